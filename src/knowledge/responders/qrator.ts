import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, mediaType, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const CHECK = docs(
  "Qrator: redirection with cookie installation",
  "https://docs.qrator.net/en/technologies/tracking-cookie.html",
);
const EVENTS = docs("Qrator: bot protection", "https://docs.qrator.net/en/dashboard/bot-protection.html");
const { proven, likely } = causesOf(anybody, CHECK, EVENTS);

/** It names itself in what it passes on as well. */
const SERVER = field("server", /^QRATOR$/i);
const script: Condition = body('src="/__qrator/qauth');
const gate: Condition = all(status(401), any(script, setsCookie(/^qrator_jsr$/)));
/** Its own 401 is no demand of HTTP for a login, and has nothing for a program to read. */
const wordless: Condition = all(
  SERVER,
  status(401, 403),
  lacks("www-authenticate"),
  not(mediaType(/\b(?:json|xml)$/)),
);
const own = by("qrator");

/** Protection against bots and DDoS, which answers for the site until a browser has run its script. */
export const qrator = defineResponder({
  id: "qrator",
  name: product("Qrator"),
  roles: ["waf"],
  signs: [
    wrote("check-page", all(status(401, 403), script)),
    wrote("check-cookie", gate),
    wrote("own-path", path(/^\/__qrator\//)),
    named("wordless", wordless),
    relayed("server-field-seen", SERVER),
  ],
  neverWrites: [405, 406, 413, 415, 422],
  causes: [
    proven("check", "bot-challenge", 401, gate, {
      why: text({
        en: "Qrator answers visitors without its cookie with 401 and a script that tests the browser; the site itself was not asked.",
        "zh-CN": "对没有其 Cookie 的访问者，Qrator 返回 401 和一段检测浏览器的脚本，请求没有到达站点。",
      }),
    }),
    likely("check-unseen", "bot-challenge", 401, all(own, wordless, not(sent("authorization"))), {
      why: text({
        en: "Probably Qrator's check: it answers visitors without its cookie with 401 and a script that tests the browser. If the body has no such script, the site itself wants a login.",
        "zh-CN":
          "很可能是 Qrator 的检测：它对没有其 Cookie 的访问者返回 401 和检测浏览器的脚本。正文中若没有这段脚本，就是站点自己要求登录。",
      }),
    }),
    likely("bot", "bot-challenge", 403, all(own, any(script, path(/^\/__qrator\//)))),
    likely("refused", "waf-blocked", 403, all(own, wordless), {
      why: text({
        en: "Qrator took this client for a bot, or its rules for this address refuse whoever lacks its cookie.",
        "zh-CN": "Qrator 把这个客户端判定为机器人，或该地址的规则拒绝没有其 Cookie 的访问者。",
      }),
    }),
  ],
  sources: [CHECK, EVENTS],
});
