/* The file that holds the answers of a worksheet: written, and read back with care. It knows nothing of the page. */

const FORMAT = "waymark-worksheet";
const VERSION = 1;
const LARGEST_FILE = 1_000_000;
const TOO_LARGE = "This file is too large to be from a worksheet. Nothing was changed.";
const LONGEST_NOTE = 4000;

/**
 * @typedef {object} Answer
 * @property {string} id @property {string} title @property {string} answer Empty when there is none.
 * @property {string} evidence @property {string} action @property {string} lead Who leads it. @property {string} by A day.
 *
 * @typedef {object} Answers
 * @property {string} sheet @property {string} title @property {string} edition @property {string} subject
 * @property {Answer[]} rows
 */

/** Why a file was not opened, in words for the reader. */
class Refusal extends Error {}

/**
 * The text of a file that can be opened again.
 * @param {Answers} answers @param {string} savedOn
 * @returns {string}
 */
function written(answers, savedOn) {
  const about = "Population planning only. Nothing here is about a person.";
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved_on: savedOn, note: about, ...answers }, null, 1)}\n`;
}

/**
 * The answers in the text of a file; or a refusal, and then nothing of the file is used.
 * @param {string} text @param {string} sheet The worksheet on this page. @param {string[]} choices The answers it knows.
 * @returns {Answers}
 */
function read(text, sheet, choices) {
  const found = parsed(text);
  if (found.format !== FORMAT) throw new Refusal("This file is not from a worksheet of this site. Nothing was changed.");
  if (found.version !== VERSION) throw new Refusal("This file was made by a later version of this site. Nothing was changed.");
  if (!isText(found.sheet, 200) || !isText(found.title, 500) || !isText(found.edition, 50)) throw damaged();
  if (found.sheet !== sheet) throw new Refusal(`This file belongs to another worksheet: ${found.title}. Nothing was changed.`);
  if (!isText(found.subject, 1000) || !Array.isArray(found.rows) || found.rows.length > 1000) throw damaged();
  const rows = found.rows.map((row) => rowOf(row, choices));
  if (new Set(rows.map((row) => row.id)).size < rows.length) throw damaged();
  return { sheet, title: found.title, edition: found.edition, subject: found.subject, rows };
}

function parsed(text) {
  if (text.length > LARGEST_FILE) throw new Refusal(TOO_LARGE);
  try {
    const found = JSON.parse(text.replace(/^\ufeff/, ""));
    if (isRecord(found)) return found;
  } catch {
    // Said below: to a reader both are the same.
  }
  throw new Refusal("This file is not from a worksheet of this site. Choose one that ends in .json. Nothing was changed.");
}

function rowOf(row, choices) {
  if (!isRecord(row) || !isText(row.id, 200) || !row.id || !isText(row.title, 1000)) throw damaged();
  if (row.answer !== "" && !choices.includes(row.answer)) throw damaged();
  if (!isText(row.evidence, LONGEST_NOTE) || !isText(row.action, LONGEST_NOTE)) throw damaged();
  const { lead = "", by = "" } = row; // Files of the first edition have neither.
  if (!isText(lead, LONGEST_NOTE) || !isText(by, LONGEST_NOTE)) throw damaged();
  return { id: row.id, title: row.title, answer: row.answer, evidence: row.evidence, action: row.action, lead, by };
}

function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value, longest) {
  return typeof value === "string" && value.length <= longest;
}

function damaged() {
  return new Refusal("This file was changed or damaged, and cannot be read safely. Nothing was changed.");
}
