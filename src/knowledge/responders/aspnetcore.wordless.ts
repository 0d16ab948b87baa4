import { bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile, path } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { ofAspnetcore } from "./aspnetcore.sources.ts";

const { likely, usual, possible } = ofAspnetcore;

/** Types that FileExtensionContentTypeProvider has no entry for, or had none in earlier versions. */
const unusualType = path(
  /\.(?:glb|gltf|geojson|dat|blat|br|apk|ipa|avif|webmanifest|mjs|pbf|ya?ml|data|unityweb|obj|mtl|fbx|usdz|onnx)$/i,
);

/** What a status mostly means that comes without words of the framework. */
export const aspnetcoreWordless = [
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
  likely("limited-503", "rate-limited", 503, all(inside("aspnetcore"), bodyless), {
    why: text({
      en: "The rate limiting middleware rejects with 503 unless told to use 429.",
      "zh-CN": "限流中间件默认以 503 拒绝，除非改为 429。",
    }),
  }),
] as const;
