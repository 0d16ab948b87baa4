import { expect, it } from "vitest";
import { escapeUnprintable } from "./unprintable.ts";

it.each([
  ["\u001b[2J\u0007", "\\u001b[2J\\u0007"],
  ["\u009b2J\u007f", "\\u009b2J\\u007f"],
  ["\u202egpj.exe\u2066", "\\u202egpj.exe\\u2066"],
  ["a\nb\r\tc\u2028", "a\\nb\\r\\tc\\u2028"],
])("what would be obeyed is written out: %j", (text, written) =>
  expect(escapeUnprintable(text)).toBe(written),
);

it("leaves what is only shown", () => {
  const text = "订单 é ‍👩‍💻 \u00a0\\x";
  expect(escapeUnprintable(text)).toBe(text);
});
