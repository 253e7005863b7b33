// The drawers on this phone, in IndexedDB: "boxes" (one per person who signed in here), "waiting" (closed logs) and
// "settings" (who was here last, and the list of today). Nothing in them can be read without a key of box.js.
const open = () =>
  new Promise((done, failed) => {
    const asked = indexedDB.open("werkbrug-nazorg", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("boxes", { keyPath: "box" });
      asked.result.createObjectStore("waiting", { keyPath: "id" });
      asked.result.createObjectStore("settings", { keyPath: "name" });
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });

// One deed in one drawer; done when it is on the disk.
const run = async (drawer, mode, deed) => {
  const store = await open();
  try {
    return await new Promise((done, failed) => {
      const transaction = store.transaction(drawer, mode, { durability: "strict" });
      const asked = deed(transaction.objectStore(drawer));
      transaction.oncomplete = () => done(asked.result);
      transaction.onabort = () => failed(transaction.error);
      transaction.onerror = () => failed(transaction.error);
    });
  } finally {
    store.close();
  }
};

export const get = (drawer, key) => run(drawer, "readonly", (store) => store.get(key));
export const all = (drawer) => run(drawer, "readonly", (store) => store.getAll());
export const put = (drawer, thing) => run(drawer, "readwrite", (store) => store.put(thing));
export const remove = (drawer, key) => run(drawer, "readwrite", (store) => store.delete(key));
