import { expect, it } from "vitest";
import { mayLeaveOutCookies } from "./cookies-left-out.ts";
import { Fields } from "./fields.ts";
import { exchangeOf } from "./traffic.test-data.ts";

const answered = (httpVersion: string | null, ...names: string[]) => {
  const exchange = exchangeOf({ id: "1", url: "https://site.test/", at: 0, status: 302 });
  const fields = new Fields(
    names.map((name) => ({ name, value: "a=1" })),
    true,
  );
  return { ...exchange, response: exchange.response && { ...exchange.response, httpVersion, fields } };
};

it("is told by the version that Chromium writes for itself", () => {
  expect(mayLeaveOutCookies(answered("http/1.1", "Location"))).toBe(true);
  expect(mayLeaveOutCookies(answered("HTTP/1.1", "Location"))).toBe(false);
  expect(mayLeaveOutCookies(answered("h2", "location"))).toBe(false);
  expect(mayLeaveOutCookies(answered(null))).toBe(false);
});

it("is not so where a cookie is there", () => {
  expect(mayLeaveOutCookies(answered("http/1.1", "Set-Cookie"))).toBe(false);
});
