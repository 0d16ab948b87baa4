import { describe, expect, it } from "vitest";
import { caseOf } from "./case.test-data.ts";
import { resourceTypeOf } from "./resource-type.ts";

const BY_PAGE =
  "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\nReferer: http://site.example/\n";
const asked = (line: string, fields: string) =>
  resourceTypeOf(caseOf(`${line} HTTP/1.1\nHost: site.example\n${fields}\nHTTP/1.1 200 OK\n\n`));

describe("what a request was for, where the browser's record does not say", () => {
  it.each([
    ["GET /app.3f1c.js", "script"],
    ["GET /lib/a.MJS?v=2", "script"],
    ["GET /api/orders", "fetch"],
    ["GET /", "fetch"],
    // JSONP is a script; a file of another kind may be asked for by either.
    ["GET /api/orders?callback=f", null],
    ["GET /api/orders?cb=f", null],
    ["GET /gtag/js?id=1", null],
    ["GET /track.vtt", null],
    ["HEAD /app.js", null],
  ])("tells the loads of a page that accept anything: %s", (line, type) => {
    expect(asked(line, `${BY_PAGE}Accept: */*\n`)).toBe(type);
  });

  it.each([
    ["Accept: */*\n", "a program, or an address that somebody typed"],
    ["User-Agent: curl/8.5.0\nReferer: http://site.example/\nAccept: */*\n", "a program"],
    [`${BY_PAGE}Accept: audio/webm,audio/ogg,*/*;q=0.5\n`, "sound"],
    [`${BY_PAGE}Accept: */*\nUpgrade: websocket\n`, "a WebSocket"],
    [BY_PAGE, "a record without Accept"],
    [`${BY_PAGE}Accept: */*\nRange: bytes=0-\n`, "film"],
    [`${BY_PAGE.replace("Firefox/140.0", "Chrome/145.0.0.0")}Accept: */*\n`, "another browser"],
    [`${BY_PAGE}Accept: */*\nX-Moz: prefetch\n`, "a file that is fetched ahead"],
    [`${BY_PAGE}Accept: */*\nSec-Purpose: prefetch\n`, "a file that is fetched ahead"],
  ])("leaves open what they do not tell: %s", (fields) => {
    expect(asked("GET /app.js", fields)).toBeNull();
  });

  it("believes the destination before the address", () => {
    expect(asked("GET /app.js", `${BY_PAGE}Accept: */*\nSec-Fetch-Dest: empty\n`)).toBe("fetch");
  });
});
