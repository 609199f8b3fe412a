/* Files made in the page: words in, a download out. Nothing is sent and nothing is stored. */

/** What a file of the page says of itself: what it is, its edition, and on what terms. */
function notesOf(root) {
  return [
    ["Title", root.dataset.title],
    ["Edition", root.dataset.edition],
    ["Saved on", today()],
    ["Licence", "Words of the site: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/. What you typed is yours."],
    ["Note", "Population planning only. Nothing here is about a person, and nothing has been clinically reviewed."],
  ];
}

/** The day on the reader's own clock: 2026-11-22. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Hand words or bytes to the reader as a file.
 * @param {string} id Names the file, such as gap-analysis/10. @param {string} ending @param {string} type
 * @param {BlobPart} content
 * @returns {string} The name of the file.
 */
function save(id, ending, type, content) {
  const name = `waymark-${id.replaceAll("/", "-")}-${today()}.${ending}`;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return name;
}

/** What the browser asks about before the page goes. */
let isUnsaved = false;

function askBeforeLeaving(event) {
  if (!isUnsaved) return;
  event.preventDefault();
  event.returnValue = "";
}

/** Say that there is something to lose, or that there no longer is. @param {boolean} unsaved */
function setUnsaved(unsaved) {
  isUnsaved = unsaved;
  window[unsaved ? "addEventListener" : "removeEventListener"]("beforeunload", askBeforeLeaving);
}

/**
 * Take away what was typed, as a workbook; its last sheet says what it is.
 * @param {{name: string, widths: number[], rows: (string | number)[][]}[]} sheets @param {[string, string][]} notes
 * @returns {string} The name of the file.
 */
function saveWorkbook(root, id, sheets, notes = []) {
  const about = { name: "About", widths: [16, 100], rows: [["What", "Words"], ...notesOf(root), ...notes] };
  return save(id, "xlsx", XLSX, workbook([...sheets, about]));
}

/** Every button of a tool does what its data-do says. A button is off until its script is here. */
function wire(root, actions) {
  for (const button of root.querySelectorAll("button[data-do]")) {
    const action = actions[button.dataset.do];
    if (!action) continue; // a tool within a tool has buttons of its own
    button.addEventListener("click", action);
    button.disabled = false;
  }
}
