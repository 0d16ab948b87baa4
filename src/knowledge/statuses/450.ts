import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

const REFERENCE = docs("http.dev: 450", "https://http.dev/450");
const OVERRIDE = docs(
  "Windows: IWPCWebSettings::RequestURLOverride",
  "https://learn.microsoft.com/en-us/windows/win32/api/wpcapi/nf-wpcapi-iwpcwebsettings-requesturloverride",
);

export const status450 = defineStatus({
  code: 450,
  phrase: "Blocked by Windows Parental Controls",
  kind: "unregistered",
  name: text({ en: "Blocked by Windows Parental Controls", "zh-CN": "被 Windows 家长控制拦截" }),
  meaning: text({
    en: "The parental controls of the Windows machine stopped the request; the site was not asked.",
    "zh-CN": "本机 Windows 的家长控制拦下了请求，网站并没有收到它。",
  }),
  use: text({
    en: "Made by Windows itself (it came with Vista), not by servers. A server that blocks content sends 403 or 451.",
    "zh-CN": "由 Windows 本身产生（从 Vista 开始有），不是服务器发的。服务器限制内容应使用 403 或 451。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET /game HTTP/1.1
    Host: games.example

    HTTP/1.1 450 Blocked by Windows Parental Controls
    Content-Type: text/html

    <p>This page is blocked.</p>
  `,
  misreadings: [
    {
      believed: text({
        en: "The website blocks visitors under age.",
        "zh-CN": "是网站拦截未成年访客。",
      }),
      truth: text({
        en: "The filter sits in the visitor's own Windows. A parent can allow the address there.",
        "zh-CN": "过滤器在访问者自己的 Windows 里，家长可以在那里放行该地址。",
      }),
      source: REFERENCE,
    },
  ],
  lookAlikes: [
    {
      codes: [403, 451],
      difference: text({
        en: "450: this machine's filter. 403: the server's decision. 451: a legal demand.",
        "zh-CN": "450：本机的过滤器。403：服务器的决定。451：法律要求。",
      }),
    },
  ],
  usual: ["proxy-policy-blocked"],
  causes: [],
  asked: ["family safety", "child account", "parental control", "家长控制", "儿童账户", "家庭安全"],
  sources: [REFERENCE, OVERRIDE],
});
