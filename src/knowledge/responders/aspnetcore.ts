import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile, path } from "../../diagnosis/condition/path.ts";
import { methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by, inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { aspnetcoreAdvice } from "./aspnetcore.advice.ts";

const ERRORS = docs(
  "ASP.NET Core: handle errors in web APIs",
  "https://learn.microsoft.com/aspnet/core/web-api/handle-errors",
);
const KESTREL = docs(
  "ASP.NET Core: Kestrel options",
  "https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/options",
);
const CSRF = docs(
  "ASP.NET Core: antiforgery",
  "https://learn.microsoft.com/aspnet/core/security/anti-request-forgery",
);
const YARP = causesOf(
  "aspnetcore",
  docs(
    "YARP: direct forwarding and its errors",
    "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/servers/yarp/direct-forwarding",
  ),
);
const { says, states, likely, usual, possible, proven } = causesOf("aspnetcore", ERRORS, KESTREL, CSRF);

const problem = jsonWith(
  ["title", "status", "traceId"],
  ["type", "detail", "instance", "errors", "exception", "requestId"],
);
/** Types that FileExtensionContentTypeProvider has no entry for, or had none in earlier versions. */
const unusualType = path(
  /\.(?:glb|gltf|geojson|dat|blat|br|apk|ipa|avif|webmanifest|mjs|pbf|ya?ml|data|unityweb|obj|mtl|fbx|usdz|onnx)$/i,
);
/** An exception as .NET prints it, with a frame of ASP.NET Core or of its libraries. */
const exceptionText = body(
  /^[A-Z]\w{1,60}(?:\.\w{1,80}){1,12}: [\s\S]{0,8000}?\n {3}at (?:Microsoft\.(?:AspNetCore|EntityFrameworkCore|Extensions)|System\.Text\.Json)\./,
);
const developerPage = body("An unhandled exception occurred while processing the request.");

/** What System.Text.Json says of a member of the body: model binding keys it by its path, which starts with $. */
const modelState = (member: string, sentences: string) =>
  body(new RegExp(`"\\$${member}":\\s{0,8}\\[\\s{0,8}"(?:${sentences})`));
const QUOTE = "(?:'|\\\\u0027)";
const CONVERTED = "The JSON value could not be converted to ";
const MEMBERS = `JSON deserialization for type ${QUOTE}.{1,300}${QUOTE} was missing required properties|The JSON property ${QUOTE}.{1,200}${QUOTE} could not be mapped to any \\.NET member`;
const SYNTAX = [
  `${QUOTE}.{1,12}${QUOTE} is (?:an invalid (?:start of a|end of a|JSON literal|escapable)|invalid (?:after|within|without))`,
  "The JSON (?:object|array) contains a trailing comma",
  "Expected depth to be zero at the end of the JSON payload",
  "Expected end of string, but instead reached end of data",
  "Expected start of a property name or value, but instead reached end of data",
  "The input does not contain any JSON tokens",
].join("|");
const ANY_MEMBER = `[^"\\n]{0,200}`;
const valueRefused = modelState(`[.[][^"\\n]{1,200}`, CONVERTED);
const memberWrong = modelState(ANY_MEMBER, MEMBERS);

export const aspnetcore = defineResponder({
  id: "aspnetcore",
  name: text({ en: "ASP.NET Core", "zh-CN": "ASP.NET Core" }),
  roles: ["framework"],
  signs: [
    wrote("problem-json", problem),
    wrote("debug-page", developerPage),
    wrote("debug-text", all(mediaType("text/plain"), body(/\n\r?\nHEADERS\r?\n=======\r?\n/))),
    // The same text cut before its headers, or an exception that an action hands out as it is.
    wrote("exception-text", all(status(500), mediaType("text/plain"), exceptionText)),
    named(
      "problem-json-without-trace",
      all(
        json("type", /^https:\/\/tools\.ietf\.org\/html\/rfc(?:4918|7231|7235|9110)#section-/),
        jsonWith(["type", "title", "status"], ["detail", "errors", "instance", "traceId"]),
      ),
    ),
    wrote(
      "form-sentence",
      all(
        status(400),
        body(
          /^(?:A valid antiforgery token was not provided with the request\.|The POST request does not specify which form is being submitted\.)/,
        ),
      ),
    ),
    named("server-field", field("server", /^Kestrel$/)),
  ],
  advice: aspnetcoreAdvice,
  causes: [
    proven("json-value-refused", "validation-failed", 400, valueRefused, {
      why: text({
        en: "The JSON was read up to the member that is named; its value does not fit the type of the model (a date, number, GUID or enum, for example).",
        "zh-CN":
          "JSON 在所写的成员之前都可以解析；该成员的值不符合模型的类型（例如日期、数字、GUID 或枚举）。",
      }),
      fix: [
        text({
          en: "Send the value in the form that the type takes: dates as ISO 8601, numbers as JSON numbers, null only where the type is nullable.",
          "zh-CN": "按类型要求的格式发送：日期用 ISO 8601，数字用 JSON 数字，只有可空类型才能为 null。",
        }),
        text({
          en: "Or change the model: `JsonStringEnumConverter` for names of enums, a nullable type where null may come, a converter of your own for other forms.",
          "zh-CN":
            "或修改模型：枚举名用 `JsonStringEnumConverter`，可能为 null 的用可空类型，其他格式用自己的转换器。",
        }),
      ],
    }),
    proven("json-member-wrong", "validation-failed", 400, memberWrong, {
      why: text({
        en: "The JSON was read, but lacks members that the model requires, or has one that it does not know; the message names them.",
        "zh-CN": "JSON 可以解析，但缺少模型必需的成员，或含有模型不认识的成员；消息写明了名称。",
      }),
    }),
    proven("json-syntax", "request-body-malformed", 400, modelState(ANY_MEMBER, SYNTAX), {
      why: text({
        en: "The body is no valid JSON; the message names the line and the byte where reading stopped.",
        "zh-CN": "正文不是有效的 JSON；消息写明了停止解析的行和字节位置。",
      }),
    }),
    likely(
      "json-other-type",
      "validation-failed",
      400,
      // A path inside the document: it was read, and a member has another type.
      body(/The JSON value could not be converted to [^"\n]{1,200}Path: \$[.[]/),
      {
        why: text({
          en: "The JSON was read, but the member at the path that is named has another type than the model wants, or a value that the type does not take.",
          "zh-CN": "JSON 可以解析，但所写路径上的成员类型与模型不符，或其值不被该类型接受。",
        }),
      },
    ),
    likely(
      "json-unparsable",
      "request-body-malformed",
      400,
      all(
        not(valueRefused),
        not(memberWrong),
        body(
          /The JSON value could not be converted|is an invalid start of a (?:value|property)|The input does not contain any JSON tokens|A non-empty request body is required|"\$":\[|Failed to read parameter "[^"]{1,400}" from the request body/,
        ),
      ),
    ),
    // Kestrel's own words, which handlers of an application repeat under several statuses.
    states(
      "body-over-limit-said",
      "request-body-too-large",
      [400, 413],
      /Request body too large\. The max request body size is \d{1,15} bytes\.|Multipart body length limit \d{1,15} exceeded\./,
      {
        why: text({
          en: "The body is over the limit that the message names: that of Kestrel, or of the form's multipart parts.",
          "zh-CN": "正文超过消息中写明的上限：Kestrel 的上限，或表单 multipart 部分的上限。",
        }),
        fix: [
          text({
            en: "Raise `MaxRequestBodySize` of Kestrel or [RequestSizeLimit]. For forms raise `FormOptions.MultipartBodyLengthLimit` too (128 MB unless set).",
            "zh-CN":
              "调高 Kestrel 的 `MaxRequestBodySize` 或 [RequestSizeLimit]。表单还要调高 `FormOptions.MultipartBodyLengthLimit`（默认 128 MB）。",
          }),
        ],
      },
    ),
    states(
      "body-too-slow-said",
      "client-body-timeout",
      [400, 408],
      /Reading the request body timed out due to data arriving too slowly\. See MinRequestBodyDataRate\./,
      {
        why: text({
          en: "The body came slower than Kestrel's MinRequestBodyDataRate allows: 240 bytes a second after 5 s of grace, unless set.",
          "zh-CN":
            "正文到达的速度低于 Kestrel 的 MinRequestBodyDataRate：默认宽限 5 秒，之后每秒至少 240 字节。",
        }),
      },
    ),
    likely(
      "model-state",
      "validation-failed",
      [400, 422],
      any(json("title", /^One or more validation errors occurred/), body('"errors":{')),
    ),
    likely(
      "binding",
      "validation-failed",
      400,
      all(
        body(/BadHttpRequestException|Required parameter|Failed to bind parameter/),
        not(
          body(
            /[Aa]nti-?forgery|Expected a supported JSON media type|Request body too large\. |MinRequestBodyDataRate/,
          ),
        ),
      ),
    ),
    says(
      "media-type-said",
      "unsupported-media-type",
      415,
      /Expected a supported (?:JSON|form) media type but got/,
    ),
    says(
      "form-not-named",
      "validation-failed",
      400,
      /The POST request does not specify which form is being submitted/,
      {
        why: text({
          en: "Blazor found no name of the form in the request, so it does not know which handler is meant.",
          "zh-CN": "Blazor 在请求中没有找到表单名，不知道该由哪个处理函数接手。",
        }),
        fix: [
          text({
            en: "Give each form an @formname, or EditForm a FormName.",
            "zh-CN": "给每个表单加上 @formname，或给 EditForm 设置 FormName。",
          }),
        ],
      },
    ),
    proven(
      "antiforgery-said",
      "csrf-token-invalid",
      [400, 500],
      body(
        /A valid antiforgery token was not provided with the request\.|Invalid anti-forgery token found when reading parameter|AntiforgeryValidationException: /,
      ),
    ),
    says(
      "no-scheme",
      "server-config-error",
      500,
      /No authenticationScheme was specified, and there was no Default\w{1,20}Scheme found/,
      {
        why: text({
          en: "A step of authentication was due (the message names it: Authenticate, Challenge, Forbid, SignIn or SignOut), and the application names no default scheme for it.",
          "zh-CN":
            "应用要执行某个身份验证步骤（消息写明：Authenticate、Challenge、Forbid、SignIn 或 SignOut），但没有为它指定默认方案。",
        }),
        fix: [
          text({
            en: "Name a default in AddAuthentication(…) in Program.cs, and call UseAuthentication before UseAuthorization.",
            "zh-CN":
              "在 Program.cs 的 AddAuthentication(…) 中指定默认方案，并在 UseAuthorization 之前调用 UseAuthentication。",
          }),
        ],
      },
    ),
    says("cycle", "unhandled-exception", 500, /A possible object cycle was detected/, {
      why: text({
        en: "An object refers back to itself, mostly by navigation properties, or is nested deeper than allowed (32 in MVC, else 64).",
        "zh-CN": "对象循环引用自身（多为导航属性），或嵌套超过允许的层数（MVC 为 32，其他为 64）。",
      }),
      fix: [
        text({
          en: "Return a DTO with the wanted members, or set ReferenceHandler.IgnoreCycles in the JSON options.",
          "zh-CN": "返回只含所需成员的 DTO，或在 JSON 选项中设置 ReferenceHandler.IgnoreCycles。",
        }),
      ],
    }),
    likely("host-filter", "host-not-allowed", 400, body(/Bad Request - Invalid Hostname/)),
    likely(
      "antiforgery",
      "csrf-token-invalid",
      400,
      all(inside("aspnetcore"), any(bodyless, body(/[Aa]ntiforgery/)), methodOtherThan("GET", "HEAD")),
      {
        why: text({
          en: "ASP.NET Core answers a failed antiforgery check with 400, mostly without a body.",
          "zh-CN": "ASP.NET Core 的防伪校验失败时返回 400，多半没有正文。",
        }),
      },
    ),
    usual("bad-request", "validation-failed", 400),
    likely("token-expired", "auth-token-expired", 401, field("www-authenticate", /expired/i)),
    likely(
      "token-wrong",
      "auth-invalid",
      401,
      all(inside("aspnetcore"), any(field("www-authenticate", "invalid_token"), sent("authorization"))),
    ),
    likely("token-missing", "auth-missing", 401, all(inside("aspnetcore"), not(sent("authorization")))),
    usual("policy", "auth-not-authorised", 403),
    possible("type-not-mapped", "static-type-not-mapped", 404, all(bodyless, unusualType), {
      why: text({
        en: "UseStaticFiles gives a bare 404 for files of a type that it does not know, although they are there.",
        "zh-CN": "UseStaticFiles 遇到不认识的文件类型时，即使文件存在也只返回空的 404。",
      }),
    }),
    likely("file-missing", "file-not-found", 404, all(inside("aspnetcore"), asksForFile)),
    likely(
      "returned-not-found",
      "record-not-found",
      404,
      all(inside("aspnetcore"), not(bodyless), not(asksForFile)),
      {
        why: text({
          en: "A problem document with 404 mostly comes from an action that returned NotFound; a missing route has no body by default.",
          "zh-CN": "problem details 格式的 404 多半来自返回 NotFound 的动作；路由不存在时默认没有正文。",
        }),
      },
    ),
    likely(
      "no-route",
      "route-not-found",
      404,
      all(inside("aspnetcore"), bodyless, not(asksForFile), not(unusualType)),
    ),
    possible("no-route-either", "route-not-found", 404),
    usual("method", "method-not-allowed-by-application", 405),
    usual("media-type", "unsupported-media-type", 415),
    usual("too-large", "request-body-too-large", 413, {
      fix: [
        text({
          en: "Raise MaxRequestBodySize (30,000,000 bytes by default) or [RequestSizeLimit]; behind IIS its limit too.",
          "zh-CN":
            "调高 MaxRequestBodySize（默认 30,000,000 字节）或 [RequestSizeLimit]；在 IIS 之后还有 IIS 的限制。",
        }),
      ],
    }),
    usual("uri", "uri-too-long", 414),
    usual("header", "request-header-too-large", 431),
    usual("body-slow", "client-body-timeout", 408),
    usual("accept", "not-acceptable", 406),
    usual("conflict", "application-conflict", 409),
    usual("limited", "rate-limited", [429]),
    // The framework writes no 502 and 504 of its own: a proxy in it does (YARP, Ocelot), without a word.
    YARP.likely("target-down", "upstream-connection-refused", 502, all(by("aspnetcore"), bodyless), {
      why: text({
        en: "A proxy within the application, such as YARP, could not pass the request on: mostly nothing listens at its destination.",
        "zh-CN": "应用里的代理（例如 YARP）无法转发请求：多半是目标地址上没有程序在监听。",
      }),
    }),
    YARP.possible("target-closes", "upstream-closed-without-response", 502, all(by("aspnetcore"), bodyless)),
    YARP.possible("no-destination", "upstream-none-available", 503, all(by("aspnetcore"), bodyless)),
    YARP.likely("target-slow", "upstream-response-timeout", 504, all(by("aspnetcore"), bodyless)),
    likely("limited-503", "rate-limited", 503, all(inside("aspnetcore"), bodyless), {
      why: text({
        en: "The rate limiting middleware rejects with 503 unless told to use 429.",
        "zh-CN": "限流中间件默认以 503 拒绝，除非改为 429。",
      }),
    }),
    says(
      "tables",
      "database-not-migrated",
      500,
      /Invalid (?:object|column) name|no such table|42P01|Applying existing migrations/,
    ),
    says(
      "database",
      "database-unavailable",
      500,
      /A network-related or instance-specific error|SqlException[^\n]{0,200}(?:timeout|Cannot open database|Login failed)|NpgsqlException|Failed to connect to [\d.:]{3,40}/,
    ),
    states(
      "view",
      "template-missing",
      500,
      /The view (?:'|&#x27;|&#39;)[^\n]{1,200} was not found|partial view [^\n]{1,200} was not found/,
    ),
    says("service", "unhandled-exception", 500, /Unable to resolve service for type/, {
      fix: [
        text({
          en: "Register the type that is named: builder.Services.AddScoped<IType, Type>() in Program.cs.",
          "zh-CN": "注册所写的类型：在 Program.cs 中加上 builder.Services.AddScoped<IType, Type>()。",
        }),
      ],
    }),
    usual("thrown", "unhandled-exception", 500),
    possible("database-500", "database-unavailable", 500),
  ],
  sources: [ERRORS],
});
