import { expect, it } from "vitest";
import { jsonOfBody, jsonStart } from "./json.ts";

it.each([
  ['{"a":1}', { a: 1 }],
  ["\uFEFF [1]", [1]],
  ['jQuery331_17({"a":1});', { a: 1 }],
  ["/**/ window.cb( [1,2] ) ;\n", [1, 2]],
])("reads %j", (body, value) => {
  expect(jsonOfBody(body)).toEqual(value);
  expect("[{").toContain(body.replace("\uFEFF", "").slice(jsonStart(body)).trim()[0]);
});

it.each(["call({a:1});", 'call({"a":1}', 'if({"a":1}) b()', 'const a = b({"a":1});', "1", '"x"', ""])(
  "takes %j for no JSON",
  (body) => {
    expect(jsonOfBody(body)).toBeUndefined();
  },
);

it("is quick in a long text without an end", () => {
  expect(jsonOfBody(`call({"a":"${") ".repeat(20_000)}`)).toBeUndefined();
});
