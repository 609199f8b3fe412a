/* The capacity sums in the page: reads the fields, says what is wrong beside them, shows each answer with its sum. */

/** @param {HTMLElement} root An element with data-calculator; its fields carry data-field, its answers data-answer. */
function startCalculator(root) {
  const fields = [...root.querySelectorAll("[data-field]")];
  const answers = [...root.querySelectorAll("[data-answer]")];
  const sums = SUMS[root.dataset.calculator];
  const part = (name) => root.querySelector(`[data-part="${name}"]`);

  function labelOf(field) {
    return field.labels[0].textContent;
  }

  function faultOf(field) {
    const { most, aboveZero } = field.dataset;
    return faultIn(field.value, { label: labelOf(field), most: Number(most), aboveZero: aboveZero !== undefined });
  }

  /** Put the words beside the field, and tie them to it. */
  function mark(field, fault) {
    document.getElementById(`${field.id}-fault`).textContent = fault;
    if (fault) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }

  /** The list of what is wrong, each line a link to its field. @param {[HTMLElement, string][]} faults */
  function showFaults(faults) {
    const box = part("faults");
    box.replaceChildren();
    if (!faults.length) return;
    const heading = document.createElement("h3");
    heading.textContent = "There is a problem";
    const list = document.createElement("ul");
    for (const [field, fault] of faults) {
      const link = document.createElement("a");
      link.href = `#${field.id}`;
      link.textContent = fault;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        field.focus();
      });
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    box.append(heading, list);
    box.focus();
  }

  function given() {
    return Object.fromEntries(
      fields.filter((field) => field.value.trim()).map((field) => [field.dataset.field, numberIn(field.value)]),
    );
  }

  function show(found) {
    for (const answer of answers) {
      const one = found[answer.dataset.answer];
      answer.classList.toggle("w-calculator__known", Boolean(one));
      answer.querySelector('[data-part="working"]').textContent = one ? `${one.working} =` : "";
      answer.querySelector('[data-part="value"]').textContent = one ? shown(one.value) : "";
    }
  }

  /** @returns {boolean} Is there an answer to every sum that has its numbers? */
  function workOut() {
    const empty = fields.every((field) => !field.value.trim());
    /** @type {[HTMLElement, string][]} */
    const faults = fields.filter(faultOf).map((field) => [field, faultOf(field)]);
    for (const field of fields) mark(field, faultOf(field));
    if (empty) faults.push([fields[0], "Fill in at least two numbers."]);
    showFaults(faults);
    if (faults.length) {
      show({});
      part("status").textContent = "";
      return false;
    }
    const found = sums(given());
    const known = Object.values(found).filter(Boolean).length;
    show(found);
    const open = answers.length - known;
    part("status").textContent =
      `${known} of ${answers.length} answers ${grammar.agreed(known, "is", "are")} worked out.` +
      (open ? ` ${open} ${grammar.agreed(open, "needs", "need")} more numbers.` : "");
    return true;
  }

  function saveTableOf() {
    if (!workOut()) return;
    const numbers = given();
    const found = sums(numbers);
    const unitOf = (element) => element.textContent.trim();
    const rows = [
      ["Sort", "Name", "Formula", "Sum", "Number", "Unit"],
      ...fields.map((field) => [
        "filled in", labelOf(field), "", "", numbers[field.dataset.field] ?? "", unitOf(field.nextElementSibling),
      ]),
      ...answers.map((answer) => [
        "worked out",
        answer.querySelector("dt").textContent,
        answer.querySelector(".w-calculator__formula").textContent.replace(/^= /, ""),
        found[answer.dataset.answer]?.working ?? "",
        found[answer.dataset.answer]?.value ?? "",
        unitOf(answer.querySelector('[data-part="unit"]')),
      ]),
    ];
    const sheet = { name: "Sums", widths: [14, 40, 60, 40, 14, 18], rows };
    const name = saveWorkbook(root, root.dataset.calculator, [sheet]);
    setUnsaved(false);
    part("status").textContent = `Downloaded as ${name}.`;
  }

  function clear() {
    for (const field of fields) {
      field.value = "";
      mark(field, "");
    }
    showFaults([]);
    show({});
    setUnsaved(false);
    part("status").textContent = "All numbers are cleared.";
  }

  /** Answers follow the numbers as they are typed. While one of them is none, no answer stands. */
  function change(event) {
    if (!event.target.matches("[data-field]")) return;
    setUnsaved(fields.some((field) => field.value.trim()));
    part("status").textContent = "";
    show(fields.some(faultOf) ? {} : sums(given()));
  }

  /** What is wrong is said once the field is left, not at each key. */
  function leave(event) {
    if (event.target.matches("[data-field]")) mark(event.target, faultOf(event.target));
  }

  wire(root, { "work-out": workOut, table: saveTableOf, print: () => window.print(), clear });
  root.addEventListener("input", change);
  root.addEventListener("focusout", leave);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("[data-field]")) workOut();
  });
}

for (const root of document.querySelectorAll("[data-calculator]")) startCalculator(root);
