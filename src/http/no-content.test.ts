import { expect, it } from "vitest";
import { Fields } from "./fields.ts";
import { hasNoContent } from "./no-content.ts";
import { exchangeOf } from "./traffic.test-data.ts";

const answered = (status: number, length: string | null = null, method = "GET") => {
  const exchange = exchangeOf({ id: "1", method, url: "https://site.test/", at: 0, status });
  const list = length === null ? [] : [{ name: "Content-Length", value: length }];
  return {
    ...exchange,
    response: exchange.response && { ...exchange.response, fields: new Fields(list, true) },
  };
};

it("is said by the status, the length and the method", () => {
  for (const exchange of [answered(204), answered(304), answered(500, "0"), answered(200, "7", "HEAD")])
    expect(hasNoContent(exchange)).toBe(true);
});

it("is not known where none of them says so", () => {
  for (const exchange of [answered(200), answered(200, "7"), answered(500), answered(200, "0, 7")])
    expect(hasNoContent(exchange)).toBe(false);
  expect(hasNoContent(exchangeOf({ id: "1", url: "https://site.test/", at: 0, status: null }))).toBe(false);
});
