// The list of today, for when there is no connection: whom, where and when, no telephone numbers and no signals.
// Closed with a key of this browser that cannot leave it. Gone on signing out, when somebody else signs in, when the
// service no longer knows the session, and in any case at the end of the day.
import { get, put, remove } from "./store.js";

const LONGEST = 12 * 60 * 60 * 1000;

const endOf = (now) => {
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  return Math.min(midnight.getTime(), now + LONGEST);
};

export const forgetDay = () => remove("settings", "day");

export const keepDay = async (box, list) => {
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(list));
  const closed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain);
  await put("settings", { name: "day", box, key, iv, closed, until: endOf(Date.now()) });
};

// Null when there is none, or none that may still be read.
export const readDay = async (box) => {
  const day = await get("settings", "day");
  if (!day) return null;
  if (day.box !== box || Date.now() > day.until) {
    await forgetDay();
    return null;
  }
  const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: day.iv }, day.key, day.closed);
  return JSON.parse(new TextDecoder().decode(plain));
};
