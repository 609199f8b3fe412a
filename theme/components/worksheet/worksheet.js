/* A worksheet in the page: counts, download, open, print. What was typed lives in its boxes and nowhere else. */

const SAID_AFTER = 800;

/** @param {HTMLElement} root An element with data-worksheet; its rows carry data-row. */
function startWorksheet(root) {
  const rows = [...root.querySelectorAll("[data-row]")];
  const subject = root.querySelector("[data-subject]");
  const input = root.querySelector('input[type="file"][accept*="json"]');
  const part = (name) => root.querySelector(`[data-part="${name}"]`);
  const counts = [...root.querySelectorAll("[data-count]")];
  const choices = counts.map((count) => count.dataset.count).filter(Boolean);
  /** Rows of an opened file that the page does not have. @type {Answer[]} */
  let unknown = [];
  let saying = 0;
  /** The row that the reader was in last. @type {Element | null} */
  let lastRow = null;

  /** @param {HTMLElement} row @returns {Answer} */
  function answerOf(row) {
    const note = (name) => row.querySelector(`[data-note="${name}"]`).value.trim();
    const answer = row.querySelector("input:checked")?.value ?? "";
    return { id: row.dataset.row, title: row.dataset.rowTitle, answer, evidence: note("evidence"), action: note("action"), lead: note("lead"), by: note("by") };
  }

  /** @param {HTMLElement} row @param {Answer} [answer] Without one, the row is emptied. */
  function fill(row, answer) {
    for (const box of row.querySelectorAll("input")) box.checked = box.value === answer?.answer;
    for (const area of row.querySelectorAll("textarea")) setText(area, answer?.[area.dataset.note] ?? "");
    openNotes(row);
  }

  function setText(area, text) {
    area.value = text;
    copy(area);
  }

  /** Boxes for evidence and action stand open where there is a gap, or something in them. */
  function openNotes(row) {
    const answer = row.querySelector("input:checked")?.value;
    const typed = [...row.querySelectorAll("textarea")].some((area) => area.value.trim());
    row.classList.toggle("w-worksheet__row--open", GAPS.includes(answer) || typed);
  }

  /** Every row with its kind, as the summary needs it. */
  function kinds() {
    return rows.map((row) => ({ ...answerOf(row), kind: row.dataset.kind }));
  }

  /** Go to the next row without an answer, from where the reader is. */
  function next() {
    const here = rows.findIndex((row) => row.contains(lastRow));
    const open = (row) => !row.querySelector("input:checked");
    const found = rows.find((row, place) => place > here && open(row)) ?? rows.find(open);
    if (!found) return say("Every row has an answer.");
    lastRow = found;
    found.closest("details")?.setAttribute("open", "");
    found.querySelector("input").focus();
    found.scrollIntoView({ block: "center" });
  }

  /** The same words stand below a box as text: the box grows with them, and paper shows all of them. */
  function copy(area) {
    area.previousElementSibling.textContent = area.value && `${area.value}\n`;
  }

  /** Show how many rows have each answer, at once for the eye and a moment later for the ear. */
  function count() {
    const answers = rows.map((row) => answerOf(row).answer);
    for (const shown of counts) {
      shown.textContent = answers.filter((answer) => answer === shown.dataset.count).length;
    }
    const answered = answers.filter(Boolean).length;
    part("progress").value = answered;
    part("answered").textContent = `${answered} of ${rows.length} answered`;
    showSummary(root, kinds());
    return answered;
  }

  function say(words) {
    window.clearTimeout(saying);
    part("refusal").textContent = "";
    part("status").textContent = words;
  }

  function isEmpty() {
    const typed = [...root.querySelectorAll("textarea")].some((area) => area.value.trim());
    return !typed && !unknown.length && !root.querySelector(".w-worksheet__row input:checked");
  }

  function change(event) {
    if (event.target === input) return;
    if (event.target.matches("textarea")) copy(event.target);
    lastRow = event.target.closest("[data-row]") ?? lastRow;
    if (event.target.type === "radio") openNotes(lastRow);
    setUnsaved(!isEmpty());
    const answered = count();
    window.clearTimeout(saying);
    if (event.target.type === "radio") {
      saying = window.setTimeout(() => say(`${answered} of ${rows.length} rows answered.`), SAID_AFTER);
    }
  }

  function saveAnswers() {
    const { worksheet: sheet, title, edition } = root.dataset;
    const answers = { sheet, title, edition, subject: subject.value.trim(), rows: [...rows.map(answerOf), ...unknown] };
    const name = save(sheet, "json", "application/json", written(answers, today()));
    setUnsaved(false);
    say(`Downloaded as ${name}. Open it here to go on.`);
  }

  function saveRows() {
    const label = new Map(counts.map((shown) => [shown.dataset.count, labelOf(shown)]));
    const head = ["Part", root.dataset.rowName, "Answer", "Evidence", "Action", "Lead", "By when", "Id"];
    const known = rows.map((row) => [row.closest("[data-worksheet-part]").dataset.worksheetPart, answerOf(row)]);
    const all = [...known, ...unknown.map((row) => ["Not on this page", row])];
    const lines = all.map(([name, row]) => [
      name, row.title, row.answer && label.get(row.answer), row.evidence, row.action, row.lead, row.by, row.id,
    ]);
    const sheet = { name: "All rows", widths: [18, 64, 14, 44, 44, 26, 16, 32], rows: [head, ...lines] };
    const name = saveWorkbook(root, root.dataset.worksheet, [...summarySheets(kinds()), sheet], [["About", subject.value.trim()]]);
    say(`Downloaded as ${name}. A file for a spreadsheet cannot be opened here again.`);
  }

  function labelOf(shown) {
    return shown.previousSibling.textContent.trim();
  }

  function saveSummary() {
    const name = save(`${root.dataset.worksheet}/summary`, "docx", DOCX, summaryDocument(root, subject.value.trim()));
    say(`Downloaded as ${name}.`);
  }

  async function open() {
    const [file] = input.files;
    if (!file) return;
    try {
      if (file.size > LARGEST_FILE) throw new Refusal(TOO_LARGE);
      const answers = read(await file.text(), root.dataset.worksheet, choices);
      if (isUnsaved && !window.confirm("This replaces the answers on the page. Go on?")) return;
      show(answers, file.name);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      say("");
      part("refusal").textContent = error.message;
    } finally {
      input.value = "";
    }
  }

  /** @param {Answers} answers @param {string} name */
  function show(answers, name) {
    const byId = new Map(answers.rows.map((row) => [row.id, row]));
    for (const row of rows) fill(row, byId.get(row.dataset.row));
    const here = new Set(rows.map((row) => row.dataset.row));
    setText(subject, answers.subject);
    showUnknown(answers.rows.filter((row) => !here.has(row.id)));
    setUnsaved(false);
    const missing = rows.filter((row) => !byId.has(row.dataset.row)).length;
    const older = answers.edition === root.dataset.edition ? "" : ` It was saved with edition ${answers.edition}.`;
    const fresh = missing ? ` ${grammar.counted(missing, "row")} of this page ${grammar.agreed(missing, "is", "are")} not in it.` : "";
    const gone = unknown.length ? ` ${grammar.counted(unknown.length, "row")} of it ${grammar.agreed(unknown.length, "is not on this page: it stands", "are not on this page: they stand")} at its end.` : "";
    say(`Opened ${name}. ${count()} of ${rows.length} rows answered.${older}${fresh}${gone}`);
  }

  /** @param {Answer[]} found Shown as text, at the end, so that nothing of a file is lost in silence. */
  function showUnknown(found) {
    unknown = found;
    part("unknown").hidden = !found.length;
    part("unknown").querySelector("dl").replaceChildren(
      ...found.map((row) => {
        const group = document.createElement("div");
        group.append(
          element("dt", row.title),
          element("dd", `Answer: ${row.answer || "none"}`),
          ...(row.evidence ? [element("dd", `Evidence: ${row.evidence}`)] : []),
          ...(row.action ? [element("dd", `Action: ${row.action}`)] : []),
          ...(row.lead || row.by ? [element("dd", `Lead and date: ${row.lead} ${row.by}`)] : []),
        );
        return group;
      }),
    );
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function clear() {
    if (!isEmpty() && !window.confirm("This takes away every answer and note on the page. Go on?")) return;
    for (const row of rows) fill(row);
    setText(subject, "");
    showUnknown([]);
    setUnsaved(false);
    count();
    say("All answers are cleared.");
  }

  window.addEventListener("pageshow", (event) => {
    if (event.persisted || isUnsaved) return;
    for (const row of rows) {
      fill(row); // what a browser brought back of its own accord, when someone came back
      for (const box of row.querySelectorAll("input")) box.checked = box.defaultChecked; // what an area has answered
      openNotes(row);
    }
    count();
  });
  wire(root, { save: saveAnswers, table: saveRows, print: () => window.print(), clear, next, summary: () => printSummary(root), "summary-word": saveSummary });
  root.addEventListener("input", change);
  input.addEventListener("change", open);
  input.disabled = false;
}

for (const root of document.querySelectorAll("[data-worksheet]")) startWorksheet(root);
