import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../diagnosis/text.ts";
import { failures } from "../failures.ts";
import { clientNames } from "../names.ts";
import { IANA_REGISTRY } from "../proof/iana.test-data.ts";
import { entries } from "./entries.ts";
import { nameOf } from "./question.ts";

/** The codes and sub-statuses that the texts name with which this project began. */
const ASKED_FOR = `
  100 101 102 200 201 202 203 204 205 206 207 208 226 300 301 302 303 304 305 306 307 308
  400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425
  426 428 429 431 440 444 449 450 451 494 495 496 497 498 499
  500 501 502 503 504 505 506 507 508 509 510 511 520 598 599
  401.1 401.2 401.3 401.4 401.5 401.7
  403.1 403.2 403.3 403.4 403.5 403.6 403.7 403.8 403.9 403.10 403.11 403.12 403.13 403.14 403.15 403.16
  403.17 403.18 403.19 404.1 404.2 404.3 500.1 500.11 500.12 500.13 500.14 500.15
  000 430 460 463 464 521 522 523 524 525 526 527 529 530 561 999 1020 H12 R14`
  .trim()
  .split(/\s+/);

/** One number, several meanings: who else has to be told beside the standard. */
const SENDERS: Readonly<Record<string, readonly string[]>> = {
  "000": ["aws-alb/000", "squid/000"],
  "420": ["420", "twitter/420", "spring/420"],
  "451": ["451", "microsoft/451"],
  "463": ["aws-alb/463", "alibaba-cloud/463"],
  "498": ["esri/498"],
  "499": ["nginx/499", "esri/499", "tencent-cdn/499", "alibaba-cloud/499"],
  "423": ["423", "tencent-cdn/423"],
  "520": ["cloudflare/520", "tencent-edgeone/520"],
  "525": ["cloudflare/525", "tencent-edgeone/525"],
  "530": ["cloudflare/530", "pantheon/530"],
};

function having(code: string): readonly string[] {
  return entries.filter((entry) => entry.code === code).map(({ id }) => id);
}

describe("the catalogue", () => {
  it("is large enough", () => {
    expect(entries.length).toBeGreaterThanOrEqual(250);
  });

  it("names each entry once", () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("has every registered code as a standard one, and no other as such", () => {
    const standard = entries.filter(({ kind }) => kind === "standard").map(({ code }) => Number(code));
    expect(standard.toSorted((a, b) => a - b)).toEqual(IANA_REGISTRY.map(({ code }) => code));
  });

  it("has every code that was asked for", () => {
    expect(ASKED_FOR.filter((code) => having(code).length === 0)).toEqual([]);
  });

  it.each(Object.entries(SENDERS))("tells every sender of %s", (code, senders) => {
    expect(having(code)).toEqual(expect.arrayContaining([...senders]));
  });

  it("has every failure, under all of its names", () => {
    for (const { id, names } of failures) {
      const asked = entries.find((entry) => entry.id === `failure/${id}`)?.asked ?? [];
      expect(asked).toEqual(expect.arrayContaining(names.filter((name) => name !== "")));
    }
    const twice = failures.flatMap(({ names }) => names).filter((name, at, all) => all.indexOf(name) !== at);
    expect(twice).toEqual([]);
  });
});

describe.each(clientNames.map((own) => [own.client.en, own] as const))("the names of %s", (_, own) => {
  const rows = Object.entries(own.names);

  it("are of entries that exist, none twice for one, and have a source", () => {
    const known = new Set(entries.map(({ id }) => id));
    expect(rows.map(([id]) => id).filter((id) => !known.has(id))).toEqual([]);
    for (const [, names] of rows) expect(new Set(names).size).toBe(names.length);
    expect(new URL(own.source.url).protocol).toBe("https:");
  });

  it("say enough to be found in a line", () => {
    const bare = rows.flatMap(([, names]) => names).filter((name) => nameOf(name).trim().length < 4);
    expect(bare).toEqual([]);
  });
});

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
  it("is filled in, in both languages, with a source", () => {
    expect(entry.code).not.toBe("");
    expect(entry.phrase).not.toBe("");
    for (const language of LANGUAGES) {
      expect(entry.name?.[language]).not.toBe("");
      expect(entry.meaning[language]).not.toBe("");
    }
    expect(entry.meaning.en).not.toBe(entry.meaning["zh-CN"]);
    expect(entry.sources.length).toBeGreaterThan(0);
    for (const { title, url } of entry.sources) {
      expect(title).not.toBe("");
      expect(new URL(url).protocol).toBe("https:");
    }
    const owned = ["vendor", "substatus", "protocol"].includes(entry.kind);
    if (entry.vendor) expect(owned).toBe(true);
  });
});
