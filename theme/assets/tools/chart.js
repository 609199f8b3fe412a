/* Bars for the figures of one measure, as a drawing that can be saved. It says nothing of what is good or bad. */

const SVG = "http://www.w3.org/2000/svg";
const ROW = 46;
const BAR = 16;

/**
 * @param {{title: string, figures: Figure[], foot: string}} told @param {number} width
 * @param {boolean} whole With title and foot, to be taken away.
 * @returns {SVGSVGElement}
 */
function barsOf({ title, figures, foot }, width, whole) {
  const drawn = figures.filter((one) => !Number.isNaN(one.value));
  const titles = whole ? wrapped(title, Math.floor(width / 9)) : [];
  const top = titles.length * 24 + (whole ? 12 : 0);
  const height = top + drawn.length * ROW + (whole ? 30 : 0);
  const drawing = shape("svg", { viewBox: `0 0 ${width} ${height}`, width, height, xmlns: SVG, "font-family": "Arial, sans-serif" });
  if (whole) drawing.append(shape("rect", { width, height, fill: "#ffffff" }));
  titles.forEach((words, place) => drawing.append(text(words, { x: 0, y: 20 + place * 24, "font-size": 17, "font-weight": 700 })));
  const scale = scaleOf(drawn, width);
  drawn.forEach((one, place) => drawing.append(...barOf(one, top + place * ROW, scale)));
  if (whole) drawing.append(text(foot, { x: 0, y: height - 8, "font-size": 12, fill: "#555555" }));
  else drawing.setAttribute("aria-hidden", "true");
  return drawing;
}

/** Bars begin at nought; shares run to 100; below nought they go to the left. */
function scaleOf(drawn, width) {
  const values = drawn.map((one) => one.value);
  const shares = drawn.every((one) => one.figure.includes("%")) && values.every((value) => value >= 0 && value <= 100);
  const least = Math.min(0, ...values);
  const most = shares ? 100 : Math.max(0, ...values);
  const room = width - 10 * Math.max(...drawn.map((one) => one.figure.length), 4) - 12;
  const unit = room / (most - least || 1);
  return { zero: -least * unit, unit };
}

function barOf(one, y, { zero, unit }) {
  const name = grammar.commas([one.area, one.period]) || "Figure";
  const length = Math.abs(one.value) * unit;
  const x = one.value < 0 ? zero - length : zero;
  return [
    text(name, { x: 0, y: y + 15, "font-size": 15 }),
    shape("rect", { class: "w-figures__bar", x, y: y + 22, width: Math.max(length, 1), height: BAR, fill: "#574487" }),
    text(one.figure, { x: Math.max(x + length, zero) + 6, y: y + 35, "font-size": 15, "font-weight": 700 }),
  ];
}

function shape(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function text(words, attributes) {
  const made = shape("text", { fill: "currentColor", ...attributes });
  made.textContent = words;
  return made;
}

/** @param {string} words @param {number} most Letters to a line. */
function wrapped(words, most) {
  return words.split(" ").reduce((lines, word) => {
    const next = lines.length ? `${lines.at(-1)} ${word}` : word;
    return next.length > most ? [...lines, word] : [...lines.slice(0, -1), next];
  }, []);
}
