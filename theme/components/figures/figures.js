/* A file of the area's own figures, opened in the page: drawn by measure, put into a pack, set beside a worksheet. */

/** What was opened last: the figures of this page, each with the name of its measure. @type {(Figure & {name: string})[]} */
let ownFigures = [];
/** The name of the file that they are from. */
let figuresFrom = "";

/** @param {HTMLElement} root An element with data-own-figures: "charts", "pack" or "table". */
function startFigures(root) {
  const part = (name) => root.querySelector(`[data-part="figures-${name}"]`);
  const input = root.querySelector('input[type="file"]');
  const names = namesOf(root);
  const show = { charts: showCharts, pack: fillPack, table: showTable }[root.dataset.ownFigures];

  async function open() {
    const [file] = input.files;
    if (!file) return;
    part("refusal").textContent = "";
    try {
      const sheets = sheetsIn(file.name, new Uint8Array(await file.arrayBuffer()));
      const { figures, faults } = figuresIn(sheets, [...names.keys()]);
      if (!figures.length && !faults.length) throw new Refusal("This file has no figure yet: its column Figure is empty. Nothing was changed.");
      ownFigures = figures.map((one) => ({ ...one, name: names.get(one.id) }));
      figuresFrom = file.name;
      tell(faults);
      show(root, figures);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      part("refusal").textContent = error.message;
    } finally {
      input.value = "";
    }
  }

  /** A page of one pathway says how many rows are for others; the page of all says which it does not know. */
  function tell(faults) {
    const isWhole = root.dataset.ownFigures === "charts";
    const measures = new Set(ownFigures.map((one) => one.id)).size;
    const others = faults.length && !isWhole ? ` What belongs to other pathways was left out.` : "";
    part("status").textContent =
      `${grammar.counted(ownFigures.length, "row")} of ${figuresFrom}, for ${grammar.counted(measures, "measure")}. They are in this page and nowhere else.${others}`;
    part("faults").hidden = !isWhole || !faults.length;
    part("fault-list").replaceChildren(...(isWhole ? faults : []).map((fault) => made("li", fault)));
    for (const later of root.querySelectorAll("[data-part='figures-later']")) later.hidden = !ownFigures.length;
  }

  wire(root, { "figures-word": () => savePack(root), "figures-print": () => window.print() });
  input.addEventListener("change", open);
  input.disabled = false;
}

/** Every id that has a place on the page, with the name of its measure; a pack has the names beside its places. */
function namesOf(root) {
  /** @type {[string, string][]} */
  const places = [...document.querySelectorAll("[data-figures]")].flatMap((place) =>
    place.dataset.figures.split(" ").map((id) => [id, id]),
  );
  /** @type {[string, string][]} */
  const rows = [...root.querySelectorAll("[data-measure]")].map((row) => [row.dataset.measure, row.dataset.name]);
  return new Map([...places, ...rows]);
}

function made(name, words) {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

/** One chart and one table for each measure, in the order of the page. */
function showCharts(root, figures) {
  const place = root.querySelector('[data-part="figures-charts"]');
  const rows = new Map([...root.querySelectorAll("[data-measure]")].map((row) => [row.dataset.measure, row]));
  const width = Math.max(260, Math.min(place.parentElement.clientWidth - 40, 720));
  place.replaceChildren(
    ...byMeasure(figures, [...rows.keys()]).map(([id, own]) => {
      const { name, counts } = rows.get(id).dataset;
      const told = { title: id.includes("/") ? name : `${id}: ${name}`, figures: own, foot: `Own figures, from ${figuresFrom}. Not checked.` };
      const section = document.createElement("section");
      section.className = "w-figures__measure";
      section.append(made("h3", told.title), made("p", counts));
      section.lastChild.className = "w-note";
      if (own.some((one) => !Number.isNaN(one.value))) section.append(barsOf(told, width, false), saveButton(id, told));
      section.append(tableOf(told.title, own));
      return section;
    }),
  );
}

function saveButton(id, told) {
  const button = made("button", "Save this chart (SVG)");
  button.type = "button";
  button.addEventListener("click", () => {
    const drawing = barsOf(told, 720, true).outerHTML.replaceAll("currentColor", "#000000");
    save(`chart-${id.toLowerCase()}`, "svg", "image/svg+xml", `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`);
  });
  return button;
}

/** The same figures as a table, with the notes: whoever does not see the chart has all of it. */
function tableOf(title, own) {
  const frame = made("div", "");
  frame.className = "w-table";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", title);
  const table = document.createElement("table");
  const caption = made("caption", "The figures, as your file has them");
  const body = document.createElement("tbody");
  body.append(...own.map((one) => summaryRow(one.area || "–", [one.period || "–", one.figure, one.note || "–"])));
  const head = document.createElement("thead");
  const line = document.createElement("tr");
  for (const words of ["Area", "Period", "Figure", "Note"]) line.append(Object.assign(made("th", words), { scope: "col" }));
  head.append(line);
  table.append(caption, head, body);
  frame.append(table);
  return frame;
}

/** Beside a worksheet: the newest figure of each area for each measure of the pathway. */
function showTable(root, figures) {
  const names = namesOf(root);
  const lines = byMeasure(figures, [...names.keys()]).flatMap(([id, own]) =>
    newest(own).map((one) => summaryRow(names.get(id), [one.area || "–", one.period || "–", one.figure, one.note || "–"])),
  );
  for (const body of document.querySelectorAll('[data-part="figures-rows"]')) {
    body.replaceChildren(...lines.map((line) => line.cloneNode(true)));
    body.closest("[data-part='figures-table']").hidden = !lines.length;
  }
}

/** Each place of the pack that is to be filled in takes its figures; without any it stays as it was. */
function fillPack(_root, figures) {
  for (const place of document.querySelectorAll("[data-figures]")) {
    place.dataset.blank ??= place.textContent;
    const found = place.dataset.figures.split(" ").flatMap((id, _at, ids) => {
      const own = newest(figures.filter((one) => one.id === id));
      return own.length ? [`${ids.length > 1 ? `${id}: ` : ""}${grammar.semicolons(own.map(inWords))}`] : [];
    });
    place.textContent = found.join(". ") || place.dataset.blank;
    place.classList.toggle("w-document__blank", !found.length);
    place.classList.toggle("w-document__own", found.length > 0);
    // The reader wants to see where a figure went.
    if (found.length) place.closest("details")?.setAttribute("open", "");
  }
}

function savePack(root) {
  const pack = document.querySelector("[data-document]");
  const told = `With figures of the area from ${figuresFrom}, put in on ${today()}. They were not checked.`;
  // A table that is folded has no width to go by, so all of it stands open while it is read.
  const closed = [...pack.querySelectorAll("details:not([open])")];
  for (const part of closed) part.open = true;
  /** @type {(Words | Grid)[]} */
  const blocks = [{ kind: "title", runs: [{ text: pack.dataset.document }] }, { kind: "note", runs: [{ text: told }] }, ...blocksOf(pack)];
  for (const part of closed) part.open = false;
  const name = save(pack.dataset.name, "docx", DOCX, wordFile(blocks, `${pack.dataset.document}. ${told}`));
  root.querySelector('[data-part="figures-status"]').textContent = `Downloaded as ${name}.`;
}

for (const root of document.querySelectorAll("[data-own-figures]")) startFigures(root);
