import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { byLocaltunnel } from "./localtunnel.ts";

export const captivePortal = defineResponder({
  id: "captive-portal",
  name: text({ en: "Captive portal (network login)", "zh-CN": "强制门户（网络登录页）" }),
  roles: ["forward-proxy"],
  signs: [
    wrote("own-status", all(status(511), not(byLocaltunnel))),
    wrote("wispr-message", body(/<WISPAccessGatewayParam\b/i)),
  ],
  causes: [
    causesOf(anybody, rfc(6585, "6"), rfc(8952)).likely(
      "login-wanted",
      "captive-portal",
      [200, 302, 511],
      any(
        body(/<WISPAccessGatewayParam\b/i),
        body(/network login|authenticate|log ?in/i),
        by("captive-portal"),
      ),
    ),
  ],
  sources: [rfc(6585, "6")],
});
