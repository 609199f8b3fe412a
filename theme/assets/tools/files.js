/* Files made in the page: text in, a download out. Nothing is sent and nothing is stored. */

const NOTES = [
  ["Licence", "Words of the site: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/. What you typed is yours."],
  ["Note", "Population planning only. Nothing here is about a person, and nothing has been clinically reviewed."],
];

/** What a formula may begin with, as in the tables of the downloads; and the apostrophe that guards it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/;

/**
 * A cell that no spreadsheet program takes for a formula. A number stays a number.
 * @param {string | number} value
 * @returns {string}
 */
function cell(value) {
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV. The mark at its beginning tells Excel that it is UTF-8.
 * @param {(string | number)[][]} rows
 * @returns {string}
 */
function csv(rows) {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** The rows below a table: what it is, its edition, and on what terms. */
function notesOf(root) {
  return [[], ["Title", root.dataset.title], ["Edition", root.dataset.edition], ["Saved on", today()], ...NOTES];
}

/** The day on the reader's own clock: 2026-11-22. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Hand a text to the reader as a file.
 * @param {string} id Names the file, such as gap-analysis/10. @param {string} ending @param {string} type @param {string} text
 * @returns {string} The name of the file.
 */
function save(id, ending, type, text) {
  const name = `waymark-${id.replaceAll("/", "-")}-${today()}.${ending}`;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return name;
}

/** What the browser asks about before the page goes. */
let isUnsaved = false;

function askBeforeLeaving(event) {
  if (!isUnsaved) return;
  event.preventDefault();
  event.returnValue = "";
}

/** Say that there is something to lose, or that there no longer is. @param {boolean} unsaved */
function setUnsaved(unsaved) {
  isUnsaved = unsaved;
  window[unsaved ? "addEventListener" : "removeEventListener"]("beforeunload", askBeforeLeaving);
}

/** Take away what was typed, as CSV. @returns {string} The name of the file. */
function saveTable(root, id, rows) {
  return save(id, "csv", "text/csv;charset=utf-8", csv([...rows, ...notesOf(root)]));
}

/** Every button of a tool does what its data-do says. A button is off until its script is here. */
function wire(root, actions) {
  for (const button of root.querySelectorAll("button[data-do]")) {
    button.addEventListener("click", actions[button.dataset.do]);
    button.disabled = false;
  }
}
