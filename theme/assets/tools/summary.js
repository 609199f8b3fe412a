/* The last part of a worksheet in the page: gaps by kind and actions, on one A4. It holds only what stands above it. */

/** @param {HTMLElement} root The worksheet. @param {(Answer & {kind: string})[]} rows */
function showSummary(root, rows) {
  const part = (name) => root.querySelector(`[data-part="${name}"]`);
  const kinds = gapsByKind(rows);
  const actions = actionsOf(rows);
  const open = rows.filter((row) => GAPS.includes(row.answer) && !row.action).length;
  part("gaps").replaceChildren(...kinds.map(({ kind, partly, no }) => summaryRow(kind, [partly, no, partly + no])));
  part("actions").replaceChildren(
    ...actions.map((row) => summaryRow(row.title, [row.action, row.lead || "–", row.by || "–"])),
  );
  part("no-gaps").hidden = kinds.length > 0;
  part("with-gaps").hidden = !kinds.length;
  part("open-gaps").textContent = open ? `${open} more ${grammar.agreed(open, "has", "have")} no action yet.` : "";
  part("summary-of").textContent = root.querySelector("[data-subject]").value.trim();
}

function summaryRow(head, cells) {
  const line = document.createElement("tr");
  const title = document.createElement("th");
  title.scope = "row";
  title.textContent = head;
  line.append(title);
  for (const value of cells) {
    const cell = document.createElement("td");
    cell.textContent = value;
    line.append(cell);
  }
  return line;
}

/** Print the summary alone. @param {HTMLElement} root */
function printSummary(root) {
  root.dataset.print = "summary";
  window.addEventListener("afterprint", () => delete root.dataset.print, { once: true });
  window.print();
}

/** Gaps, actions, every row and the area's figures, as sheets. @param {(Answer & {kind: string})[]} rows */
function summarySheets(rows) {
  return [
    {
      name: "Gaps by kind",
      widths: [44, 12, 12, 12],
      rows: [["Kind", "Partly", "No", "Together"], ...gapsByKind(rows).map(({ kind, partly, no }) => [kind, partly, no, partly + no])],
    },
    {
      name: "Actions",
      widths: [44, 60, 26, 18],
      rows: [["Gap", "Action", "Lead", "By when"], ...actionsOf(rows).map((row) => [row.title, row.action, row.lead, row.by])],
    },
    ...figureSheets(),
  ];
}

function figureSheets() {
  if (!ownFigures.length) return [];
  const rows = ownFigures.map((one) => [one.id, one.name, one.area, one.period, one.figure, one.note]);
  return [{ name: "Figures", widths: [40, 70, 24, 18, 12, 40], rows: [["Id", "Measure", "Area", "Period", "Figure", "Note"], ...rows] }];
}

/** The same A4 as a document: what stands in the last part of the worksheet. @param {HTMLElement} root */
function summaryDocument(root, subject) {
  const part = root.querySelector('[data-part="summary"]');
  const line = (kind, text) => ({ kind, runs: [{ text }] });
  const shown = [...part.querySelectorAll(".w-table")].filter((frame) => frame.offsetWidth);
  return wordFile([
    line("title", part.querySelector("h2").textContent),
    line("text", root.dataset.title),
    ...(subject ? [line("text", subject)] : []),
    line("text", `As of ${today()}.`),
    ...shown.flatMap((frame) => gridOf(frame.querySelector("table"))),
    ...[part.querySelector('[data-part="open-gaps"]').textContent].filter(Boolean).map((text) => line("text", text)),
    ...notesOf(root).filter(([name]) => name === "Note" || name === "Licence").map(([, text]) => line("text", text)),
  ], `${root.dataset.title}, edition ${root.dataset.edition}`);
}
