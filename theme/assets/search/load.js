/* The index of a view as it arrives, made ready to be asked. generator/exports/search/index.py writes it. */

/** The radix tree of MiniSearch, under the name that its published build gives it. */
const SearchableMap = window.MiniSearch;

/**
 * @typedef {object} Content What search/<view>.js hands over.
 * @property {string} view
 * @property {[string, number][]} kinds Each kind of result, and how much it weighs in this view.
 * @property {string[]} groups
 * @property {[string, string, string, number, number, number][]} records
 *   Address, title, summary, number of the kind, number of the group, 1 when it is the same for every view.
 * @property {string} terms @property {string} places @property {number[][]} lengths
 * @property {[string, string, number[], number][]} synonyms What is said, what it means, what it leads to, crisis.
 * @property {string} stop
 *
 * @typedef {object} Index
 * @property {SearchableMap} tree Each word of the pages, with the text of its places.
 * @property {number} size The number of records.
 * @property {number[][]} lengths How many words each field of each record has.
 * @property {number[]} averages The same on average.
 * @property {Map<string, Float64Array>} memory What was found for a word before. It ends with the page.
 */

/** The fields of a record in the index, each by its letter. */
const FIELDS = "TWSB";

/**
 * Every word in a tree, for beginnings and slips. Its places stay folded until a reader types it: that keeps a phone quick.
 * @param {Content} content
 * @returns {Index}
 */
function indexOf({ terms, places, lengths, records }) {
  const tree = new SearchableMap();
  const folded = places.split(" ");
  terms.split(" ").forEach((term, number) => tree.set(term, folded[number]));
  const sums = lengths.reduce((sum, counts) => sum.map((all, field) => all + counts[field]), [0, 0, 0, 0]);
  const averages = sums.map((sum) => sum / lengths.length);
  return { tree, size: records.length, lengths, averages, memory: new Map() };
}

/**
 * The places of a word: for each field that has it, the records and how often.
 * @param {string} folded Such as "T3,1f.2B8": in titles 3 and, twice, 54; in bodies 8. Steps from one to the next, base 36.
 * @returns {{field: number, entries: [number, number][]}[]}
 */
function unfolded(folded) {
  return folded.match(/[A-Z][^A-Z]*/g).map((part) => {
    let record = 0;
    const entries = part.slice(1).split(",").map((entry) => {
      const [step, times] = entry.split(".");
      record += parseInt(step, 36);
      return [record, times ? Number(times) : 1];
    });
    return { field: FIELDS.indexOf(part[0]), entries };
  });
}
