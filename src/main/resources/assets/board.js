// The board works without script: every card has a link to a page that says where it can go. Here a card can also be
// dragged to another column, or taken there with the arrow keys; the page of the card then opens in a dialog. Which
// moves there are, only the service knows: it sends on to the form of the event, or says why not.
(() => {
  const board = document.querySelector(".board");
  const status = document.getElementById("bord-melding");
  const dialog = document.getElementById("bord-venster");
  if (!board || !status || !dialog) return;

  const wide = matchMedia("(min-width: 60em)");
  const columns = [...board.querySelectorAll("[data-fase]")];
  const columnOf = (element) => element.closest("[data-fase]");
  let moving = null;

  document.getElementById("bord-uitleg").hidden = !wide.matches;

  const show = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const part = page.getElementById("verplaatsen");
    if (!part) return false;
    const title = document.createElement("h2");
    title.id = "bord-venster-titel";
    title.textContent = page.querySelector("h1").textContent;
    const shut = document.createElement("form");
    shut.method = "dialog";
    const button = document.createElement("button");
    button.className = "button";
    button.textContent = page.querySelector(".back").textContent;
    shut.append(button);
    part.prepend(title);
    dialog.replaceChildren(document.importNode(part, true), shut);
    dialog.showModal();
    return true;
  };

  // What leads on to a form is a page of its own; anything else is told here.
  const open = async (address) => {
    try {
      const answer = await fetch(address, { redirect: "manual", headers: { Accept: "text/html" } });
      if (answer.type === "opaqueredirect" || !show(await answer.text())) location.assign(address);
    } catch {
      location.assign(address);
    }
  };

  const menu = (card) => card.querySelector(".ticket-move").getAttribute("href");
  const way = (card, column) => menu(card).replace("/verplaatsen", `/naar/${column.dataset.fase}`);

  const take = (card) => {
    const reachable = columnOf(card).dataset.openNaar.split(" ");
    moving = { card, from: columnOf(card), to: null };
    card.classList.add("ticket-moving");
    for (const column of columns) {
      column.classList.toggle("column-shut", column !== moving.from && !reachable.includes(column.dataset.fase));
    }
  };

  const aim = (column) => {
    if (!moving || moving.to === column) return;
    moving.to?.classList.remove("column-target");
    moving.to = column === moving.from ? null : column;
    moving.to?.classList.add("column-target");
  };

  const letGo = () => {
    if (!moving) return;
    moving.card.classList.remove("ticket-moving");
    for (const column of columns) column.classList.remove("column-shut", "column-target");
    moving = null;
  };

  const drop = () => {
    const { card, to } = moving;
    letGo();
    if (to) open(way(card, to));
  };

  for (const card of board.querySelectorAll("[data-kaart]")) card.draggable = wide.matches;

  board.addEventListener("dragstart", (event) => {
    const card = event.target.closest("[data-kaart]");
    if (!card) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
    take(card);
  });
  board.addEventListener("dragover", (event) => {
    const column = columnOf(event.target);
    if (!moving || !column) return;
    event.preventDefault();
    aim(column);
  });
  board.addEventListener("drop", (event) => {
    if (!moving) return;
    event.preventDefault();
    drop();
  });
  board.addEventListener("dragend", letGo);

  const steps = { ArrowRight: 1, ArrowLeft: -1 };
  board.addEventListener("keydown", (event) => {
    const link = event.target.closest(".ticket-move");
    if (!link || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key in steps) {
      event.preventDefault();
      if (!moving) take(link.closest("[data-kaart]"));
      const at = columns.indexOf(moving.to ?? moving.from);
      const next = columns[Math.min(columns.length - 1, Math.max(0, at + steps[event.key]))];
      aim(next);
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
      status.textContent = status.dataset.kies.replace("%s", next.dataset.naam);
    } else if (event.key === "Escape" && moving) {
      letGo();
      status.textContent = status.dataset.stop;
    } else if (event.key === "Enter" && moving?.to) {
      event.preventDefault();
      drop();
    }
  });
  board.addEventListener("focusout", () => {
    if (moving && !moving.card.matches(":active")) setTimeout(() => moving?.card.contains(document.activeElement) || letGo());
  });

  board.addEventListener("click", (event) => {
    const link = event.target.closest(".ticket-move");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link.getAttribute("href"));
  });
})();
