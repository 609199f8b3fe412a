/* What stands on the page, as blocks of a document to take away. */

/** @param {Element} root @returns {(Words | Grid)[]} */
function blocksOf(root) {
  return [...root.children].flatMap(blockOf);
}

/** @param {any} element @returns {(Words | Grid)[]} */
function blockOf(element) {
  const words = (kind) => [{ kind, runs: runsOf(element) }];
  if (element.matches("h2")) return words("heading");
  if (element.matches("h3")) return words("subheading");
  if (element.matches("p")) return words(element.matches(".w-inset") ? "note" : "text");
  if (element.matches("ul")) return [...element.children].map((item) => ({ kind: "item", runs: runsOf(item) }));
  if (element.matches("ol")) {
    return [...element.children].map((item, at) => ({ kind: "text", runs: [{ text: `${at + 1}. ` }, ...runsOf(item)] }));
  }
  if (element.matches(".w-fold")) return [...blockOf(element.querySelector("h2")), ...blocksOf(element.querySelector(".w-fold__body"))];
  return element.matches(".w-table") ? gridOf(element.querySelector("table")) : [];
}

/** A table as wide as the page shows its columns. @param {HTMLTableElement} table @returns {(Words | Grid)[]} */
function gridOf(table) {
  const lines = [...table.rows].map((row) => [...row.cells].map(cellOf));
  const wide = [...table.rows[0].cells].map((cell) => cell.offsetWidth || 1);
  const whole = wide.reduce((sum, width) => sum + width, 0);
  const widths = wide.map((width) => (100 * width) / whole);
  return [{ kind: "caption", runs: runsOf(table.caption) }, { kind: "table", widths, rows: lines }];
}

function cellOf(cell) {
  const lines = [...cell.querySelectorAll("p")];
  return lines.length ? lines.map(runsOf) : [runsOf(cell)];
}

/** @param {Node} node @returns {Run[]} */
function runsOf(node) {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) return [{ text: child.textContent.replace(/\s+/g, " ") }];
    if (child.nodeType !== Node.ELEMENT_NODE) return [];
    const marks = {
      ...(child.matches("strong") && { strong: true }),
      ...(child.matches(".w-document__blank") && { blank: true }),
      ...(child.matches("a") && /^https?:/.test(child.href) && { href: child.href }), // a page opened from a disk has no address
    };
    return runsOf(child).map((run) => ({ ...run, ...marks }));
  });
}
