import { expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { RowList } from "./row-list.ts";
import { harText } from "./save-har.ts";

const list = new RowList(createEngine(knowledge));
list.update(
  ["a", "b", "c"].map((id) => readRawHttp(`GET /${id} HTTP/1.1\nHost: x.example\n\nHTTP/1.1 200 OK\n`, id)),
  [],
);

const options = { redacted: true, onProgress: () => {}, signal: new AbortController().signal };

it("a row that cannot be written is left out and counted, and the others are saved", async () => {
  const saved = await harText(list.rows, {
    ...options,
    bodyOf: async (row) => {
      if (row.id === "a") throw new Error("the body is gone");
      return null;
    },
  });
  expect(saved).toMatchObject({ count: 2, left: 1, reason: "the body is gone" });
  const { entries } = JSON.parse(saved?.parts.join("") ?? "").log;
  expect(entries.map(({ request }: { request: { url: string } }) => request.url)).toEqual([
    "https://x.example/b",
    "https://x.example/c",
  ]);
});

it("says that it was cancelled", async () => {
  const signal = AbortSignal.abort();
  expect(await harText(list.rows, { ...options, signal, bodyOf: async () => null })).toBeNull();
});
