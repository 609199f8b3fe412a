/* The index of a view as it arrives, handed to MiniSearch. generator/care_pathways/exports/search/index.py writes it. */

/**
 * @typedef {object} Content What search/<view>.js hands over.
 * @property {string} view The name of the index. @property {string} opens The view that its records open.
 * @property {[string, number][]} kinds Each kind of result, and how much it weighs in this view.
 * @property {string[]} groups
 * @property {[string, string, string, number, number, number][]} records
 *   Address, title, summary, number of the kind, number of the group, 1 when it is the same for every view.
 * @property {[string, number][]} exact References and what they name: a recommendation, a measure, a number to call.
 * @property {string} terms @property {string} places @property {number[][]} lengths
 * @property {[string, string, number[], number][]} synonyms What is said, what it means, what it leads to, crisis.
 * @property {string} stop
 */

/** The fields of a record, each with its letter in the index. */
const FIELDS = { title: "T", words: "W", summary: "S", body: "B" };
const LETTERS = Object.values(FIELDS).join("");
/** The number of the first record in the library. Small numbers would make objects with room for every number below. */
const FIRST = 10_000;

/**
 * MiniSearch with the words of a view in it, in the form that MiniSearch itself saves an index (its version 2).
 * @param {Content} content
 * @param {object} options Of MiniSearch.
 * @returns {MiniSearch}
 */
function loaded({ terms, places, lengths, records }, options) {
  const folded = places.split(" ");
  const numbered = (values) => Object.fromEntries(values.map((value, number) => [FIRST + number, value]));
  const fields = Object.keys(FIELDS);
  return window.MiniSearch.loadJS(
    {
      serializationVersion: 2,
      documentCount: records.length,
      nextId: FIRST + records.length,
      dirtCount: 0,
      documentIds: numbered([...records.keys()]),
      storedFields: {},
      fieldIds: Object.fromEntries(fields.map((field, number) => [field, number])),
      fieldLength: numbered(lengths),
      averageFieldLength: fields.map((_, field) => lengths.reduce((sum, counts) => sum + counts[field], 0) / lengths.length),
      index: terms.split(" ").map((term, number) => [term, unfolded(folded[number])]),
    },
    { ...options, fields },
  );
}

/**
 * The places of a word: for each field that has it, the records and how often.
 * @param {string} folded Such as "T3,1f.2B8": in titles 3 and, twice, 54; in bodies 8. Steps from one to the next, base 36.
 * @returns {Record<number, Record<number, number>>}
 */
function unfolded(folded) {
  /** @type {Record<number, Record<number, number>>} */
  const fields = {};
  for (const part of folded.match(/[A-Z][^A-Z]*/g)) {
    /** @type {Record<number, number>} */
    const counts = {};
    let record = FIRST;
    for (const entry of part.slice(1).split(",")) {
      const [step, times] = entry.split(".");
      record += parseInt(step, 36);
      counts[record] = times ? Number(times) : 1;
    }
    fields[LETTERS.indexOf(part[0])] = counts;
  }
  return fields;
}
