/* One page, opened with its scripts in a document that is no browser's. Python sends JavaScript, a line each, and gets its value. */

import process from "node:process";
import { createInterface } from "node:readline";
import { Script } from "node:vm";
import { Window } from "./happy-dom.js";

const [folder, address] = Deno.args;
const { origin, pathname } = new URL(address);

const window = new Window({
  url: address,
  width: 1280,
  height: 900,
  settings: {
    enableJavaScriptEvaluation: true,
    suppressInsecureJavaScriptEnvironmentWarning: true,
    disableCSSFileLoading: true,
    disableJavaScriptFileLoading: Boolean(folder),
    handleDisabledFileLoadingAsSuccess: true,
    timer: { maxTimeout: 100 },
    fetch: { requestHeaders: [{ headers: { Origin: origin } }] },
    navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true },
  },
});
const { document } = window;
window.addEventListener("error", ({ error, message }) => faults.push(`${error?.stack ?? message}`));
/** What the scripts of the page threw. @type {string[]} */
const faults = [];
// One kind of bytes: those of TextEncoder are made out here.
Object.assign(window, { ArrayBuffer, Uint8Array });

/* What a browser does by itself: files are handed over, paper is printed, readers are asked. */
const seen = { files: [], printed: 0, asked: [], did: [], agrees: true, isOffline: false, isSlow: false };
const held = new Map();
window.seen = seen;
window.URL.createObjectURL = (blob) => {
  const name = `blob:${held.size}`;
  held.set(name, blob);
  return name;
};
window.URL.revokeObjectURL = () => {};
window.HTMLAnchorElement.prototype.click = function click() {
  if (this.download) seen.files.push({ name: this.download, blob: held.get(this.getAttribute("href")) });
  else this.dispatchEvent(new window.MouseEvent("click", { bubbles: true, cancelable: true }));
};
window.savedFile = async () => {
  const { name, blob } = seen.files.at(-1);
  return [name, btoa(Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(""))];
};
window.print = () => {
  seen.printed += 1;
};
window.confirm = (words) => {
  seen.asked.push(words);
  return seen.agrees;
};
window.Element.prototype.scrollIntoView = function scrollIntoView(how) {
  seen.did.push(`in sight> ${this.localName}${this.id && ` ${this.id}`} ${JSON.stringify(how ?? {})}`);
};
/* There is no layout: all that is shown is 100 wide. */
Object.defineProperty(window.HTMLElement.prototype, "offsetWidth", {
  get() {
    return this.closest("[hidden]") ? 0 : 100;
  },
});
window.HTMLElement.prototype.checkVisibility = function checkVisibility() {
  return !this.closest("[hidden]");
};

/* What happy-dom lacks: elements of any namespace, a number as text, the rows of a part of a table, a choice that changes; nothing new of CSS. */
for (let owner of [document, document.createElement("p")]) {
  while (!Object.hasOwn(owner, "getElementsByTagNameNS")) owner = Object.getPrototypeOf(owner);
  owner.getElementsByTagNameNS = function getElementsByTagNameNS(_space, name) {
    return [...this.querySelectorAll("*")].filter((one) => one.localName === name);
  };
}
const { get, set } = Object.getOwnPropertyDescriptor(window.Element.prototype, "textContent");
Object.defineProperty(window.Element.prototype, "textContent", {
  get,
  set(words) {
    set.call(this, String(words ?? ""));
  },
});
Object.defineProperty(window.HTMLTableSectionElement.prototype, "rows", {
  get() {
    return [...this.children].filter((child) => child.localName === "tr");
  },
});
Object.defineProperty(window.HTMLSelectElement.prototype, "selectedOptions", {
  get() {
    return [...this.options].filter((option) => option.selected);
  },
});
Object.defineProperty(window, "CSS", { value: { supports: () => false, escape: (words) => words.replace(/[^\w-]/g, "\\$&") } });

/* The scripts of a folder run one after the other, in the order of the page. happy-dom would run each as it arrives, and
   in a function, where what one leaves for the next is not seen. */
let running = null;
let waiting = Promise.resolve();
Object.defineProperty(document, "currentScript", { get: () => running });

/** Indexes of the search that are on their way, for as long as the host is slow. @type {any[]} */
const late = [];
window.arrive = () => {
  seen.isSlow = false;
  for (const script of late.splice(0)) follow(script);
};

function follow(script) {
  const isIndex = script.src.includes("/search/");
  if (seen.isSlow && isIndex) {
    late.push(script);
    return;
  }
  waiting = waiting.then(async () => {
    const place = decodeURIComponent(new URL(script.src, address).pathname);
    try {
      if (seen.isOffline && isIndex) throw new Deno.errors.NotFound(place);
      const text = await Deno.readTextFile(`${folder}${place}`);
      running = script;
      new Script(text, { filename: place }).runInContext(window);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) script.dispatchEvent(new window.Event("error"));
      else faults.push(`${error?.stack ?? error}`);
    }
    running = null;
  });
}

/** Until nothing is on its way any more. */
async function rest() {
  let before;
  do {
    before = waiting;
    await window.happyDOM.waitUntilComplete();
    await waiting;
  } while (before !== waiting);
}

/* What a page of a folder asks its own host for. */
if (folder) {
  window.fetch = async (url) => {
    seen.did.push(`asked for> ${url}`);
    const found = await Deno.readTextFile(`${folder}${new URL(url).pathname}`).catch(() => null);
    return { ok: found !== null, json: async () => JSON.parse(found) };
  };
}

const text = folder
  ? Deno.readTextFileSync(`${folder}${pathname}index.html`)
  : await (await fetch(`${origin}${pathname}`)).text();
// A form of the editor is a module, which happy-dom runs; the library before it is a script like those of a folder.
if (!folder) new Script(await (await fetch(`${origin}/jedison.js`)).text()).runInContext(window);
window.served = text;
document.write(text);
if (folder) {
  for (const script of document.querySelectorAll("script[src]")) follow(script);
  const head = document.head;
  const append = head.append.bind(head);
  head.append = (...nodes) => {
    append(...nodes);
    for (const node of nodes) if (node.localName === "script") follow(node);
  };
}
await rest();

const answer = (value) => console.log(JSON.stringify(value));
answer(faults);
for await (const line of createInterface({ input: process.stdin })) {
  try {
    const value = await window.eval(`(async () => { ${JSON.parse(line)} })()`);
    await rest();
    answer({ value: value ?? null, faults });
  } catch (error) {
    answer({ value: null, faults: [`${error?.stack ?? error}`] });
  }
}
Deno.exit(0);
