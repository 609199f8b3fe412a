/* A document for a word processor, made in the page: headings, sentences, lists, tables, links. */

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** The width of the text of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9638;
/** How many parts of the document stand before its links: styles, lists, the foot. */
const FIXED = 3;

/**
 * @typedef {object} Run
 * @property {string} text @property {boolean} [strong] @property {string} [href] @property {boolean} [blank] To be filled in.
 *
 * @typedef {{kind: "title" | "heading" | "subheading" | "text" | "note" | "item" | "caption", runs: Run[]}} Words
 * @typedef {{kind: "table", widths: number[], rows: Run[][][][]}} Grid Each cell has one line of runs or more; parts of a hundred.
 */

/**
 * The bytes of a document.
 * @param {(Words | Grid)[]} blocks @param {string} foot What stands at the foot of each page, beside its number.
 * @returns {Uint8Array<ArrayBuffer>}
 */
function wordFile(blocks, foot) {
  const links = [];
  const body = blocks.map((block) => (block.kind === "table" ? tableXml(block, links) : lineXml(block.kind, block.runs, links)));
  return packed({
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD_TYPE}.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD_TYPE}.footer+xml"/></Types>`,
    "_rels/.rels": relations([[`${OFFICE}/officeDocument`, "word/document.xml"]]),
    "word/document.xml": `${HEAD}<w:document xmlns:w="${WORDS}" xmlns:r="${OFFICE}"><w:body>${body.join("")}<w:sectPr><w:footerReference w:type="default" r:id="r3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": relations([
      [`${OFFICE}/styles`, "styles.xml"],
      [`${OFFICE}/numbering`, "numbering.xml"],
      [`${OFFICE}/footer`, "footer1.xml"],
      ...links.map((href) => [`${OFFICE}/hyperlink`, href, true]),
    ]),
    "word/styles.xml": WORD_STYLES,
    "word/footer1.xml": `${HEAD}<w:ftr xmlns:w="${WORDS}"><w:p><w:pPr><w:pStyle w:val="Cell"/><w:tabs><w:tab w:val="right" w:pos="${TEXT_WIDTH}"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">${safe(foot)}</w:t></w:r><w:r><w:tab/></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
    "word/numbering.xml": `${HEAD}<w:numbering xmlns:w="${WORDS}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  });
}

function style(id, name, size, { bold = false, before = 0, after = 100, extra = "", outline = "" } = {}) {
  return `<w:style w:type="paragraph"${id === "Text" ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${extra}<w:spacing w:before="${before}" w:after="${after}"/>${outline && `<w:outlineLvl w:val="${outline}"/>`}</w:pPr><w:rPr>${bold ? "<w:b/>" : ""}<w:sz w:val="${size * 2}"/></w:rPr></w:style>`;
}

const KEEP = "<w:keepNext/>";
const WORD_STYLES = `${HEAD}<w:styles xmlns:w="${WORDS}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>${style("Text", "Normal", 11)}${style("Title", "Title", 20, { bold: true, after: 160 })}${style("Heading1", "heading 1", 15, { bold: true, before: 280, extra: KEEP, outline: "0" })}${style("Heading2", "heading 2", 12.5, { bold: true, before: 200, extra: KEEP, outline: "1" })}${style("Caption", "caption", 10, { bold: true, before: 160, after: 60, extra: KEEP })}${style("Cell", "Table text", 9.5, { after: 20 })}<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:color="9AA5A5"/>`).join("")}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const LOOKS = { title: "Title", heading: "Heading1", subheading: "Heading2", caption: "Caption", cell: "Cell" };
const MARKED = {
  item: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  note: '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="574487"/></w:pBdr>',
};

function lineXml(kind, runs, links) {
  return `<w:p><w:pPr><w:pStyle w:val="${LOOKS[kind] ?? "Text"}"/>${MARKED[kind] ?? ""}</w:pPr>${runs.map((run) => runXml(run, links)).join("")}</w:p>`;
}

function runXml({ text, strong, href, blank }, links) {
  const look = `${strong ? "<w:b/>" : ""}${href ? '<w:color w:val="14584D"/><w:u w:val="single"/>' : ""}${blank ? '<w:shd w:val="clear" w:fill="FDEBC8"/>' : ""}`;
  const run = `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${safe(text)}</w:t></w:r>`;
  if (!href) return run;
  links.push(href);
  return `<w:hyperlink r:id="r${links.length + FIXED}">${run}</w:hyperlink>`;
}

/** The first row is the head, and comes again on each page; no row is torn apart. */
function tableXml({ widths, rows }, links) {
  const wide = widths.map((part) => Math.round((TEXT_WIDTH * part) / 100));
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => `<w:tc><w:tcPr><w:tcW w:w="${wide[column]}" w:type="dxa"/>${at ? "" : '<w:shd w:val="clear" w:fill="E6EEEE"/>'}</w:tcPr>${cell.map((runs) => lineXml("cell", at ? runs : runs.map((run) => ({ ...run, strong: true })), links)).join("")}</w:tc>`);
    return `<w:tr><w:trPr><w:cantSplit/>${at ? "" : "<w:tblHeader/>"}</w:trPr>${cells.join("")}</w:tr>`;
  });
  const grid = wide.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join("")}</w:tbl><w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p>`;
}
