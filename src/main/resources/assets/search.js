// The search of the desk works as a plain form. This file makes it quicker: a choice is sent at once where there
// is room, the place on the page is kept, and keys go through the list: / to the box, j and k along the people.
(() => {
  const form = document.getElementById("zoeken");
  if (!form) return;

  const box = document.getElementById("tekst");
  const filters = form.querySelector(".filters");
  const wide = matchMedia("(min-width: 60em)");
  const kept = "werkbrug.zoeken";

  const people = () => [...document.querySelectorAll("#gevonden h2 a")];

  const unfold = () => {
    if (wide.matches) filters.open = true;
  };
  wide.addEventListener("change", unfold);
  unfold();

  form.addEventListener("change", (event) => {
    const control = event.target.closest("[data-at-once]");
    // On a phone one chooses several things first, and then shows.
    if (!control || (!wide.matches && control.name !== "sort")) return;
    sessionStorage.setItem(kept, JSON.stringify({ name: control.name, y: scrollY }));
    form.requestSubmit();
  });

  const before = JSON.parse(sessionStorage.getItem(kept) || "null");
  sessionStorage.removeItem(kept);
  if (before) {
    scrollTo(0, before.y);
    const control = form.elements[before.name];
    if (control && control.focus) control.focus({ preventScroll: true });
  }

  // Going to a place on the page takes the focus away, so it is given after that.
  if (location.hash.startsWith("#kandidaat-")) {
    const link = document.getElementById(location.hash.slice(1))?.querySelector("h2 a");
    if (link) addEventListener("load", () => setTimeout(() => link.focus({ preventScroll: true })));
  }

  const isTyping = (element) => element.closest("input:not([type=checkbox]), select, textarea");

  const step = (by) => {
    const links = people();
    if (links.length === 0) return;
    const at = links.findIndex((link) => link.closest("li").contains(document.activeElement));
    const next = links[Math.max(0, Math.min(links.length - 1, at === -1 ? 0 : at + by))];
    next.focus({ preventScroll: true });
    next.closest("li").scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const deeds = { "/": () => box.focus(), j: () => step(1), k: () => step(-1) };
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
})();
