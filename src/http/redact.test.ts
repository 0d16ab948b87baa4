import { describe, expect, it } from "vitest";
import { readRawHttp } from "./raw-http.ts";
import { redact, redactField, redactUrl, secretsOf } from "./redact.ts";

describe("redaction", () => {
  it.each([
    ["Authorization", "Bearer abc.def", "Bearer [redacted-7]"],
    ["Authorization", "Bearer null", "Bearer null"],
    ["Authorization", "undefined", "undefined"],
    ["Authorization", "Bearer [object Object]", "Bearer [object Object]"],
    ["Authorization", "abcdef", "[redacted-6]"],
    ["Authorization", "secretword rest", "[redacted-15]"],
    ["Proxy-Authorization", "Basic dTpw", "Basic [redacted-4]"],
    ["Cookie", "sid=1; theme=dark", "sid=[redacted-1]; theme=[redacted-4]"],
    ["Cookie", "abcdef", "[redacted-6]"],
    ["Set-Cookie", "sid=1; Path=/; HttpOnly", "sid=[redacted-1]; Path=/; HttpOnly"],
    ["X-Api-Key", "k", "[redacted-1]"],
    ["Location", "/cb?code=SplxlOBeZQQYbYS6WxSbIA&state=open", "/cb?code=[redacted-22]&state=open"],
    ["Server", "nginx", "nginx"],
  ])("%s: %s", (name, value, expected) => {
    expect(redactField({ name, value }).value).toBe(expected);
  });

  it.each([
    ["https://user:pass@a.example/x", "https://[redacted-4]:[redacted-4]@a.example/x"],
    ["/x?access_token=abc&page=2", "/x?access_token=[redacted-3]&page=2"],
    ["/x#id_token=abc", "/x#id_token=[redacted-3]"],
    ["/x?monkey=1", "/x?monkey=1"],
  ])("%s", (url, expected) => expect(redactUrl(url)).toBe(expected));

  it("is the same when done again", () => {
    const once = redactUrl(
      "https://u:p@a.example/reset/Zk7Qp2LmX9vR4tB8nW3s?token=abc#key=Zk7Qp2LmX9vR4tB8nW3s",
    );
    expect(redactUrl(once).replace(/^.*@/, "")).toBe(once.replace(/^.*@/, ""));
  });

  it.each([
    ["application/x-www-form-urlencoded", "user=ann&password=hunter22", "user=ann&password=[redacted-8]"],
    ["application/json", '{"password": "hunter22", "code": 7}', '{"password": "[redacted-8]", "code": 7}'],
    ["application/json", '{"pin":4711}', '{"pin":"[redacted-4]"}'],
    [
      "application/json",
      '{"code":"E12","access_token":"a\\"b"}',
      '{"code":"E12","access_token":"[redacted-3]"}',
    ],
    ["text/plain", "password=hunter22", "password=[redacted-8]"],
  ])("a body of %s: %s", (type, text, expected) => {
    const exchange = readRawHttp(
      `POST / HTTP/1.1\nHost: a.example\nContent-Type: ${type}\n\n${text}\n\nHTTP/1.1 204 No Content`,
    );
    expect(redact(exchange).request.body.text).toBe(expected);
  });

  it("tells what was taken out for its name or shape, the longest first", () => {
    const exchange = readRawHttp(`
      GET /x?token=abcd HTTP/1.1
      Host: a.example
      Cookie: sid=123456
      Authorization: Bearer x.y

      HTTP/1.1 200 OK
      Set-Cookie: sid=7654321; Path=/`);
    expect(secretsOf(exchange)).toEqual(["abcd", "x.y"]);
  });
});
