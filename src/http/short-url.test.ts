import { expect, it } from "vitest";
import { resolveLocation, sameOrigin, withoutFragment } from "./redirect.ts";
import { isSameUrl, shortUrl } from "./short-url.ts";

const long = (end: string) => `https://a.test/?q=${"x".repeat(2_000_000)}${end}`;

it("leaves an ordinary address alone", () => {
  expect(shortUrl("https://a.test/b?c#d")).toBe("https://a.test/b?c#d");
});

it("bounds any address, once", () => {
  for (const url of [long(""), `${long("")}#${"f".repeat(9_000)}`, `https://a.test/#${"f".repeat(9_000)}`]) {
    const short = shortUrl(url);
    expect(short.length).toBeLessThanOrEqual(1_024);
    expect(shortUrl(short)).toBe(short);
    expect(isSameUrl(short, url)).toBe(true);
    expect(withoutFragment(short)).toBe(shortUrl(withoutFragment(url)));
  }
});

it("tells addresses apart that begin alike", () => {
  expect(isSameUrl(long("1"), long("2"))).toBe(false);
  expect(isSameUrl(long("1"), shortUrl(long("2")))).toBe(false);
  expect(isSameUrl(`${long("1")}#a`, `${long("1")}#b`)).toBe(false);
});

it("is read by a URL parser as it was written", () => {
  const short = shortUrl(`${long("")}#here`);
  expect(resolveLocation(short, "https://b.test/")).toBe(short);
  expect(sameOrigin(short, "https://a.test/")).toBe(true);
});
