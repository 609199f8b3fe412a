/* Files of several teams side by side: each row with the answer of each team, and where they differ. */

const ANSWER_WORDS = { offered: "Offered", met: "Met", partly: "Partly", no: "No", "not-applicable": "Not applicable" };
const MOST_FILES = 30;

/**
 * The rows of several files of one worksheet, joined by id.
 * @param {Answers[]} files
 * @returns {{id: string, title: string, answers: string[], actions: string[], differ: boolean}[]}
 */
function merged(files) {
  const titles = new Map(files.flatMap((file) => file.rows.map((row) => [row.id, row.title])));
  return [...titles].map(([id, title]) => {
    const found = files.map((file) => file.rows.find((row) => row.id === id));
    const answers = found.map((row) => row?.answer ?? "");
    const given = new Set(answers.filter(Boolean));
    const actions = found.map((row) => (row?.action ? [row.action, row.lead, row.by].filter(Boolean).join(" · ") : ""));
    return { id, title, answers, actions, differ: given.size > 1 };
  });
}

/** In words: of how many teams that answered, how many offer it, partly or not. @param {string[]} answers */
function spread(answers) {
  const given = answers.filter(Boolean);
  const parts = Object.keys(ANSWER_WORDS)
    .map((answer) => [given.filter((one) => one === answer).length, ANSWER_WORDS[answer].toLowerCase()])
    .filter(([count]) => count)
    .map(([count, words]) => `${count} ${words}`);
  return grammar.commas(parts) || "no answer";
}

/** @param {HTMLElement} root An element with data-merge. */
function startMerge(root) {
  const part = (name) => root.querySelector(`[data-part="${name}"]`);
  const input = root.querySelector('input[type="file"]');
  /** @type {Answers[]} */
  let files = [];

  async function open() {
    part("refusal").textContent = "";
    const found = [];
    try {
      if (input.files.length > MOST_FILES) throw new Refusal(`Choose ${MOST_FILES} files at most. Nothing was changed.`);
      for (const file of input.files) {
        if (file.size > LARGEST_FILE) throw new Refusal(`${file.name} is too large. Nothing was changed.`);
        const text = await file.text();
        found.push(read(text, found[0]?.sheet ?? parsed(text).sheet, Object.keys(ANSWER_WORDS)));
      }
      if (found.length < 2) throw new Refusal("Choose two files or more, of the same worksheet. Nothing was changed.");
      files = found;
      show();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      part("refusal").textContent = error.message;
    } finally {
      input.value = "";
    }
  }

  function nameOf(file, place) {
    return file.subject || `File ${place + 1}`;
  }

  function show() {
    const rows = merged(files);
    const differ = rows.filter((row) => row.differ).length;
    part("status").textContent =
      `${files.length} files of “${files[0].title}” are side by side. ${differ} of ${rows.length} rows ${grammar.agreed(differ, "differs", "differ")}.`;
    const head = document.createElement("tr");
    for (const words of ["Row", ...files.map(nameOf), "Together"]) {
      const cell = document.createElement("th");
      cell.scope = "col";
      cell.textContent = words;
      head.append(cell);
    }
    part("head").replaceChildren(head);
    part("rows").replaceChildren(
      ...rows.map((row) => {
        const line = document.createElement("tr");
        line.className = row.differ ? "w-merge__differ" : "";
        const title = document.createElement("th");
        title.scope = "row";
        title.textContent = row.title;
        const cells = [...row.answers.map((answer) => ANSWER_WORDS[answer] ?? "–"), spread(row.answers)];
        line.append(
          title,
          ...cells.map((words) => {
            const cell = document.createElement("td");
            cell.textContent = words;
            return cell;
          }),
        );
        return line;
      }),
    );
    part("table").hidden = false;
    for (const button of root.querySelectorAll("button[data-do]")) button.disabled = false;
  }

  function saveRows() {
    const head = ["Row", ...files.map(nameOf), "Together", "Differ", ...files.map((f, n) => `Action: ${nameOf(f, n)}`), "Id"];
    const lines = merged(files).map((row) => [
      row.title, ...row.answers.map((answer) => ANSWER_WORDS[answer] ?? ""), spread(row.answers),
      row.differ ? "yes" : "no", ...row.actions, row.id,
    ]);
    const widths = [44, ...files.map(() => 16), 30, 10, ...files.map(() => 36), 26];
    const name = saveWorkbook(root, "area", [{ name: "Teams side by side", widths, rows: [head, ...lines] }], [["Worksheet", files[0].title]]);
    part("status").textContent = `Downloaded as ${name}.`;
  }

  wire(root, { table: saveRows, print: () => window.print() });
  for (const button of root.querySelectorAll("button[data-do]")) button.disabled = true;
  input.addEventListener("change", open);
  input.disabled = false;
}

for (const root of document.querySelectorAll("[data-merge]")) startMerge(root);
