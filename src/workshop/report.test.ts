import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { readHarEntry } from "../http/har-entry.ts";
import { hopChange } from "../http/hop-change.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { toReport } from "../telling/report.ts";
import { type CorpusCase, readCorpus, readSet } from "./corpus.ts";

const engine = createEngine(knowledge);

const diagnosed = ({ exchange, surroundings }: CorpusCase) => engine.diagnose(exchange, surroundings);

function report(kept: CorpusCase): string {
  const { exchange, surroundings } = kept;
  const { chain, preflight } = surroundings;
  const hops = [...chain, exchange];
  return toReport(
    {
      exchange,
      diagnosis: diagnosed(kept),
      change: hopChange(exchange, null),
      chain: chain.length > 0 ? { id: "chain", hops } : null,
    },
    preflight,
  );
}

/** The case as its reader gets it back, after it was copied and written into a folder. */
function reported(kept: CorpusCase): CorpusCase | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), "status-lens-report-"));
  try {
    writeFileSync(path.join(folder, "case.json"), report(kept));
    return readCorpus(folder)[0];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function causesOf(kept: CorpusCase) {
  return diagnosed(kept).causes.map(({ id, mechanism, certainty }) => ({ id, mechanism, certainty }));
}

// What people reported: with a chain, with a preflight, failed without a response, and plain.
it("a case that was copied as a report is explained as it says that it was", () => {
  for (const kept of readSet("wild")) {
    const told = causesOf(kept);
    expect(JSON.parse(report(kept)).said.causes, kept.id).toEqual(told);
    const read = reported(kept);
    expect(read && causesOf(read), kept.id).toEqual(told);
  }
});

it("how many events came is in it, and none of their words", () => {
  const event = (time: number) => ({ time, eventName: "message", eventId: "", data: "a-secret-word" });
  const { exchange } = readHarEntry(
    {
      startedDateTime: "2026-11-30T10:00:00Z",
      time: 85_000,
      request: { method: "GET", url: "https://a.example/events", httpVersion: "HTTP/1.1", headers: [] },
      response: {
        status: 200,
        statusText: "OK",
        httpVersion: "HTTP/1.1",
        headers: [{ name: "Content-Type", value: "text/event-stream" }],
        content: { size: 40, mimeType: "text/event-stream" },
        _error: "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
      },
      timings: { wait: 10, receive: 84_990 },
      _resourceType: "eventsource",
      _eventSourceMessages: [event(1_000), event(2_000)],
    },
    "one",
  );
  if (!exchange) throw new Error("not read");
  const [{ surroundings, truth } = { surroundings: null, truth: null }] = readSet("wild");
  if (!surroundings || !truth) throw new Error("no kept case");
  const kept: CorpusCase = {
    id: "stream",
    exchange,
    surroundings: { ...surroundings, chain: [], preflight: null },
    truth,
    answeredByVisible: false,
  };
  expect(report(kept)).not.toContain("a-secret-word");
  const read = reported(kept);
  expect(read?.exchange.stream?.messages).toHaveLength(2);
  expect(read && causesOf(read)).toEqual(causesOf(kept));
});

it("bodies are in it to their limits", () => {
  const [kept] = readSet("wild");
  if (!kept?.exchange.response) throw new Error("no response");
  const { exchange } = kept;
  const body = { ...kept.exchange.response.body, text: "x".repeat(10_000), size: 10_000 };
  const long = {
    ...kept,
    exchange: {
      ...exchange,
      request: { ...exchange.request, body: { ...exchange.request.body, text: "y".repeat(10_000) } },
      response: { ...kept.exchange.response, body },
    },
  };
  const { entry } = JSON.parse(report(long));
  expect(entry.response.content.text).toHaveLength(6_000);
  expect(entry.request.postData.text).toHaveLength(500);
});
