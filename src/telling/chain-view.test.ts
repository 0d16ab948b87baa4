import { expect, it } from "vitest";
import { readRawHttpChain } from "../http/raw-http.ts";
import { chainColumns, chainDifferences, chainInWords, endsUnfollowed } from "./chain-view.ts";

const chain = (raw: string) => ({ id: "x", hops: readRawHttpChain(raw) });
const POST =
  "POST /a HTTP/1.1\nHost: a.test\nAuthorization: Bearer x\nContent-Type: application/json\n\n{}\n\n";
const to = (status: number, location: string) => `HTTP/1.1 ${status} X\nLocation: ${location}\n`;

it("a request a column; the last is predicted where nobody saw it", () => {
  const columns = chainColumns(
    chain(`${POST}${to(307, "/b")}----\n${POST.replace("/a", "/b")}${to(303, "https://b.test/c")}`),
  );
  expect(columns.map((c) => [c.told, c.after, c.method, c.body, c.authorization])).toEqual([
    ["sent", null, "POST", "kept", "kept"],
    ["sent", 307, "POST", "kept", "kept"],
    ["predicted", 303, "GET", "dropped", "dropped"],
  ]);
});

it("in words, for those who do not see the picture", () => {
  const words = chainInWords(
    chain(`${POST}${to(302, "https://b.test/b")}----\nGET https://b.test/b HTTP/1.1\nHost: b.test\n`),
  );
  expect(words.map((w) => w.en)).toEqual([
    "One redirect.",
    "Hop 1: POST became GET.",
    "Hop 1: the body was dropped.",
    "Hop 1: Authorization was dropped.",
    "Hop 1: the host changed.",
  ]);
  expect(words[1]?.["zh-CN"]).toBe("第 1 跳：POST 变成 GET。");
});

it("a redirect that the browser refused has no column after it", () => {
  const refused = chain(`${POST}${to(302, "data:,x")}`);
  expect(chainColumns(refused)).toHaveLength(1);
  expect(endsUnfollowed(refused)).toBe(true);
  expect(endsUnfollowed(chain(`${POST}${to(302, "/b")}`))).toBe(false);
});

it("differences name their hop", () => {
  const odd = chain(`${POST}${to(302, "/b")}----\n${POST.replace("/a", "/b")}HTTP/1.1 200 OK\n`);
  expect(chainDifferences(odd).map(({ hop, what }) => `${hop} ${what}`)).toEqual([
    "1 method",
    "1 body",
    "1 content-type",
  ]);
});
