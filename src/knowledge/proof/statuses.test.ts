import packaged from "statuses/codes.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import type { Carries, Status } from "../../diagnosis/status.ts";
import type { Fields } from "../../http/fields.ts";
import { readRawHttp } from "../../http/raw-http.ts";
import { mechanisms } from "../mechanisms.ts";
import { statuses } from "../statuses.ts";
import { IANA_REGISTRY } from "./iana.test-data.ts";

const all: readonly Status[] = Object.values(statuses);
const iana = new Map(IANA_REGISTRY.map((entry) => [entry.code, entry]));

/** RFC 9110, 15.1 and, for 451, RFC 7725, 3: what a cache may keep without being told how long. */
const HEURISTICALLY_CACHEABLE = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];

/** Codes that stand inside a 207, so that an example with them as the response would be wrong. */
const INSIDE_MULTI_STATUS = [208];

/** Fields that the example owes (`must`) or must not have (`must-not`). */
function broken(rules: readonly Carries[], fields: Fields): string[] {
  return rules.flatMap(({ level, field }) => {
    if (field === null) return [];
    const has = fields.has(field.toLowerCase());
    if (level === "must" && !has) return [`lacks ${field}`];
    return level === "must-not" && has ? [`carries ${field}`] : [];
  });
}

function sourcesOf(status: Status) {
  return [
    ...status.sources,
    ...[...status.request, ...status.response].map(({ source }) => source),
    ...status.misreadings.map(({ source }) => source),
    ...status.causes.flatMap(({ sources }) => sources),
  ];
}

describe.each(all.map((status) => [status.code, status] as const))("%i", (code, status) => {
  const { request, response } = readRawHttp(status.example);

  it("is registered under its code", () => {
    expect(Object.entries(statuses).find(([key]) => Number(key) === code)?.[1]).toBe(status);
  });

  it("is filled in", () => {
    expect(status.misreadings).not.toEqual([]);
    expect(status.lookAlikes).not.toEqual([]);
    expect(status.lookAlikes.flatMap(({ codes }) => codes)).not.toContain(code);
    expect(status.asked.length).toBeGreaterThanOrEqual(2);
    expect(new Set(status.asked).size).toBe(status.asked.length);
  });

  it("has sources that are pages of the web", () => {
    for (const { title, url } of sourcesOf(status)) {
      expect(title).not.toBe("");
      expect(new URL(url).protocol).toBe("https:");
    }
  });

  it("names mechanisms that exist, and some if it is an error", () => {
    expect(status.usual.filter((id) => !Object.hasOwn(mechanisms, id))).toEqual([]);
    expect(new Set(status.usual).size).toBe(status.usual.length);
    if (code >= 400) expect(status.usual).not.toEqual([]);
  });

  it("has causes that speak about it", () => {
    for (const cause of status.causes) expect(cause.on).toContain(code);
  });

  it("shows itself in its example", () => {
    if (INSIDE_MULTI_STATUS.includes(code)) {
      expect(response?.status).toBe(207);
      expect(response?.body.text).toContain(`HTTP/1.1 ${code} ${status.phrase}`);
      return;
    }
    expect(response?.status).toBe(code);
    if (status.kind !== "unused") expect(response?.statusText).toBe(status.phrase);
  });

  it("keeps its own rules in its example", () => {
    expect(request.fields.has("host")).toBe(true);
    expect(broken(status.request, request.fields)).toEqual([]);
    expect(response && broken(status.response, response.fields)).toEqual([]);
  });

  it("has content in its example as it should", () => {
    const content = response?.body.text ?? "";
    if (status.content === "forbidden") expect(content).toBe("");
    if (status.content === "expected") expect(content).not.toBe("");
    const length = response?.fields.get("content-length");
    if (length) expect(Number(length)).toBe(response?.body.size);
  });

  it("keeps the rules of HTTP for its class in its example", () => {
    const fields = response?.fields;
    // RFC 9110, 15.2, 15.3.5, 15.3.6, 15.4.5: these never have content.
    if (code < 200 || [204, 205, 304].includes(code)) expect(status.content).toBe("forbidden");
    // RFC 9110, 8.6.
    if (code < 200 || code === 204) expect(fields?.has("content-length")).toBe(false);
    if ([301, 302, 303, 307, 308].includes(code)) expect(fields?.has("location")).toBe(true);
    if (code === 206) expect(fields?.has("content-range")).toBe(true);
    if (code === 401) expect(fields?.has("www-authenticate")).toBe(true);
    if (code === 407) expect(fields?.has("proxy-authenticate")).toBe(true);
    if (code === 503) expect(fields?.has("retry-after")).toBe(true);
  });

  it("is cacheable as RFC 9110, 15.1 says", () => {
    expect(status.cacheable === "by-default").toBe(HEURISTICALLY_CACHEABLE.includes(code));
    if (code < 200) expect(status.cacheable).toBe("never");
  });

  it("agrees with the registry in kind and phrase", () => {
    const entry = iana.get(code);
    if (!entry) {
      expect(status.kind).toBe("unregistered");
      return;
    }
    const kinds = {
      assigned: ["registered", "obsolete"],
      temporary: ["registered"],
      unused: ["unused"],
      obsoleted: ["obsolete"],
    };
    expect(kinds[entry.state]).toContain(status.kind);
    if (entry.state !== "unused") expect(status.phrase).toBe(entry.phrase);
  });
});

describe("the statuses together", () => {
  const registered = all.filter(({ kind }) => kind !== "unregistered").map(({ code }) => code);

  it("are the IANA registry", () => {
    expect(registered.toSorted((a, b) => a - b)).toEqual(IANA_REGISTRY.map(({ code }) => code));
  });

  it("hold all that the package of that name knows", () => {
    const missing = Object.keys(packaged).filter((code) => !Object.hasOwn(statuses, code));
    expect(missing).toEqual([]);
  });
});

describe("the registry copied by hand", () => {
  it("is in order, each code once", () => {
    const codes = IANA_REGISTRY.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted((a, b) => a - b));
  });

  it("differs from the package only where we know why", () => {
    const other = new Map(Object.entries(packaged).map(([code, phrase]) => [Number(code), phrase]));
    const differing = [...new Set([...iana.keys(), ...other.keys()])]
      .filter((code) => iana.get(code)?.phrase !== other.get(code))
      .toSorted((a, b) => a - b);
    // 104 is temporary, 306 and 418 are unused, 413 and 422 were renamed by RFC 9110, 509 is nobody's.
    expect(differing).toEqual([104, 306, 413, 418, 422, 509]);
  });
});
