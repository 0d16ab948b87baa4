import { expect, it } from "vitest";
import { Fields } from "../fields.ts";
import { allowedOrigins, consents, refusesCredentials, refusesOrigin, unusableFor } from "./cors-check.ts";

const PAGE = "https://page.example";
const allowing = (...values: readonly string[]) =>
  new Fields(
    values.map((value) => ({ name: "Access-Control-Allow-Origin", value })),
    true,
  );

it("reads values in one line, in several, and joined by the protocol", () => {
  expect(allowedOrigins(allowing(PAGE, "*"))).toEqual([PAGE, "*"]);
  expect(allowedOrigins(allowing(`${PAGE}\n*`))).toEqual([PAGE, "*"]);
  expect(allowedOrigins(allowing(`${PAGE}, ${PAGE}`))).toEqual([PAGE, PAGE]);
});

it("allows one value alone, the page's own or any", () => {
  expect(refusesOrigin(allowing(PAGE), PAGE)).toBe(false);
  expect(refusesOrigin(allowing("*"), PAGE)).toBe(false);
  expect(refusesOrigin(allowing(PAGE, PAGE), PAGE)).toBe(true);
  expect(refusesOrigin(allowing("https://other.example"), PAGE)).toBe(true);
});

it("takes a field that was perhaps not reported for unknown, not for absent", () => {
  expect(refusesOrigin(allowing(), PAGE)).toBe(true);
  expect(refusesOrigin(Fields.unknown, PAGE)).toBe(false);
});

const answering = (lines: readonly (readonly [string, string])[]) =>
  new Fields(
    lines.map(([name, value]) => ({ name: `Access-Control-Allow-${name}`, value })),
    true,
  );

it("asks for the page's own origin and the word true where credentials go along", () => {
  const both = (origin: string, credentials: string) =>
    answering([
      ["Origin", origin],
      ["Credentials", credentials],
    ]);
  expect(refusesCredentials(both(PAGE, "true"), PAGE)).toBe(false);
  expect(refusesCredentials(both("*", "true"), PAGE)).toBe(true);
  expect(refusesCredentials(both(PAGE, "True"), PAGE)).toBe(true);
  expect(refusesCredentials(answering([["Origin", PAGE]]), PAGE)).toBe(true);
  // What the origin alone refuses is no matter of credentials.
  expect(refusesCredentials(both("https://other.example", "true"), PAGE)).toBe(false);
  expect(
    consents(
      answering([
        ["Credentials", "true"],
        ["Credentials", "true"],
      ]),
    ),
  ).toBe(false);
});

it("tells a value that no origin equals", () => {
  expect(unusableFor(allowing(PAGE, PAGE))).toBe("several");
  for (const value of [
    `${PAGE}/`,
    "page.example",
    "https://*.example",
    "HTTPS://page.example",
    "https://page.example:443",
  ])
    expect(unusableFor(allowing(value)), value).toBe("not-an-origin");
  for (const value of [
    "*",
    "null",
    PAGE,
    "http://localhost:3000",
    "http://[::1]:8080",
    "moz-extension://a-b",
  ])
    expect(unusableFor(allowing(value)), value).toBeNull();
  expect(unusableFor(allowing())).toBeNull();
});
