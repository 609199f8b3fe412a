/* The filters of the matrix. Rows and columns are hidden, never taken away; the choices stand in the address, after a
   # that no server sees, so that a filtered table can be shared. Nothing is stored. */
const form = document.querySelector(".w-matrix-filter");
const table = document.querySelector(".w-matrix table");
const boxes = [...form.querySelectorAll("input")];
const facets = [...form.querySelectorAll("fieldset")];
const bodies = [...table.tBodies];
const rows = bodies.flatMap((body) => [...body.rows].slice(1));
const [groupRow, clusterRow] = table.tHead.rows;
const groupHeads = [...groupRow.cells].slice(1, -1);
const groupColumns = [...table.querySelectorAll("colgroup")].slice(1, -1);
const widths = groupHeads.map((head) => head.colSpan);
const clusters = [...clusterRow.cells].map((head) => head.dataset.cluster);
const part = (name) => form.querySelector(`[data-part="${name}"]`);

/** The values that are ticked, by facet. A facet without a tick is left out. */
function chosen() {
  const found = new Map();
  for (const { name, value, checked } of boxes) {
    if (checked) found.set(name, (found.get(name) ?? new Set()).add(value));
  }
  return found;
}

/** Hide the columns that were not chosen, and let the heads of groups span what is left of them. */
function showColumns(wanted) {
  const shown = columnsShown(clusters, wanted);
  [...clusterRow.cells].forEach((head, index) => { head.hidden = !shown[index]; });
  for (const row of rows) shown.forEach((show, index) => { row.cells[index + 1].hidden = !show; });
  spansOf(widths, shown).forEach((count, index) => {
    const head = groupHeads[index];
    head.hidden = groupColumns[index].hidden = !count;
    if (count) head.colSpan = groupColumns[index].span = count;
  });
  for (const body of bodies) body.rows[0].cells[0].colSpan = 2 + shown.filter(Boolean).length;
}

/** What is ticked, in words: for the eye and for paper. */
function wordsOf(choices) {
  const parts = facets.filter(({ dataset }) => choices.has(dataset.facet)).map((facet) => {
    const texts = [...facet.querySelectorAll("input:checked")].map(
      (box) => box.closest("label").querySelector("[data-text]").textContent,
    );
    return `${facet.querySelector("legend").textContent}: ${grammar.either(texts)}`;
  });
  return parts.length ? `Filtered. ${grammar.semicolons(parts)}.` : "";
}

function show() {
  const choices = chosen();
  for (const row of rows) row.hidden = !fits(row.dataset, choices);
  for (const body of bodies) body.hidden = [...body.rows].slice(1).every((row) => row.hidden);
  for (const item of document.querySelectorAll(".w-jump [data-kind]")) {
    item.hidden = document.getElementById(item.dataset.kind).closest("tbody").hidden;
  }
  showColumns(choices.get("cluster"));
  for (const facet of facets) {
    const count = choices.get(facet.dataset.facet)?.size;
    facet.closest("details").querySelector("[data-part]").textContent = count ? `(${count} chosen)` : "";
  }
  const count = rows.filter((row) => !row.hidden).length;
  part("status").textContent = saidOf(count, form.dataset.total, choices);
  part("filters").textContent = wordsOf(choices);
  part("clear").hidden = !choices.size;
  return choices;
}

/** A choice was made: show what fits, from the top, and put the choice into the address. */
function choose() {
  const words = addressOf(show());
  table.parentElement.scrollTop = 0;
  try {
    window.history.replaceState(null, "", `${window.location.pathname}${words ? `#${words}` : ""}`);
  } catch {
    // Some browsers keep the address of a file on a disk as it is. The filters work without.
  }
}

/** The choices of an address. One that only leads to a part of the page changes nothing. */
function readAddress() {
  const wanted = choicesIn(window.location.hash);
  if (!wanted) return;
  for (const box of boxes) box.checked = wanted(box.name, box.value);
  show();
}

form.addEventListener("change", choose);
form.addEventListener("submit", (event) => event.preventDefault());
part("clear").addEventListener("click", () => {
  for (const box of boxes) box.checked = false;
  choose();
  form.querySelector("summary").focus();
});
window.addEventListener("hashchange", readAddress);
for (const facet of facets) facet.disabled = false;
readAddress();
