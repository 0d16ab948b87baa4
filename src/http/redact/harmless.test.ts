import { expect, it } from "vitest";
import { redact, redactField, redactUrl } from "../redact.ts";
import {
  HARMLESS_MEMBERS,
  HARMLESS_PARAMETERS,
  HARMLESS_PATHS,
  HARMLESS_REQUEST_FIELDS,
  HARMLESS_RESPONSE_FIELDS,
} from "./harmless.test-data.ts";
import { exchangeAt } from "./place.test-data.ts";

/** Share of harmless things that may be redacted. */
const LIMIT = 0.02;

type Pair = readonly [before: string, after: string];

const url = (address: string): Pair => [address, redactUrl(address)];

const field =
  (said: boolean) =>
  (line: string): Pair => {
    const [name = "", ...rest] = line.split(": ");
    return [line, `${name}: ${redactField({ name, value: rest.join(": ") }, said).value}`];
  };

function answer(text: string): Pair {
  const place = { kind: "json", name: "harmless", answer: text, answerType: "application/json" };
  return [text, redact(exchangeAt(place, "")).response?.body.text ?? ""];
}

it("harmless things stay readable", () => {
  const all = [
    ...HARMLESS_PARAMETERS.map((pair) => url(`https://shop.example/list?${pair}`)),
    ...HARMLESS_PATHS.map((path) => url(`https://shop.example${path}`)),
    ...HARMLESS_REQUEST_FIELDS.map(field(false)),
    ...HARMLESS_RESPONSE_FIELDS.map(field(true)),
    ...HARMLESS_MEMBERS.map(answer),
  ];
  const redacted = all.filter(([before, after]) => before !== after);
  expect(all.length).toBeGreaterThan(300);
  expect(redacted.length / all.length, JSON.stringify(redacted, null, 1)).toBeLessThanOrEqual(LIMIT);
});
