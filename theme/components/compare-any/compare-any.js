/* Any two or three clusters side by side. The choice stands behind the # of the address; nothing is stored or sent. */
const root = document.querySelector(".w-compare-any");
if (!root) return;
const part = (name) => root.querySelector(`[data-part="${name}"]`);
const boxes = [...root.querySelectorAll('input[name="cluster"]')];
const numbers = boxes.map((box) => box.value);
const clusters = new Map([...part("clusters").content.children].map((item) => [item.dataset.number, item]));
const rows = [...part("rows").content.children];
const words = [...part("parts").content.children];
const ready = new Map([...part("ready").content.children].map((link) => [link.dataset.numbers, link]));

/**
 * An element with what it holds.
 * @param {string} tag @param {(Node | string)[]} inside @param {Record<string, string>} [attributes]
 * @returns {HTMLElement}
 */
function make(tag, inside, attributes = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** A copy of a link that the page holds ready. */
function linkOf(link) {
  return make("a", [link.textContent], { href: link.getAttribute("href") });
}

/** The chosen numbers, in order. */
const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);

/** The part of each chosen cluster's package that a row stands in. */
const partsOf = (row, picked) => picked.map((number) => row.dataset.parts[numbers.indexOf(number)]);

/**
 * A table that may scroll in its own box, with a column for each chosen cluster.
 * @param {string} caption @param {string} first @param {string[]} picked @param {HTMLElement[]} lines
 */
function table(caption, first, picked, lines) {
  const heads = [first, ...picked.map((number) => `Cluster ${number}`)].map((text) => make("th", [text], { scope: "col" }));
  const inside = make("table", [
    make("caption", [caption]), make("thead", [make("tr", heads)]), make("tbody", lines),
  ]);
  return make("div", [inside], { class: "w-table w-compare-table", role: "region", "aria-label": caption, tabindex: "0" });
}

/** A row of interventions: its link, and its part in each package. */
function line(row, picked) {
  const cells = partsOf(row, picked).map((digit) => make("td", digit === NOT_NAMED
    ? [make("span", ["–"], { "aria-hidden": "true" }), make("span", [words[digit].textContent], { class: "w-hidden" })]
    : [words[digit].cloneNode(true)]));
  return make("tr", [make("th", [linkOf(row)], { scope: "row" }), ...cells]);
}

/** The facts of the chosen clusters, with their marks. People's pages have none. */
function facts(picked) {
  const lists = picked.map((number) => clusters.get(number).querySelector("dl"));
  const names = [...lists[0].querySelectorAll("dt")];
  if (!names.length) return [];
  const lines = names.map((name, place) => make("tr", [
    make("th", [name.textContent], { scope: "row" }),
    ...lists.map((list) => make("td", [...list.querySelectorAll("dd")[place].cloneNode(true).childNodes])),
  ]));
  return [make("h3", ["Key facts"]), table(`Key facts of clusters ${grammar.commas(picked)}`, "Fact", picked, lines)];
}

/** How much two packages share, as a bar of three parts with their numbers. For three the tables say it. */
function overlap(picked, { only, shared, everyone }) {
  if (picked.length !== 2) return [];
  const counts = [only[0].length, shared.length + everyone.length, only[1].length];
  const names = [`listed only for ${picked[0]}`, "in both", `listed only for ${picked[1]}`];
  const bar = make("ul", counts.map((count, place) => make("li", [make("strong", [String(count)]), ` ${names[place]}`])), {
    class: "w-compare-any__bar",
  });
  [...bar.children].forEach((piece, place) => { piece.style.flexGrow = String(Math.max(1, counts[place])); });
  return [bar];
}

/** What only one of the packages names, cluster by cluster. */
function onlyIn(picked, only) {
  return make("div", picked.map((number, place) => {
    const own = only[place];
    const list = own.length ? make("ul", own.map(({ row, parts }) => make("li", [linkOf(row), " ", words[parts[place]].cloneNode(true)]))) : make("p", ["Nothing."]);
    return make("section", [make("h4", [linkOf(clusters.get(number).querySelector("a"))]), list]);
  }), { class: "w-compare-only" });
}

/** Two or three clusters, put together from what the page holds ready. */
function result(picked) {
  const sharing = sharingOf(rows.map((row) => ({ row, parts: partsOf(row, picked) })), picked.length);
  const { only, some, shared, everyone } = sharing;
  const name = `Clusters ${grammar.listed(picked)} side by side`;
  const own = ready.get(picked.join("-"));
  const ofSome = (items, caption) => table(caption, "Intervention", picked, items.map(({ row }) => line(row, picked)));
  return make("section", [
    make("h2", [name], { id: "side-by-side" }),
    ...(own ? [make("p", ["These have ", Object.assign(linkOf(own), { textContent: "a page of their own" }), ", with the moves between them."])] : []),
    ...overlap(picked, sharing),
    make("h3", ["Listed for only one"]), onlyIn(picked, only),
    ...(some.length ? [make("h3", ["In two of them"]), ofSome(some, "In two of the packages")] : []),
    make("h3", ["In all of them"]),
    shared.length ? ofSome(shared, "In all of these packages") : part("nothing").content.cloneNode(true),
    ...facts(picked),
    make("h3", ["For everyone, in all of them"]),
    make("ul", everyone.map(({ row }) => make("li", [linkOf(row)])), { class: "w-list-columns" }),
    part("note").content.cloneNode(true),
  ]);
}

/** The page as the boxes stand: what is said, which boxes can still be ticked, and the comparison. */
function show() {
  const picked = chosen();
  for (const box of boxes) box.disabled = picked.length >= MOST && !box.checked;
  part("clear").hidden = picked.length === 0;
  part("see").hidden = picked.length < 2;
  part("status").textContent = saidOf(picked);
  part("result").replaceChildren(...(picked.length > 1 ? [result(picked)] : []));
  for (const link of part("result").querySelectorAll("a[href]")) {
    link.setAttribute("href", window.waymarkHref(link.getAttribute("href")));
  }
}

/** The boxes as the address says. A number that is not there is left out. */
function read() {
  const wanted = numbersIn(window.location.hash, numbers);
  if (!wanted) return false;
  for (const box of boxes) box.checked = wanted.includes(box.value);
  return true;
}

root.addEventListener("change", () => {
  window.history.replaceState(null, "", `#${chosen().join("-")}`);
  show();
});
part("clear").addEventListener("click", () => {
  for (const box of boxes) box.checked = false;
  window.history.replaceState(null, "", "#");
  show();
  boxes[0].focus();
});
/** The comparison in sight, with the focus on its heading. */
function see() {
  const heading = part("result").querySelector("h2");
  heading.setAttribute("tabindex", "-1");
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}
part("see").addEventListener("click", see);
window.addEventListener("hashchange", () => read() && show());
root.querySelector("fieldset").disabled = false;
read();
show();
// An address that somebody sent on shows what it was sent for.
if (chosen().length > 1) see();
