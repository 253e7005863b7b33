// Whose phone this is now. Who signed in last stays "the person of this phone" after the session is over, so that a
// log can still be put away; signing out ends it.
import { get, put, remove } from "./store.js";
import { unlock } from "./box.js";
import { forgetDay } from "./day.js";

const HALF = "/nazorg/telefoon";
const PATIENCE = 15000;

// The box to put things in; undefined when nobody is signed in on this phone.
export const boxOfNow = async () => (await get("settings", "person"))?.box;

export const leave = async () => {
  await remove("settings", "person");
  await forgetDay();
};

const arrive = async (box) => {
  if ((await boxOfNow()) === box) return;
  await forgetDay();
  await put("settings", { name: "person", box });
};

// Asks the service who is signed in: {box, key}, "away" when nobody is, "later" without a connection. Asked anew for
// every round of sending, so that nothing goes out under the name of somebody else.
export const ask = async () => {
  let answer;
  try {
    answer = await fetch(HALF, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    return "later";
  }
  if (answer.status === 401 || answer.status === 403) {
    await forgetDay();
    return "away";
  }
  if (!answer.ok) return "later";
  const halves = await answer.json();
  const key = await unlock(halves);
  await arrive(halves.box);
  return { box: halves.box, key };
};
