/* How one and many, several things and a month are written: for scripts, what words/grammar.py is for pages. Pure. */

const grammar = {
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],

  /** How many there are of a thing: 1 row, 2 rows. @param {number} number @param {string} one */
  counted: (number, one) => `${number} ${number === 1 ? one : `${one}s`}`,

  /** What is said of one, and of none or many: 1 row differs, 2 rows differ. @param {number} number @param {string} one @param {string} many */
  agreed: (number, one, many) => (number === 1 ? one : many),

  /** Things as people write them one after the other: 11, 12 and 13. @param {string[]} items */
  listed: (items) => (items.length > 1 ? `${grammar.commas(items.slice(0, -1))} and ${items.at(-1)}` : items.join("")),

  /** Short things one after the other; those that say nothing are left out. @param {(string | null | undefined)[]} items */
  commas: (items) => items.filter(Boolean).join(", "),

  /** Things that may have a comma of their own. @param {string[]} items */
  semicolons: (items) => items.join("; "),

  /** Things of which one is enough. @param {string[]} items */
  either: (items) => items.join(" or "),
};
