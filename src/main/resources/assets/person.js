// A candidate's page works as pages with plain forms. Where there is script, htmx opens a form in its place. What
// is refused or overtaken stays in that place too, and the focus goes back to where somebody was.
(() => {
  if (document.body.dataset.person || !window.htmx) return;
  document.body.dataset.person = "on";
  let left = null;

  const partOf = (event) => event.detail.requestConfig.elt.closest("[data-part]");

  // A form that was opened here answers here: with the whole page, or with the next step in the same place.
  const adopt = (form) => {
    const place = form.hasAttribute("data-stays") ? `#${form.dataset.part}` : "#inhoud";
    form.setAttribute("hx-post", form.getAttribute("action"));
    form.setAttribute("hx-target", place);
    form.setAttribute("hx-select", `${place} > *`);
    form.setAttribute("hx-swap", "innerHTML show:none");
  };

  document.body.addEventListener("htmx:afterSwap", () => {
    document.querySelectorAll("form[data-part]").forEach(adopt);
  });

  document.body.addEventListener("htmx:beforeSwap", (event) => {
    const part = partOf(event);
    if (!part) return;
    const place = part.dataset.part;
    if (event.detail.xhr.status === 422 || event.detail.xhr.status === 409) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
      event.detail.target = document.getElementById(place);
      event.detail.selectOverride = `#${place} > *`;
    } else if (event.detail.target.id === "inhoud") {
      left = place;
    }
  });

  document.body.addEventListener("htmx:afterSettle", () => {
    if (!left) return;
    const link = document.querySelector(`[data-change="${left}"]`);
    (link || document.getElementById("kunnen")).focus();
    left = null;
  });

  // Stopping puts back what stood there, without a jump.
  document.body.addEventListener("click", (event) => {
    const stop = event.target.closest("[data-part] a.button-bare");
    if (!stop) return;
    event.preventDefault();
    left = stop.closest("[data-part]").dataset.part;
    htmx.ajax("GET", location.pathname, { target: "#inhoud", select: "#inhoud > *", swap: "innerHTML show:none" });
  });
})();
