/* The contents of a page mark where one reads. */

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
