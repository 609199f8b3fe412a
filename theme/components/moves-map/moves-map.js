/* The map of all clusters shows the lines of a cluster, or of one kind in a group: all of a group at once are a tangle. */
const map = document.querySelector(".w-moves-map--all");
const choice = map.querySelector("select");

/** The chosen clusters are marked, and every line and arrowhead of the kind that has one of them at an end. */
function show() {
  const { value, dataset } = choice.selectedOptions[0];
  const chosen = new Set(value.split(" ").filter(Boolean));
  for (const box of map.querySelectorAll("a[data-cluster]")) {
    box.classList.toggle("w-chosen", chosen.has(box.dataset.cluster));
  }
  for (const drawn of map.querySelectorAll("[data-ends]")) {
    const isOfKind = !dataset.kind || drawn.dataset.kind === dataset.kind;
    drawn.classList.toggle("w-chosen", isOfKind && drawn.dataset.ends.split(" ").some((end) => chosen.has(end)));
  }
}

choice.form.hidden = false;
choice.addEventListener("change", show);
