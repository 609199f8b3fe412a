/* Each problem at the field that it is about, and all of them in one list that leads there. */

const make = (tag, text, attributes = {}) => {
  const node = document.createElement(tag);
  node.textContent = text;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
};

const said = (problem) => `${problem.message.replace(/\.$/, "")}. ${problem.hint}`.trim();

export const label = (keys, schema) => {
  const said = [];
  let here = schema;
  for (const key of keys) {
    here = (typeof key === "number" ? here.items : (here.properties ?? {})[key]) ?? {};
    said.push(typeof key === "number" ? String(key + 1) : here.title ?? key);
  }
  return said.join(", ");
};

/* The deepest part of a section that the way to a value leads to. */
const holder = (section, keys) => {
  const rest = section.name === null ? keys : keys.slice(1);
  for (let length = rest.length; length > 0; length--) {
    const path = `#/${rest.slice(0, length).join("/")}`;
    const found = section.node.querySelector(`[data-path="${CSS.escape(path)}"]`);
    if (found) return found;
  }
  return section.node.querySelector("[data-path]") ?? section.node;
};

const control = (node) => node.querySelector("input:not([type=hidden]), textarea, select, button");

export const clear = (form) => {
  for (const node of form.querySelectorAll(".problem")) node.remove();
  for (const node of form.querySelectorAll("[data-told]")) {
    node.removeAttribute("aria-invalid");
    if (node.dataset.told) node.setAttribute("aria-describedby", node.dataset.told);
    else node.removeAttribute("aria-describedby");
    delete node.dataset.told;
  }
};

export const place = (form, sections, problems) => {
  clear(form);
  for (const section of sections) {
    const own = problems.filter((problem) => section.holds(problem.keys));
    section.tell(own.length);
    if (!section.built) continue;
    for (const problem of own) {
      const node = holder(section, problem.keys);
      const id = `problem-${problems.indexOf(problem)}`;
      const field = control(node);
      node.append(make("p", said(problem), { class: "problem", id }));
      if (!field) continue;
      if (field.dataset.told === undefined) field.dataset.told = field.getAttribute("aria-describedby") ?? "";
      field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${id}`.trim());
      if (problem.stops) field.setAttribute("aria-invalid", "true");
    }
  }
};

export const list = (box, sections, problems, elsewhere, schema) => {
  box.replaceChildren();
  box.hidden = problems.length + elsewhere.length === 0;
  if (box.hidden) return;
  const items = make("ul", "");
  for (const problem of problems) {
    const item = make("li", "");
    const link = make("button", label(problem.keys, schema) || "This text", { type: "button", class: "link" });
    link.addEventListener("click", () => {
      const section = sections.find((one) => one.holds(problem.keys)) ?? sections[0];
      section.open();
      const field = control(holder(section, problem.keys));
      if (field) field.focus();
    });
    item.append(link, `: ${said(problem)}`);
    items.append(item);
  }
  for (const problem of elsewhere) {
    const item = make("li", "");
    item.append(make("code", problem.place), ` ${said(problem)}`);
    items.append(item);
  }
  box.append(make("h2", "To mend"), items);
};

export { make };
