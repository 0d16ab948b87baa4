import { expect, it } from "vitest";
import { jsonOfBody, jsonStart } from "./json.ts";

const read = (body: string, asked = "cb") =>
  jsonOfBody(
    body,
    jsonStart(body, (name) => name === asked),
  );

it.each([
  ['{"a":1}', { a: 1 }],
  ["\uFEFF [1]", [1]],
  ['cb({"a":1});', { a: 1 }],
  ["/**/ cb( [1,2] ) ;\n", [1, 2]],
  ["/**/ typeof cb === 'function' && cb({\"a\":1});", { a: 1 }],
])("reads %j", (body, value) => {
  expect(read(body)).toEqual(value);
});

it.each([
  "cb({a:1});",
  'cb({"a":1}',
  'if({"a":1}) b()',
  'const a = cb({"a":1});',
  'define({"error":"a"});',
  "1",
  '"x"',
  "",
])("takes %j for no JSON", (body) => {
  expect(read(body)).toBeUndefined();
});

it("is quick in a long text without an end", () => {
  expect(read(`cb({"a":"${") ".repeat(20_000)}`)).toBeUndefined();
});
