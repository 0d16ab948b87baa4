import { expect, it } from "vitest";
import { type Evidence, measured, quotation } from "../diagnosis/evidence.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { evidenceText, quotedOnce } from "./evidence-text.ts";

const exchange = readRawHttp(
  "GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 500 Internal Server Error\nX-A: &amp;\nContent-Type: text/html\n\n<pre>TypeError: reading &#39;price&#39; of undefined<br>at L</pre>",
);
const at = (from: number, to: number) => quotation(exchange, "response.body", { from, to }) as Evidence;

it("a body is quoted as its reader sees it, a field as it was sent", () => {
  expect(evidenceText(at(5, 60))).toBe("TypeError: reading 'price' of undefined at L");
  expect(evidenceText(quotation(exchange, "response.field.x-a") as Evidence)).toBe("&amp;");
});

it("what lies mostly in an earlier quotation is not quoted again", () => {
  const first = at(5, 40);
  const counted = measured("timing", "5 s");
  expect(quotedOnce([first, at(20, 44), counted])).toEqual([first, counted]);
  expect(quotedOnce([first, at(38, 58)])).toHaveLength(2);
  expect(quotedOnce([at(5, 40), at(5, 40)])).toHaveLength(1);
});
