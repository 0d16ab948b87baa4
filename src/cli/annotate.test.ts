import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const TOKEN = { name: "Authorization", value: "Bearer 0a1b2c3d4e5f60718293a4b5" };

function entry(status: number, moment: string, sent: readonly object[], url = "https://api.example/me") {
  const { host } = new URL(url);
  return {
    startedDateTime: moment,
    time: 5,
    request: {
      method: "GET",
      url,
      httpVersion: "HTTP/1.1",
      headers: [{ name: "Host", value: host }, ...sent],
    },
    response: { status, statusText: "", httpVersion: "HTTP/1.1", headers: [], content: {} },
    timings: {},
  };
}

const good = entry(200, "2026-11-24T14:02:11Z", [TOKEN]);
const bad = entry(401, "2026-11-30T09:15:00Z", []);
const FILES = {
  "both.har": [good, bad],
  "broken.har": [bad],
  "staging.har": [entry(401, "2026-11-30T09:15:00Z", [], "https://staging.example/me")],
  "worked.har": [good],
};

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "annotate-"));
  for (const [name, entries] of Object.entries(FILES))
    writeFileSync(path.join(folder, name), JSON.stringify({ log: { entries } }));
  writeFileSync(path.join(folder, "none.har"), "<html>");
});

function annotate(...words: readonly string[]) {
  const script = path.join(import.meta.dirname, "annotate.ts");
  const args = words.map((word) => (word.endsWith(".har") ? path.join(folder, word) : word));
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

describe("what differs from when it worked is printed", { timeout: 120_000 }, () => {
  it("of one file", () => {
    const { stdout, status } = annotate("both.har");
    expect(stdout).toMatch(
      /What differs from .*\n {4}Request Authorization: Bearer \(24 characters\) → not sent\n/,
    );
    expect(status).toBe(0);
  });

  it("of two, which says on the side what both have", () => {
    const { stdout, stderr, status } = annotate("broken.har", "--worked", "worked.har");
    expect(stdout).toMatch(
      /What differs from 2026-11-24 .* in worked\.har, when it answered 200\. The two were recorded separately/,
    );
    expect(stdout).toContain("    Request Authorization: Bearer (24 characters) → not sent\n");
    expect(stderr).toBe("Compared with worked.har: 1 endpoint that worked there is here too, 1 failing\n");
    expect(status).toBe(0);
  });

  it("as JSON, with the host that stood for this one", () => {
    const { stdout } = annotate("staging.har", "--worked", "worked.har", "--json");
    expect(JSON.parse(stdout)[0].sinceItWorked).toMatchObject({
      status: 200,
      meanwhile: null,
      elsewhere: {
        name: "worked.har",
        hosts: { here: "https://staging.example", there: "https://api.example" },
      },
    });
  });

  it("and what is no HAR is refused, with what the first file says", () => {
    const { stdout, stderr, status } = annotate("broken.har", "--worked", "none.har");
    expect(stderr).toContain("none.har is not a HAR file");
    expect(stdout).toContain("401");
    expect(status).toBe(2);
    expect(annotate("broken.har", "--worked").status).toBe(2);
  });
});
