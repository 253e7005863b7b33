// Lets /nazorg open without a connection: first the network, and when that says nothing in time a page without
// anybody's data, which phone/shell.js fills from what is closed on this phone. Pages of people are never kept here.
const CACHE = "nazorg";
const SHELL = "/nazorg/zonder-verbinding";
const PAGES = ["/nazorg", "/nazorg/nieuw"];
const FILES = [
  "/assets/icon.svg",
  "/assets/icons.svg",
  "/assets/tokens.css",
  "/assets/werkbrug.css",
  "/assets/nazorg.css",
  "/assets/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2",
  "/assets/fonts/atkinson-hyperlegible-next-latin-700-normal.woff2",
  "/assets/phone/store.js",
  "/assets/phone/box.js",
  "/assets/phone/day.js",
  "/assets/phone/person.js",
  "/assets/phone/outbox.js",
  "/assets/phone/form.js",
  "/assets/phone/log.js",
  "/assets/phone/list.js",
  "/assets/phone/shell.js",
  "/assets/phone/waiting.js",
  "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
];
const PATIENCE = 6000;

const fill = async () => (await caches.open(CACHE)).addAll([SHELL, ...FILES]);
// In the language of who reads now.
const renew = async () => (await caches.open(CACHE)).add(SHELL);

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  if (event.data === "refresh") event.waitUntil(renew().catch(() => undefined));
});

const soon = (request) =>
  Promise.race([fetch(request), new Promise((_, give) => setTimeout(() => give(new Error("slow")), PATIENCE))]);

const kept = async (path) => (await caches.match(path)) ?? Response.error();

// Who is sent to sign in may read the list of today no longer.
const forgetDay = () => {
  const asked = indexedDB.open("werkbrug-nazorg", 1);
  asked.onupgradeneeded = () => asked.transaction.abort();
  asked.onsuccess = () => {
    asked.result.transaction("settings", "readwrite").objectStore("settings").delete("day");
    asked.result.close();
  };
};

const page = async (request) => {
  try {
    const answer = await soon(request);
    if (answer.type === "opaqueredirect") forgetDay();
    return answer;
  } catch {
    return kept(SHELL);
  }
};

const file = async (request, path) => {
  try {
    const answer = await soon(request);
    if (answer.ok) await (await caches.open(CACHE)).put(path, answer.clone());
    return answer;
  } catch {
    return kept(path);
  }
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && PAGES.includes(pathname)) event.respondWith(page(request));
  else if (FILES.includes(pathname)) event.respondWith(file(request, pathname));
});
