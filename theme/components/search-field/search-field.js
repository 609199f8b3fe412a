/* The search in the head: suggestions while typing, as the pattern of a combobox has them. Nothing is sent and nothing is stored. */

const { ask, askers, cut, hrefOf, load, marked, numberOf, statementsOf } = window.waymarkSearch;
const form = document.querySelector(".w-search-field");
const field = form.querySelector("input");
const view = form.dataset.view;
const panel = form.querySelector("[data-part='panel']");
const list = panel.querySelector("[role='listbox']");
const help = panel.querySelector("[data-part='help']");
const status = form.querySelector("[data-part='status']");
const ownName = document.querySelector(`.w-audience-switch [data-audience="${view}"]`).textContent;
const MOST = 6;
/** The option that the keyboard is on, or -1. */
let at = -1;

field.setAttribute("role", "combobox");
field.setAttribute("aria-autocomplete", "list");
field.setAttribute("aria-controls", list.id);
field.setAttribute("aria-expanded", "false");

/** @param {boolean} open */
function open(open) {
  panel.hidden = !open;
  field.setAttribute("aria-expanded", String(open));
  if (!open) choose(-1);
}

/** Put the keyboard on an option, or back into the field. @param {number} place */
function choose(place) {
  const options = [...list.children];
  options[at]?.removeAttribute("aria-selected");
  at = options.length ? (place + 1 + options.length + 1) % (options.length + 1) - 1 : -1;
  const option = options[at];
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  if (option) field.setAttribute("aria-activedescendant", option.id);
  else field.removeAttribute("aria-activedescendant");
}

/** An option: the tile of a cluster, the title with what was found in it, the kind and the view that it opens. */
function optionOf(result, number) {
  const option = optionTo(hrefOf(result.address), number);
  const tile = option.querySelector(".w-number-tile");
  tile.textContent = numberOf(result);
  tile.hidden = !tile.textContent;
  option.querySelector("[data-part='title']").append(...marked(result.title, result.words));
  option.querySelector("[data-part='kind']").textContent = `${result.kind}. ${result.view === view ? ownName : "The same for all"}`;
  return option;
}

/** An empty option that leads somewhere. */
function optionTo(href, number) {
  const option = form.querySelector("template").content.firstElementChild.cloneNode(true);
  option.id = `suggestion-${number}`;
  option.dataset.href = href;
  return option;
}

/** The last option: every result, or, where there is none, other ways to find a page. */
function lastOption(query, count) {
  const option = optionTo(resultsFor(query), "all");
  option.querySelector(".w-number-tile").hidden = true;
  option.querySelector("[data-part='title']").textContent = count ? `All results for “${query}”` : "Nothing has these words: other ways to find it";
  return option;
}

/** Where all results are: behind a #, which no server hears of. */
function resultsFor(query) {
  return window.waymarkHref(form.action) + (query ? `#q=${encodeURIComponent(query)}` : "");
}

/** Suggest for what is typed now. */
function suggest() {
  const query = cut(field.value);
  if (!query || !askers.has(view)) {
    open(false);
    status.textContent = query ? "The search is loading." : "";
    if (query) load(view, suggest, sayBroken);
    return;
  }
  const { results, crisis } = ask([view], query);
  if (statementsOf(view)) load(statementsOf(view), suggest, () => {});
  const first = results.slice(0, MOST);
  at = -1;
  field.removeAttribute("aria-activedescendant");
  list.replaceChildren(...first.map(optionOf), lastOption(query, first.length));
  help.hidden = !crisis;
  open(true);
  status.textContent = `${crisis ? "Where to get help now stands above. " : ""}${first.length ? grammar.counted(first.length, "suggestion") : "No suggestions"}.`;
}

/** No index came. It is asked for again when something more is typed. */
function sayBroken() {
  status.textContent = "The search did not load.";
}

/** @param {HTMLElement} option */
function follow(option) {
  open(false);
  window.location.href = option.dataset.href;
}

/** Arrows move through the options, Enter follows one; Escape, pressed anywhere in the form, closes. */
field.addEventListener("keydown", (event) => {
  const keys = { ArrowDown: () => choose(at + 1), ArrowUp: () => choose(at - 1) };
  if (keys[event.key] && !panel.hidden) keys[event.key]();
  else if (event.key === "ArrowDown" && field.value) suggest();
  else if (event.key === "Enter" && at >= 0) follow(list.children[at]);
  else return;
  event.preventDefault();
  event.stopPropagation();
});
form.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || panel.hidden) return;
  event.preventDefault();
  open(false);
  field.focus();
});
field.addEventListener("input", suggest);
form.addEventListener("focusout", (event) => {
  if (!form.contains(event.relatedTarget)) open(false);
});
list.addEventListener("pointerdown", (event) => event.preventDefault());
list.addEventListener("click", (event) => {
  const option = event.target.closest("[role='option']");
  if (option) follow(option);
});
load(view, suggest, sayBroken);
suggest();
