import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { proven, likely } = causesOf(
  anybody,
  docs("localtunnel: the consent page", "https://github.com/localtunnel/localtunnel/issues/598"),
);

/** What the public server of localtunnel answers in place of the application. */
export const localtunnelCauses = {
  id: "localtunnel",
  over: ["handshake", "auth", "application"],
  causes: [
    proven(
      "consent-page",
      "tunnel-interstitial",
      [200, 401, 511],
      any(all(host(/\.loca\.lt$/), status(511)), body(/loca\.lt\/mytunnelpassword/)),
      {
        why: text({
          en: "The tunnel asks for its password before it hands anything on: once a week for each public address, and of scripts too.",
          "zh-CN": "隧道要求先输入密码才转发请求：每个公网地址每周一次，脚本发出的请求也不例外。",
        }),
        fix: [
          text({
            en: "In scripts send the field Bypass-Tunnel-Reminder with any value; across origins list it in Access-Control-Allow-Headers.",
            "zh-CN":
              "脚本请求带上 Bypass-Tunnel-Reminder 标头，值任意；跨源时还要列入 Access-Control-Allow-Headers。",
          }),
          text({
            en: "In a tab open the tunnel's address and enter the public IP address of the machine that runs the tunnel.",
            "zh-CN": "在标签页打开隧道地址，输入运行隧道的机器的公网 IP 地址。",
          }),
        ],
      },
    ),
    likely("tunnel-down", "upstream-tunnel-disconnected", 503, body(/^503 - Tunnel Unavailable\s{0,4}$/), {
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
} as const;
