import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs(
    "wafw00f: how firewalls show",
    "https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins",
  ),
);

const IN_A_TAB = [
  text({
    en: "Open the site in a tab and pass its check, then call from a page of that site. From a server, ask the site for an interface.",
    "zh-CN": "在标签页中打开该站点并通过验证，再从该站点的页面发起请求。服务器端请向站点申请接口。",
  }),
];

const IMUNIFY = /^\s{0,20}Access denied (?:by|with) Imunify360 bot-protection/;
const failed = holds((c) => c.status !== null && c.status >= 400);

/** Refusals and challenges of protection services that show by their own page or field. */
export const protectionServicesCauses = {
  id: "protection-services",
  over: ["refusal", "auth", "misleading-success", "page-instead"],
  causes: [
    proven(
      "datadome",
      "bot-challenge",
      "any",
      body(/captcha-delivery\.com\/(?:captcha|interstitial|c\.js|i\.js)/),
      {
        why: text({
          en: "DataDome's bot protection wants the browser to prove itself first (a script or a puzzle, which a fetch cannot solve), or blocks it outright (t=bv).",
          "zh-CN":
            "DataDome 的机器人防护要求浏览器先自证（运行脚本或完成验证，fetch 请求做不到），或直接封禁（t=bv）。",
        }),
        fix: IN_A_TAB,
      },
    ),
    proven(
      "perimeterx",
      "bot-challenge",
      "any",
      body(/window\._pxAppId|client\.perimeterx\.(?:net|com)|"blockScript": ?"|id="px-captcha"/),
      {
        why: text({
          en: "HUMAN (PerimeterX)'s bot protection wants the browser to prove itself first: a script or a puzzle, which a fetch cannot solve.",
          "zh-CN": "HUMAN（PerimeterX）的机器人防护要求浏览器先自证：运行脚本或完成验证，fetch 请求做不到。",
        }),
        fix: IN_A_TAB,
      },
    ),
    proven(
      "kasada",
      "bot-challenge",
      "any",
      any(all(status(403, 429), field("x-kpsdk-ct")), body(/window\.KPSDK=|ips\.js\?KP_UIDz=/)),
      {
        why: text({
          en: "Kasada's bot protection wants the browser to prove itself first: a script or a puzzle, which a fetch cannot solve.",
          "zh-CN": "Kasada 的机器人防护要求浏览器先自证：运行脚本或完成验证，fetch 请求做不到。",
        }),
        fix: [
          text({
            en: "Call from a page of the site on which Kasada's script runs (it adds the x-kpsdk fields); from a server ask the site for an interface.",
            "zh-CN":
              "从运行着 Kasada 脚本的站点页面发起请求（由它加上 x-kpsdk 标头）；服务器端请向站点申请接口。",
          }),
        ],
      },
    ),
    proven(
      "radware",
      "bot-challenge",
      "any",
      body(/validate\.perfdrive\.com|<title>Radware (?:Bot Manager )?Captcha/i),
      {
        why: text({
          en: "Radware's bot protection wants the browser to prove itself first: a script or a puzzle, which a fetch cannot solve.",
          "zh-CN": "Radware 的机器人防护要求浏览器先自证：运行脚本或完成验证，fetch 请求做不到。",
        }),
        fix: IN_A_TAB,
      },
    ),
    proven("ddos-guard", "bot-challenge", "any", body("/.well-known/ddos-guard/"), {
      why: text({
        en: "DDoS-Guard's bot protection wants the browser to prove itself first: a script or a puzzle, which a fetch cannot solve.",
        "zh-CN": "DDoS-Guard 的机器人防护要求浏览器先自证：运行脚本或完成验证，fetch 请求做不到。",
      }),
      fix: IN_A_TAB,
    }),
    proven(
      "anubis",
      "bot-challenge",
      "any",
      any(body("/.within.website/x/cmd/anubis/"), body('id="anubis_challenge"')),
      {
        why: text({
          en: "Anubis's bot protection wants the browser to prove itself first (a check that a fetch cannot pass), or refuses it outright (Access Denied).",
          "zh-CN":
            "Anubis 的机器人防护要求浏览器先自证（通过检查，fetch 请求做不到），或直接拒绝（Access Denied）。",
        }),
        fix: IN_A_TAB,
      },
    ),
    proven("reblaze", "bot-challenge", "any", body(/window\.rbzns\b/), {
      why: text({
        en: "Reblaze's bot protection wants the browser to prove itself first: a script or a puzzle, which a fetch cannot solve.",
        "zh-CN": "Reblaze 的机器人防护要求浏览器先自证：运行脚本或完成验证，fetch 请求做不到。",
      }),
      fix: IN_A_TAB,
    }),
    proven("yunsuo", "bot-challenge", "any", body(/yunsuo_session_verify|security_verify_data=/), {
      why: text({
        en: "YunSuo's bot protection wants the browser to prove itself first: a script or a puzzle, which a fetch cannot solve.",
        "zh-CN": "云锁的机器人防护要求浏览器先自证：运行脚本或完成验证，fetch 请求做不到。",
      }),
      fix: IN_A_TAB,
    }),
    proven(
      "fortiweb",
      "waf-blocked",
      ["2xx", "4xx", "5xx"],
      // A web filter of the same maker heads its page with "Web Page Blocked" too.
      all(body("fgd_icon"), body(/Attack ID/i)),
      {
        why: text({
          en: "FortiWeb judged the request as an attack or its sender as unwanted.",
          "zh-CN": "FortiWeb 把这个请求判为攻击，或把来源列为不受欢迎。",
        }),
      },
    ),
    proven(
      "radware-appwall",
      "waf-blocked",
      ["2xx", "4xx", "5xx"],
      body(
        /<title>Unauthorized Request Blocked|because we have detected unauthorized activity|CloudWebSec\.radware\.com/,
      ),
      {
        why: text({
          en: "Radware AppWall judged the request as an attack or its sender as unwanted.",
          "zh-CN": "Radware AppWall 把这个请求判为攻击，或把来源列为不受欢迎。",
        }),
      },
    ),
    likely(
      "wallarm",
      "waf-blocked",
      ["2xx", "4xx", "5xx"],
      all(field("server", /^nginx[-_]wallarm/i), status(403)),
      {
        why: text({
          en: "Mostly Wallarm judged the request as an attack or its sender as unwanted; a 403 of the application behind it looks the same.",
          "zh-CN": "多半是 Wallarm 把这个请求判为攻击，或把来源列为不受欢迎；其后应用的 403 看起来也一样。",
        }),
      },
    ),
    proven(
      "crowdsec",
      "waf-blocked",
      ["2xx", "4xx", "5xx"],
      body(/<title>CrowdSec (?:Ban|Access Forbidden)<\/title>/i),
      {
        why: text({
          en: "CrowdSec judged the request as an attack or its sender as unwanted.",
          "zh-CN": "CrowdSec 把这个请求判为攻击，或把来源列为不受欢迎。",
        }),
      },
    ),
    proven(
      "imunify360",
      "waf-blocked",
      ["2xx", "4xx", "5xx"],
      any(
        all(failed, body(/Access denied (?:by|with) Imunify360 bot-protection/)),
        // A success may quote it: a ticket, a log, what a proxy handed on.
        json("message", IMUNIFY),
        says(IMUNIFY),
      ),
      {
        why: text({
          en: "Imunify360 on the web host took the client for a bot and answered in the site's place, with whatever status.",
          "zh-CN": "主机上的 Imunify360 把客户端判为机器人，代替站点返回了响应，状态码不定。",
        }),
        fix: [
          text({
            en: "As the owner, put the client's address on Imunify360's allow list, or ask the hosting provider to do so.",
            "zh-CN": "如果是站长，把客户端地址加入 Imunify360 的白名单，或请主机商处理。",
          }),
          text({
            en: "As a client, wait and call less often, from one fixed address that the site can allow.",
            "zh-CN": "如果是调用方，稍后再试并降低频率，用站点可以放行的固定地址访问。",
          }),
        ],
      },
    ),
    proven(
      "safedog",
      "waf-blocked",
      ["2xx", "4xx", "5xx"],
      body(/safedogsite\/broswer_logo|404\.safedog\.cn/i),
      {
        why: text({
          en: "SafeDog judged the request as an attack or its sender as unwanted.",
          "zh-CN": "安全狗把这个请求判为攻击，或把来源列为不受欢迎。",
        }),
      },
    ),
    proven("d-shield", "waf-blocked", ["2xx", "4xx", "5xx"], body(/<title>D盾_拦截提示/), {
      why: text({
        en: "D-Shield judged the request as an attack or its sender as unwanted.",
        "zh-CN": "D 盾把这个请求判为攻击，或把来源列为不受欢迎。",
      }),
    }),
    proven("openrasp", "waf-blocked", ["2xx", "4xx", "5xx"], body(/[Rr]equest blocked by OpenRASP/), {
      why: text({
        en: "OpenRASP judged the request as an attack or its sender as unwanted.",
        "zh-CN": "OpenRASP 把这个请求判为攻击，或把来源列为不受欢迎。",
      }),
    }),
  ],
} as const;
