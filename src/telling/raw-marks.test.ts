import { expect, it } from "vitest";
import { measured, quotation } from "../diagnosis/evidence.ts";
import type { TextPlace } from "../diagnosis/place.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { prettyJson } from "./pretty-json.ts";
import { markInBody, markInField, markInStart, startLine } from "./raw-marks.ts";

const exchange = readRawHttp(
  'POST /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 404 Not Found\nVia: a\nVia: b c\nEmpty:\n\n {"a":{"code":42}}',
);

function quote(where: TextPlace, from = 0, to = 1_000, line = 0) {
  const quoted = quotation(exchange, where, { from, to, line });
  if (!quoted) throw new Error("nothing to quote");
  return quoted;
}

it.each<[TextPlace, "request" | "response", string]>([
  ["request.method", "request", "POST"],
  ["request.url", "request", "https://a.example/a"],
  ["response.status", "response", "404"],
  ["response.status-text", "response", "Not Found"],
  ["response.protocol", "response", "HTTP/1.1"],
])("the start line marks %s", (where, side, shown) => {
  const mark = markInStart(exchange, side, quote(where));
  if (mark === null || mark === "line") throw new Error("no stretch");
  expect(startLine(exchange, side).slice(mark.from, mark.to)).toBe(shown);
});

it("a field marks the stretch of its own line, what was measured all lines of the name", () => {
  const fields = exchange.response?.fields;
  if (!fields) throw new Error("no response");
  const marks = (evidence: Parameters<typeof markInField>[3]) =>
    fields.list.map((_, index) => markInField(fields, index, "response", evidence));
  expect(marks(quote("response.field.via", 2, 3, 1))).toEqual([null, { from: 2, to: 3 }, null]);
  expect(marks(measured("response.field.via", "two of them"))).toEqual(["line", "line", null]);
  expect(marks(quote("response.field.empty"))).toEqual([null, null, "line"]);
  expect(markInField(fields, 0, "request", measured("response.field.via", "x"))).toBeNull();
});

it("a body marks the same tokens where it is set out", () => {
  const body = exchange.response?.body.text ?? "";
  const from = body.indexOf('"a"');
  const quoted = quote("response.body", from, body.length - 1);
  expect(markInBody(body, null, quoted)).toEqual({ from, to: body.length - 1 });
  const pretty = prettyJson(body);
  const mark = markInBody(body, pretty, quoted);
  expect(pretty?.upTo(1_000).slice(mark?.from, mark?.to)).toBe('"a": {\n    "code": 42\n  }');
});

it("another text is not marked", () => {
  expect(markInBody('{"b":{"code":42}}', null, quote("response.body"))).toBeNull();
  expect(markInBody("any", null, measured("response.body", "3 characters"))).toBeNull();
});
