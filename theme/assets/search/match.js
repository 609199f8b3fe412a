/* How well each record has a word: itself, another form of it, its beginning, or something very like it. */

/** How telling each field is: title, other words, summary, body. */
const BOOST = [6, 4, 2, 1];
/** The constants of BM25+, with their usual values. */
const SATURATION = 1.2;
const LENGTH_PART = 0.7;
const FLOOR = 0.5;
const WEIGHT = { begun: 0.7, beginning: 0.4, slip: 0.5, form: 0.85 };
const MOST_KEPT = 400;

/**
 * The score of every record for a word.
 * @param {Index} index @param {string} word @param {boolean} unfinished The last word may still be being typed.
 * @returns {Float64Array}
 */
function scoresOf(index, word, unfinished) {
  const key = unfinished ? `${word} ` : word;
  const kept = index.memory.get(key);
  if (kept) return kept;
  const scores = new Float64Array(index.size);
  const known = raise(scores, index, index.tree.get(word), 1);
  if (!DIGITS.test(word)) raiseBeginnings(scores, index, word, unfinished ? WEIGHT.begun : WEIGHT.beginning, unfinished);
  if (!REFERENCE.test(word)) {
    if (!known) raiseSlips(scores, index, word);
    raiseForms(scores, index, word);
  }
  if (index.memory.size > MOST_KEPT) index.memory.clear();
  index.memory.set(key, scores);
  return scores;
}

/** The records that have exactly this word. */
function exactScoresOf(index, word) {
  const scores = new Float64Array(index.size);
  raise(scores, index, index.tree.get(word), 1);
  return scores;
}

/** Words that begin with it. Two letters are enough only while it is being typed. */
function raiseBeginnings(scores, index, word, weight, unfinished) {
  if (word.length < (unfinished ? 2 : 3)) return;
  for (const [term, folded] of index.tree.atPrefix(word)) {
    const more = term.length - word.length;
    if (more) raise(scores, index, folded, (weight * term.length) / (term.length + 0.3 * more));
  }
}

/** Words one or two letters away, or with two letters the other way round, for a word that no page has. */
function raiseSlips(scores, index, word) {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (!most) return;
  for (let at = 1; at < word.length; at += 1) {
    const swapped = word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
    raise(scores, index, index.tree.get(swapped), WEIGHT.slip);
  }
  for (const [term, [folded, away]] of index.tree.fuzzyGet(word, most)) {
    raise(scores, index, folded, (WEIGHT.slip * term.length) / (term.length + away));
  }
}

/** Other forms of the word: hear and hears for hearing. */
function raiseForms(scores, index, word) {
  const stem = stemOf(word);
  if (stem === word) return;
  for (const form of formsOf(stem)) raise(scores, index, index.tree.get(form), WEIGHT.form);
  if (stem.length > 3) raiseBeginnings(scores, index, stem, WEIGHT.form, false);
}

/**
 * Raise each record that has a term to its BM25+ score for it, over all fields.
 * @param {Float64Array} scores @param {Index} index @param {string | undefined} folded @param {number} weight
 * @returns {boolean} Does any record have it?
 */
function raise(scores, index, folded, weight) {
  if (!folded) return false;
  const sums = new Map();
  for (const { field, entries } of unfolded(folded)) {
    const rarity = Math.log(1 + (index.size - entries.length + 0.5) / (entries.length + 0.5));
    for (const [record, times] of entries) {
      const length = index.lengths[record][field] / index.averages[field];
      const filled = (times * (SATURATION + 1)) / (times + SATURATION * (1 - LENGTH_PART + LENGTH_PART * length));
      sums.set(record, (sums.get(record) ?? 0) + BOOST[field] * rarity * (FLOOR + filled));
    }
  }
  for (const [record, sum] of sums) scores[record] = Math.max(scores[record], sum * weight);
  return true;
}
