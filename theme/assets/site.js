/* On every page: links that work from a disk, and the search field in the head. */
"use strict";

(() => {
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

  /** A link to something folded opens it, and all that it is folded into: its heading is where the reader wants to be. */
  function unfold() {
    const found = window.location.hash.length > 1 && document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (!found) return;
    const closed = [];
    for (let part = found.closest("details"); part; part = part.parentElement.closest("details")) {
      if (!part.open) closed.push(part);
    }
    for (const part of closed) part.open = true;
    if (closed.length) found.scrollIntoView();
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

  /** The contents follow the reader: the part that was chosen, as long as the page is not moved on; then the one that has begun last. */
  function followContents() {
    const links = new Map([...document.querySelectorAll(".w-contents a")].map((link) => [link.hash.slice(1), link]));
    const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    if (!headings.length) return;
    let current;
    let chosen = null;
    const inSight = (heading) => {
      const { top } = heading.getBoundingClientRect();
      return top >= 0 && top < window.innerHeight;
    };
    const mark = () => {
      const begun = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3);
      const atEnd = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;
      const here = chosen && inSight(chosen) ? chosen : (atEnd ? headings : begun).at(-1);
      const link = links.get(here?.id);
      if (link === current) return;
      current?.removeAttribute("aria-current");
      link?.setAttribute("aria-current", "location");
      current = link;
    };
    for (const link of links.values()) {
      link.addEventListener("click", () => { chosen = document.getElementById(link.hash.slice(1)); mark(); });
    }
    for (const move of ["wheel", "touchmove", "keydown"]) {
      window.addEventListener(move, (event) => { if (event.key !== "Enter") chosen = null; }, { passive: true });
    }
    let waiting = 0;
    window.addEventListener("scroll", () => {
      waiting ||= window.requestAnimationFrame(() => { waiting = 0; mark(); });
    }, { passive: true });
    mark();
  }

  /** Buttons that print. Without scripts they are not there: the browser prints by itself. */
  function offerPrinting() {
    for (const button of document.querySelectorAll("[data-print]")) {
      button.hidden = false;
      button.addEventListener("click", () => window.print());
    }
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

  /** One button opens every part of the page, and closes them again. */
  function offerToOpenAll() {
    const button = document.querySelector("[data-open-all]");
    if (!button) return;
    const words = [button.textContent, button.dataset.openAll];
    button.addEventListener("click", () => {
      const open = button.textContent === words[0];
      for (const part of document.querySelectorAll(".w-fold")) part.open = open;
      button.textContent = words[Number(open)];
    });
  }

  window.waymarkHref = waymarkHref;
  offerToOpenAll();
  showWhatGoesOn();
  offerPrinting();
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

  const own = document.documentElement.dataset.edition;
  const root = new URL("../", document.currentScript.src);

  /** Is the first edition newer? 2026.10 is newer than 2026.9. */
  function isNewer(one, other) {
    const [a, b] = [one, other].map((edition) => String(edition).split(".").map(Number));
    const place = a.findIndex((number, index) => number !== b[index]);
    return place >= 0 && a[place] > (b[place] ?? -1);
  }

  /** At the head of the page, where a newer edition is. */
  function sayNewer(edition) {
    const line = document.createElement("p");
    line.className = "w-inset w-tombstone";
    const link = document.createElement("a");
    link.href = new URL("../", root).href;
    link.textContent = `Edition ${edition} is newer`;
    line.append(`You are reading edition ${own}. `, link, ".");
    document.querySelector(".w-title")?.append(line);
  }

  // An older copy stands in a folder named after its edition. It asks its own host, and nobody else; opened from a disk,
  // or at the root of a host, nothing is asked.
  if (!fromDisk && root.pathname.split("/").at(-2) === own) {
    fetch(new URL("../edition.json", root), { credentials: "omit" })
      .then((answer) => (answer.ok ? answer.json() : {}))
      .then(({ edition }) => edition && isNewer(edition, own) && sayNewer(edition))
      .catch(() => {});
  }
})();
