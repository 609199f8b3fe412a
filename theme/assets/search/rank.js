/* The best pages for what was typed: its words, what they mean, and where editors say that they lead. */

/** Results that score less than this part of the best one are not shown. */
const LEAST = 0.12;
const MOST_RESULTS = 60;
/** A page found by what a word means, not by the word, scores a little less. */
const MEANT = 0.85;

/**
 * @typedef {object} Result
 * @property {string} address @property {string} title @property {string} summary
 * @property {string} kind @property {string} group @property {string} view The view that it opens, or "all".
 * @property {number} score
 */

/**
 * One view, ready to be asked.
 * @param {Content} content
 * @returns {(query: string) => {results: Result[], crisis: boolean}}
 */
function asker(content) {
  const index = indexOf(content);
  const stop = new Set(content.stop.split(" "));
  const isTelling = (word) => !stop.has(word);
  const entries = entriesOf(content.synonyms, isTelling);
  const isKnown = (word) => index.tree.has(word);
  return (query) => {
    const typed = wordsOf(query);
    const said = heard(entries, typed, isKnown);
    const asked = askedOf(index, typed, said, isTelling);
    const own = weighed(index, typed, asked, said).map((score, record) => score * content.kinds[content.records[record][3]][1]);
    const scores = led(own, said, typed, asked);
    return { results: ranked(content, scores), crisis: said.some((entry) => entry.crisis) };
  };
}

/** The places of the words that count: telling ones that some page has or an entry says; without any, all of them. */
function askedOf(index, typed, said, isTelling) {
  const inEntries = new Set(said.flatMap(({ at }) => at));
  const all = typed.map((_, at) => at);
  const found = all.filter((at) => inEntries.has(at) || scoresOf(index, typed[at], at === all.length - 1).some(Boolean));
  const telling = found.filter((at) => isTelling(typed[at]));
  return telling.length ? telling : all;
}

/** The score of every record: for each word, the word or what it means, whichever is more; more for having all. */
function weighed(index, typed, asked, said) {
  const literal = new Map(asked.map((at) => [at, literally(index, typed, at)]));
  const meant = said.map(({ at, means }) => ({ at, scores: meaning(index, means) }));
  return Float64Array.from({ length: index.size }, (_, record) => {
    const parts = new Map(asked.map((at) => [at, literal.get(at)[record]]));
    for (const { at, scores } of meant) {
      const own = at.reduce((sum, place) => sum + (parts.get(place) ?? 0), 0);
      if (scores[record] > own) for (const place of at) parts.set(place, scores[record] / at.length);
    }
    const values = [...parts.values()];
    const covered = asked.filter((at) => parts.get(at)).length / asked.length;
    return values.reduce((sum, value) => sum + value, 0) * covered * Math.sqrt(covered);
  });
}

/** One word; and it with its neighbour as one, since "self harm" and "cg 178" are also written together. */
function literally(index, typed, at) {
  const scores = Float64Array.from(scoresOf(index, typed[at], at === typed.length - 1));
  for (const start of [at - 1, at]) {
    if (start < 0 || start + 1 >= typed.length) continue;
    const joined = exactScoresOf(index, typed[start] + typed[start + 1].replace(/^0+(?=\d)/, ""));
    joined.forEach((score, record) => { scores[record] = Math.max(scores[record], score); });
  }
  return scores;
}

/** The records that have every word of one of the phrases. */
function meaning(index, phrases) {
  const best = new Float64Array(index.size);
  for (const phrase of phrases) {
    const words = phrase.map((word) => scoresOf(index, word, false)).filter((scores) => scores.some(Boolean));
    for (let record = 0; record < index.size && words.length; record += 1) {
      if (!words.every((scores) => scores[record])) continue;
      best[record] = Math.max(best[record], MEANT * words.reduce((sum, scores) => sum + scores[record], 0));
    }
  }
  return best;
}

/** Where editors have said which pages come first, they do: as far as their words are what was typed. */
function led(scores, said, typed, asked) {
  const top = Math.max(1, ...scores);
  for (const { at, leadsTo } of said) {
    const telling = at.filter((place) => asked.includes(place)).length / asked.length;
    const share = Math.max(telling, at.length / typed.length);
    leadsTo.forEach((record, rank) => {
      scores[record] = scores[record] * (1 - 0.8 * share) + top * share * (1.15 - 0.05 * rank);
    });
  }
  return scores;
}

/** The results, best first. */
function ranked(content, scores) {
  const results = [...scores].flatMap((score, number) => (score > 0 ? [resultOf(content, number, score)] : []));
  results.sort((one, other) => other.score - one.score || one.title.localeCompare(other.title));
  const least = (results[0]?.score ?? 0) * LEAST;
  return results.filter(({ score }) => score >= least).slice(0, MOST_RESULTS);
}

/** @returns {Result} */
function resultOf(content, number, score) {
  const [address, title, summary, kind, group, shared] = content.records[number];
  const view = shared ? "all" : content.view;
  return { address, title, summary, kind: content.kinds[kind][0], group: content.groups[group], view, score };
}
