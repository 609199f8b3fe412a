/* The map of all clusters shows the lines of the group or the cluster that its reader chooses. */
const map = document.querySelector(".w-moves-map--all");
const choice = map.querySelector("select");

/** The chosen clusters are marked, and every line and arrowhead that has one of them at an end. */
function show() {
  const chosen = new Set(choice.value.split(" ").filter(Boolean));
  for (const box of map.querySelectorAll("a[data-cluster]")) {
    box.classList.toggle("w-chosen", chosen.has(box.dataset.cluster));
  }
  for (const drawn of map.querySelectorAll("[data-ends]")) {
    drawn.classList.toggle("w-chosen", drawn.dataset.ends.split(" ").some((end) => chosen.has(end)));
  }
}

choice.form.hidden = false;
choice.addEventListener("change", show);
