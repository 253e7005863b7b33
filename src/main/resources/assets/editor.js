// The top-ten editor works as a plain form. Where there is script, its buttons are sent by htmx and only the
// parts that changed are replaced. This file does what htmx attributes cannot: send a press that outlives its
// button, keep what was typed while an answer was on its way, and keep the focus where the work is.
(() => {
  const form = document.getElementById("editor");
  if (!form || !window.htmx) return;

  const box = document.getElementById("zoek");
  const status = document.getElementById("melding");
  const readings = Array.from({ length: 10 }, (_, i) => `#stand-${i + 1}`).join(",");
  const figuresOnly = { swap: "none", selectOOB: `#melding:innerHTML,#totaal,${readings}` };
  let sent = { search: "", controls: new Map() };
  let typedOn = [];
  let pressed = null;

  form.classList.add("scripted");

  const controls = () => [...form.querySelectorAll("#topten input[id], #topten select[id]")];
  const valueOf = (control) => (control.type === "checkbox" ? control.checked : control.value);
  const put = (control, value) => {
    if (control.type === "checkbox") control.checked = value;
    else control.value = value;
  };

  const press = (word, how = {}) =>
    htmx.ajax("POST", form.getAttribute("action"), { source: form, values: { actie: word }, ...how });

  // Enter presses the first button of the form; what that means depends on where one is.
  const wordOf = (button) => {
    if (button.id || button.tabIndex >= 0) return button.value;
    return document.activeElement === box ? "enter" : "rangschik";
  };

  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!button || button.hasAttribute("data-saves")) return;
    event.preventDefault();
    const list = button.closest("#vondsten, #herkend, #topten");
    pressed = list && { list: list.id, at: peers(list, button).indexOf(button) };
    press(wordOf(button));
  });

  form.addEventListener("change", (event) => {
    const word = event.target.getAttribute("data-at-once");
    if (word) press(word, word === "toon" ? figuresOnly : {});
  });

  const peers = (list, button) => {
    const kind = button.value.split(":")[0];
    return [...list.querySelectorAll("button")].filter((each) => each.value.split(":")[0] === kind);
  };

  document.body.addEventListener("htmx:configRequest", (event) => {
    if (event.detail.elt !== form) return;
    // The place a button names is where a page without script starts; here nothing has to jump.
    event.detail.path = form.getAttribute("action");
    sent = { search: box.value, controls: new Map(controls().map((each) => [each.id, valueOf(each)])) };
  });

  document.body.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.requestConfig.elt !== form) return;
    typedOn = controls()
      .filter((each) => sent.controls.get(each.id) !== valueOf(each))
      .map((each) => [each.id, valueOf(each)]);
  });

  document.body.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.requestConfig.elt !== form || !event.detail.successful) return;
    for (const [id, value] of typedOn) {
      const control = document.getElementById(id);
      if (control) put(control, value);
    }
    typedOn = [];
    clearSearch();
    refocus();
  });

  // What was found and added leaves the box, unless somebody typed on.
  const clearSearch = () => {
    const shown = form.elements.namedItem("gezocht").value;
    if (box.value !== sent.search || box.value === shown) return;
    box.value = shown;
    htmx.trigger(box, "htmx:abort");
  };

  // The pressed button may be gone: go on with the one that took its place.
  const refocus = () => {
    if (!pressed || document.activeElement !== document.body) return;
    const list = document.getElementById(pressed.list);
    const removes = [...list.querySelectorAll("button[value^='weg:'], button[value^='voegtoe:']")];
    const next = pressed.list === "vondsten" ? null : removes[Math.min(pressed.at, removes.length - 1)];
    (next || box).focus();
    pressed = null;
  };

  // Dragging types the number for somebody; ▲▼ and the number itself stay for whoever does not drag.
  const EDGE = 80;
  let drag = null;
  const rows = () => [...form.querySelectorAll(".plank-row")];
  const middleOf = (row) => {
    const box = row.getBoundingClientRect();
    return box.top + window.scrollY + box.height / 2;
  };

  const moveTo = () => {
    const moved = drag.pointer + window.scrollY - drag.start;
    const middle = drag.middles[drag.from] + moved;
    drag.to = drag.middles.filter((each, i) => i !== drag.from && each < middle).length;
    drag.row.style.transform = `translateY(${moved}px)`;
    drag.rows.forEach((row, i) => {
      row.classList.toggle("drop-above", i === drag.to && drag.to < drag.from);
      row.classList.toggle("drop-below", i === drag.to && drag.to > drag.from);
    });
  };

  // A long list rolls along while one holds a line near the edge of the window.
  const roll = () => {
    if (!drag) return;
    if (drag.pointer < EDGE) window.scrollBy(0, -10);
    if (drag.pointer > window.innerHeight - EDGE) window.scrollBy(0, 10);
    moveTo();
    requestAnimationFrame(roll);
  };

  const drop = (keeps) => {
    if (!drag) return;
    const { row, from, to } = drag;
    drag.rows.forEach((each) => each.classList.remove("dragged", "drop-above", "drop-below"));
    row.style.transform = "";
    drag = null;
    if (!keeps || to === from) return;
    row.querySelector("input.rank").value = String(to + 1);
    press("rangschik");
  };

  form.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest(".grip");
    if (!grip || event.button !== 0) return;
    event.preventDefault();
    const row = grip.closest(".plank-row");
    const all = rows();
    const from = all.indexOf(row);
    const start = event.clientY + window.scrollY;
    drag = { row, rows: all, from, to: from, start, pointer: event.clientY, middles: all.map(middleOf) };
    grip.setPointerCapture(event.pointerId);
    row.classList.add("dragged");
    roll();
  });
  form.addEventListener("pointermove", (event) => {
    if (drag) drag.pointer = event.clientY;
  });
  form.addEventListener("pointerup", (event) => {
    if (!drag) return;
    drag.pointer = event.clientY;
    moveTo();
    drop(true);
  });
  form.addEventListener("pointercancel", () => drop(false));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") drop(false);
  });

  const failed = (event) => {
    if (form.contains(event.detail.elt)) status.textContent = form.dataset.failed;
  };
  document.body.addEventListener("htmx:sendError", failed);
  document.body.addEventListener("htmx:responseError", failed);
})();
