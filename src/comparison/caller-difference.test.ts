import { describe, expect, it } from "vitest";
import type { Exchange } from "../http/exchange.ts";
import type { Caller, Initiator } from "../http/initiator.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { compare } from "./comparison.ts";
import { differencesOf } from "./differences.ts";

/** `fetchOrders /api/client.ts:42` */
function caller(written: string): Caller {
  const [, functionName = "", path = "", line = "1"] =
    /^(?:(\S+) )?(\/[^\s:]*)(?::(\d+))?$/.exec(written) ?? [];
  return { functionName, url: `https://shop.example${path}`, line: Number(line) };
}

function by(type: Initiator["type"], ...stack: readonly string[]): Initiator {
  const [innermost = caller("/"), ...outer] = stack.map(caller);
  return { type, caller: innermost, outer };
}

const script = (...stack: readonly string[]) => by("script", ...stack);

function sent(initiator: Initiator | undefined, status: string): Exchange {
  const raw = `GET /orders HTTP/1.1\nHost: api.example\n\nHTTP/1.1 ${status}\nContent-Length: 0\n\n`;
  return { ...readRawHttp(raw), ...(initiator ? { initiator } : {}) };
}

function told(then: Initiator | undefined, now: Initiator | undefined) {
  return differencesOf(sent(then, "200 OK"), sent(now, "401 Unauthorized"))
    .filter(({ part }) => part === "caller")
    .map(({ change, before, after }) => ({ change, before, after }));
}

const CLIENT = "fetchOrders /api/client.ts:42";

describe("other code sent it", () => {
  it.each([
    ["another file", script(CLIENT), script("/api/retry.ts:7"), "fetchOrders @ client.ts:42", "retry.ts:7"],
    [
      "another function of the file",
      script(CLIENT),
      script("retry /api/client.ts:57"),
      "fetchOrders @ client.ts:42",
      "retry @ client.ts:57",
    ],
    [
      "another caller of the wrapper that both went through",
      script("request /http.ts:9", "showOrders /orders.ts:3"),
      script("request /http.ts:9", "poll /poll.ts:8"),
      "showOrders @ orders.ts:3",
      "poll @ poll.ts:8",
    ],
    ["a script of another page", script("/shop/1:20"), script("/admin/1:20"), "1:20", "1:20"],
  ])("%s", (_, then, now, before, after) => {
    expect(told(then, now)).toEqual([{ change: "changed", before, after }]);
  });

  it("a script now, a document then", () => {
    expect(told(by("parser", "/shop:12"), script("load /loader.js:7"))).toEqual([
      { change: "type", before: "shop:12", after: "load @ loader.js:7" },
    ]);
  });
});

describe("nothing is said", () => {
  it.each([
    ["where nobody tells, as in Firefox", script(CLIENT), undefined],
    ["of another line after an edit", script(CLIENT), script("fetchOrders /api/client.ts:44")],
    [
      "of a minifier's names and another hash",
      script("t /assets/index-DiwrgTda.js:1", "e /assets/index-DiwrgTda.js:1"),
      script("nn /assets/index-Ab3x9QzT.js:1", "r /assets/index-Ab3x9QzT.js:1"),
    ],
    ["of a chunk's number", script("/js/417.3f2a91bc.js:1"), script("/js/98.77b0c1de.js:1")],
    [
      "of a function that another build put elsewhere",
      script("fetchOrders /assets/orders-DiwrgTda.js:1"),
      script("fetchOrders /assets/index-Ab3x9QzT.js:1"),
    ],
    [
      "of a function without a name at another line",
      script("/api/client.ts:42"),
      script("/api/client.ts:57"),
    ],
    [
      "beyond functions without a name that may be two",
      script("/api/client.ts:42", "showOrders /orders.ts:3"),
      script("/api/client.ts:57", "poll /poll.ts:8"),
    ],
    ["of one thing's page and another's", script("/orders/1001:20"), script("/orders/1002:20")],
    ["of two documents", by("parser", "/shop:12"), by("parser", "/cart:12")],
    ["of a stack that goes on where the other ends", script(CLIENT), script(CLIENT, "poll /poll.ts:8")],
  ])("%s", (_, then, now) => {
    expect(told(then, now)).toEqual([]);
  });
});

it("alone is no reason to speak of a failure whose request is not known", () => {
  const unknown = (exchange: Exchange): Exchange => ({
    ...exchange,
    request: { ...exchange.request, method: "POST" },
  });
  const [good, failing] = [
    sent(script(CLIENT), "200 OK"),
    sent(script("/api/retry.ts:7"), "400 Bad Request"),
  ];
  expect(compare(unknown(good), unknown(failing))).toBe(null);
});

it("shows nothing of a secret in a script's address, and no more than a line has room for", () => {
  const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0NzExIn0.c2lnbmF0dXJlc2lnbmF0dXJl";
  const [one] = told(script(CLIENT), script(`${"f".repeat(3_000)} /a.js`));
  expect(String(one?.after).length).toBeLessThan(130);
  const [other] = told(script(CLIENT), script(`/${token}`));
  expect(other?.before).toBe("fetchOrders @ client.ts:42");
  expect(other?.after).not.toContain("c2lnbmF0");
});
