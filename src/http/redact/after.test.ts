import { expect, it } from "vitest";
import { spanAfter } from "./after.ts";

/** What is left of a part of the text. */
function left(before: string, after: string, part: string): string | null {
  const from = before.indexOf(part);
  const span = spanAfter(before, after, { from, to: from + part.length });
  return span && after.slice(span.from, span.to);
}

const BEFORE = "https://a.example/?token=q7Zk2LmX9v&page=2&key=q7Zk2LmX9v";
const AFTER = "https://a.example/?token=[redacted-10]&page=2&key=[redacted-10]";

it.each([
  ["before a secret", "a.example", "a.example"],
  ["between secrets", "page=2", "page=2"],
  ["with a secret", "token=q7Zk2LmX9v&page", "token=[redacted-10]&page"],
  ["that ends inside a secret", "page=2&key=q7Zk", "page=2&key=[redacted-10]"],
  ["that begins inside a secret", "LmX9v&page", "[redacted-10]&page"],
  ["that is inside a secret", "Zk2L", "[redacted-10]"],
  ["all of it", BEFORE, AFTER],
])("a stretch %s", (_, part, wanted) => {
  expect(left(BEFORE, AFTER, part)).toBe(wanted);
});

it("goes on where a number became a string, or a secret was written longer than it is", () => {
  expect(left('{"pin":123456,"a":1}', '{"pin":"[redacted-6]","a":1}', '"a":1')).toBe('"a":1');
  expect(left('{"pin":"123456","a":1}', '{"pin":"[redacted-6]","a":1}', '"a":1')).toBe('"a":1');
  expect(left("k=%41%42%43&a=1", "k=[redacted-3]&a=1", "a=1")).toBe("a=1");
});

it("is none where the texts are not the same around the secrets", () => {
  expect(left("a=1&b=2", "a=1&c=2", "b=2")).toBeNull();
  expect(left("k=secret&a=1", "k=[redacted-6]&b=1", "a=1")).toBeNull();
});
