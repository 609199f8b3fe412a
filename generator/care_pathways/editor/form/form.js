/* A record as a form: opened, looked at while somebody types, saved. The truth is what the server says. */

import { label, list, make, place } from "/problems.js";

const WAIT = 600; // milliseconds without a key, after which what was typed is looked at
const MOST = 40; // texts that are offered at once
const $ = (id) => document.getElementById(id);
const words = {
  arrayAdd: "Add", arrayDelete: "Take out", arrayMoveUp: "Move up", arrayMoveDown: "Move down",
  arrayConfirmDelete: "Take this out?", objectPropertyAdded: "was added", objectPropertyRemoved: "was taken out",
  propertiesToggle: "More fields",
};
let records = [];
let now = null;

const here = new URLSearchParams(location.hash.slice(1));
if (here.has("key")) {
  sessionStorage.setItem("key", here.get("key"));
  history.replaceState(null, "", here.has("open") ? `#open=${here.get("open")}` : "/");
}

const ask = async (way, body) => {
  const headers = { "X-Token": sessionStorage.getItem("key") ?? "" };
  if (body) headers["Content-Type"] = "application/json";
  const answer = await fetch(`/api/${way}`, { method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body) });
  if (answer.status === 403) throw new Error("This page has no key. Open the address that the command printed.");
  const told = await answer.json();
  if (told.refused) throw new Error(told.refused);
  return told;
};

const say = (text) => { $("said").textContent = text; };
const copy = (value) => JSON.parse(JSON.stringify(value));
const whole = (about) => about.type === "object" || about.type === "array";

/* The library draws a list or a set of fields anew whenever a value in it changes: a button that somebody is about to
   press would go from under their hand. It need be drawn anew only when something came or went. */
const same = (editor, children) => {
  const kept = editor.drawn?.length === children.length && children.every((child, at) => child === editor.drawn[at]);
  editor.drawn = children;
  return kept;
};

class Items extends Jedison.EditorArray {
  static resolves(schema) { return Jedison.EditorArray.resolves(schema); }

  refreshUI() {
    if (!same(this, [...this.instance.children])) super.refreshUI();
  }
}

class Fields extends Jedison.EditorObject {
  static resolves(schema) { return Jedison.EditorObject.resolves(schema); }

  refreshUI() {
    if (!same(this, this.instance.children.filter((child) => child.isActive))) super.refreshUI();
  }
}

/* A part of the form: all simple fields together, or one field that holds others. It is drawn when it is opened. */
class Section {
  constructor(name, schema, value, required) {
    this.name = name;
    this.schema = schema;
    this.value = value;
    this.there = name === null || value !== undefined;
    this.required = required;
    this.built = null;
    this.node = make(name === null ? "div" : "details", "", { class: "section" });
    this.body = make("div", "");
    if (name !== null) {
      this.summary = make("summary", "");
      this.mark = make("span", "", { class: "count" });
      this.summary.append(schema.title, this.mark);
      this.node.append(this.summary);
      this.node.addEventListener("toggle", () => { if (this.node.open) this.draw(); });
    }
    this.node.append(this.body);
    if (name === null) this.draw();
    else this.tell(0);
  }

  holds(keys) {
    if (!keys.length || this.name === null) return this.name === null && !(keys.length && now.wholes.has(keys[0]));
    return keys[0] === this.name;
  }

  tell(number) {
    if (!this.mark) return;
    this.mark.textContent = number ? ` (${number} to mend)` : this.there ? "" : " (not used)";
  }

  open() {
    if (this.name !== null) { this.node.open = true; this.draw(); }
  }

  draw() {
    if (this.built) return;
    if (this.schema.description && !this.told) {
      this.told = make("p", "", { class: "told" });
      this.told.innerHTML = this.schema.description; // escaped where it was made, from our own schema
      this.body.before(this.told);
    }
    this.body.replaceChildren();
    if (!this.there) {
      const add = make("button", `Use: ${this.schema.title}`, { type: "button" });
      add.addEventListener("click", () => { this.there = true; this.draw(); first(this.body); later(); });
      this.body.append(add);
      return;
    }
    const box = make("div", "");
    const id = `part-${this.name ?? "record"}`;
    this.built = new Jedison.Create({
      container: box, theme: new Jedison.Theme(), schema: { ...this.schema, "x-titleHidden": true, description: "" },
      data: this.value, id, hiddenInputAttributes: { id: `${id}-all` }, showErrors: "never", purifyHtml: false,
      enablePropertiesToggle: true, deactivateNonRequired: true, enforceEnum: false, enforceConst: false,
      useConstraintAttributes: false, customEditors: [Items, Fields], translations: { en: words },
    });
    this.built.on("item-add", (by, item) => {
      if (by === "user") setTimeout(() => first(this.body.querySelector(`[data-path="${CSS.escape(item.path)}"]`)), 0);
    });
    for (const what of ["item-delete", "item-move"]) {
      this.built.on(what, (by) => { if (by === "user") setTimeout(() => this.refocus(), 0); });
    }
    this.built.on("change", () => later());
    this.body.append(box);
    if (this.name !== null && !this.required) {
      const out = make("button", `Take out all of: ${this.schema.title}`, { type: "button", class: "out" });
      out.addEventListener("click", () => {
        if (!confirm(`Take out all of: ${this.schema.title}?`)) return;
        this.built.destroy();
        this.built = null;
        this.there = false;
        this.value = undefined;
        this.draw();
        this.tell(0);
        this.summary.focus();
        later();
      });
      this.body.append(out);
    }
  }

  refocus() {
    if (document.activeElement && document.activeElement !== document.body) return;
    (this.body.querySelector(".jedi-array-add") ?? this.summary ?? this.body.querySelector("button, input")).focus();
  }

  /* What it holds, with what somebody is typing at this moment. */
  held() {
    if (!this.built) return this.there ? this.value : undefined;
    const value = copy(this.built.getValue());
    const box = document.activeElement;
    if (!this.body.contains(box) || !box.matches("textarea, input[type=text], input:not([type])")) return value;
    const keys = (box.closest("[data-path]")?.dataset.path ?? "#").split("/").slice(1);
    const last = keys.pop();
    const at = keys.reduce((found, key) => found?.[key], value);
    if (last !== undefined && at && typeof at[last] === "string") at[last] = box.value;
    return value;
  }
}

const first = (node) => node?.querySelector("input:not([type=hidden]):not([disabled]), textarea, select, button")?.focus();

const held = () => {
  const found = {};
  const simple = now.sections[0].held();
  for (const name of Object.keys(now.schema.properties)) {
    const section = now.sections.find((one) => one.name === name);
    const value = section ? section.held() : simple[name];
    if (value !== undefined) found[name] = value;
  }
  return found;
};

const draft = () => `draft:${now.kind}/${now.key}`;
const asked = () => ({ kind: now.kind, key: now.key, mark: now.mark, value: held() });

const told = (answer) => {
  now.problems = answer.problems;
  place($("form"), now.sections, answer.problems);
  list($("problems"), now.sections, answer.problems, answer.elsewhere, now.schema);
  $("lines").textContent = answer.lines.join("\n");
  const lines = answer.lines.filter((line) => !line.startsWith("@@")).length;
  $("count").textContent = lines ? `${lines} line${lines > 1 ? "s" : ""}` : "nothing yet";
  now.unsaved = lines > 0 || !answer.readable;
  $("unfinished").hidden = !(answer.readable && [...answer.problems, ...answer.elsewhere].some((one) => one.stops) && lines);
};

/* A frame that the browser filled with a message of its own cannot be asked where it stands: it is loaded anew. */
const refresh = () => {
  const frame = $("frame");
  if (!frame.src) return;
  const shown = frame.contentDocument && frame.contentWindow;
  if (!shown) { frame.src = frame.src; return; }
  const top = shown.scrollY;
  frame.addEventListener("load", () => frame.contentDocument && frame.contentWindow.scrollTo(0, top), { once: true });
  shown.location.reload();
};

/* One look at a time; what was typed meanwhile is looked at after it. */
const look = async () => {
  if (now.looking) { now.again = true; return; }
  const record = now;
  const turn = record.turn;
  record.looking = true;
  try {
    const sent = asked();
    const text = JSON.stringify(sent.value);
    if (text !== record.looked) {
      const answer = await ask("look", sent);
      if (record !== now || record.turn !== turn) return; // another text, or it was saved meanwhile
      record.looked = text;
      told(answer);
      if (now.unsaved) sessionStorage.setItem(draft(), JSON.stringify({ ...sent, lines: answer.lines }));
      const stops = answer.problems.filter((one) => one.stops).length;
      say(answer.problems.length ? `${answer.problems.length} to mend${stops ? "" : ", nothing that stops"}` : "No problem found");
      refresh();
    }
  } catch (problem) {
    say(problem.message);
  } finally {
    record.looking = false;
    if (record.again && record === now) { record.again = false; later(); }
  }
};

let timer = 0;
const later = () => {
  clearTimeout(timer);
  if (now) {
    place($("form"), now.sections, now.problems ?? []);
    timer = setTimeout(look, WAIT);
  }
};

const save = async (unfinished) => {
  clearTimeout(timer);
  now.turn += 1;
  say("Saving");
  try {
    const answer = await ask("save", { ...asked(), unfinished });
    sessionStorage.removeItem(draft());
    now.mark = answer.mark;
    const lines = answer.lines.filter((line) => !line.startsWith("@@")).length;
    told({ ...answer, lines: [] });
    now.unsaved = false;
    say(lines ? `Saved: ${lines} line${lines > 1 ? "s" : ""} of ${now.file}` : "Saved: nothing had changed");
    await reopen();
  } catch (problem) {
    await look();
    say(problem.message);
  }
};

/* After a save the form stays as it is; only what it is held against is new. */
const reopen = async () => {
  const answer = await ask("open", { kind: now.kind, key: now.key });
  now.mark = answer.mark;
  refresh();
};

const names = (kinds) => {
  for (const node of document.querySelectorAll("datalist")) node.remove();
  for (const [kind, found] of Object.entries(kinds)) {
    const node = make("datalist", "", { id: `names-${kind}` });
    for (const [key, title] of Object.entries(found)) node.append(make("option", title, { value: key }));
    document.body.append(node);
  }
};

const beside = (pages) => {
  $("pages").replaceChildren(...pages.map((page) => make("option", `${page.title}${page.view ? ` (${page.view})` : ""}`, { value: page.address })));
  $("no-page").hidden = pages.length > 0;
  for (const id of ["pages", "frame"]) $(id).hidden = pages.length === 0;
  document.querySelector("label[for=pages]").hidden = pages.length === 0;
  $("frame").removeAttribute("src");
  if (pages.length) $("frame").src = pages[0].address;
};

const kept = (answer) => {
  const box = $("before");
  const found = sessionStorage.getItem(draft());
  box.hidden = !found;
  box.replaceChildren();
  if (!found) return;
  const typed = JSON.parse(found);
  const same = typed.mark === answer.mark;
  box.append(make("p", same ? "You typed something here and did not save it." : "You typed this, and the file was changed by somebody else since. Copy what you need:"));
  if (!same) box.append(make("pre", typed.lines.filter((line) => !line.startsWith("@@")).join("\n"), { tabindex: "0" }));
  if (same) {
    const take = make("button", "Take it up again", { type: "button" });
    take.addEventListener("click", () => { box.hidden = true; draw({ ...answer, value: typed.value }); look(); });
    box.append(take);
  }
  const leave = make("button", "Throw it away", { type: "button" });
  leave.addEventListener("click", () => { sessionStorage.removeItem(draft()); box.hidden = true; });
  box.append(leave);
};

const draw = (answer) => {
  const { schema, value } = answer;
  const wholes = Object.keys(schema.properties).filter((name) => whole(schema.properties[name]));
  now = { kind: now.kind, key: now.key, file: answer.file, mark: answer.mark, schema, wholes: new Set(wholes), problems: [], turn: 0 };
  const simple = { ...schema, title: "This text", properties: {} };
  for (const [name, about] of Object.entries(schema.properties)) if (!whole(about)) simple.properties[name] = about;
  simple.required = schema.required.filter((name) => name in simple.properties);
  const values = Object.fromEntries(Object.entries(value).filter(([name]) => name in simple.properties));
  now.sections = [
    new Section(null, simple, values, true),
    ...wholes.map((name) => new Section(name, schema.properties[name], value[name], schema.required.includes(name))),
  ];
  $("form").replaceChildren(...now.sections.map((section) => section.node));
};

const open = async (kind, key) => {
  if (now?.unsaved && !confirm("What you typed is not saved. It is kept until you close this window. Go on?")) return;
  try {
    const answer = await ask("open", { kind, key });
    now = { kind, key };
    names(answer.names);
    draw(answer);
    $("title").textContent = answer.title;
    $("file").textContent = `${kind} ${key}, in ${answer.file}`;
    document.title = `Edit: ${answer.title}`;
    history.replaceState(null, "", `#open=${kind}/${key}`);
    for (const id of ["work", "beside"]) $(id).hidden = false;
    $("start").hidden = true;
    told(answer);
    now.looked = JSON.stringify(held());
    now.unsaved = false;
    say("");
    kept(answer);
    beside([]);
    const record = now;
    ask("pages", { kind, key }).then((pages) => { if (record.kind === now.kind && record.key === now.key) beside(pages); });
    $("found").replaceChildren();
    $("found-count").textContent = "";
    $("find").value = "";
    $("title").focus();
  } catch (problem) {
    $("start").hidden = false;
    $("start").textContent = problem.message;
  }
};

const find = () => {
  const typed = $("find").value.trim().toLowerCase();
  const hits = typed ? records.filter((one) => `${one.kind} ${one.key} ${one.title}`.toLowerCase().includes(typed)) : [];
  $("found").replaceChildren(...hits.slice(0, MOST).map((one) => {
    const item = make("li", "");
    const button = make("button", one.title, { type: "button" });
    button.append(make("span", ` ${one.kind} ${one.key}`, { class: "small" }));
    button.addEventListener("click", () => open(one.kind, one.key));
    item.append(button);
    return item;
  }));
  $("found-count").textContent = typed ? `${hits.length} found${hits.length > MOST ? `, the first ${MOST} are shown` : ""}` : "";
};

$("find").addEventListener("input", find);
$("save").addEventListener("click", () => save(false));
$("unfinished").addEventListener("click", () => save(true));
$("form").addEventListener("input", later);
$("form").addEventListener("submit", (event) => event.preventDefault());
$("pages").addEventListener("change", () => { $("frame").src = $("pages").value; });
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s" && now) { event.preventDefault(); save(false); }
});
addEventListener("beforeunload", (event) => { if (now?.unsaved) event.preventDefault(); });

try {
  records = await ask("records");
  $("find").focus();
  const [, kind, key] = /^([a-z-]+)\/(.+)$/.exec(new URLSearchParams(location.hash.slice(1)).get("open") ?? "") ?? [];
  if (kind) await open(kind, key);
} catch (problem) {
  $("start").textContent = problem.message;
}
