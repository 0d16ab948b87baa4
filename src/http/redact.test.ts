import { describe, expect, it } from "vitest";
import { Fields } from "./fields.ts";
import { readRawHttp } from "./raw-http.ts";
import { redact, redactField, redactUrl, secretsOf } from "./redact.ts";

describe("redaction", () => {
  it.each([
    ["Authorization", "Bearer abc.def", "Bearer [redacted]"],
    ["Authorization", "abcdef", "[redacted]"],
    ["Proxy-Authorization", "Basic dTpw", "Basic [redacted]"],
    ["Cookie", "sid=1; theme=dark", "sid=[redacted]; theme=[redacted]"],
    ["Set-Cookie", "sid=1; Path=/; HttpOnly", "sid=[redacted]; Path=/; HttpOnly"],
    ["X-Api-Key", "k", "[redacted]"],
    ["Location", "/cb?code=abc&state=1", "/cb?code=[redacted]&state=1"],
    ["Server", "nginx", "nginx"],
  ])("%s: %s", (name, value, expected) => {
    expect(redactFields(new Fields([{ name, value }], true)).list[0]?.value).toBe(expected);
  });

  it.each([
    ["https://user:pass@a.example/x", "https://[redacted]@a.example/x"],
    ["/x?access_token=abc&page=2", "/x?access_token=[redacted]&page=2"],
    ["/x#id_token=abc", "/x#id_token=[redacted]"],
    [
      "https://b.example/o?X-Amz-Signature=ff&X-Amz-Date=1",
      "https://b.example/o?X-Amz-Signature=[redacted]&X-Amz-Date=1",
    ],
    ["/x?monkey=1", "/x?monkey=1"],
  ])("%s", (url, expected) => expect(redactUrl(url)).toBe(expected));

  it.each([
    ["application/x-www-form-urlencoded", "user=ann&password=hunter22", "user=ann&password=[redacted]"],
    ["application/json", '{"password": "hunter22", "code": 7}', '{"password": "[redacted]", "code": 7}'],
    [
      "application/json",
      '{"code":"E12","access_token":"a\\"b"}',
      '{"code":"E12","access_token":"[redacted]"}',
    ],
    ["text/plain", "password=hunter22", "password=hunter22"],
  ])("a body of %s: %s", (type, text, expected) => {
    const exchange = readRawHttp(
      `POST / HTTP/1.1\nHost: a.example\nContent-Type: ${type}\n\n${text}\n\nHTTP/1.1 204 No Content`,
    );
    expect(redact(exchange).request.body.text).toBe(expected);
  });

  it("tells what was taken out, the longest first", () => {
    const exchange = readRawHttp(`
      GET /x?token=abcd HTTP/1.1
      Host: a.example
      Cookie: sid=123456
      Authorization: Bearer x.y

      HTTP/1.1 200 OK
      Set-Cookie: sid=7654321; Path=/`);
    expect(secretsOf(exchange)).toEqual(["7654321", "123456", "abcd", "x.y"]);
  });
});
