import { expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { readRawHttp, readRawHttpChain } from "../http/raw-http.ts";
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

it("a form's redirect to the page that follows leaves no mark; another one does, and any before an error", () => {
  const mark = (redirect: string, answer: string) => {
    const hops = readRawHttpChain(
      `POST /login HTTP/1.1\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\nuser=x\n\nHTTP/1.1 ${redirect}\nLocation: /home\n----\nGET /home HTTP/1.1\nHost: a.example\n\nHTTP/1.1 ${answer}\n`,
    ).map((hop) => ({ ...hop, type: "document" }));
    return badgeOf(tellOfPage({ hops }, engine).mark, false, "en", false).text;
  };
  expect(mark("302 Found", "200 OK")).toBe("");
  expect(mark("301 Moved Permanently", "200 OK")).toBe("P→G");
  expect(mark("302 Found", "404 Not Found")).toBe("404↳");
});
