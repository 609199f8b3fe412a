/* Numbers as people type them, and why one cannot be used. Pure: text in, number or words out. */

/**
 * The number in a text such as "1,200" or " 1.5 ". NaN when it is none.
 * @param {string} text
 * @returns {number}
 */
function numberIn(text) {
  const plain = text.trim();
  if (!/^(\d+|\d{1,3}([ ,]\d{3})+)(\.\d+)?$|^\.\d+$/.test(plain)) return Number.NaN;
  return Number(plain.replace(/[ ,]/g, ""));
}

/**
 * What is wrong with the text of a field, in words. Empty when nothing is, and for an empty field.
 * @param {string} text @param {{label: string, most: number, aboveZero: boolean}} field
 * @returns {string}
 */
function faultIn(text, { label, most, aboveZero }) {
  if (!text.trim()) return "";
  if (/^\s*[-−]/.test(text)) return `${label}: a number below zero makes no sense here.`;
  const number = numberIn(text);
  if (Number.isNaN(number)) return `${label}: write a number in digits, such as 12 or 1.5.`;
  if (aboveZero && number === 0) return `${label}: it has to be more than zero.`;
  if (number > most) return `${label}: it cannot be more than ${shown(most)}.`;
  return "";
}

/**
 * A number as it is shown: at most two decimals, thousands parted, a true minus sign.
 * @param {number} number
 * @returns {string}
 */
function shown(number) {
  const rounded = Math.round((number + Number.EPSILON) * 100) / 100 || 0;
  return rounded.toLocaleString("en-GB", { maximumFractionDigits: 2 }).replace("-", "−");
}
