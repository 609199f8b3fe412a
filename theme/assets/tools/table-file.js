/* A table out of a file of the reader's own, .csv or .xlsx, read in the page. Every cell comes back as text. */

const LARGEST_TABLE = 5_000_000;
const MOST_ROWS = 20_000;

/**
 * The sheets of a file; a CSV file has one.
 * @param {string} name @param {Uint8Array} bytes
 * @returns {string[][][]}
 */
function sheetsIn(name, bytes) {
  if (bytes.length > LARGEST_TABLE) throw new Refusal("This file is too large for figures of an area. Nothing was changed.");
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return workbookIn(bytes);
  if (/\.(xls|ods|numbers)$/i.test(name)) {
    throw new Refusal("This kind of file cannot be read here. Save it as .xlsx or .csv, and open that. Nothing was changed.");
  }
  return [rowsIn(decoded(bytes))];
}

/** Excel writes CSV as UTF-8, as UTF-16, or as Windows of the west. @param {Uint8Array} bytes */
function decoded(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * The rows of a CSV text, parted at commas, semicolons or tabs, whichever its first line has most of.
 * @param {string} text
 * @returns {string[][]}
 */
function rowsIn(text) {
  const first = text.split(/\r?\n/, 1)[0].replace(/"[^"]*"/g, "");
  const count = (sign) => first.split(sign).length;
  const parting = [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const rows = [[]];
  let cell = "";
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (quoted && sign === '"' && text[place + 1] === '"') (cell += '"'), (place += 1);
    else if (sign === '"' && (quoted || !cell)) quoted = !quoted;
    else if (!quoted && (sign === parting || sign === "\n")) {
      rows.at(-1).push(unguarded(cell));
      cell = "";
      if (sign === "\n") rows.push([]);
      if (rows.length > MOST_ROWS) throw new Refusal("This file has too many rows for figures of an area. Nothing was changed.");
    } else cell += sign;
  }
  rows.at(-1).push(unguarded(cell));
  return rows;
}

/** Our own files guard a text by an apostrophe before it. */
function unguarded(cell) {
  return cell.replace(/^\ufeff/, "").trim().replace(/^'/, "");
}

/**
 * The sheets of an .xlsx file as their cells are shown: shares with their sign, days as days.
 * @param {Uint8Array} bytes
 * @returns {string[][][]}
 */
function workbookIn(bytes) {
  const parts = unpacked(bytes);
  const xml = (name) => (parts[name] ? new DOMParser().parseFromString(fflate.strFromU8(parts[name]), "application/xml") : null);
  const shared = all(xml("xl/sharedStrings.xml"), "si").map(textOf);
  const formats = formatsIn(xml("xl/styles.xml"));
  const names = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/"));
  if (!names.length) throw new Refusal("This file is no workbook of a spreadsheet. Nothing was changed.");
  const order = (name) => Number(name.replace(/\D/g, ""));
  return names.sort((a, b) => order(a) - order(b)).map((name) => sheetIn(xml(name), shared, formats));
}

function unpacked(bytes) {
  const wanted = /^xl\/(sharedStrings|styles|worksheets\/sheet\d+)\.xml$/;
  let size = 0;
  const fits = (part) => wanted.test(part.name) && (size += part.originalSize) < 10 * LARGEST_TABLE;
  try {
    return fflate.unzipSync(bytes, { filter: fits });
  } catch {
    throw new Refusal("This file is damaged, or no workbook of a spreadsheet. Nothing was changed.");
  }
}

function all(node, name) {
  return node ? [...node.getElementsByTagNameNS("*", name)] : [];
}

/** Every run of a text; not how it is said, which East Asian files have beside it. */
function textOf(node) {
  return all(node, "t").filter((run) => run.parentNode.localName !== "rPh").map((run) => run.textContent).join("");
}

/** For each style of a cell: "share", "day" or nothing. */
function formatsIn(styles) {
  const own = new Map(all(styles, "numFmt").map((one) => [one.getAttribute("numFmtId"), one.getAttribute("formatCode")]));
  const [cells] = all(styles, "cellXfs");
  return all(cells, "xf").map((style) => {
    const id = style.getAttribute("numFmtId");
    const code = (own.get(id) ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
    if (id === "9" || id === "10" || code.includes("%")) return "share";
    return (Number(id) >= 14 && Number(id) <= 22) || /[dmy]/i.test(code) ? "day" : "";
  });
}

function sheetIn(sheet, shared, formats) {
  const rows = all(sheet, "row");
  if (rows.length > MOST_ROWS) throw new Refusal("This file has too many rows for figures of an area. Nothing was changed.");
  return rows.map((row) => {
    const cells = [];
    for (const cell of all(row, "c")) cells[columnOf(cell.getAttribute("r"), cells.length)] = shownIn(cell, shared, formats);
    return Array.from(cells, (text) => (text ?? "").trim());
  });
}

/** C7 is in the third column, which is 2. */
function columnOf(reference, next) {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : next;
}

function shownIn(cell, shared, formats) {
  const kind = cell.getAttribute("t");
  if (kind === "inlineStr") return textOf(cell);
  const value = all(cell, "v")[0]?.textContent ?? "";
  if (kind === "s") return shared[Number(value)] ?? "";
  if ((kind && kind !== "n") || !value) return value; // what a formula came to, yes or no, an error
  const format = formats[Number(cell.getAttribute("s") ?? 0)];
  if (format === "share") return `${tidy(Number(value) * 100)}%`;
  return format === "day" ? dayOf(Number(value)) : tidy(Number(value));
}

/** A number without what counting in twos adds: 0.30000000000000004. */
function tidy(number) {
  return String(Number(number.toPrecision(12)));
}

/** Days are counted from the end of 1899. The first of a month stands for the month. */
function dayOf(number) {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * 86_400_000);
  const month = `${grammar.months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  return day.getUTCDate() === 1 ? month : `${day.getUTCDate()} ${month}`;
}
