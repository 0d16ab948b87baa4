import { expect, it } from "vitest";
import { type Evidence, measured, quotation } from "../diagnosis/evidence.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { evidenceAsRead, evidenceText, quotedOnce } from "./evidence-text.ts";

const answer = (type: string, body: string) =>
  readRawHttp(
    `GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 500 Internal Server Error\nX-A: &amp;\nContent-Type: ${type}\n\n${body}`,
  );
const page = answer(
  "text/html",
  "<pre>TypeError: reading &#39;price&#39; of undefined<br>at L and so on &nbsp; </pre>",
);
const at = (from: number, to: number, of = page) => quotation(of, "response.body", { from, to }) as Evidence;

it("a body is quoted as its reader sees it, a field as it was sent, and a copy as either was sent", () => {
  expect(evidenceAsRead(at(5, 60))).toBe("TypeError: reading 'price' of undefined at L");
  expect(evidenceText(at(5, 60))).toBe("TypeError: reading &#39;price&#39; of undefined<br>at L");
  expect(evidenceAsRead(quotation(page, "response.field.x-a") as Evidence)).toBe("&amp;");
});

it("JSON is read as JSON, whatever it is called, and plain text as it is", () => {
  const json = '{"detail":"Method \\"GET\\" not allowed."}';
  expect(evidenceAsRead(at(0, 99, answer("text/html", json)))).toBe('{"detail":"Method "GET" not allowed."}');
  expect(evidenceAsRead(at(0, 99, answer("text/plain", "open C:\\new &lt;")))).toBe("open C:\\new &lt;");
});

it("what lies mostly in an earlier quotation is not quoted again, nor what has no words", () => {
  const first = at(5, 40);
  const counted = measured("timing", "5 s");
  expect(quotedOnce([first, at(20, 44), counted])).toEqual([first, counted]);
  expect(quotedOnce([first, at(38, 58)])).toHaveLength(2);
  expect(quotedOnce([first, first])).toHaveLength(1);
  // The second is left out, so the third is compared with the first alone.
  expect(quotedOnce([first, at(22, 46), at(38, 58)])).toHaveLength(2);
  expect(quotedOnce([quotation(page, "response.body", { from: 71, to: 77 }) as Evidence])).toEqual([]);
});
