import { describe, expect, it } from "vitest";
import { Fields } from "../../http/fields.ts";
import { mediaTypeOf } from "../case.ts";
import { parseJson } from "../json.ts";
import { JsonPlaces } from "../json-place.ts";
import { saidIn } from "./said-in.ts";

function read(
  body: string,
  type = "application/json",
  fields: Readonly<Record<string, string>> = {},
  statusText = "",
) {
  const list = Object.entries({ "content-type": type, ...fields }).map(([name, value]) => ({ name, value }));
  const mediaType = mediaTypeOf(type);
  return saidIn({
    fields: new Fields(list, true),
    mediaType,
    statusText,
    body,
    json: parseJson(body),
    places: () => new JsonPlaces(body),
  });
}

/** The sentence, the first code, and whether the body itself reports an error. */
function told(body: unknown, type?: string, fields?: Readonly<Record<string, string>>) {
  const said = read(typeof body === "string" ? body : JSON.stringify(body), type, fields);
  return said && [said.sentences[0]?.text ?? null, said.codes[0]?.text ?? null, said.fails];
}

describe("the sentence and code of JSON", () => {
  it.each([
    [
      "RFC 9457",
      {
        type: "https://x.example/out-of-credit",
        title: "Out of credit",
        status: 403,
        detail: "Balance is 30",
      },
      ["Balance is 30", "403", true],
    ],
    [
      "RFC 6749",
      { error: "invalid_grant", error_description: "Code is used up" },
      ["Code is used up", "invalid_grant", true],
    ],
    ["a code alone", { ok: false, error: "invalid_auth" }, ["invalid_auth", "invalid_auth", true]],
    [
      "Google",
      { error: { code: 403, message: "API key not valid", status: "PERMISSION_DENIED" } },
      ["API key not valid", "403", true],
    ],
    [
      "Stripe",
      { error: { type: "card_error", code: "card_declined", message: "Your card was declined." } },
      ["Your card was declined.", "card_declined", true],
    ],
    [
      "AWS JSON",
      { __type: "ResourceNotFoundException", message: "Requested resource not found" },
      ["Requested resource not found", "ResourceNotFoundException", false],
    ],
    [
      "Azure",
      { error: { code: "AuthorizationFailed", message: "The client has no right" } },
      ["The client has no right", "AuthorizationFailed", true],
    ],
    [
      "Kubernetes",
      { kind: "Status", status: "Failure", message: 'pods "a" not found', reason: "NotFound", code: 404 },
      ['pods "a" not found', "404", true],
    ],
    [
      "Spring",
      { timestamp: "x", status: 404, error: "Not Found", message: "No static resource a", path: "/a" },
      ["No static resource a", "404", true],
    ],
    [
      "Laravel",
      { message: "The email is taken.", errors: { email: ["The email is taken."] } },
      ["The email is taken.", null, false],
    ],
    ["DRF", { email: ["This field is required."] }, ["email: This field is required.", null, false]],
    [
      "FastAPI",
      { detail: [{ loc: ["body", "a"], msg: "Field required", type: "missing" }] },
      ["Field required", "missing", false],
    ],
    [
      "PostgREST",
      { code: "PGRST116", details: "0 rows", hint: null, message: "Cannot coerce" },
      ["Cannot coerce", "PGRST116", false],
    ],
    [
      "GraphQL",
      {
        errors: [{ message: "No field x", extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
        data: { a: null },
      },
      ["No field x", "GRAPHQL_VALIDATION_FAILED", true],
    ],
    [
      "JSON-RPC",
      { jsonrpc: "2.0", id: 1, error: { code: -32601, message: "Method not found" } },
      ["Method not found", "-32601", true],
    ],
    [
      "Apigee",
      { fault: { faultstring: "Invalid ApiKey", detail: { errorcode: "oauth.v2.InvalidApiKey" } } },
      ["Invalid ApiKey", "oauth.v2.InvalidApiKey", false],
    ],
    [
      "Tencent Cloud",
      { Response: { Error: { Code: "AuthFailure", Message: "The signature is wrong" }, RequestId: "1" } },
      ["The signature is wrong", "AuthFailure", true],
    ],
    ["WeChat", { errcode: 40029, errmsg: "invalid code" }, ["invalid code", "40029", true]],
    [
      "AMap",
      { status: "0", info: "INVALID_USER_KEY", infocode: "10001" },
      ["INVALID_USER_KEY", "10001", true],
    ],
    ["Baidu Maps", { status: 220, message: "APP Referer校验失败" }, ["APP Referer校验失败", "220", true]],
    [
      "an inner status",
      { code: 401, msg: "认证失败，无法访问系统资源" },
      ["认证失败，无法访问系统资源", "401", true],
    ],
    ["a stock phrase", { error: "Internal Server Error", statusCode: 500 }, [null, "500", true]],
  ])("%s", (_, body, wanted) => {
    expect(told(body)).toEqual(wanted);
  });
});

describe("what reports an error under a success", () => {
  it.each([
    [{ code: -1, msg: "库存不足" }],
    [{ code: 1, msg: "Key is missing" }],
    [{ code: "A0230", message: "登录已过期" }],
    [{ code: "401", message: "token expired" }],
    [{ code: 50008, message: "Illegal token" }],
    [{ success: "false", message: "x" }],
    [{ resultCode: "FAIL", resultMsg: "no order" }],
    [{ ret: ["FAIL_SYS_SESSION_EXPIRED::Session over"] }],
    [[{ jsonrpc: "2.0", id: 1, error: { code: -32601, message: "Method not found" } }]],
    [{ status: "failed", reason: "no order" }],
    [{ code: 3, message: "Your order was not created" }],
    [{ status: { code: "13", message: "Domain is not exists", created_at: "2016-05-11 02:55:55" } }],
  ])("%j", (body) => {
    expect(read(JSON.stringify(body))?.fails).toBe(true);
  });

  it.each([
    [{ code: 0, msg: "ok", data: null }],
    [{ code: 200, msg: "操作成功" }],
    [{ code: 20000, message: "x", data: {} }],
    [{ code: "00000", message: "一切 ok" }],
    [{ code: "SUCCESS", message: "x" }],
    [{ code: 1, msg: "登录成功" }],
    [{ code: 1, msg: "x", data: { id: 1 } }],
    [{ status: "1", info: "OK", infocode: "10000" }],
    [{ errcode: 0, errmsg: "ok" }],
    [{ status: 3, message: "On its way" }],
    [{ ret: ["SUCCESS::ok"], data: {} }],
    [{ id: 7, code: 44, message: "Call me", a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }],
    [{ success: true, error: null }],
    [{ status: true, data: { id: 1 }, error: { code: 0, message: "" } }],
    [[{ job: 7, status: "failed" }]],
    [{ id: 7, status: "failed", started: "x" }],
    [{ code: 978, description: "Euro" }],
    [{ status: { code: "1", message: "Action completed successful" } }],
    [{ status: { code: 1, message: "Running" } }],
    [{ status: { code: "13", message: "Domain is not exists" }, domain: { id: 1 } }],
    [{ code: 482913, message: "Code was sent" }],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, error: "of a log line" }],
    [{ errors: [{ message: "x" }], data: { a: 1, b: null } }],
  ])("silent for %j", (body) => {
    expect(read(JSON.stringify(body))?.fails ?? false).toBe(false);
  });
});

describe("a Bearer challenge", () => {
  it("speaks where the body has no sentence", () => {
    const challenge = {
      "www-authenticate": 'Bearer realm="api", error="invalid_token", error_description="The token expired"',
    };
    expect(told({ error: "invalid_token" }, "application/json", challenge)).toEqual([
      "The token expired",
      "invalid_token",
      true,
    ]);
    expect(told("", "text/plain", challenge)).toEqual(["The token expired", null, false]);
    expect(told({ message: "Log in again" }, "application/json", challenge)?.[0]).toBe("Log in again");
  });
});

describe("a field of the interface's own", () => {
  const FIELDS = { "REFS-Status": "1103", "REFS-Message": "REFS Exception: wm is not active." };

  it("speaks where the body has no sentence", () => {
    const said = read("", "application/json", FIELDS);
    expect(said?.sentences.map(({ text, where }) => [text, where])).toEqual([
      ["REFS Exception: wm is not active.", "response.field.refs-message"],
    ]);
    expect(told({ message: "Not now, please" }, "application/json", FIELDS)?.[0]).toBe("Not now, please");
  });

  it("does not where it is a word, encoded or about something else", () => {
    for (const [name, value] of [
      ["X-Message", "ok"],
      ["X-Error-Message", "a%20b c d e"],
      ["X-Served-By", "cache one of many"],
    ] as const)
      expect(read("", "application/json", { [name]: value })).toBeNull();
  });
});

describe("a status that the message begins with", () => {
  it("is a code of its own", () => {
    const body = { detail: "Error 401: NOT ACCEPTABLE" };
    const said = read(JSON.stringify(body));
    expect(said?.codes.map(({ text }) => text)).toEqual(["401"]);
    const span = said?.codes[0]?.span();
    expect(span && JSON.stringify(body).slice(span.from, span.to)).toBe("401");
  });

  it.each(["Error 4012: no such row", "In 401 of these cases", "Error code 12"])(
    "is not in: %s",
    (detail) => {
      expect(read(JSON.stringify({ detail }))?.codes.map(({ text }) => text) ?? []).not.toContain("401");
    },
  );
});

describe("gRPC", () => {
  const web = "application/grpc-web+proto";
  it("says its status and message in fields", () => {
    expect(told("", web, { "grpc-status": "14", "grpc-message": "no%20connection" })).toEqual([
      "no connection",
      "14",
      true,
    ]);
    expect(told("", web, { "grpc-status": "0" })).toBeNull();
  });

  it("says them in the trailers of gRPC-Web, in its text form too", () => {
    const trailers = "grpc-status: 16\r\ngrpc-message: expired\r\n";
    const frame = `\x80\0\0\0${String.fromCharCode(trailers.length)}${trailers}`;
    expect(told(`\0\0\0\0\x01a${frame}`, web)).toEqual(["expired", "16", true]);
    expect(told(btoa("\0\0\0\0\x01a") + btoa(frame), "application/grpc-web-text")).toEqual([
      "expired",
      "16",
      true,
    ]);
  });
});

describe("XML, pages and plain text", () => {
  it("reads S3's errors and SOAP's faults", () => {
    const s3 =
      '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The key does not exist.</Message></Error>';
    expect(told(s3, "application/xml")).toEqual(["The key does not exist.", "NoSuchKey", true]);
    const soap =
      "<soap:Envelope><soap:Body><soap:Fault><faultcode>soap:Client</faultcode><faultstring>No such operation</faultstring></soap:Fault></soap:Body></soap:Envelope>";
    expect(told(soap, "text/xml")).toEqual(["No such operation", "soap:Client", true]);
    const plesk =
      '<?xml version="1.0"?><packet><site><get><result><status>error</status><errcode>1013</errcode><errtext>Site does not exist</errtext></result></get></site></packet>';
    expect(told(plesk, "text/xml")).toEqual(["Site does not exist", "1013", true]);
    expect(
      told('<?xml version="1.0"?><job><status>error</status><name>a</name></job>', "text/xml")?.[2],
    ).toBe(undefined);
  });

  it("reads a page's own words and not the phrase of its status", () => {
    expect(
      told("<html><title>404 Not Found</title><h1>Not Found</h1><p>No shop here.</p></html>", "text/html"),
    ).toEqual(["No shop here.", null, false]);
    expect(told("<pre>Cannot GET /a&#47;b</pre>", "text/html")?.[0]).toBe("Cannot GET /a/b");
    expect(
      told("<html><title>403 Forbidden</title><center><h1>403 Forbidden</h1></center></html>", "text/html"),
    ).toBeNull();
  });

  it("reads a piece of a page without its tags, in blocks and outside of them", () => {
    expect(told('<div class="e">Too <b>many</b> orders</div>', "text/html")?.[0]).toBe("Too many orders");
    expect(told("<br />\n<b>Fatal error</b>: no such table", "text/html")?.[0]).toBe(
      "Fatal error: no such table",
    );
    expect(told("a <b and c", "text/html")?.[0]).toBe("a <b and c");
  });

  it("leaves out what Tomcat's page says of the status, in any language", () => {
    const page = (parts: string) =>
      `<html><head><title>HTTP状态 400 - 错误的请求</title></head><body><h1>HTTP状态 400 - 错误的请求</h1><hr class="line" />${parts}<hr class="line" /></body></html>`;
    const described = "<p><b>描述</b> 由于畸形的请求语法，服务器无法处理当前请求。</p>";
    expect(told(page(`<p><b>类型</b> 状态报告</p>${described}`), "text/html")).toBeNull();
    expect(
      told(page(`<p><b>类型</b> 状态报告</p><p><b>消息</b> 缺少 id</p>${described}`), "text/html")?.[0],
    ).toBe("缺少 id");
    const trace =
      "<p><b>例外情况</b></p><pre>java.lang.Exception: x\n at a</pre><p><b>注意</b> 全部 stack 在日志里</p>";
    const traced = told(
      page(`<p><b>类型</b> 异常报告</p><p><b>消息</b> 缺少 id</p>${described}${trace}`),
      "text/html",
    );
    expect(traced?.[0]).toBe("缺少 id");
    expect(JSON.stringify(traced)).not.toContain("日志");
    expect(told("<html><h1>404</h1><hr><h3>Apache Tomcat/9.0.82</h3></html>", "text/html")).toBeNull();
  });

  it("reads plain text by its lines, and no script", () => {
    expect(told("Bad Gateway\nno route to host", "text/plain")?.[0]).toBe("no route to host");
    expect(told("404 page not found", "text/plain")).toBeNull();
    expect(told("alert(1)", "text/javascript")).toBeNull();
  });
});

describe("where it stands", () => {
  const where = (body: string, type: string) => {
    const said = read(body, type);
    return [said?.sentences[0], said?.codes[0]].map((spoken) => {
      const span = spoken?.span();
      return span ? body.slice(span.from, span.to).trim() : null;
    });
  };

  it.each([
    [
      '{ "error": { "code": 7, "message": "No \\"room\\"" } }',
      "application/json",
      'No \\"room\\"',
      '"code": 7',
    ],
    ['[{"errorCode":"A_B","message":"No room"}]', "application/json", "No room", '"errorCode":"A_B"'],
    ['{"email":["is taken"]}', "application/json", '"email":["is taken"]', null],
    ["<Error><Code>NoKey</Code><Message>No key</Message></Error>", "text/xml", "No key", "NoKey"],
    ["<html><title>404</title><p>No <b>such</b> shop</p></html>", "text/html", "No <b>such</b> shop", null],
    [
      '<h1>HTTP Status 400 – Bad Request</h1><hr class="line" /><p><b>Type</b> Report</p><p><b>Message</b> No id</p><p><b>Description</b> Stock.</p>',
      "text/html",
      "No id",
      null,
    ],
    ["Bad Gateway\nno route to host\n", "text/plain", "no route to host", null],
    ["grpc-status:16\r\ngrpc-message:over\r\n", "application/grpc-web+proto", "over", "16"],
    ["grpc-status:16\r\ngrpc-message:is%20over\r\n", "application/grpc-web+proto", null, "16"],
  ])("%s", (body, type, sentence, code) => {
    expect(where(body, type)).toEqual([sentence, code]);
  });
});

describe("the reason phrase", () => {
  const said = (phrase: string, body = "") =>
    read(body, "text/plain", {}, phrase)?.sentences.map(({ text }) => text);

  it("is the server's sentence where it is one and no body says more", () => {
    expect(said("The specified API key is invalid or has expired.")).toEqual([
      "The specified API key is invalid or has expired.",
    ]);
    expect(said("The specified API key is invalid or has expired.", "No such package here")).toEqual([
      "No such package here",
    ]);
    expect(said("Request Header Fields Too Large")).toBeUndefined();
  });
});

describe("bounds", () => {
  it.each([
    ["nested", `${'{"error":'.repeat(2_000)}1${"}".repeat(2_000)}`],
    [
      "wide",
      JSON.stringify({ errors: Array.from({ length: 5_000 }, () => ({ message: "x".repeat(5_000) })) }),
    ],
    ["tags", `<html>${"<p>".repeat(20_000)}`],
    ["labels", `<h1>HTTP Status 400</h1><hr class="line" />${"<p><b>a</b> b".repeat(9_000)}`],
  ])("%s", (_, body) => {
    const said = read(body, body.startsWith("<") ? "text/html" : "application/json");
    expect(said?.sentences.length ?? 0).toBeLessThanOrEqual(12);
    for (const { text } of said?.sentences ?? []) expect(text.length).toBeLessThanOrEqual(400);
  });
});
