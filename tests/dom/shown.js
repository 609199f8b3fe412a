// What a page shows where its scripts write: each named part with its state and its own words, and what is hidden.
const own = (node) => [...node.childNodes].map((child) => {
  if (child.nodeType === Node.TEXT_NODE) return child.textContent;
  if (child.nodeType !== Node.ELEMENT_NODE || child.localName === "template" || child.hidden) return "";
  if (child.hasAttribute("data-part")) return `{${child.dataset.part}}`;
  const words = own(child);
  return child.matches("strong, mark, b") ? `*${words}*` : child.matches("a") ? `[${words}](${child.getAttribute("href")})` : ` ${words} `;
}).join("");
const told = ["hidden", "disabled", "open", "class", "href", "role", "aria-expanded", "aria-selected", "aria-invalid", "aria-pressed", "aria-activedescendant"];
const state = (node) => told.filter((name) => node.hasAttribute(name)).map((name) => `${name}=${node.getAttribute(name)}`).join(" ");
const parts = [...document.querySelectorAll("[data-part]:not(template)")].map(
  (node) => `${node.dataset.part} (${state(node)}): ${own(node).replace(/\s+/g, " ").trim()}`,
);
const away = [...document.querySelectorAll("main [hidden]:not([data-part], td)")].map(
  (node) => `hidden ${node.localName} ${state(node)}: ${node.textContent.replace(/\s+/g, " ").trim().slice(0, 80)}`,
);
const faults = [...document.querySelectorAll('main [id$="-fault"]')].filter((node) => node.textContent).map((node) => `fault ${node.id}: ${node.textContent}`);
const controls = [...document.querySelectorAll("[aria-expanded], [aria-selected], [aria-controls], [aria-pressed]")].map(
  (node) => `${node.localName} ${node.id}: ${[...node.attributes].filter(({ name }) => /^(aria-|role)/.test(name)).map(({ name, value }) => `${name}=${value}`).join(" ")}`,
);
const boxes = [...document.querySelectorAll("main input:checked, main button:disabled, main svg rect[width]")].map(
  (node) => `${node.localName} ${node.name || node.dataset.do || ""} ${node.getAttribute("value") || node.getAttribute("width") || ""}`,
);
const focus = document.activeElement;
return [`at ${location.pathname}${location.hash}, focus on ${focus?.localName} ${focus?.id}`, ...parts, ...away, ...faults, ...controls, ...boxes];
