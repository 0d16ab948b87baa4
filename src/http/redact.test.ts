import { describe, expect, it } from "vitest";
import { readRawHttp } from "./raw-http.ts";
import { redact, redactField, redactUrl, secretsOf } from "./redact.ts";

/** As JavaScript writes a template's slot; put together, or it would look like one that was forgotten here. */
const slot = (name: string) => `Bearer $${"{"}${name}}`;

describe("redaction", () => {
  it.each([
    ["Authorization", "Bearer abc.def", "Bearer [redacted-7]"],
    ["Authorization", "Bearer null", "Bearer null"],
    ["Authorization", "undefined", "undefined"],
    ["Authorization", "Bearer [object Object]", "Bearer [object Object]"],
    ["Authorization", "Token null", "Token null"],
    ["Authorization", "JWT undefined", "JWT undefined"],
    ["Authorization", "Bearer NaN", "Bearer NaN"],
    ["Authorization", "Bearer {{token}}", "Bearer {{token}}"],
    ["Authorization", slot("TOKEN"), slot("TOKEN")],
    ["Authorization", "Bearer YOUR_API_KEY", "Bearer YOUR_API_KEY"],
    ["Authorization", "Bearer <your token here>", "Bearer <your token here>"],
    ["Authorization", "Bearer <token>", "Bearer <token>"],
    ["Authorization", "Bearer", "Bearer"],
    ["Authorization", "Bot ", "Bot "],
    ["Authorization", "Bearer Bearer", "Bearer Bearer"],
    ["X-Api-Key", "{{api_key}}", "{{api_key}}"],
    ["X-Api-Key", "process.env.API_KEY", "process.env.API_KEY"],
    ["X-Api-Key", "$OPENAI_API_KEY", "$OPENAI_API_KEY"],
    ["X-Api-Key", "%API_TOKEN%", "%API_TOKEN%"],
    ["X-Api-Key", "$ecret123", "[redacted-9]"],
    ["X-Api-Key", "%rhubarb7%", "[redacted-10]"],
    ["X-Api-Key", "$Zk7Qp2LmX9vR4tB8nW3s_key", "[redacted-25]"],
    ["Authorization", "secretword null", "[redacted-15]"],
    ["Authorization", "Token abc.def", "Token [redacted-7]"],
    ["Authorization", "Bearer <hunter22>", "Bearer [redacted-10]"],
    ["Authorization", slot("Zk7Qp2LmX9vR4tB8nW3s"), "Bearer [redacted-23]"],
    ["Authorization", "Bearer $Zk7Qp2LmX9vR4tB8nW3s", "Bearer [redacted-21]"],
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
    ["/x?api_key=YOUR_API_KEY", "/x?api_key=YOUR_API_KEY"],
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

  it("takes the name of a scheme for no secret, and leaves it wherever it is repeated", () => {
    const exchange = readRawHttp(`
      GET / HTTP/1.1
      Host: a.example
      Authorization: Bearer

      HTTP/1.1 401 Unauthorized
      WWW-Authenticate: Bearer realm="a"
      Content-Type: text/plain

      Bearer token missing`);
    expect(secretsOf(exchange)).toEqual([]);
    expect(redact(exchange).response?.fields.get("www-authenticate")).toBe('Bearer realm="a"');
    expect(redact(exchange).response?.body.text?.trim()).toBe("Bearer token missing");
  });
});
