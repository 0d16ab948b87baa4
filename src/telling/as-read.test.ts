import { describe, expect, it } from "vitest";
import { asRead } from "./as-read.ts";

describe("a sentence as a reader sees it", () => {
  it.each([
    ['Method \\"GET\\" not allowed.', 'Method "GET" not allowed.'],
    ["properties (reading &#39;price&#39;)", "properties (reading 'price')"],
    ["\\u65e0\\u6743\\u9650", "无权限"],
    ["a &lt;b&gt; &amp; c", "a <b> & c"],
    ["first\\nsecond", "first second"],
    ["price&#39;)<br> &nbsp; at L", "price')    at L"],
    ["\\u001b[31m", " [31m"],
    ["&#x202e;&#99999999;&nothing;", "\u202e&#99999999;&nothing;"],
    ["C:\\\\temp", "C:\\temp"],
  ])("%s", (sent, read) => {
    expect(asRead(sent)).toBe(read);
  });
});
