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
  part("open-gaps").textContent = open ? `${open} more have no action yet.` : "";
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

/** The summary as rows of a table. @param {(Answer & {kind: string})[]} rows */
function summaryRows(rows) {
  return [
    ["sort", "name", "partly", "no", "action", "lead", "by"],
    ...gapsByKind(rows).map(({ kind, partly, no }) => ["gaps by kind", kind, partly, no, "", "", ""]),
    ...actionsOf(rows).map((row) => ["action", row.title, "", "", row.action, row.lead, row.by]),
  ];
}
