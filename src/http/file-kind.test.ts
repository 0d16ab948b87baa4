import { describe, expect, it } from "vitest";
import { alikeProblems } from "./alike-problems.ts";
import { fileKindOf } from "./file-kind.ts";
import { readHarText } from "./har.ts";

const entry = (path: string) =>
  `{"startedDateTime":"2026-11-20T10:00:00.000Z","request":{"method":"GET","url":"https://a.example${path}","headers":[]},"response":{"status":200,"headers":[],"content":{"text":"it"}}}`;
const har = `{"log":{"creator":{"name":"x"},"entries":[${entry("/a")},${entry("/b")}]}}`;

describe("a file that is no JSON", () => {
  it.each([
    ["mitmproxy", "2434:9:websocket;0:~8:response;0:~7:request;1073:4:path;1:/,"],
    ["mitmproxy", "812:4:type;4:http;7:version;2:20#"],
    ["yaml", "log:\n  _recordingName: it works\n  entries:\n    - _id: a\n"],
    ["yaml", "---\n# kept\nlog:\n  version: 1.2\n"],
    ["python", "{'log': {'version': '1.2', 'entries': []}}"],
    ["script", `callback(${har.slice(0, -1)},});`],
    ["script", `// kept\nvar har = JSON.stringify(${har.replace("]}}", ",]}}")});`],
    ["script", `export const har = {log: {}};`],
    ["page", "\n<!DOCTYPE html><title>Log in</title>"],
    ["cut", har.slice(0, -40)],
    ["cut", har.slice(0, 20)],
  ])("%s", (kind, text) => {
    expect(fileKindOf(text)).toBe(kind);
    expect(readHarText(text).problems[0]?.file).toBe(kind);
  });

  it.each([
    ["commas too many", har.replace("]}}", ",]}}")],
    ["another JSON", "[1, 2,"],
    ["a text", "12:30 it happened"],
    ["nothing", ""],
  ])("nothing is claimed of %s", (_name, text) => {
    expect(fileKindOf(text)).toBeNull();
  });

  it("that was cut off tells how many entries were read", () => {
    const { exchanges, problems } = readHarText(har.slice(0, -40));
    expect(exchanges).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "cut", read: 1 });
  });
});

it("the same in many entries is told once, with how often", () => {
  const { problems } = readHarText(
    `{"log":{"entries":[{"request":null},${entry("/a")},{"request":null},{"request":{"method":7,"url":"https://a.example/"}}]}}`,
  );
  const told = alikeProblems(problems);
  expect(told.map(({ at, times }) => [at, times])).toEqual([
    ["log.entries[0].request", 3],
    ["log.entries[3].request.method", undefined],
  ]);
});
