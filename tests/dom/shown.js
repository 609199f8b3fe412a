// Whatever a script can change in a page, a line for each element: its place, its attributes, its own words, what it holds.
const short = (src) => src.replace(location.origin, "").replace(/\.[0-9a-f]{8}(?=\.)/, "");
/** What a page has for its fields, and no script touches. */
const still = /^(placeholder|autocomplete|autocapitalize|enterkeyhint|maxlength|spellcheck|d)$/;
const named = (node) => {
  const near = node.parentElement?.closest("[data-row], [data-part], [data-calculator], [data-answer], [data-path], [id]");
  return near ? near.dataset.row || near.dataset.part || near.dataset.calculator || near.dataset.answer || near.dataset.path || near.id : "";
};
const words = (node) => node.matches(".jedi-btn") ? node.textContent.trim() : [...node.childNodes].map((child) => (child.nodeType === Node.TEXT_NODE ? child.textContent : child.nodeType === Node.ELEMENT_NODE ? " … " : "")).join("").replace(/\s+/g, " ").trim();
const holds = (node) => {
  if (/^(checkbox|radio)$/.test(node.type)) return node.checked ? " TICKED" : "";
  return /^(input|textarea|select|progress)$/.test(node.localName) && node.value ? ` HOLDS ${node.value}` : "";
};
const attributes = (node) => [...node.attributes].filter(({ name }) => !still.test(name)).map(({ name, value }) => (value ? ` ${name}=${name === "src" ? short(value) : value}` : ` ${name}`)).join("");
const lineOf = (node) => `${named(node)}> ${node.localName}${attributes(node)}${holds(node)}${words(node) ? `: ${words(node)}` : ""}`;
/** Not what the library of the editor draws round its fields. */
const isOurs = (node) => !node.matches("[class*=jedi-]:not(button), .jedi-btn *, [name=json]");
const isSeen = (node) => isOurs(node) && !/^(script|style|template|noscript)$/.test(node.localName) && !node.closest("noscript");
const all = (page) => [
  ...[...page.head.querySelectorAll("script[src]")].map((script) => `head> script ${short(script.getAttribute("src"))}${script.async ? " async" : ""}`),
  ...[page.body, ...page.body.querySelectorAll("*")].filter(isSeen).map(lineOf),
];
const focus = document.activeElement;
const live = () => [
  `at ${location.pathname}${location.hash}, titled ${document.title}`,
  `focus> ${focus === document.body ? "nowhere" : `${named(focus)}> ${focus.localName} ${focus.id} ${words(focus)}`}`,
  `would lose something: ${!dispatchEvent(new Event("beforeunload", { cancelable: true }))}`,
  ...seen.did, ...seen.asked.map((asked) => `asked> ${asked}`), `printed ${seen.printed}`,
];
return asServed ? all(new DOMParser().parseFromString(served, "text/html")) : [...live(), ...all(document)];
