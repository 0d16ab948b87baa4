import { expect, it } from "vitest";
import { answered, caseOf } from "../case.test-data.ts";
import { Case } from "../case.ts";
import { waitOf } from "./time.ts";

const { exchange } = caseOf(answered(502, ""));
const UNTOLD = { blocked: null, dns: null, connect: null, ssl: null, send: null, wait: null, receive: null };

it.each([
  ["the time to the first byte", { wait: 81.5 }, 81.5],
  [
    "of an answer that the page may not read, which Chromium counts as blocked, the whole",
    { wait: 0 },
    3_216,
  ],
  ["without phases the whole", {}, 3_216],
])("%s", (_, phases, expected) => {
  const timings = { ...UNTOLD, ...phases };
  expect(waitOf(new Case({ ...exchange, duration: 3_216, timings }))).toBe(expected);
});
