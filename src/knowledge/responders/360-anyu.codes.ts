import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const SIGNATURES = docs(
  "wafw00f: AnYu",
  "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/anyu.py",
);
const sent = privateCodes({ kind: "vendor", seen: "response", sources: [SIGNATURES] });

export const anyu360Codes = [
  sent("493", "Blocked by AnYu", {
    en: "The firewall blocked the request as a threat to the site.",
    "zh-CN": "防火墙认为请求对网站有威胁，已拦截。",
  }),
] as const satisfies readonly PrivateStatus[];
