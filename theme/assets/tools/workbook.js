/* A workbook of the reader's own answers, made in the page. Text stays text, whatever it begins with, and so does a day. */

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CELLS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** What a formula may begin with, as in the tables of the downloads: such a text stays a text even when it is edited. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/;
/** Cells as they come, the names of columns, and a text that looks like a formula. */
const [PLAIN, NAMES, GUARDED] = [0, 1, 2];

/**
 * The bytes of a workbook. The first row of each sheet has the names of its columns, and stays in sight.
 * @param {{name: string, widths: number[], rows: (string | number)[][]}[]} sheets
 * @returns {Uint8Array<ArrayBuffer>}
 */
function workbook(sheets) {
  const files = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relations([[`${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${CELLS}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${safe(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`]),
      [`${OFFICE}/styles`, "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
  };
  sheets.forEach((sheet, at) => { files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet); });
  return packed(files);
}

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const STYLES = `${HEAD}<styleSheet xmlns="${CELLS}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6EEEE"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf applyAlignment="1">${WRAPPED}</xf><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1">${WRAPPED}</xf><xf quotePrefix="1" applyAlignment="1">${WRAPPED}</xf></cellXfs></styleSheet>`;

function sheetXml({ widths, rows }) {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const lines = rows.map((row, at) => `<row r="${at + 1}">${row.map((value) => cellXml(value, at === 0)).join("")}</row>`);
  return `${HEAD}<worksheet xmlns="${CELLS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

/** @param {string | number} value @param {boolean} isName */
function cellXml(value, isName) {
  const style = isName ? NAMES : typeof value === "string" && FORMULA.test(value) ? GUARDED : PLAIN;
  if (typeof value === "number") return `<c s="${style}"><v>${value}</v></c>`;
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${safe(value)}</t></is></c>`;
}

/** Parts of a package and where they are. @param {(string | boolean)[][]} targets The last: it is outside of the file. */
function relations(targets) {
  const links = targets.map(([type, target, outside], at) => `<Relationship Id="r${at + 1}" Type="${type}" Target="${safe(target)}"${outside ? ' TargetMode="External"' : ""}/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`;
}

/** A text as XML can hold it: control characters are no text. @param {any} text */
function safe(text) {
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  // deno-lint-ignore no-control-regex -- these are what XML refuses
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (sign) => signs[sign]);
}

/** @param {Record<string, string>} files */
function packed(files) {
  return fflate.zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, fflate.strToU8(xml)])));
}
