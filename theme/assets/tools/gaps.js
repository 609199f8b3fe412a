/* What a worksheet comes to: gaps by kind, and actions with who leads and by when. Pure: answers in, rows out. */

/** The answers that are a gap, and so open the boxes for evidence and action. */
const GAPS = ["partly", "no"];

/**
 * How many gaps there are of each kind, the kind with most first.
 * @param {(Answer & {kind: string})[]} rows
 * @returns {{kind: string, partly: number, no: number}[]}
 */
function gapsByKind(rows) {
  const found = new Map();
  for (const row of rows) {
    if (!GAPS.includes(row.answer)) continue;
    const one = found.get(row.kind) ?? { kind: row.kind, partly: 0, no: 0 };
    one[row.answer] += 1;
    found.set(row.kind, one);
  }
  return [...found.values()].sort((a, b) => b.partly + b.no - (a.partly + a.no) || a.kind.localeCompare(b.kind));
}

/**
 * The gaps that have an action, by date; those without one come last.
 * @param {Answer[]} rows
 * @returns {Answer[]}
 */
function actionsOf(rows) {
  const found = rows.filter((row) => GAPS.includes(row.answer) && row.action);
  return found.sort((a, b) => (a.by || "9").localeCompare(b.by || "9") || a.title.localeCompare(b.title));
}
