/* The search as other scripts use it: `window.waymarkSearch`. An index arrives when it is first asked for. */

const siteRoot = new URL("../", document.currentScript.src).href;
/** Askers of the views that were loaded, by view. @type {Map<string, ReturnType<typeof asker>>} */
const askers = new Map();
/** What waits for a view: what to do when it is there, and when it is not to be had. */
const waiting = new Map();

/** Called by the script of an index as soon as it is there. @param {Content} content */
window.waymarkIndex = (content) => {
  askers.set(content.view, asker(content));
  for (const { then } of waiting.get(content.view) ?? []) then();
  waiting.delete(content.view);
};

/**
 * Fetch the index of a view, once. A script element works from a disk too, where nothing can be fetched.
 * @param {string} view @param {() => void} then When it is there; not called where it was there already. @param {() => void} failed
 */
function load(view, then, failed) {
  if (askers.has(view)) return;
  if (waiting.has(view)) {
    // Whoever types on while an index loads waits for it once.
    if (!waiting.get(view).some((one) => one.then === then)) waiting.get(view).push({ then, failed });
    return;
  }
  waiting.set(view, [{ then, failed }]);
  const script = document.createElement("script");
  script.src = `${siteRoot}search/${view}.js`;
  script.addEventListener("error", () => {
    for (const one of waiting.get(view) ?? []) one.failed();
    waiting.delete(view);
    script.remove();
  });
  document.head.append(script);
}

/** The index of what sources say, for the views that cite them. It comes after the first answer. @param {string} view */
const statementsOf = (view) => (view === "people" ? "" : `${view}-statements`);

/**
 * The answers of some views as one, the best first; what is the same for all views is there once.
 * @param {Iterable<string>} views @param {string} query
 */
function ask(views, query) {
  const names = [...views].flatMap((view) => [view, statementsOf(view)]);
  const answers = names.filter((name) => askers.has(name)).map((name) => askers.get(name)(query));
  const found = new Map();
  for (const result of answers.flatMap(({ results }) => results).sort((one, other) => other.score - one.score)) {
    if (!found.has(result.address)) found.set(result.address, result);
  }
  return {
    results: [...found.values()],
    crisis: answers.some(({ crisis }) => crisis),
    apart: answers.every(({ apart }) => apart),
  };
}

window.waymarkSearch = { ask, askers, load, statementsOf, cut, marked, numberOf, hrefOf: (address) => window.waymarkHref(siteRoot + address) };
