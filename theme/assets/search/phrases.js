/* Words in quotation marks are meant as they stand: one after the other. */

/**
 * The phrases in quotation marks, each as its words.
 * @param {string} query
 * @returns {string[][]}
 */
function phrasesOf(query) {
  return [...query.matchAll(/["“”]([^"“”]+)["“”]/g)].map(([, text]) => wordsOf(text)).filter((words) => words.length);
}

/**
 * Of the records that have every word of a phrase, those in whose title or first line it stands: an index knows which
 * words a page has, and not in what order.
 * @param {Content} content @param {string[][]} phrases @param {{id: number}[]} found
 */
function withPhrases(content, phrases, found) {
  const spoken = phrases.map((words) => ` ${words.join(" ")} `);
  return found.filter(({ id }) => {
    const [, title, summary] = content.records[id];
    const text = ` ${wordsOf(`${title} . ${summary}`).join(" ")} `;
    return spoken.every((phrase) => text.includes(phrase));
  });
}
