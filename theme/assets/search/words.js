/* What a reader types, as words. generator/care_pathways/exports/search/words.py does the same to the pages. */

/** Letters of what is typed that are read. Nobody asks for more, and a pasted page must not hold up the browser. */
const LONGEST = 200;
/** A word of digits, such as the number of a cluster. */
const DIGITS = /^\d+$/;
/** A word with a digit in it, such as cg178. Nearly right is wrong for these. */
const REFERENCE = /\d/;

/**
 * What was typed, cut to a sane length before anything is done with it.
 * @param {string} text
 * @returns {string}
 */
function cut(text) {
  return text.slice(0, LONGEST).trim();
}

/**
 * The words of a text in small letters, without accents and apostrophes.
 * @param {string} text
 * @returns {string[]}
 */
function wordsOf(text) {
  const plain = text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f'’]/g, "");
  return joined(plain).match(/[a-z0-9]+/g) ?? [];
}

/** "A&E" and "c.b.t." are one word each. @param {string} plain @returns {string} */
function joined(plain) {
  const and = plain.replace(/\b([a-z])&([a-z])\b/g, "$1$2");
  return and.replace(/(?<![a-z0-9])[a-z](?:\.[a-z])+(?![a-z0-9])/g, (letters) => letters.replaceAll(".", ""));
}

/**
 * What a word shares with its other forms: "hear" for hearing, "worri" for worry. The word itself when it has none.
 * @param {string} word
 * @returns {string}
 */
function stemOf(word) {
  const [, stem, ending] = word.match(/^(.{3,}?)(ings?|ies|ied|y|ed|ers?|es|s)$/) ?? [];
  if (!stem || word.endsWith("ss")) return word;
  return /^(ies|ied|y)$/.test(ending) ? `${stem}i` : stem.replace(/([bdgmnprt])\1$/, "$1");
}

/**
 * What to look for with a word: the word, and what its other forms begin with.
 * @param {string} word
 * @returns {string[]}
 */
function formsOf(word) {
  const stem = stemOf(word);
  return stem === word || stem.length < 4 || REFERENCE.test(word) ? [word] : [word, stem];
}

/**
 * The number of letters to change, add, drop or swap to make one word into another, or `most` + 1 if more.
 * @param {string} one
 * @param {string} other
 * @param {number} most
 * @returns {number}
 */
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[line - 1] === other[column - 1];
      next[column] = Math.min(row[column] + 1, next[column - 1] + 1, row[column - 1] + (same ? 0 : 1));
      const swapped = line > 1 && column > 1 && one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
      if (swapped) next[column] = Math.min(next[column], before[column - 2] + 1);
    }
    before = row;
    row = next;
  }
  return row[other.length];
}
