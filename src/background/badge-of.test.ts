import { expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { tellOfPage } from "../telling/page-told.ts";
import { badgeOf } from "./badge-of.ts";

const engine = createEngine(knowledge);

function titleOf(reason: string): string {
  const exchange = readRawHttp("GET / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 987 x");
  const response = exchange.response && { ...exchange.response, statusText: reason };
  return badgeOf(tellOfPage({ hops: [{ ...exchange, response }] }, engine).mark, false, "en", false).title;
}

it("the title of an unknown status has the server's words on one short line, without controls", () => {
  const title = titleOf(`Call\n+1 555 \u001b[2J\u009b\u202e${"0".repeat(1_000)}`);
  expect(title).toMatch(/^987 Call \+1 555 \[2J 0+…[:,] /);
  for (const line of title.split("\n")) expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  expect(title.split("\n").length).toBeLessThan(3);
  expect(title.length).toBeLessThan(400);
});
