/* An older copy of the site says that a newer one is there. */

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
    .then((answer) => (answer.ok ? answer.json() : { edition: "" }))
    .then(({ edition }) => edition && isNewer(edition, own) && sayNewer(edition))
    .catch(() => {});
}
