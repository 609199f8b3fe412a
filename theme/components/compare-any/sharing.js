/* What some packages share. Pure: it knows nothing of the page. */

const MOST = 3;
const NOT_NAMED = "3"; // the last of the parts
const EVERYONE = "2";

/**
 * @typedef {{row: Element, parts: string[]}} Line An intervention, with its part in each of the chosen packages.
 *
 * @typedef {object} Sharing
 * @property {Line[][]} only What one of them alone names, by package.
 * @property {Line[]} some In more than one and not in all. @property {Line[]} shared In all, and not for everyone in each.
 * @property {Line[]} everyone For everyone in all of them.
 */

/**
 * Lines as they are told. A line that none of the packages names is in none of the lists.
 * @param {Line[]} lines @param {number} count How many packages.
 * @returns {Sharing}
 */
function sharingOf(lines, count) {
  const having = ({ parts }) => parts.filter((digit) => digit !== NOT_NAMED).length;
  const all = lines.filter((line) => having(line) === count);
  const own = (place) => lines.filter((line) => having(line) === 1 && line.parts[place] !== NOT_NAMED);
  return {
    only: Array.from({ length: count }, (_, place) => own(place)),
    some: lines.filter((line) => having(line) > 1 && having(line) < count),
    shared: all.filter(({ parts }) => parts.some((digit) => digit !== EVERYONE)),
    everyone: all.filter(({ parts }) => parts.every((digit) => digit === EVERYONE)),
  };
}

/** What is chosen, in words. @param {string[]} picked */
function saidOf(picked) {
  return [
    "Choose two or three.",
    `Cluster ${picked[0]} is chosen. Choose one or two more.`,
    `Clusters ${grammar.listed(picked)} stand side by side below. You can add one more.`,
    `Clusters ${grammar.listed(picked)} stand side by side below.`,
  ][picked.length];
}

/**
 * The clusters in an address: those that there are, and no more than fit. Null where it only leads to a part of the page.
 * @param {string} hash @param {string[]} numbers
 */
function numbersIn(hash, numbers) {
  const wanted = hash.slice(1).split("-").filter((number) => numbers.includes(number)).slice(0, MOST);
  return !wanted.length && hash.length > 1 ? null : wanted;
}
