import { expect, it } from "vitest";
import { Fields } from "../fields.ts";
import { allowedOrigins, refusesOrigin } from "./cors-check.ts";

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
