// The log screen where there is script: what somebody writes is put away closed on this phone first, and then sent.
// Without a connection, or when the session is over, it stays there and goes out later.
import { get } from "./store.js";
import { ask } from "./person.js";
import { keep, read, send } from "./outbox.js";
import { fromPage } from "./form.js";

const LONGEST_WAIT = 5000;
const form = document.getElementById("verslag");
const button = form?.querySelector("[data-save]");

const after = (milliseconds) => new Promise((done) => setTimeout(() => done("later"), milliseconds));

// The day that goes with the worse of both signals, until somebody chooses another.
const propose = () => {
  const said = [...form.querySelectorAll("[data-signal]:checked")].map((radio) => radio.value);
  const worst = ["RED", "ORANGE"].find((signal) => said.includes(signal)) ?? "GREEN";
  const day = form.dataset[worst.toLowerCase()] ?? "";
  const { nextOn, proposed } = form.elements;
  if (nextOn.value === proposed.value) nextOn.value = day;
  proposed.value = day;
};

export const tell = (why) => {
  form.querySelectorAll("[data-wrong]").forEach((place) => (place.hidden = true));
  const rest = why.filter(({ field, message }) => {
    const place = form.querySelector(`[data-wrong="${CSS.escape(field ?? "")}"]`);
    if (!place) return true;
    place.textContent = message;
    place.hidden = false;
    place.closest("details")?.setAttribute("open", "");
    return false;
  });
  const notice = document.getElementById("geweigerd");
  notice.querySelector("[data-reasons]").textContent = rest.map((one) => one.message).join(" ");
  notice.hidden = false;
  notice.focus();
};

const why = async (id) => {
  const person = await ask();
  return typeof person === "string" ? [] : (await read(person, id)).why;
};

const goOn = async (id, outcome) => {
  const left = await get("waiting", id);
  if (left?.state === "refused") tell(await why(id));
  else if (left && outcome === "away") location.assign("/inloggen?next=/nazorg");
  else location.assign(left ? "/nazorg" : "/nazorg?bewaard=ja");
};

const busy = (is) => {
  button.disabled = is;
  button.textContent = is ? button.dataset.busy : button.dataset.save;
};

// A phone that cannot keep anything sends the form as any other.
const save = async () => {
  const log = fromPage(form);
  try {
    await keep(form.dataset.box, log, form.dataset.who);
  } catch {
    form.submit();
    return;
  }
  await goOn(log.id, await Promise.race([send(), after(LONGEST_WAIT)]));
};

form?.addEventListener("change", (event) => event.target.matches("[data-signal]") && propose());
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (button.disabled) return;
  busy(true);
  try {
    await save();
  } finally {
    busy(false);
  }
});
// Who comes back by the arrow of the browser finds the button as it was.
window.addEventListener("pageshow", () => form && busy(false));
