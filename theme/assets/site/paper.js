/* Paper: buttons that print, and folds that a style cannot open. */

/** Buttons that print. Without scripts they are not there: the browser prints by itself. */
function offerPrinting() {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

/** Style opens what is folded on paper, but not in Safari before 18.4 or Firefox before 143: there it opens for as long as it prints. */
function openOnPaper() {
  if (CSS.supports("selector(::details-content)")) return;
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("main details:not([open])")];
    for (const part of closed) part.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const part of closed) part.open = false;
  });
}
