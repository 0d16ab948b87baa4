import { setTimeout as wait } from "node:timers/promises";
import { HANG } from "../patience.ts";

/** Asks again until the answer is truthy; fails with the last answer where that looks like for ever. */
export async function until<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + HANG;
  let last: unknown;
  for (;;) {
    try {
      last = await answered(ask);
      if (last) return last as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${HANG} ms for ${what}; last: ${String(last)}`);
    await wait(25);
  }
}

/** What was asked may be gone, and then never answers. */
async function answered<T>(ask: () => T | Promise<T>): Promise<T> {
  const done = new AbortController();
  const late = wait(HANG, null, { signal: done.signal }).then(() => {
    throw new Error("no answer");
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    done.abort();
  }
}
