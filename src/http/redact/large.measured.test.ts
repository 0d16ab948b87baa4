import { expect, it } from "vitest";
import { processorTime } from "../../workshop/processor-time.ts";
import { redact } from "../redact.ts";
import { exchangeAt } from "./place.test-data.ts";

function answered(answer: string): string {
  return redact(exchangeAt({ kind: "", name: "", answer }, "")).response?.body.text ?? "";
}

it("a JSON string of 16 million characters is read to its end", () => {
  const safe = answered(`{"data":"${"lorem ipsum ".repeat(1_400_000)}","password":"hunter22"}`);
  expect(safe.slice(-30)).toMatch(/"password":"\[redacted-8\]"\}$/);
});

it.each([
  ["open brackets", "["],
  ["escaped quotes", '{"a":"\\"'],
  ["backslashes", "\\\\"],
  ["tags", '<a b="'],
  ["comments", "<!--"],
  ["scripts", "<script></"],
  ["names", "token="],
  ["names of code", 'token:"'],
  ["addresses", "://"],
  ["parameters", "https://a.example/?a=%25&"],
  ["tokens", "eyJ."],
  ["private keys", "-----BEGIN PRIVATE KEY"],
  ["parts", "--b\r\nContent-Disposition: x\r\n\r\n"],
])(
  "%s without end take time in proportion",
  (_, piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      return processorTime(() => answered(text));
    };
    const best = (length: number) => Math.min(time(length), time(length), time(length));
    best(500_000);
    const short = Math.max(20, best(500_000));
    // Six times the length: 36 times as long where it were quadratic.
    expect(best(3_000_000) / short).toBeLessThan(18);
  },
  120_000,
);
