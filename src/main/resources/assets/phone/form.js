// A log between its form on the page and the words that the service reads.
const LISTS = ["present", "topics"];
const AGREEMENT = ["what", "owner", "dueOn"];
const MOST_AGREEMENTS = 2;

const text = (data, name) => (data.get(name) ?? "").trim() || null;

const agreement = (data, i) => {
  const one = Object.fromEntries(AGREEMENT.map((name) => [name, text(data, `agreements[${i}].${name}`)]));
  return one.what || one.dueOn ? one : null;
};

// Who leaves the day that was proposed, leaves it to the rhythm.
const nextOn = (data) => (text(data, "nextOn") === text(data, "proposed") ? null : text(data, "nextOn"));

export const fromPage = (form) => {
  const data = new FormData(form);
  return {
    id: text(data, "id"),
    trajectory: text(data, "trajectory"),
    heldOn: text(data, "heldOn"),
    channel: text(data, "channel"),
    present: data.getAll("present"),
    candidateSignal: text(data, "candidateSignal"),
    employerSignal: text(data, "employerSignal"),
    topics: data.getAll("topics"),
    note: text(data, "note"),
    agreements: Array.from({ length: MOST_AGREEMENTS }, (_, i) => agreement(data, i)).filter(Boolean),
    nextOn: nextOn(data),
  };
};

const put = (form, name, value) => {
  const field = form.elements.namedItem(name);
  if (field) field.value = value ?? "";
};

const tick = (form, name, values) =>
  form.querySelectorAll(`[name="${name}"]`).forEach((box) => (box.checked = values.includes(box.value)));

export const toPage = (form, log) => {
  Object.entries(log)
    .filter(([name]) => name !== "agreements" && !LISTS.includes(name))
    .forEach(([name, value]) => put(form, name, value));
  LISTS.forEach((name) => tick(form, name, log[name]));
  log.agreements.forEach((one, i) => AGREEMENT.forEach((name) => put(form, `agreements[${i}].${name}`, one[name])));
  if (log.agreements.length) form.querySelector("[data-agreements]").open = true;
};
