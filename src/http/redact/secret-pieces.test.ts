import { describe, expect, it } from "vitest";
import { redact } from "../redact.ts";
import { CANARIES, exchangeAt, type SecretPlace } from "./place.test-data.ts";

const ADDRESS = "https://www.shop.example/FAPortal/images/expand-white20.png";

/** Values of which the address, or pieces of it, stand in the exchange's own address as well. */
const COMPOSED: readonly SecretPlace[] = [
  { kind: "cookie", name: "an address", request: [`Cookie: props=${ADDRESS}?t=§`] },
  {
    kind: "cookie",
    name: "an address, encoded twice",
    request: [`Cookie: props=${encodeURIComponent(encodeURIComponent(`${ADDRESS}?t=`))}§`],
  },
  { kind: "cookie", name: "hosts in a row", request: ["Cookie: LSID=o.www.shop.example|s.shop.example:§"] },
  {
    kind: "field",
    name: "pairs in a row",
    response: ["X-Session-Info: name=FWD_URL; value=/FAPortal/images/expand-white20.png, name=KEY; value=§"],
  },
  { kind: "field", name: "a path", response: ["X-Session-Path: /FAPortal/images/expand-white20.png/§"] },
];

describe.each(COMPOSED)("a secret beside $name", (place) => {
  it.each(CANARIES)("leaves the exchange's own address and goes wherever it is repeated (%s)", (secret) => {
    const { request, response } = redact(exchangeAt({ ...place, url: ADDRESS, answer: "no §" }, secret));
    expect(request.url).toBe(ADDRESS);
    expect(response?.body.text).toBe(`no [redacted-${secret.length}]`);
  });
});

it("words and names in a secret are no echo of it", () => {
  const place = {
    kind: "",
    name: "",
    url: "https://shop.example/node_modules/@sveltejs/kit/boq-one-google.js",
    request: ["X-Api-Key: @svelte-kit+boq-one-google_2f2014ebefaded90fcdf6a6c3fa34e45"],
    answer: "wrong key 2f2014ebefaded90fcdf6a6c3fa34e45",
  };
  const { request, response } = redact(exchangeAt(place, ""));
  expect(request.url).toBe(place.url);
  expect(response?.body.text).toBe("wrong key [redacted-32]");
});
