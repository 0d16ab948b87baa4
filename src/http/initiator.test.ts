import { expect, it } from "vitest";
import { readHarEntry } from "./har-entry.ts";
import { toHar } from "./har-write.ts";
import { redact } from "./redact.ts";

const FRAME = { functionName: "fetchOrders", url: "https://a.example/api/client.ts", lineNumber: 41 };

function read(initiator: unknown) {
  const request = { method: "GET", url: "https://a.example/orders" };
  return readHarEntry({ _initiator: initiator, request, response: { status: 200 } }, "har-0").exchange;
}

it("names the function that called, and who called that, through what was awaited", () => {
  const outer = { functionName: "", url: "https://a.example/main.ts", lineNumber: 0 };
  const parent = { description: "await", callFrames: [outer] };
  expect(read({ type: "script", stack: { callFrames: [FRAME], parent } })?.initiator).toEqual({
    type: "script",
    caller: { functionName: "fetchOrders", url: FRAME.url, line: 42 },
    outer: [{ functionName: "", url: outer.url, line: 1 }],
  });
});

it("names the line of a document", () => {
  expect(read({ type: "parser", url: "https://a.example/", lineNumber: 9 })?.initiator).toEqual({
    type: "parser",
    caller: { functionName: "", url: "https://a.example/", line: 10 },
    outer: [],
  });
});

it.each([
  undefined,
  "https://a.example/",
  { type: "other" },
  { type: "script" },
  { type: "parser", lineNumber: 9 },
  { type: "script", stack: { callFrames: [{ functionName: "native", url: "" }] } },
])("names nobody where nobody is named: %j", (initiator) => {
  expect(read(initiator)).not.toHaveProperty("initiator");
});

it("keeps few of many callers", () => {
  const stack = { callFrames: Array.from({ length: 1_000 }, () => FRAME) };
  expect(read({ type: "script", stack })?.initiator?.outer).toHaveLength(3);
});

it("reads back what it wrote, without the secrets of the addresses", () => {
  const secret = "sk_live_4eC39HqLyjWDarjtT1zdp7dc";
  const caller = { ...FRAME, url: `${FRAME.url}?access_token=${secret}` };
  const exchange = read({ type: "script", stack: { callFrames: [caller, FRAME] } });
  if (!exchange) throw new Error("no exchange");
  const written = (one: typeof exchange) =>
    JSON.stringify(toHar([one], { name: "x", version: "1" }, () => ({})));
  const again = readHarEntry(JSON.parse(written(exchange)).log.entries[0], "har-0").exchange;
  expect(again?.initiator).toEqual(exchange.initiator);
  expect(written(redact(exchange))).not.toContain(secret);
  expect(redact(exchange).initiator?.outer).toEqual(exchange.initiator?.outer);
});
