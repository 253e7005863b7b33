// The page without a connection. It comes from this phone and knows nobody; this fills in the list of today, or the
// form for one of them. The same page shows a log that the service refused, to put right.
import { boxOfNow, ask } from "./person.js";
import { readDay } from "./day.js";
import { drop, read } from "./outbox.js";
import { toPage } from "./form.js";
import { tell } from "./log.js";

const part = (id) => document.getElementById(id);
const show = (id) => (part(id).hidden = false);
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());

const line = (one) => {
  const item = part("regel").content.cloneNode(true);
  item.querySelector("[data-who]").textContent = one.who;
  item.querySelector("[data-at]").textContent = [one.at, one.when].filter(Boolean).join(" · ");
  item.querySelector("a").href = `/nazorg/nieuw?traject=${encodeURIComponent(one.trajectory)}`;
  return item;
};

const showList = (day) => {
  show(day?.length ? "dag" : "geen-dag");
  part("dag").querySelector("ul").append(...(day ?? []).map(line));
};

const name = (who, at) => {
  part("verslag").dataset.who = who;
  part("over-wie").textContent = [who, at].filter(Boolean).join(", ");
};

const showForm = (box) => {
  part("verslag").dataset.box = box;
  show("verslag");
};

const showBlank = (box, trajectory, day) => {
  const one = (day ?? []).find((each) => each.trajectory === trajectory);
  const { elements } = part("verslag");
  elements.id.value = crypto.randomUUID();
  elements.trajectory.value = trajectory;
  elements.heldOn.value = today();
  name(one?.who ?? "", one?.at);
  showForm(box);
};

const showRefused = async (id) => {
  const person = await ask();
  const log = typeof person === "string" ? undefined : await read(person, id);
  if (!log) {
    show("dicht");
    return;
  }
  toPage(part("verslag"), log.form);
  name(log.who);
  show("weggooien");
  part("weggooien").addEventListener("click", async () => {
    if (!confirm(part("weggooien").dataset.ask)) return;
    await drop(id);
    location.assign("/nazorg");
  });
  showForm(person.box);
  tell(log.why);
};

const open = async () => {
  const refused = new URLSearchParams(location.hash.slice(1)).get("wacht");
  if (refused) return showRefused(refused);
  show("weg");
  const box = await boxOfNow();
  if (!box) return show("niemand");
  const day = await readDay(box);
  const trajectory = new URLSearchParams(location.search).get("traject");
  return trajectory ? showBlank(box, trajectory, day) : showList(day);
};

open();
