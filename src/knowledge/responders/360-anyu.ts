import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { anyu360Codes } from "./360-anyu.codes.ts";

const SIGNATURES = docs(
  "wafw00f: 360 WangZhanBao, AnYu",
  "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/anyu.py",
);
const PAGE = any(
  body(/已被(?:安域防护|云防护)拦截/),
  body("has been intercept by AnYu"),
  all(body("360安域"), body(/eventID:/)),
);

export const anyu360 = defineResponder({
  id: "360-anyu",
  name: text({ en: "360 AnYu, Qi An Xin", "zh-CN": "360 安域、奇安信网站卫士" }),
  roles: ["waf"],
  over: ["nginx"],
  signs: [wrote("block-page", PAGE)],
  statuses: anyu360Codes,
  causes: [
    causesOf(anybody, SIGNATURES).proven("rule", "waf-blocked", ["2xx", "4xx"], PAGE, {
      fix: [
        text({
          en: "As the owner, find the eventID in the protection console and put this address on its green channel (whitelist).",
          "zh-CN": "如果是站长，在防护控制台按 eventID 查询，把这个地址加入防火墙绿色通道（白名单）。",
        }),
        text({
          en: "As a visitor, take out of the address and body what looks like an attack, or name the eventID to the site.",
          "zh-CN": "如果是访客，去掉地址和正文中像攻击的内容，或把 eventID 告诉站长。",
        }),
      ],
      confirm: text({
        en: "The eventID of the page is in the protection's log; the origin's log has no such request.",
        "zh-CN": "页面中的 eventID 能在防护日志里查到；源站日志中没有这个请求。",
      }),
    }),
    causesOf("360-anyu", SIGNATURES).usual("own-status", "waf-blocked", 493),
  ],
  sources: [SIGNATURES],
});
