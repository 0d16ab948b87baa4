import { expect, it } from "vitest";
import { bareExchange } from "./bare-exchange.ts";
import { isFavicon } from "./favicon.ts";

it.each([
  ["https://a.test/favicon.ico", true],
  ["https://a.test/app/static/favicon-32x32.png?v=3", true],
  ["https://a.test/Favicon.SVG", true],
  ["https://a.test/favicon/list", false],
  ["https://a.test/api/favicons.json/1", false],
  ["https://a.test/my-favicon.ico", false],
  ["https://a.test/icon?name=favicon.ico", false],
  ["favicon.ico", false],
])("%s", (url, is) => {
  expect(isFavicon(bareExchange({ id: "1", type: null, url, at: 0, response: null, error: "" }))).toBe(is);
});
