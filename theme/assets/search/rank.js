/* The best pages for what was typed: MiniSearch matches and weighs the words; editors say what words mean and lead to. */

/** How telling each field is. */
const BOOST = { title: 6, words: 4, summary: 2, body: 1 };
/** How much a word counts that only begins like the one typed, or is only like it. */
const WEIGHTS = { prefix: 0.5, fuzzy: 0.3 };
/** How much a word counts that says what was meant, but was not typed. */
const MEANT = 0.6;
/** How much a word counts that only sounds like the one typed. */
const SOUND = 0.7;
/** Words of a question that are looked for. */
const MOST_WORDS = 24;
/** Results that score less than this part of the best one are not shown. */
const LEAST = 0.05;
const MOST_RESULTS = 60;

/**
 * @typedef {object} Result
 * @property {string} address @property {string} title @property {string} summary
 * @property {string} kind @property {string} group @property {string} view The view that it opens, or "all".
 * @property {Set<string>} words Those of its words that were found. @property {number} score
 */

/**
 * One view, ready to be asked.
 * @param {Content} content
 * @returns {(query: string) => {results: Result[], crisis: boolean, apart: boolean}} `apart`: a phrase stands in no title
 *   and no first line, so these have its words somewhere.
 */
function asker(content) {
  const stop = new Set(content.stop.split(" "));
  const isTelling = (word) => !stop.has(word);
  const entries = entriesOf(content.synonyms, isTelling);
  const known = new Set(content.terms.split(" "));
  const isKnown = (word) => known.has(word);
  const library = loaded(content, {
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: BOOST,
      weights: WEIGHTS,
      boostDocument: (record) => content.kinds[content.records[record][3]][1],
    },
  });
  const alikes = soundAlikes(content.terms);
  const meant = exactly(content);
  return (text) => {
    const query = cut(text);
    const typed = wordsOf(query).slice(0, MOST_WORDS);
    const said = heard(entries, typed, isKnown);
    const telling = typed.filter(isTelling);
    const phrases = phrasesOf(query);
    const words = [...new Set(telling.length ? telling : typed)];
    const every = { combineWith: "AND", queries: phrases.flat().filter(isTelling) };
    const all = library.search(phrases.length ? every : asked(words, said, isKnown, alikes));
    const whole = withPhrases(content, phrases, all);
    const found = whole.length ? whole : all;
    const scores = new Map(found.map(({ id, score }) => [id, score]));
    if (!phrases.length) led(scores, said, typed, isTelling);
    const one = phrases.length ? undefined : meant(query);
    if (one !== undefined) scores.set(one, 2 * Math.max(1, ...scores.values()));
    const matched = new Map(found.map(({ id, terms }) => [id, terms]));
    const results = ranked(content, scores, matched, words);
    return { results, crisis: said.some((entry) => entry.crisis), apart: phrases.length > 0 && !whole.length };
  };
}

/**
 * What MiniSearch is asked: any of the words, the better the more of them; or all words of something that they mean.
 * @param {string[]} words @param {Heard[]} said @param {(word: string) => boolean} isKnown
 * @param {(word: string) => string[]} alikes Words that sound like one.
 */
function asked(words, said, isKnown, alikes) {
  const last = words.length - 1;
  const queries = words.map((word, at) => ({
    queries: formsOf(word),
    prefix: !DIGITS.test(word) && word.length > (at === last ? 1 : 2),
    fuzzy: isKnown(word) || REFERENCE.test(word) || word.length < 4 ? false : word.length < 8 ? 1 : 2,
  }));
  const pairs = words.slice(1).map((word, at) => words[at] + word.replace(/^0+(?=\d)/, ""));
  const meanings = said.flatMap(({ means }) => means).map((phrase) => ({
    queries: phrase, combineWith: "AND", boostTerm: () => MEANT,
  }));
  const sounds = words.filter((word) => !isKnown(word)).flatMap(alikes).map((word) => ({
    queries: [word], boostTerm: () => SOUND,
  }));
  return { combineWith: "OR", queries: [...queries, ...pairs, ...meanings, ...sounds] };
}

/**
 * Where editors have said which pages come first, they do: as far as their words are what was typed.
 * @param {Map<number, number>} scores By record. @param {Heard[]} said
 */
function led(scores, said, typed, isTelling) {
  const top = Math.max(1, ...scores.values());
  const counted = typed.some(isTelling) ? isTelling : () => true;
  const all = typed.filter(counted).length;
  for (const { at, leadsTo } of said) {
    const share = Math.max(at.filter((place) => counted(typed[place])).length / all, at.length / typed.length);
    leadsTo.forEach((record, rank) => {
      scores.set(record, (scores.get(record) ?? 0) * (1 - 0.9 * share) + top * share * (1.15 - 0.05 * rank));
    });
  }
  return scores;
}

/** The results, best first. */
function ranked(content, scores, matched, words) {
  const least = Math.max(0, ...scores.values()) * LEAST;
  return [...scores]
    .filter(([, score]) => score >= least)
    .map(([number, score]) => resultOf(content, number, score, new Set([...(matched.get(number) ?? []), ...words])))
    .sort((one, other) => other.score - one.score || one.title.localeCompare(other.title))
    .slice(0, MOST_RESULTS);
}

/** @returns {Result} */
function resultOf(content, number, score, words) {
  const [address, title, summary, kind, group, shared] = content.records[number];
  const view = shared ? "all" : content.opens;
  return { address, title, summary, kind: content.kinds[kind][0], group: content.groups[group], view, words, score };
}
