import { expect, it } from "vitest";
import { decodeBase64Text } from "./base64-text.ts";

const base64 = (...bytes: number[]) => btoa(String.fromCharCode(...bytes));
const bytes = (text: string) => [...new TextEncoder().encode(text)];

/** 服务 in GBK, é in Latin-1. */
const GBK = base64(0xb7, 0xfe, 0xce, 0xf1);
const LATIN = base64(0x63, 0x61, 0x66, 0xe9);

it.each([
  ["text/html; charset=gbk", GBK, "服务"],
  ['application/problem+json; charset="iso-8859-1"', LATIN, "café"],
  ["application/xml;charset=latin1", LATIN, "café"],
  ["text/plain", LATIN, "caf\ufffd"],
  ["image/svg+xml; charset=no-such-one", LATIN, "caf\ufffd"],
  ["application/octet-stream", base64(...bytes("服务")), "服务"],
  [null, base64(...bytes("plain")), "plain"],
  // Typed as text, and none.
  ["text/plain", base64(0x89, 0x50, 0x00, 0xff), null],
  ["image/png", LATIN, null],
  [null, LATIN, null],
  ["text/html", "no base64!", null],
])("%s", (type, encoded, text) => {
  expect(decodeBase64Text(encoded, type)).toBe(text);
});

it("is text where the limit cuts a character", () => {
  expect(decodeBase64Text(base64(...bytes("a服务")), null, 4)).toBe("a");
});
