import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause } from "../writing/define.ts";

/** What stops a request before the deployment: the firewall, deployment protection. */
export const vercelProtection = [
  cause({
    id: "challenge",
    mechanism: "bot-challenge",
    on: ["any"],
    certainty: "likely",
    when: any(
      field("x-vercel-mitigated", /^challenge/),
      all(by("vercel"), body("<title>Vercel Security Checkpoint</title>")),
    ),
    sources: [docs("Vercel: firewall", "https://vercel.com/docs/vercel-firewall")],
  }),
  cause({
    id: "rule",
    mechanism: "waf-blocked",
    on: ["4xx"],
    certainty: "likely",
    when: field("x-vercel-mitigated", /^(deny|block)/),
    sources: [docs("Vercel: firewall", "https://vercel.com/docs/vercel-firewall")],
  }),
  cause({
    id: "deployment-protected",
    mechanism: "auth-missing",
    on: [401, 403],
    certainty: "likely",
    when: all(status(401), setsCookie(/^_vercel_sso_nonce$/)),
    why: text({
      en: "Deployment protection is on: this deployment opens with a Vercel login or the password, by a shareable link or with a bypass token.",
      "zh-CN": "开启了部署保护：要登录 Vercel、输入密码、使用分享链接或携带绕过令牌，才能访问这个部署。",
    }),
    sources: [docs("Vercel: deployment protection", "https://vercel.com/docs/deployment-protection")],
  }),
] as const;
