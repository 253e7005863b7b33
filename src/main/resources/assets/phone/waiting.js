// On every page of a coach: says what waits on this phone, sends it as soon as that works, and stands before the door
// when somebody signs out with something unsent.
import { ask, boxOfNow, leave } from "./person.js";
import { count, read, send } from "./outbox.js";

const FIRST_PAUSE = 5000;
const LONGEST_PAUSE = 5 * 60 * 1000;
const notice = document.getElementById("wacht");
const dialog = document.getElementById("eerst-versturen");
let pause = FIRST_PAUSE;
let timer;

const sentence = (place, number) => {
  place.hidden = number === 0;
  place.textContent = number === 1 ? place.dataset.one : place.dataset.many.replace("#", number);
};

const linkTo = async (person, id) => {
  const log = await read(person, id);
  const link = document.createElement("a");
  link.className = "target";
  link.href = `/nazorg/zonder-verbinding#wacht=${id}`;
  link.textContent = log.who || notice.dataset.look;
  const item = document.createElement("li");
  item.append(link);
  return item;
};

const listRefused = async (ids) => {
  const list = notice.querySelector("[data-refused-list]");
  const person = ids.length ? await ask() : "later";
  list.replaceChildren(
    ...(typeof person === "string" ? [] : await Promise.all(ids.map((id) => linkTo(person, id)))),
  );
};

const show = async (outcome) => {
  const { waiting, refused, others } = await count();
  sentence(notice.querySelector("[data-count=waiting]"), waiting);
  sentence(notice.querySelector("[data-count=refused]"), refused.length);
  sentence(notice.querySelector("[data-count=others]"), others);
  notice.querySelector("[data-away]").hidden = !(waiting && outcome === "away");
  notice.querySelector("[data-send]").hidden = waiting === 0;
  notice.hidden = waiting + refused.length + others === 0;
  await listRefused(refused);
  return waiting;
};

// Again after a while, each time a longer one; at once when the connection comes back.
const round = async () => {
  clearTimeout(timer);
  const outcome = (await count()).waiting ? await send() : "done";
  const waiting = await show(outcome);
  if (waiting && outcome === "later") {
    timer = setTimeout(round, pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  }
};

const again = () => {
  pause = FIRST_PAUSE;
  return round();
};

const goes = async (form) => {
  await leave();
  form.submit();
};

// Stay, send first, or go anyway: then it stays closed on this phone until this person signs in again.
const warn = (form) => {
  dialog.showModal();
  dialog.querySelector("[data-go]").onclick = () => goes(form);
  dialog.querySelector("[data-stay]").onclick = () => dialog.close();
  dialog.querySelector("[data-first]").onclick = async () => {
    await again();
    const { waiting, refused } = await count();
    if (waiting + refused.length === 0) await goes(form);
    else dialog.querySelector("[data-not-yet]").hidden = false;
  };
};

const signOut = async (event) => {
  event.preventDefault();
  const { waiting, refused } = await count();
  if (waiting + refused.length) warn(event.target);
  else await goes(event.target);
};

const start = async () => {
  document
    .querySelectorAll("form[action='/uitloggen'], form[action='/account/sessies/uit']")
    .forEach((form) => form.addEventListener("submit", signOut));
  notice.querySelector("[data-send]").addEventListener("click", again);
  window.addEventListener("online", again);
  document.addEventListener("visibilitychange", () => document.hidden || again());
  await show();
  if (notice.dataset.box && notice.dataset.box !== (await boxOfNow())) await ask();
  await again();
};

start();
