import { expect, it } from "vitest";
import { answered, caseOf } from "./case.test-data.ts";
import { wasPassedOn } from "./own-writing.ts";

const HTML = { types: /^text\/html$/ };
const passedOn = (status: number, fields: string) => wasPassedOn(caseOf(answered(status, fields)), HTML);

it("takes an error of a type that the system never writes for another's, and a file of any type for its own", () => {
  expect(passedOn(404, "Content-Type: text/plain; charset=utf-8")).toBe(true);
  expect(passedOn(404, "Content-Type: text/html")).toBe(false);
  expect(passedOn(200, "Content-Type: image/png")).toBe(false);
  expect(passedOn(404, "Date: now")).toBe(false);
});

it("takes what carries another system's fields or a cookie for another's", () => {
  expect(passedOn(404, "Content-Type: text/html\nX-Powered-By: Express")).toBe(true);
  expect(passedOn(403, "Content-Type: text/html\nx-amz-request-id: 1")).toBe(true);
  expect(passedOn(200, "Content-Type: text/html\nSet-Cookie: sid=1")).toBe(true);
  expect(passedOn(403, "Content-Type: text/html\nX-Frame-Options: DENY")).toBe(false);
  expect(passedOn(200, "Content-Type: text/css\nStatus: 200 OK")).toBe(true);
  // HTTP/2's own, as some tools record it.
  expect(passedOn(200, "Content-Type: text/css\nstatus: 200")).toBe(false);
  expect(
    wasPassedOn(caseOf(answered(200, "Set-Cookie: route=1")), { types: /^text\/html$/, cookies: true }),
  ).toBe(false);
});

it("takes an error in chunks for another's, where the system knows its page's length and nothing compressed it", () => {
  const sized = (fields: string) =>
    wasPassedOn(caseOf(answered(400, `Content-Type: text/html\n${fields}`)), { ...HTML, sized: true });
  expect(sized("Transfer-Encoding: chunked")).toBe(true);
  expect(sized("Transfer-Encoding: chunked\nContent-Encoding: gzip")).toBe(false);
  expect(sized("Content-Length: 150")).toBe(false);
  expect(passedOn(400, "Content-Type: text/html\nTransfer-Encoding: chunked")).toBe(false);
});
