/* The words that were found, marked where they are shown. */

/**
 * A text as nodes, with each word that was found in a <mark>.
 * @param {string} text @param {Set<string>} words
 * @returns {(Node | string)[]}
 */
function marked(text, words) {
  return text.split(/([\p{L}\p{N}][\p{L}\p{N}'’.&-]*)/u).map((piece, at) => {
    if (at % 2 === 0 || !wordsOf(piece).some((word) => words.has(word))) return piece;
    const mark = document.createElement("mark");
    mark.textContent = piece;
    return mark;
  });
}

/**
 * The number of a cluster that a result is about.
 * @param {Result} result
 * @returns {string} Empty where it is about none.
 */
function numberOf({ title }) {
  return title.match(/^Cluster (\d+): /)?.[1] ?? "";
}
