import { describe, expect, it } from "vitest";
import { answered, caseOf } from "../case.test-data.ts";
import { foundIn, partOf } from "./address.ts";
import { looksLikeAttack } from "./attack.ts";

describe("an address as it is written", () => {
  const part = (address: string, name: Parameters<typeof partOf>[1]) => {
    const { from, to } = partOf(address, name);
    return address.slice(from, to);
  };
  const full = "HTTP://me:pw@A.example:80/x/../y?q=1?#f";

  it.each([
    ["origin", "HTTP://me:pw@A.example:80"],
    ["host", "A.example:80"],
    ["path", "/x/../y"],
    ["query", "?q=1?"],
    ["target", "/x/../y?q=1?"],
  ] as const)("%s", (name, wanted) => {
    expect(part(full, name)).toBe(wanted);
  });

  it("is meant as a whole where it has no such part", () => {
    expect(part("http://a.example", "path")).toBe("http://a.example");
    expect(part("/x", "host")).toBe("/x");
    expect(part("", "query")).toBe("");
  });

  it("shows what is found in it, or the whole part", () => {
    expect(foundIn("http://a/b?exp=1&x", "query", /exp=\d/)).toEqual({ from: 11, to: 16 });
    expect(foundIn("http://a/b?EXP", "query", /exp=\d/)).toEqual({ from: 10, to: 14 });
  });
});

describe("what looks like an attack", () => {
  const asked = (target: string, body = "") =>
    looksLikeAttack(
      caseOf(
        answered(403, "").replace(
          "GET /a HTTP/1.1\nHost: site.example\n\n",
          `POST ${target} HTTP/1.1\nHost: site.example\n\n${body}\n\n`,
        ),
      ),
    );

  it("is quoted as it was sent", () => {
    expect(asked("/a?q=%C3%A9%F0%9F%98%80+%27+or%201%3D1")).toMatchObject([
      { where: "request.url", text: "%27+or%201" },
    ]);
    expect(asked("/a", "q=%3Cscript%3E")).toMatchObject([
      { where: "request.body", text: "%3Cscript", at: 2 },
    ]);
    expect(asked("/a?q=x")).toBe(false);
  });
});
