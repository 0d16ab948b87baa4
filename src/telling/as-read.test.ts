import { describe, expect, it } from "vitest";
import { asRead } from "./as-read.ts";

describe("a quotation as a reader sees it", () => {
  it.each([
    ['Method \\"GET\\" not allowed.', 'Method "GET" not allowed.'],
    ["\\u65e0\\u6743\\u9650", "无权限"],
    ["\\ud83d\\ude00 \\ud83d", "😀  "],
    ["first\\nsecond", "first second"],
    ["\\u001b[31m", " [31m"],
    ["\\u202edesrever", " desrever"],
    ["C:\\\\temp\\\\new", "C:\\temp\\new"],
    ["a &lt;b&gt; \\H", "a &lt;b&gt; \\H"],
  ])("of JSON: %s", (text, read) => {
    expect(asRead({ text, written: "json" })).toBe(read);
  });

  it.each([
    ["properties (reading &#39;price&#39;)", "properties (reading 'price')"],
    ["a &lt;b&gt; &amp; c", "a <b> & c"],
    ["price&#39;)<br> &nbsp; at L", "price')    at L"],
    ["&#x202e;&#xd800;&#99999999;&nothing;", "  &#99999999;&nothing;"],
    ["[App\\Http\\Controllers\\ReportController]", "[App\\Http\\Controllers\\ReportController]"],
    ["'C:\\inetpub\\reports\\new\\table.xml'", "'C:\\inetpub\\reports\\new\\table.xml'"],
  ])("of markup: %s", (text, read) => {
    expect(asRead({ text, written: "markup" })).toBe(read);
  });

  it("of plain text is what was sent", () => {
    const text = "open 'C:\\reports\\new\\table.json' &lt;";
    expect(asRead({ text })).toBe(text);
  });
});
