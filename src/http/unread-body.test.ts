import { describe, expect, it } from "vitest";
import { readHarEntry } from "./har-entry.ts";
import { withBody } from "./with-body.ts";

const EMPTY = { text: "", size: 0, binary: false };

function read(length: string | null, { method = "GET", status = 200, text = "" as string | null } = {}) {
  const headers = length === null ? [] : [{ name: "Content-Length", value: length }];
  const { exchange } = readHarEntry(
    {
      startedDateTime: "2026-11-27T10:00:00.000Z",
      time: 5,
      request: { method, url: "http://a.example/ok", headers: [{ name: "Host", value: "a.example" }] },
      response: {
        status,
        statusText: "",
        headers,
        content: { size: 0, mimeType: "application/json", ...(text === null ? {} : { text }) },
      },
    },
    "1",
  );
  if (!exchange) throw new Error("no exchange");
  return exchange;
}

describe("a body that is shown as nothing", () => {
  it("is unknown where the server announced a length, in a file and read later", () => {
    expect(read("8").response?.body.text).toBeNull();
    const later = read("8", { text: null });
    expect(withBody(later, EMPTY)).toBe(later);
  });

  it("is empty where nothing was announced, or nothing may come", () => {
    expect(read("0").response?.body.text).toBe("");
    expect(read(null).response?.body.text).toBe("");
    expect(read("8", { method: "HEAD" }).response?.body.text).toBe("");
    expect(read("8", { status: 304 }).response?.body.text).toBe("");
    expect(withBody(read("0", { text: null }), EMPTY).response?.body.text).toBe("");
  });
});
