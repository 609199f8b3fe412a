/* The search page: reads what is typed, asks, shows. Nothing is sent and nothing is stored. */

const root = document.querySelector("[data-search]");
const own = root.dataset.search;
const field = root.querySelector("#search-words");
const { ask, askers, cut, hrefOf, load: fetchIndex, statementsOf } = window.waymarkSearch;
const viewBoxes = [...root.querySelectorAll('[data-facet="view"] input')];
const viewNames = new Map(viewBoxes.map((box) => [box.value, nameBeside(box)]));

const chosen = { kind: new Set(), group: new Set() };
const SETTLED = 600;
const LOADING = "The search is loading.";
let settling = 0;
/** How many results there are now, shown or behind a button. */
let count = 0;
/** Is the phrase that was typed in no title and no first line? */
let areApart = false;

/** @param {string} name @returns {HTMLElement} */
function part(name) {
  return root.querySelector(`[data-part="${name}"]:not(template)`);
}

function nameBeside(box) {
  return box.closest("label").querySelector("[data-view-name]").textContent;
}

/** Fetch the index of a view, once, and show the answer anew. */
function load(view) {
  fetchIndex(
    view,
    () => {
      root.dataset.loaded = [...askers.keys()].join(" ");
      show();
    },
    () => {
      part("broken").hidden = false;
      part("status").textContent = "The search did not load.";
    },
  );
}

/** Which views the reader wants: their own, what is the same for all, and any other. */
function views() {
  return new Set(viewBoxes.filter((box) => box.checked).map((box) => box.value));
}

/** Show the answer to what is typed now. */
function show() {
  const query = cut(field.value);
  const wanted = views();
  if (query) for (const view of wanted) load(view === "all" ? own : view);
  if (!query) showNothing();
  else if (askers.has(own)) showAnswer(query, wanted);
  else part("status").textContent = LOADING;
  if (askers.has(own) && statementsOf(own)) fetchIndex(statementsOf(own), show, () => {});
  window.clearTimeout(settling);
  settling = window.setTimeout(() => settle(query), SETTLED);
}

/** The page before anything is typed. */
function showNothing() {
  part("help").hidden = true;
  part("columns").hidden = true;
  part("nothing").hidden = true;
  part("ways-on").hidden = false;
  part("status").textContent = "";
}

/** The results, the facets, and the way to help above all else. */
function showAnswer(query, wanted) {
  const { results, crisis, apart } = ask(new Set([own, ...[...wanted].filter((view) => view !== "all")]), query);
  areApart = apart;
  const seen = results.filter((result) => wanted.has(result.view));
  const ofKind = seen.filter((result) => !chosen.kind.size || chosen.kind.has(result.kind));
  const shown = ofKind.filter((result) => !chosen.group.size || chosen.group.has(result.group));
  count = shown.length;
  part("help").hidden = !crisis;
  part("broken").hidden = true;
  if (part("status").textContent === LOADING) part("status").textContent = "";
  part("columns").hidden = false;
  for (const facet of root.querySelectorAll('[data-facet="kind"], [data-facet="group"]')) facet.hidden = !seen.length;
  part("nothing").hidden = shown.length > 0;
  part("ways-on").hidden = shown.length > 0;
  part("results").replaceChildren(...sectionsOf(root, shown, viewNames, hrefOf));
  showChoices(root, part("kinds"), "kind", countsOf(seen, "kind"), chosen.kind);
  showChoices(root, part("groups"), "group", countsOf(ofKind, "group"), chosen.group);
  const counts = countsOf(results, "view");
  for (const box of viewBoxes) showCount(box, counts.get(box.value) ?? 0);
}

/** How many results a view has; nothing while it is not loaded. */
function showCount(box, count) {
  const loaded = box.value === "all" || askers.has(box.value);
  box.closest("label").querySelector("[data-count]").textContent = loaded ? `(${count})` : "";
}

/** Typing has paused: say how many there are, and put the words into the address, behind a # that no server sees. */
function settle(query) {
  const address = `${window.location.pathname}${query ? `#q=${encodeURIComponent(query)}` : ""}`;
  try {
    window.history.replaceState(null, "", address);
  } catch {
    // Some browsers keep the address of a file on a disk as it is. The search works without.
  }
  if (!query || !askers.has(own)) return;
  const help = part("help").hidden ? "" : " Where to get help now stands above them.";
  const apart = areApart && count ? " They have the words, and not one after the other in their title or first line." : "";
  part("status").textContent = `${wordsFor(count)} for ${query}.${apart}${help}`;
}

/** @param {number} number */
function wordsFor(number) {
  return number ? grammar.counted(number, "result") : "No results";
}

/** The words in the address, typed after a ? or kept after a #. */
function wordsInAddress() {
  const { hash, search } = window.location;
  return new URLSearchParams(hash.slice(1)).get("q") ?? new URLSearchParams(search).get("q") ?? "";
}

function readAddress() {
  field.value = wordsInAddress();
  show();
}

/** @param {Event} event */
function choose(event) {
  const { name, value, checked } = event.target;
  if (name === "kind" || name === "group") chosen[name][checked ? "add" : "delete"](value);
  show();
}

function clear(event) {
  if (event.key !== "Escape" || !field.value) return;
  event.preventDefault();
  field.value = "";
  show();
}

field.addEventListener("focus", () => load(own));
field.addEventListener("input", show);
field.addEventListener("keydown", clear);
field.form.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
});
root.querySelector(".w-search__facets").addEventListener("change", choose);
window.addEventListener("hashchange", readAddress);
part("facets").open = window.matchMedia("(min-width: 60em)").matches;
readAddress();
