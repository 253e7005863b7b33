// A box per person on this phone. Everybody who has the phone can put something in, without a connection and after
// the session is over: that takes the public key only. To open it takes the private key, and that one is closed with
// a key made of two halves: one that cannot leave this phone, one that the service hands to a session of this same
// person. Neither half opens anything alone. How and against what: docs/adr/0022-logs-without-connection.md.
import { get, put } from "./store.js";

const CURVE = { name: "ECDH", namedCurve: "P-256" };
const AES = { name: "AES-GCM", length: 256 };
const text = new TextEncoder();
const random = (length) => crypto.getRandomValues(new Uint8Array(length));
const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));

const closing = async (secret, purpose) => {
  const raw = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const way = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(32), info: text.encode(purpose) };
  return crypto.subtle.deriveKey(way, raw, AES, false, ["encrypt", "decrypt", "wrapKey", "unwrapKey"]);
};

// Of both halves.
const lockOf = async (device, half) => closing(await crypto.subtle.sign("HMAC", device, bytes(half)), "box");

const make = async ({ box, half }) => {
  const device = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const pair = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  const iv = random(12);
  const lock = await lockOf(device, half);
  const closed = await crypto.subtle.wrapKey("pkcs8", pair.privateKey, lock, { name: "AES-GCM", iv });
  await put("boxes", { box, device, slot: pair.publicKey, iv, closed });
};

// The private key, for as long as this page is there; it cannot be taken out of the browser.
export const unlock = async ({ box, half }) => {
  if (!(await get("boxes", box))) await make({ box, half });
  const { device, iv, closed } = await get("boxes", box);
  const lock = await lockOf(device, half);
  return crypto.subtle.unwrapKey("pkcs8", closed, lock, { name: "AES-GCM", iv }, CURVE, false, ["deriveBits"]);
};

// A new key for every content, agreed between the slot of the box and a pair that is thrown away.
const agree = async (privateKey, publicKey, place) =>
  closing(await crypto.subtle.deriveBits({ name: "ECDH", public: publicKey }, privateKey, 256), place);

// Bound to the place: what was closed for one record opens in no other.
export const seal = async (box, content, place) => {
  const { slot } = await get("boxes", box);
  const once = await crypto.subtle.generateKey(CURVE, true, ["deriveBits"]);
  const key = await agree(once.privateKey, slot, place);
  const iv = random(12);
  const plain = text.encode(JSON.stringify(content));
  const closed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: text.encode(place) }, key, plain);
  return { once: await crypto.subtle.exportKey("raw", once.publicKey), iv, closed };
};

export const unseal = async (privateKey, { once, iv, closed }, place) => {
  const other = await crypto.subtle.importKey("raw", once, CURVE, false, []);
  const key = await agree(privateKey, other, place);
  const way = { name: "AES-GCM", iv, additionalData: text.encode(place) };
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(way, key, closed)));
};
