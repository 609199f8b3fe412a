/* On every page: links that work from a disk, the search field in the head, and what begins when the page is there. */

const fromDisk = window.location.protocol === "file:";

/**
 * A link of the site as this browser can follow it: on a disk no server finds index.html in a folder.
 * @param {string} href
 * @returns {string}
 */
function waymarkHref(href) {
  const isOurs = !/^[a-z]+:/i.test(href) || href.startsWith("file:");
  return fromDisk && isOurs ? href.replace(/^([^?#]*\/)(?=[?#]|$)/, "$1index.html") : href;
}

/** Every link that names a folder names its page. */
function mendLinks() {
  for (const link of document.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href");
    const mended = waymarkHref(href);
    if (mended !== href) link.setAttribute("href", mended);
  }
}

/**
 * Takes what was typed to the search page behind a #, which a browser keeps to itself: no server hears of it.
 * @param {SubmitEvent} event
 */
function search(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const words = form.querySelector("input[type='search']").value.slice(0, 200).trim();
  window.location.href = waymarkHref(form.action) + (words ? `#q=${encodeURIComponent(words)}` : "");
}

/** On the page about corrections: which page and edition the reader came from, as the link there said behind its #. */
function cameFrom() {
  const place = document.querySelector("#came-from");
  const found = /^#from=([a-z0-9./-]+)@([\w.-]+)$/.exec(window.location.hash);
  if (!place || !found) return;
  const words = place.content.firstElementChild.cloneNode(true);
  words.querySelector("strong").textContent = `${found[1]}, edition ${found[2]}`;
  place.after(words);
}

/**
 * The search in the head: its scripts and the index come when someone goes to it, by touch, by Tab or by the / key.
 * @param {HTMLFormElement} form
 */
function beginSearch(form) {
  const words = form.querySelector("input[type='search']");
  const sheet = form.closest("[popover]");
  const slash = form.querySelector("[data-part='slash']");
  form.addEventListener("submit", search);
  words.addEventListener("focus", () => {
    for (const name of ["library", "engine", "suggest"]) {
      const script = document.createElement("script");
      script.src = form.getAttribute(`data-${name}-src`);
      script.async = false;
      document.head.append(script);
    }
  }, { once: true });
  sheet.addEventListener("toggle", (event) => {
    if (event.newState === "open") words.focus();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const asked = (event.key === "/" && slash.checked && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!asked || event.altKey) return;
    event.preventDefault();
    if (!words.checkVisibility()) sheet.showPopover();
    words.focus();
  });
}

/** A table that goes on to the right shows it at its edge, until it was moved there. */
function showWhatGoesOn() {
  const boxes = document.querySelectorAll(".w-table, .w-heat, .w-matrix");
  const mark = (box) => box.classList.toggle("w-goes-on", box.scrollLeft + box.clientWidth < box.scrollWidth - 2);
  const seen = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(target)));
  for (const box of boxes) {
    box.addEventListener("scroll", () => mark(box), { passive: true });
    seen.observe(box);
  }
}

window.waymarkHref = waymarkHref;
offerToOpenAll();
showWhatGoesOn();
offerPrinting();
openOnPaper();
followContents();
cameFrom();
unfold();
window.addEventListener("hashchange", unfold);
document.addEventListener("click", (event) => {
  // The same link again, after the reader closed what it had opened: the address stays, so no hashchange comes.
  const link = event.target.closest?.("a[href*='#']");
  if (link && link.href === window.location.href) unfold();
});
if (fromDisk) mendLinks();
const field = document.querySelector(".w-search-field");
if (field) beginSearch(field);
