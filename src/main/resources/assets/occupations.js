// Names of work while somebody types one: in a field of one name, or of one on each line. What is typed stays as it
// is until somebody chooses; without script, or without a list of occupations, it is a field like any other.
(() => {
  if (document.body.dataset.occupations) return;
  document.body.dataset.occupations = "on";

  const SHORTEST = 3;
  const WAIT = 200;
  const MOST = 6;
  let timer = 0;
  let asked = 0;

  const isField = (element) => element instanceof Element && element.matches("[data-occupations]");

  // Where the line begins and ends that the caret stands in.
  const lineOf = (field) => {
    const caret = field.selectionStart ?? field.value.length;
    const start = field.value.lastIndexOf("\n", caret - 1) + 1;
    const end = field.value.indexOf("\n", caret);
    return { start, end: end < 0 ? field.value.length : end };
  };

  const typedIn = (field) => {
    const { start, end } = lineOf(field);
    return field.value.slice(start, end).trim();
  };

  // Beside the field stays one place that tells what was found, so that it is read out when it fills.
  const placeOf = (field) => {
    const label = field.closest("label");
    const before = label || field;
    if (before.nextElementSibling?.matches(".work-found")) return before.nextElementSibling;
    const place = document.createElement("div");
    place.className = "work-found";
    place.setAttribute("role", "status");
    before.after(place);
    return place;
  };

  const choose = (field, title) => {
    const { start, end } = lineOf(field);
    field.setRangeText(title, start, end, "end");
    placeOf(field).replaceChildren();
    field.focus();
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const button = (field, { title, name }) => {
    const choice = document.createElement("button");
    choice.type = "button";
    choice.className = "work-choice";
    const strong = document.createElement("bdi");
    strong.lang = "nl";
    strong.textContent = title;
    choice.append(strong);
    if (name.toLowerCase() !== title.toLowerCase()) {
      const other = document.createElement("bdi");
      other.lang = "nl";
      other.className = "quiet small";
      other.textContent = name;
      choice.append(" ", other);
    }
    // The field keeps the focus, so that leaving it does not take the choice away from under the finger.
    choice.addEventListener("mousedown", (event) => event.preventDefault());
    choice.addEventListener("click", () => choose(field, title));
    return choice;
  };

  const show = (field, items) => {
    const place = placeOf(field);
    if (items.length === 0) return place.replaceChildren();
    const heading = document.createElement("p");
    heading.className = "quiet small";
    heading.textContent = field.dataset.occupations;
    const list = document.createElement("ul");
    for (const item of items) {
      const line = document.createElement("li");
      line.append(button(field, item));
      list.append(line);
    }
    const box = document.createElement("div");
    box.className = "work-box";
    box.append(heading, list);
    place.replaceChildren(box);
  };

  const isAt = (field, element) => element === field || placeOf(field).contains(element);

  const once = (items) => items.filter((item, i) => items.findIndex((each) => each.title === item.title) === i);

  const ask = async (field) => {
    const typed = typedIn(field);
    const number = ++asked;
    if (typed.length < SHORTEST) return show(field, []);
    try {
      const answer = await fetch(`/api/v1/occupations?q=${encodeURIComponent(typed)}&limit=${MOST}`);
      const items = answer.ok ? (await answer.json()).items : [];
      if (number === asked && isAt(field, document.activeElement)) show(field, once(items));
    } catch {
      show(field, []);
    }
  };

  document.addEventListener("input", (event) => {
    if (!isField(event.target)) return;
    clearTimeout(timer);
    timer = setTimeout(() => ask(event.target), WAIT);
  });

  // Of the field itself, or of what was found for it.
  const fieldOf = (element) => {
    if (isField(element)) return element;
    const before = element.closest?.(".work-found")?.previousElementSibling;
    const field = before?.querySelector("[data-occupations]") || before;
    return isField(field) ? field : null;
  };

  document.addEventListener("focusout", (event) => {
    const field = fieldOf(event.target);
    if (field && !isAt(field, event.relatedTarget)) placeOf(field).replaceChildren();
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const field = fieldOf(event.target);
    if (!field) return;
    asked++;
    placeOf(field).replaceChildren();
    field.focus();
  });
})();
