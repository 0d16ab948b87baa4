import { describe, expect, it } from "vitest";
import { compare } from "../comparison/comparison.ts";
import { LastGood } from "../comparison/last-good.ts";
import type { Elsewhere } from "../comparison/other-capture.ts";
import type { Language } from "../diagnosis/text.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { type ToldComparison, tellComparison } from "./comparison-told.ts";

const NOON = new Date(2026, 10, 29, 14, 2, 11).getTime();

function told(good: string, failing: string, language: Language = "en", later = 180_000) {
  const index = new LastGood();
  const then = { ...readRawHttp(good, "good"), startedAt: NOON };
  const now = { ...readRawHttp(failing, "bad"), startedAt: NOON + later };
  index.add(then);
  index.add(now);
  const found = index.of(now);
  const comparison = found && compare(found.good, now, { meanwhile: found.meanwhile });
  return comparison && tellComparison(comparison, language);
}

const answer = (status: number) => `HTTP/1.1 ${status} X\n\n`;
const get = (fields: string, status: number) =>
  `GET /a HTTP/1.1\nHost: api.example\n${fields}\n\n${answer(status)}`;

/** The same of two files. */
function beside(
  elsewhere: Elsewhere,
  later: number,
  language: Language = "en",
  then = "X-Tenant: a",
  now = "X-Tenant: b",
  status = 404,
): ToldComparison {
  const good = { ...readRawHttp(get(then, 200), "har-1"), startedAt: NOON };
  const failing = { ...readRawHttp(get(now, status), "har-1"), startedAt: NOON + later };
  const comparison = compare(good, failing, { elsewhere });
  if (!comparison) throw new Error("nothing differs");
  return tellComparison(comparison, language);
}

describe("a comparison is told", () => {
  it("with when it worked, how long ago, and a secret by its kind and length", () => {
    const good = get(`Authorization: Bearer ${"aB3".repeat(10)}\nCookie: sid=12345678`, 200);
    const bad = get(`Authorization: Bearer ${"xY9".repeat(11)}`, 401);
    expect(told(good, bad)).toEqual({
      title: "What differs from 14:02:11, when it answered 200",
      lead: "That was 3 min before this one.",
      before: "14:02:11",
      after: "Now (14:05:11)",
      lines: [
        {
          what: "Request",
          name: "Authorization",
          before: { text: "Bearer (30 characters)", isWord: false },
          after: { text: "Bearer (33 characters)", isWord: false },
        },
        {
          what: "Cookie",
          name: "sid",
          before: { text: "8 characters", isWord: true },
          after: { text: "not sent", isWord: true },
        },
      ],
    });
    const chinese = told(good, bad, "zh-CN");
    expect(chinese?.title).toBe("与 14:02:11 返回 200 时相比，有何不同");
    expect(chinese?.lead).toBe("比这次早 3 分钟。");
    expect(chinese?.lines[0]).toMatchObject({ before: { text: "Bearer（30 个字符）" } });
    expect(chinese?.lines[1]).toMatchObject({ what: "Cookie", after: { text: "未发送" } });
  });

  it("with the date where that is another one", () => {
    expect(told(get("", 200), get("Cookie: a=1", 401), "en", 86_400_000 * 2)).toMatchObject({
      title: "What differs from 2026-11-29 14:02:11, when it answered 200",
      lead: "That was 2 d before this one.",
    });
  });

  it("that the request is the same", () => {
    expect(told(get("Cookie: a=1", 200), get("Cookie: a=1", 500))?.lead).toContain("The request is the same");
  });

  it("of another file by its name, without how long ago that was", () => {
    const elsewhere = { name: "worked.har", hosts: null };
    expect(beside(elsewhere, 86_400_000 * 5)).toMatchObject({
      title: "What differs from 2026-11-29 14:02:11 in worked.har, when it answered 200",
      lead: "The two were recorded separately: their clocks may differ.",
      before: "2026-11-29 14:02:11",
    });
    expect(beside(elsewhere, 60_000).title).toBe(
      "What differs from 14:02:11 in worked.har, when it answered 200",
    );
    const chinese = beside(elsewhere, 60_000, "zh-CN");
    expect(chinese.title).toBe("与 worked.har 中 14:02:11 返回 200 时相比，有何不同");
    expect(chinese.lead).toBe("两者分别录制，时钟未必一致。");
  });

  it("of another host that stands for this one, with both", () => {
    const hosts = { here: "https://staging.example", there: "https://api.example:8443" };
    expect(beside({ name: "worked.har", hosts }, 0).lead).toBe(
      "The two were recorded separately: their clocks may differ. worked.har has no request to staging.example: this is compared with the same endpoint of api.example:8443.",
    );
  });

  it("of another file that the same credentials were taken there, or the whole request", () => {
    const elsewhere = { name: "worked.har", hosts: null };
    const sent = (fields: string) => `${fields}\nAuthorization: Bearer ${"aB3".repeat(10)}`;
    expect(beside(elsewhere, 0, "en", sent("X-Tenant: a"), sent("X-Tenant: b"), 401).lead).toContain(
      "The same token was accepted there (Bearer, 30 characters).",
    );
    expect(beside(elsewhere, 0, "en", sent(""), sent(""), 401).lead).toBe(
      "The two were recorded separately: their clocks may differ. As far as both files show, the request is the same: what differs is not in it, or in what they leave out (cookies, Authorization).",
    );
  });

  it("not at all where nothing explains it", () => {
    expect(told(get("", 200), `# fields: incomplete\n${get("", 500)}`)).toBe(null);
    expect(told(get("User-Agent: a", 200), get("User-Agent: b", 500))).toBe(null);
  });

  it("without what a terminal or a page would obey", () => {
    const lines = told(get("X-Tenant: a", 200), get("X-Tenant: a\u202egpj.exe\u001b[2J", 404))?.lines;
    const said = lines?.map((line) => ("says" in line ? line.says : line.after.text)).join();
    expect(said).toContain("gpj.exe");
    for (const obeyed of ["\u001b", "\u202e"]) expect(said).not.toContain(obeyed);
  });
});
