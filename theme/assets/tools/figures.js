/* Figures of an area in the rows of a file. Pure: rows in, figures and what could not be used out. */

/**
 * @typedef {object} Figure
 * @property {string} id @property {string} area @property {string} period @property {string} note
 * @property {string} figure As it was written. @property {number} value NaN where it is no number.
 */

const MOST_FAULTS = 20;

/**
 * The figures of the first sheet that has the columns Id and Figure.
 * @param {string[][][]} sheets @param {string[]} known Every id that a file can name.
 * @returns {{figures: Figure[], faults: string[]}}
 */
function figuresIn(sheets, known) {
  for (const rows of sheets) {
    const head = rows.slice(0, 20).findIndex((row) => columnIn(row, "id") >= 0 && columnIn(row, "figure") >= 0);
    if (head >= 0) return figuresBelow(rows, head, new Map(known.map((id) => [plain(id), id])));
  }
  throw new Refusal("This file has no columns named Id and Figure. Fill in the file that this page gives. Nothing was changed.");
}

function columnIn(row, name) {
  return row.findIndex((cell) => cell.trim().toLowerCase() === name);
}

/** MHS 80 and mhs80 are the same id; so are CDP_B06 and CDP-B06. */
function plain(id) {
  return id.toLowerCase().replace(/[\s_-]/g, "");
}

function figuresBelow(rows, head, known) {
  const place = Object.fromEntries(["id", "area", "period", "figure", "note"].map((name) => [name, columnIn(rows[head], name)]));
  const figures = [];
  const faults = [];
  for (const [number, row] of rows.entries()) {
    const cell = (name) => (row[place[name]] ?? "").trim();
    if (number <= head || !cell("figure")) continue;
    const id = known.get(plain(cell("id")));
    const where = `Row ${number + 1}`;
    if (!id) faults.push(`${where}: “${cell("id").slice(0, 60)}” is no id that this site knows.`);
    else if (/^#/.test(cell("figure"))) faults.push(`${where}: the figure is an error of the spreadsheet (${cell("figure").slice(0, 20)}).`);
    else figures.push({ id, area: cell("area"), period: cell("period"), figure: cell("figure"), note: cell("note"), value: valueOf(cell("figure")) });
  }
  return { figures, faults: faults.length > MOST_FAULTS ? [...faults.slice(0, MOST_FAULTS), `And ${faults.length - MOST_FAULTS} more.`] : faults };
}

/** 78%, 1,200, £3.5 and -4 are numbers; "about 12" and "<5" are words. @param {string} text */
function valueOf(text) {
  const bare = text.replace(/^[−–]/, "-").replace(/[%£\s]/g, "");
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(bare) ? Number(bare.replaceAll(",", "")) : Number.NaN;
}

/** Figures under each id, in the order of the page. @param {Figure[]} figures @param {string[]} ids */
function byMeasure(figures, ids) {
  /** @type {[string, Figure[]][]} */
  const found = ids.map((id) => [id, figures.filter((one) => one.id === id)]);
  return found.filter(([, own]) => own.length);
}

/** A figure in a line: "78% (our board, September 2026)". @param {Figure} one */
function inWords(one) {
  const where = grammar.commas([one.area, one.period]);
  return where ? `${one.figure} (${where})` : one.figure;
}

/** The last figure of each area: the newest, where the rows of a file follow time. @param {Figure[]} own */
function newest(own) {
  return [...new Map(own.map((one) => [one.area, one])).values()];
}
