/* How words sound, so that "skitsofrenia" finds schizophrenia: a short key in the manner of Metaphone, for English as it is spoken here. */

/**
 * What is written, and how it sounds; the order counts. Each rule reads a whole text of words with spaces between.
 * @type {[RegExp, string][]}
 */
const RULES = [
  [/\bps(?=[aeiouy])/g, "s"], [/\b[kg]n/g, "n"], [/\bwr/g, "r"], [/\bx/g, "s"], [/\bwh/g, "w"],
  [/tch/g, "x"], [/sch/g, "sk"], [/ch/g, "k"], [/ph/g, "f"], [/gh(?=[aeiou])/g, "g"], [/gh/g, ""], [/ck/g, "k"], [/dge?(?=[eiy])/g, "j"],
  [/(?:[st]i(?=[ao])|shi|sh)/g, "X"], [/sc(?=[eiy])/g, "s"], [/c(?=[eiy])/g, "s"], [/[cq]/g, "k"], [/g(?=[eiy])/g, "j"],
  [/x/g, "ks"], [/[td]?z|ts/g, "s"], [/th/g, "t"], [/v/g, "f"], [/mb\b/g, "m"], [/r(?![aeiouy])/g, ""],
  [/(?<=\S)[aeiouyhw]+/g, ""], [/\b[aeiouy]/g, "a"], [/(\S)\1+/g, "$1"],
];

/**
 * The sound of each word of a text.
 * @param {string} text Words in small letters with spaces between.
 * @returns {string} As many keys, with spaces between.
 */
function soundsOf(text) {
  return RULES.reduce((keys, [written, sound]) => keys.replace(written, sound), text);
}

/**
 * Words of an index by how they sound. The keys of all words are made when the first unknown word is typed, in one go.
 * @param {string} terms With spaces between.
 * @returns {(word: string) => string[]} Words that sound like one, the most alike first.
 */
function soundAlikes(terms) {
  /** @type {Map<string, string[]> | undefined} */
  let bySound;
  const made = () => {
    const found = new Map();
    const keys = soundsOf(terms).split(" ");
    terms.split(" ").forEach((term, number) => {
      if (term.length < 4 || REFERENCE.test(term)) return;
      const alike = found.get(keys[number]);
      if (alike) alike.push(term);
      else found.set(keys[number], [term]);
    });
    return found;
  };
  return (word) => {
    const key = soundsOf(word);
    if (word.length < 5 || key.length < 3 || REFERENCE.test(word)) return [];
    bySound ??= made();
    const unlike = (term) => distance(term, word, word.length);
    return [...(bySound.get(key) ?? [])].sort((one, other) => unlike(one) - unlike(other)).slice(0, 4);
  };
}
