import { expect, it } from "vitest";
import { isOfScript, isSafelistedMethod, isSafelistedType } from "./safelist.ts";

/** web-platform-tests: fetch/api/cors/cors-preflight-not-cors-safelisted. */
const NEEDS_PERMISSION = [
  ["accept", '"'],
  ["accept", "a".repeat(129)],
  ["accept-language", "\u0001"],
  ["accept-language", "@"],
  ["content-language", "@"],
  ["range", "bytes=-500"],
  ["test", "hi"],
  ["Idempotency-Key", "1"],
  ["traceparent", "00-1-1-01"],
] as const;

it.each(NEEDS_PERMISSION)("needs permission for %s: %s", (name, value) => {
  expect(isOfScript(name, value, true)).toBe(true);
});

it.each([
  ["accept", "application/json, text/plain, */*"],
  ["accept-language", "en-GB,en;q=0.9"],
  ["range", "bytes=100-"],
  ["user-agent", "Mozilla/5.0 (X11)"],
  ["sec-ch-ua", '"Chromium";v="156"'],
] as const)("needs none for %s: %s", (name, value) => {
  expect(isOfScript(name, value, true)).toBe(false);
});

it("knows what a form can send, by method and by type", () => {
  expect(["GET", "HEAD", "POST", "PUT", "get"].map(isSafelistedMethod)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(isSafelistedType("text/plain; charset=utf-8")).toBe(true);
  expect(isSafelistedType("application/json")).toBe(false);
  expect(isSafelistedType(`text/plain; long=${"0".repeat(128)}`)).toBe(false);
});
