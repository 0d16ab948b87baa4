import { expect, it } from "vitest";
import { siteOf } from "./site.ts";

it.each([
  ["api.example.com", "example.com"],
  ["www.example.com.", "example.com"],
  ["EXAMPLE.com", "example.com"],
  ["a.b.shop.co.uk", "shop.co.uk"],
  ["www.shop.com.cn", "shop.com.cn"],
  ["shop.com.cn", "shop.com.cn"],
  ["t.co", "t.co"],
  ["www.t.co", "t.co"],
  ["me.example.de", "example.de"],
  ["192.168.56.101", "192.168.56.101"],
  ["[2001:db8::1]", "[2001:db8::1]"],
  ["localhost", "localhost"],
  ["", ""],
])("%s is of %s", (host, site) => {
  expect(siteOf(host)).toBe(site);
});
