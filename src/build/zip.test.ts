import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { zip } from "./zip.ts";

const entries = ["b/2.txt", "a.txt", "b/10.txt", "字.txt"].map(
  (name) => [name, strToU8(`of ${name}`)] as const,
);

describe("a zip", () => {
  it("holds what it was given", () => {
    const files = unzipSync(zip(entries));
    expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
      [...entries].map(([name]) => [name, `of ${name}`]).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
    );
  });

  it("has the same bytes in whatever order, on whatever day", () => {
    const [first, ...others] = entries;
    const made = zip(entries);
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    expect(zip([...others, first ?? ["", strToU8("")]])).toEqual(made);
    vi.useRealTimers();
  });

  it("has the same bytes in every time zone", () => {
    const module = fileURLToPath(new URL("./zip.ts", import.meta.url));
    const script = `import(${JSON.stringify(module)}).then(({ zip }) => process.stdout.write(Buffer.from(zip([["a", Buffer.from("x")]])).toString("hex")))`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ["--import", "tsx", "-e", script], {
        env: { ...process.env, TZ },
        encoding: "utf8",
      });
    expect(inZone("Asia/Tokyo")).toBe(inZone("America/Los_Angeles"));
  });
});
