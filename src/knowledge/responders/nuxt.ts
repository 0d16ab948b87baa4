import { body, contains } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { onLoopback } from "../../diagnosis/condition/origin.ts";
import { asksForFile, path } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { sentJson } from "../../diagnosis/condition/sent-content.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const ERRORS = docs("Nuxt: error handling", "https://nuxt.com/docs/getting-started/error-handling");
const { likely, proven, usual, possible } = causesOf("nuxt", ERRORS);

const noRoute = any(
  ...["message", "statusMessage"].map((member) =>
    json(member, /^Cannot find any (?:route|path) matching [[/]/),
  ),
);

/** In strict reading h3 refuses sound JSON too, for a member such as "__proto__". */
const invalidJson = json("message", /^Invalid JSON body$/);
const sentSoundJson = holds((c) => c.sentJson !== null);

export const nuxt = defineResponder({
  id: "nuxt",
  name: text({ en: "Nuxt (Nitro)", "zh-CN": "Nuxt（Nitro）" }),
  roles: ["framework"],
  signs: [
    wrote(
      "error-json",
      jsonWith(
        ["statusCode", "statusMessage", "url", "message"],
        ["error", "stack", "data", "fatal", "unhandled"],
      ),
    ),
    wrote(
      "error-json-of-nitro",
      jsonWith(["error", "url", "statusCode", "statusMessage", "message"], ["stack", "data"]),
    ),
    // Nitro's router, with the method since version 3; h3 says it of a path.
    wrote("no-route-sentence", noRoute),
    wrote("error-json-of-nitro-3", jsonWith(["error", "status", "unhandled"])),
    named("x-powered-by-field", field("x-powered-by", /^Nuxt/)),
    named("page-root", contains(/<div id="__nuxt">|__NUXT_DATA__/)),
  ],
  causes: [
    likely("old-build", "stale-client-build", 404, path(/\/_nuxt\//)),
    likely("file-missing", "file-not-found", 404, all(inside("nuxt"), asksForFile, not(path(/\/_nuxt\//)))),
    likely("no-handler", "route-not-found", 404, all(noRoute, not(asksForFile)), {
      why: text({
        en: "No file under server/api or server/routes answers this path; [id], index and .post in file names count.",
        "zh-CN":
          "server/api 或 server/routes 下没有对应这个路径的文件；文件名中的 [id]、index、.post 都有意义。",
      }),
    }),
    possible("handler-for-other-method", "route-lacks-method", 404, noRoute),
    possible(
      "dev-proxy-unused",
      "api-not-proxied",
      404,
      all(inside("nuxt"), onLoopback, path(/^\/api\//), not(noRoute)),
      {
        why: text({
          en: "Nuxt answered the /api path itself on this machine. If another server holds that API, no dev proxy took the call. Some releases (3.20.0, 4.2.0) ignore `vite.server.proxy`.",
          "zh-CN":
            "本机的 Nuxt 自己响应了 /api 路径。如果这个 API 在另一个服务器上，就是没有开发代理转发它。有些版本（3.20.0、4.2.0）会忽略 `vite.server.proxy`。",
        }),
        fix: [
          text({
            en: "Set `routeRules: { '/api/**': { proxy: 'http://localhost:4000/api/**' } }` (production too) in nuxt.config, or in Nuxt 3 or 4 `nitro.devProxy`. Both drop /api: the target names it.",
            "zh-CN":
              "在 nuxt.config 中设置 `routeRules: { '/api/**': { proxy: 'http://localhost:4000/api/**' } }`（生产环境也生效），Nuxt 3 和 4 也可用 `nitro.devProxy`。两者都会去掉 /api，目标要写上它。",
          }),
        ],
      },
    ),
    usual("no-page", "route-not-found", 404),
    possible("record", "record-not-found", 404),
    usual("wrong-method", "method-not-allowed-by-application", 405),
    // h3 parses as JSON whatever is no urlencoded form: where a form was sent, its type is what is wrong.
    proven(
      "unparsable",
      "request-body-malformed",
      400,
      all(inside("nuxt"), sentJson, not(sentSoundJson), invalidJson),
    ),
    likely(
      "form-for-json",
      "unsupported-media-type",
      400,
      all(inside("nuxt"), sent("content-type", /^multipart\//i), invalidJson),
    ),
    likely(
      "unparsable-perhaps",
      "request-body-malformed",
      400,
      all(inside("nuxt"), json("message", /^Invalid (?:JSON|form data) body$/)),
    ),
    usual("bad-input", "validation-failed", [400, 422]),
    likely(
      "module-missing",
      "build-error",
      500,
      all(
        inside("nuxt"),
        any(body(/Cannot find module|Failed to resolve import/), json("message", /Cannot find module/)),
      ),
    ),
    usual("thrown", "unhandled-exception", 500),
    possible("database", "database-unavailable", 500),
    likely(
      "fetch-failed",
      "dependency-unavailable",
      [500, 502, 503],
      json("message", /fetch failed|<no response>|ECONNREFUSED/),
    ),
  ],
  sources: [ERRORS],
});
