/* What is folded opens for a link that leads into it, and all of it at once. */

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
