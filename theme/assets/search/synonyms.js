/* Which of the governed synonyms a reader has typed: whole, with slips of the finger, or not yet finished. */

/** Words that may stand between two words of a phrase. */
const GAP = 2;
/** Letters that are enough of a word that is still being typed: fewer when the phrase has begun already. */
const LONG_BEGINNING = 4;
const SHORT_BEGINNING = 2;

/**
 * @typedef {object} Phrase The words of a phrase, and those of them that tell it from others.
 * @property {string[]} words @property {string[]} telling
 *
 * @typedef {object} Entry An entry of content/synonyms.yml.
 * @property {Phrase[]} phrases @property {string[][]} means @property {number[]} leadsTo @property {boolean} crisis
 *
 * @typedef {object} Heard An entry that was typed, and the places of the words that say it.
 * @property {number[]} at @property {string[][]} means @property {number[]} leadsTo @property {boolean} crisis
 */

/**
 * The entries as they are looked for.
 * @param {Content["synonyms"]} rows
 * @param {(word: string) => boolean} isTelling Not a word like "the".
 * @returns {Entry[]}
 */
function entriesOf(rows, isTelling) {
  const wordLists = (text) => text.split(",").filter(Boolean).map((phrase) => phrase.split(" "));
  return rows.map(([said, means, leadsTo, crisis]) => ({
    phrases: wordLists(said).map((words) => ({ words, telling: words.filter(isTelling) })),
    means: wordLists(means),
    leadsTo,
    crisis: crisis === 1,
  }));
}

/**
 * Every entry in what was typed, each by the phrase that takes up most of it.
 * @param {Entry[]} entries @param {string[]} typed
 * @param {(word: string) => boolean} isKnown A word of some page, and so no slip.
 * @returns {Heard[]}
 */
function heard(entries, typed, isKnown) {
  const listener = { typed, last: typed.length - 1, isKnown, firsts: new Set(typed.map((word) => word[0])) };
  const found = [];
  for (const { phrases, means, leadsTo, crisis } of entries) {
    let longest = [];
    for (const phrase of phrases) {
      if (phrase.words.length <= longest.length) continue;
      const at = placesOf(phrase, listener, crisis);
      if (at.length > longest.length) longest = at;
    }
    if (longest.length) found.push({ at: longest, means, leadsTo, crisis });
  }
  return found;
}

/** The places at which a phrase is said: its words in their order, or (not in a crisis) its telling words in any. */
function placesOf({ words, telling }, listener, crisis) {
  if (telling.some((word) => !listener.firsts.has(word[0]))) return [];
  const inOrder = placesInOrder(words, listener, telling.length > 1 ? GAP : 0);
  if (inOrder.length || crisis || telling.length < 2) return inOrder;
  const at = telling.map((word) => listener.typed.findIndex((_, place) => isSaid(word, place, listener)));
  return at.includes(-1) || new Set(at).size < at.length ? [] : at;
}

/** The words of a phrase one after the other, with at most some words between two of them. */
function placesInOrder(phrase, listener, gap) {
  for (let start = 0; start + phrase.length <= listener.typed.length; start += 1) {
    if (!isSaid(phrase[0], start, listener, LONG_BEGINNING)) continue;
    const at = [start];
    for (const word of phrase.slice(1)) {
      let place = at[at.length - 1] + 1;
      while (place <= at[at.length - 1] + gap && !isSaid(word, place, listener, SHORT_BEGINNING)) place += 1;
      if (!isSaid(word, place, listener, SHORT_BEGINNING)) break;
      at.push(place);
    }
    if (at.length === phrase.length) return at;
  }
  return [];
}

/** Is this the word, another form of it, its beginning (at the end of what is typed), or a slip of it? */
function isSaid(word, place, { typed, last, isKnown }, enough) {
  const said = typed[place];
  if (word === said) return true;
  if (!said || word[0] !== said[0] || word.length < 4 || REFERENCE.test(word)) return false;
  if (place === last && said.length >= enough && word.startsWith(said) && !isKnown(said)) return true;
  if (said.length < 3) return false;
  if (stemOf(word) === stemOf(said)) return true;
  if (isKnown(said) || word.length < 5) return false;
  const most = word.length > 6 ? 2 : 1;
  return distance(word, said, most) <= most;
}
