import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs("Akamai: origin server", "https://techdocs.akamai.com/property-mgr/docs/origin-server");

/** Its own directives and limits, for mechanisms that others have too. */
export const akamaiAdvice = {
  "upstream-dns-failure": {
    fix: [
      text({
        en: "Correct the Origin Server Hostname in the property, or restore the DNS record that it names.",
        "zh-CN": "改正 property 中的 Origin Server Hostname，或恢复它所指的 DNS 记录。",
      }),
      text({
        en: "Resolve that name from outside your network (dig NAME @8.8.8.8): private zones do not reach Akamai.",
        "zh-CN": "从外网解析这个名称（dig NAME @8.8.8.8）：Akamai 看不到内网区域。",
      }),
    ],
    confirm: text({
      en: "The reference number of the page, translated in Akamai Control Center or by support, names the DNS error.",
      "zh-CN": "在 Akamai Control Center 或由支持人员翻译页面上的参考编号，会写明 DNS 错误。",
    }),
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
