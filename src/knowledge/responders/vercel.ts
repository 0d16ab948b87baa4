import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { anyCode } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field, onlyFields, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { named, probablyWrote, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { vercelAdvice } from "./vercel.advice.ts";
import { vercelCodes } from "./vercel.codes.ts";
import { bare, ERRORS, printed, vercelByCode } from "./vercel.errors.ts";
import { vercelProtection } from "./vercel.protection.ts";

const bare405 = all(
  status(405),
  field("server", /^Vercel$/i),
  bodyless,
  onlyFields("date", "server", "x-vercel-id", "content-length", "connection", "strict-transport-security"),
);

export const vercel = defineResponder({
  id: "vercel",
  name: product("Vercel"),
  roles: ["cdn"],
  signs: [
    wrote("x-vercel-error-field", field("x-vercel-error")),
    wrote("error-code", anyCode(printed)),
    probablyWrote("bare-code", anyCode(bare)),
    wrote("mitigated-field", field("x-vercel-mitigated"), "waf"),
    wrote(
      "challenge-page",
      all(field("server", /^Vercel/i), body(/<title>Vercel Security Checkpoint<\/title>/)),
      "waf",
    ),
    // Without its own field in older releases; a function's answer has its application's words.
    wrote(
      "platform-json",
      all(
        field("server", /^Vercel/i),
        body(
          /^\s{0,4}\{"error":\s{0,2}\{"code":\s{0,2}"\d{3}",\s{0,2}"message":\s{0,2}"(?:A server error has occurred|Request Entity Too Large|The page could not be found)"\}\}/,
        ),
      ),
    ),
    wrote("login-cookie", setsCookie(/^_vercel_sso_nonce$/)),
    // A function's answer has the caching that Vercel gives it, or a type; a file that takes no such method has neither.
    named("bare-405", bare405),
    relayed("x-vercel-id-field", field("x-vercel-id")),
    relayed("server-field-seen", field("server", /^Vercel\b/i)),
    relayed("x-vercel-cache-field", field("x-vercel-cache")),
  ],
  statuses: vercelCodes,
  advice: vercelAdvice,
  causes: [
    ...vercelByCode,
    cause({
      id: "static-output",
      mechanism: "static-file-method-refused",
      on: [405],
      certainty: "likely",
      when: all(by("vercel"), bare405, methodOtherThan("GET", "HEAD", "OPTIONS")),
      why: text({
        en: "The address leads to a static file, which takes only GET and HEAD: no function has this path, or a catch-all rewrite sends it to the start page.",
        "zh-CN":
          "该地址指向静态文件，只接受 GET 和 HEAD：没有对应这个路径的函数，或全匹配的重写把它转到了首页。",
      }),
      fix: [
        text({
          en: "Leave the API's paths out of a catch-all rewrite in vercel.json, for example with /((?!api/).*) as its source.",
          "zh-CN": "在 vercel.json 的全匹配重写中排除 API 路径，例如 source 写成 /((?!api/).*)。",
        }),
        text({
          en: "Look in the deployment's list of functions whether one has this path: its file belongs in api/ or the framework's own folder.",
          "zh-CN": "在部署的函数列表中查看是否有这个路径：文件应放在 api/ 或框架规定的目录下。",
        }),
      ],
      sources: [docs("Vercel: rewrites", "https://vercel.com/docs/rewrites")],
    }),
    ...vercelProtection,
  ],
  sources: [ERRORS],
});
