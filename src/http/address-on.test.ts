import { expect, it } from "vitest";
import { addressOn } from "./address-on.ts";

const PAGE = "https://shop.test/cart?step=2";

it.each([
  ["https://shop.test/api/pay?id=1#top", "/api/pay?id=1"],
  ["https://api.shop.test/pay", "api.shop.test/pay"],
  ["https://shop.test:8443/pay", "shop.test:8443/pay"],
  ["http://shop.test/a.png", "http://shop.test/a.png"],
  ["wss://shop.test/live", "wss://shop.test/live"],
  ["http://", "http://"],
])("%s is told as %s", (url, told) => expect(addressOn(PAGE, url)).toBe(told));

it("is whole where the page is not known, without user and password", () => {
  expect(addressOn(null, "https://me:pw@shop.test/pay")).toBe("https://shop.test/pay");
});

it("keeps the end of a long one", () => {
  const told = addressOn(PAGE, `https://shop.test/${"assets/".repeat(1_000)}checkout.js`);
  expect(told).toHaveLength(96);
  expect(told).toMatch(/^\/assets\/.*….*\/checkout\.js$/);
});
