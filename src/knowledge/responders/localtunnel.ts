import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { mediaType, status } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const CONSENT_PAGE = docs(
  "localtunnel: the consent page",
  "https://github.com/localtunnel/localtunnel/issues/598",
);
const { proven, likely } = causesOf(anybody, CONSENT_PAGE);

/** Asked by way of the public server of localtunnel, whose 511 is its own page and no network's. */
export const byLocaltunnel = host(/\.loca\.lt$/);

/** Its question for a password; a guide or an answer in JSON may name the address too. */
const asksForPassword: Condition = any(
  all(byLocaltunnel, status(511)),
  all(
    body(/loca\.lt\/mytunnelpassword/),
    any(byLocaltunnel, body(/<title>\s{0,20}Tunnel website ahead/)),
    not(mediaType(/json/)),
  ),
);
const tunnelDown: Condition = all(status(503), body(/^503 - Tunnel Unavailable\s{0,4}$/));

/** What the public server of localtunnel answers in place of the application. */
export const localtunnel = defineResponder({
  id: "localtunnel",
  name: product("localtunnel"),
  roles: ["reverse-proxy"],
  over: ["captive-portal"],
  signs: [wrote("consent-page", asksForPassword), wrote("tunnel-unavailable", tunnelDown)],
  causes: [
    proven("consent-page", "tunnel-interstitial", [200, 401, 511], asksForPassword, {
      why: text({
        en: "The tunnel asks browsers for its password before it hands anything on: every 7 days for each public address and tunnel, also a page's own scripts.",
        "zh-CN":
          "隧道对浏览器先要求输入密码才转发请求：每个公网地址和隧道每 7 天一次，页面脚本发出的请求也不例外。",
      }),
      fix: [
        text({
          en: "In scripts send the field Bypass-Tunnel-Reminder with any value. Across origins its preflight is stopped, so open the tunnel in a tab first.",
          "zh-CN":
            "脚本请求带上 Bypass-Tunnel-Reminder 标头，值任意。跨源时预检会被拦下，须先在标签页打开隧道。",
        }),
        text({
          en: "In a tab open the tunnel's address and enter the public IP address of the machine that runs the tunnel.",
          "zh-CN": "在标签页打开隧道地址，输入运行隧道的机器的公网 IP 地址。",
        }),
      ],
    }),
    likely("tunnel-down", "upstream-tunnel-disconnected", 503, tunnelDown, {
      why: text({
        en: "No client of the tunnel is connected under this name, or the program behind it does not answer.",
        "zh-CN": "这个名字下没有已连接的隧道客户端，或其后的程序没有响应。",
      }),
      fix: [
        text({
          en: "Start the program first, then the tunnel again (`lt --port PORT --subdomain NAME`), and mind that its address may be a new one.",
          "zh-CN": "先启动程序，再重新启动隧道（`lt --port PORT --subdomain NAME`），注意地址可能已变。",
        }),
      ],
    }),
  ],
  sources: [CONSENT_PAGE],
});
