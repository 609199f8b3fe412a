/* What has one right answer: a recommendation, the id of a measure or of a page, a cluster, a number to call. */

/** Words that are said before a reference and are no part of it. */
const BEFORE = /\b(?:nice|guideline|guidance|recommendation|rec|section|para(?:graph)?|page|call|text|ring|tel(?:ephone)?)\b/g;

/** A source and a number in it: where that number is not known here, the source is. */
const RECOMMENDATION = /^\D*?\b([a-z]{2,}[\s-]*\d+)\b[\s,:]*(?:rec(?:ommendation)?\b|section\b)?[\s.]*\d+(?:\.\d+)*$/i;

/**
 * A reference in one form, however it is typed: "NG 222, 1.4.39" is ng2221.4.39. references.py makes the same of ours.
 * @param {string} text
 * @returns {string}
 */
function referenceOf(text) {
  const small = text.toLowerCase().replace(BEFORE, " ").replace(/[^a-z0-9.]+/g, "");
  return small.replace(/^\.+|\.+$/g, "");
}

/**
 * The record that is meant by what was typed, if it is exactly one.
 * @param {Content} content
 * @returns {(query: string) => number | undefined}
 */
function exactly({ exact, records }) {
  const known = new Map(exact);
  const byAddress = new Map(records.map(([address], number) => [address.replace(/\/$/, ""), number]));
  return (query) => {
    const page = query.toLowerCase().replace(/^\/+|[/\s]+$/g, "").replace(/^page /, "");
    const [, source] = query.match(RECOMMENDATION) ?? [];
    return byAddress.get(page) ?? known.get(referenceOf(query)) ?? known.get(referenceOf(source ?? ""));
  };
}
