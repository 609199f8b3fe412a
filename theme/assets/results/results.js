/* Results as they are shown: a copy of the page's own templates, filled with text and nothing else. */

const IN_BEST = 3;
const AT_FIRST = 5;

/**
 * A copy of a template of the page.
 * @param {HTMLElement} root @param {string} name
 * @returns {HTMLElement}
 */
function copyOf(root, name) {
  return root.querySelector(`template[data-part="${name}"]`).content.firstElementChild.cloneNode(true);
}

/**
 * The results by kind: the best few of any kind first, then each kind in the order of its best result.
 * @param {HTMLElement} root @param {Result[]} results @param {Map<string, string>} viewNames
 * @param {(address: string) => string} hrefOf
 * @returns {HTMLElement[]}
 */
function sectionsOf(root, results, viewNames, hrefOf) {
  const item = (result) => itemOf(root, result, viewNames, hrefOf);
  const few = results.length <= IN_BEST + 1;
  const best = few ? results : results.slice(0, IN_BEST);
  const sections = best.length ? [sectionOf(root, "best", "Best matches", best, item)] : [];
  for (const [kind, found] of byKind(results.slice(best.length))) {
    sections.push(sectionOf(root, slugOf(kind), `${kind} (${found.length})`, found, item));
  }
  return sections;
}

/** @param {Result[]} results @returns {Map<string, Result[]>} */
function byKind(results) {
  const kinds = new Map();
  for (const result of results) kinds.set(result.kind, [...(kinds.get(result.kind) ?? []), result]);
  return kinds;
}

/** A heading and its results; what is past the first few waits behind a button. */
function sectionOf(root, id, heading, results, item) {
  const section = copyOf(root, "section");
  const title = section.querySelector("h2");
  title.id = `found-${id}`;
  title.textContent = heading;
  section.setAttribute("aria-labelledby", title.id);
  section.querySelector("ol").append(...results.slice(0, AT_FIRST).map(item));
  if (results.length > AT_FIRST) section.append(moreOf(root, section, heading, results.slice(AT_FIRST), item));
  return section;
}

/** The button that shows the rest of a section, and then hands the focus to the first of it. */
function moreOf(root, section, heading, rest, item) {
  const button = copyOf(root, "more");
  button.textContent = `Show ${rest.length} more in ${heading.replace(/ \(\d+\)$/, "")}`;
  button.addEventListener("click", () => {
    const items = rest.map(item);
    section.querySelector("ol").append(...items);
    button.remove();
    items[0].querySelector("a").focus();
  });
  return button;
}

/** One result: its title as a link, a line about it, its kind and group, and the view that it opens. */
function itemOf(root, result, viewNames, hrefOf) {
  const item = copyOf(root, "item");
  const link = item.querySelector("a");
  link.href = hrefOf(result.address);
  const { marked, numberOf } = window.waymarkSearch;
  const tile = item.querySelector(".w-number-tile");
  tile.textContent = numberOf(result);
  tile.hidden = !tile.textContent;
  link.append(...marked(result.title, result.words));
  item.dataset.view = result.view;
  item.querySelector(".w-result__text").append(...marked(result.summary, result.words));
  const kind = grammar.commas([result.kind, result.group]);
  item.querySelector(".w-result__meta").textContent = `${kind}. Opens: ${viewNames.get(result.view)}`;
  return item;
}

/** @param {string} text @returns {string} */
function slugOf(text) {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/**
 * A list of checkboxes with counts, kept in the order of the counts given. A box that has the focus stays the same box.
 * @param {HTMLElement} root @param {HTMLElement} list @param {string} name
 * @param {Map<string, number>} counts @param {Set<string>} chosen
 */
function showChoices(root, list, name, counts, chosen) {
  const before = new Map([...list.children].map((choice) => [choice.querySelector("input").value, choice]));
  const wanted = [...new Set([...counts.keys(), ...chosen])];
  const choices = wanted.map((value) => before.get(value) ?? choiceOf(root, name, value));
  choices.forEach((choice, place) => {
    choice.querySelector("input").checked = chosen.has(wanted[place]);
    choice.querySelector("[data-count]").textContent = `(${counts.get(wanted[place]) ?? 0})`;
    if (list.children[place] !== choice) list.insertBefore(choice, list.children[place] ?? null);
  });
  while (list.children.length > choices.length) list.lastElementChild.remove();
}

/** A checkbox that is called by its value. */
function choiceOf(root, name, value) {
  const choice = copyOf(root, "choice");
  const box = choice.querySelector("input");
  box.name = name;
  box.value = value;
  choice.querySelector("[data-name]").textContent = value;
  return choice;
}

/** How many results have each value of a field, in the order in which the values come. */
function countsOf(results, field) {
  const counts = new Map();
  for (const result of results) {
    if (result[field]) counts.set(result[field], (counts.get(result[field]) ?? 0) + 1);
  }
  return counts;
}
