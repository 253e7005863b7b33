// Logs that wait on this phone, and how they get to the service exactly once: each carries the number that was made
// with its form, and the service stores a number once, however often it comes.
import { all, get, put, remove } from "./store.js";
import { seal, unseal } from "./box.js";
import { ask, boxOfNow } from "./person.js";

const SERVICE = "/api/v1/follow-ups";
const PATIENCE = 20000;
// The service understood and says no: sending it again would not help.
const NO = [400, 403, 404, 409, 413, 415, 422];

const placeOf = (record) => `${record.box} ${record.id}`;

const write = async (record, content) =>
  put("waiting", { ...record, sealed: await seal(record.box, content, placeOf(record)) });

// On the disk and closed before anything is sent. The box is that of whose page it is.
export const keep = (box, form, who) =>
  write({ id: form.id, box, state: "waiting", since: Date.now() }, { form, who, why: [] });

export const read = async (person, id) => {
  const record = await get("waiting", id);
  return record && unseal(person.key, record.sealed, placeOf(record));
};

export const drop = (id) => remove("waiting", id);

// How many wait, were refused, and are of somebody else on this phone. Counting opens nothing.
export const count = async () => {
  const box = await boxOfNow();
  const records = await all("waiting");
  const mine = records.filter((record) => record.box === box);
  return {
    waiting: mine.filter((record) => record.state === "waiting").length,
    refused: mine.filter((record) => record.state === "refused").map((record) => record.id),
    others: records.length - mine.length,
  };
};

const reasons = async (answer) => {
  const problem = await answer.json().catch(() => ({}));
  return problem.errors?.length ? problem.errors : [{ message: problem.detail ?? problem.title ?? `${answer.status}` }];
};

const post = async (form) => {
  try {
    return await fetch(SERVICE, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json",
        "Accept-Language": document.documentElement.lang,
      },
      body: JSON.stringify(form),
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return null;
  }
};

// "sent", "refused", "away" or "later".
const deliver = async (person, record) => {
  const { form, who } = await unseal(person.key, record.sealed, placeOf(record));
  const answer = await post(form);
  if (answer?.ok) {
    await drop(record.id);
    return "sent";
  }
  if (answer && NO.includes(answer.status)) {
    await write({ ...record, state: "refused" }, { form, who, why: await reasons(answer) });
    return "refused";
  }
  return answer?.status === 401 ? "away" : "later";
};

const deliverAll = async () => {
  const person = await ask();
  if (typeof person === "string") return person;
  const mine = (await all("waiting")).filter((one) => one.box === person.box && one.state === "waiting");
  for (const record of mine.sort((one, other) => one.since - other.since)) {
    const outcome = await deliver(person, record);
    if (outcome === "away" || outcome === "later") return outcome;
  }
  return "done";
};

// One round at a time, also when the pages stand open twice.
export const send = () => navigator.locks.request("werkbrug-nazorg", deliverAll);
