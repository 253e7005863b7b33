// The due list where there is script: keeps who is on it for when the connection goes, and has /nazorg open then.
import { ask } from "./person.js";
import { keepDay } from "./day.js";

const list = document.getElementById("nazorglijst");

const lines = () =>
  [...list.querySelectorAll("[data-trajectory]")].map(({ dataset }) => ({
    trajectory: dataset.trajectory,
    who: dataset.who,
    at: dataset.at,
    when: dataset.when,
  }));

const readyForNoConnection = async () => {
  const person = await ask();
  if (person.box === list.dataset.box) await keepDay(person.box, lines());
  const worker = await navigator.serviceWorker.register("/assets/phone/worker.js", { scope: "/nazorg" });
  worker.active?.postMessage("refresh");
};

// An iPhone does not know addresses that begin with geo:.
const forThisPhone = () => {
  if (!/iPhone|iPad/.test(navigator.userAgent)) return;
  list.querySelectorAll("a[href^='geo:']").forEach((link) => {
    link.href = `maps:?q=${link.href.split("q=")[1]}`;
  });
};

forThisPhone();
if ("serviceWorker" in navigator) readyForNoConnection().catch(() => undefined);
