import { describe, expect, it } from "vitest";
import { readRawHttp } from "../http/raw-http.ts";
import { adviceFor, isRemembered, whatIf } from "./what-if.ts";

const answer = (request: string, status: number, location: string, more = "", type = "fetch", fields = "") =>
  readRawHttp(
    `# type: ${type}\n${request} HTTP/1.1\nHost: a.test\n${fields}${request.startsWith("POST") ? "Content-Length: 3\n" : ""}\nHTTP/1.1 ${status} X\nLocation: ${location}\n${more}`,
  );
const withLogin = (request: string, status: number, location: string) =>
  answer(request, status, location, "", "fetch", "Authorization: Bearer x\n");
const codes = (exchange: ReturnType<typeof answer>) => adviceFor(exchange).codes;

describe("what if", () => {
  it("POST 302: method, body, cache and repetition of all five", () => {
    const rows = whatIf(answer("POST /a", 302, "/b"));
    expect(rows.map((r) => [r.status, r.method, r.body, r.cached, r.repeatable, r.isCurrent])).toEqual([
      [301, "GET", "dropped", "rarely", true, false],
      [302, "GET", "dropped", "no", true, true],
      [303, "GET", "dropped", "no", true, false],
      [307, "POST", "kept", "no", false, false],
      [308, "POST", "kept", "rarely", false, false],
    ]);
  });
  it("PUT stays PUT but for 303", () => {
    expect(whatIf(answer("PUT /a", 302, "/b")).map((r) => r.method)).toEqual([
      "PUT",
      "PUT",
      "GET",
      "PUT",
      "PUT",
    ]);
  });
  it("a permanent one is remembered where it is read, unless it says otherwise", () => {
    expect(isRemembered(answer("GET /a", 301, "/b"))).toBe(true);
    expect(isRemembered(answer("GET /a", 308, "/b"))).toBe(true);
    expect(isRemembered(answer("GET /a", 302, "/b"))).toBe(false);
    expect(isRemembered(answer("GET /a", 301, "/b", "Cache-Control: no-store\n"))).toBe(false);
    expect(isRemembered(answer("POST /a", 308, "/b"))).toBe(false);
  });
  it("none fits where each loses Authorization", () => {
    expect(whatIf(withLogin("POST /a", 302, "https://b.test/a")).some((r) => r.isAdvised)).toBe(false);
    expect(whatIf(withLogin("POST /a", 302, "/b")).some((r) => r.isAdvised)).toBe(true);
  });
});

describe("the advice follows the evident intent", () => {
  it.each([
    ["a form", answer("POST /a", 302, "/thanks", "", "document"), [302, 303]],
    ["a form that a 301 answers", answer("POST /a", 301, "/thanks", "", "document"), [303]],
    ["an API", answer("POST /a", 302, "/v2/a"), [307, 308]],
    ["an API over http", answer("POST http://a.test/a", 301, "https://a.test/a"), [308]],
    ["a read API over http", answer("GET http://a.test/a", 301, "https://a.test/a"), [308]],
    ["a page over http", answer("GET http://a.test/a", 302, "https://a.test/a", "", "document"), [301, 308]],
    ["a login that is not taken along", withLogin("GET /a", 302, "https://b.test/a"), []],
    ["nor with a body", withLogin("POST /a", 302, "https://b.test/a"), []],
    ["nor to https", withLogin("GET http://a.test/a", 301, "https://a.test/a"), []],
    ["a login that is", withLogin("POST /a", 302, "/v2/a"), [307, 308]],
    ["a page that moved", answer("GET /a", 302, "/b", "", "document"), [301, 302, 307, 308]],
  ])("%s", (_, exchange, expected) => expect(codes(exchange)).toEqual(expected));
});
