/* What the choices of the matrix mean. Pure: it knows nothing of the page. */

/** @typedef {Map<string, Set<string>>} Choices The values that are ticked, by facet. A facet without a tick is left out. */

/**
 * Has a row one of the ticked values in each facet?
 * @param {Record<string, string>} values Of the row, by facet, with spaces between. @param {Choices} choices
 */
function fits(values, choices) {
  return [...choices].every(([name, wanted]) => values[name].split(" ").some((value) => wanted.has(value)));
}

/**
 * Which columns are shown: those of the ticked clusters; all of them without a tick. "In no package" is a value and no column.
 * @param {string[]} clusters @param {Set<string> | undefined} wanted
 * @returns {boolean[]}
 */
function columnsShown(clusters, wanted) {
  const some = wanted && clusters.some((number) => wanted.has(number));
  return clusters.map((number) => !some || wanted.has(number));
}

/**
 * How many of its columns each group still has.
 * @param {number[]} widths @param {boolean[]} shown
 */
function spansOf(widths, shown) {
  let start = 0;
  return widths.map((width) => {
    start += width;
    return shown.slice(start - width, start).filter(Boolean).length;
  });
}

/** How many rows are left, in words. @param {number} count @param {string} total @param {Choices} choices */
function saidOf(count, total, choices) {
  if (!choices.size) return `All ${total} interventions are shown.`;
  return `${count} of ${total} interventions shown.${count ? "" : " Nothing fits all of your choices."}`;
}

/** Choices as they stand in an address. @param {Choices} choices */
function addressOf(choices) {
  return [...choices].map(([name, values]) => `${name}=${[...values].join(",")}`).join("&");
}

/**
 * The choices of an address, or null where it only leads to a part of the page.
 * @param {string} hash
 * @returns {((name: string, value: string) => boolean) | null}
 */
function choicesIn(hash) {
  const words = hash.slice(1);
  if (!words.includes("=")) return null;
  const wanted = new URLSearchParams(words);
  return (name, value) => (wanted.get(name) ?? "").split(",").includes(value);
}
