import { body } from "../../diagnosis/condition/body.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const WAFW00F = docs(
  "wafw00f: signatures of firewalls",
  "https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins",
);
const OPENRASP = docs("OpenRASP: configuration", "https://rasp.baidu.com/doc/setup/others.html");

/** Words and addresses of block pages: D盾, 安全狗, 云锁, 玄武盾, 创宇盾. */
const BLOCK_PAGE = any(
  body(/D盾_拦截提示/),
  body(/safedogsite\/broswer_logo|404\.safedog\.cn|如果您是网站管理员，请登录安全狗/),
  body(/\byunsuologo\b/),
  body(/error\.websaas\.cn/),
  body(/365cyd\.(?:com|net)|help\.365cyd\.com/),
);

/** Block pages of firewalls that show nothing else of themselves. */
export const otherFirewallCauses = {
  id: "other-firewalls",
  over: ["refusal"],
  causes: [
    causesOf(anybody, WAFW00F).proven("block-page", "waf-blocked", ["2xx", "4xx", "5xx"], BLOCK_PAGE, {
      fix: [
        text({
          en: "As the owner, find the request in the firewall's own log and allow this path or parameter.",
          "zh-CN": "如果是站长，在防火墙自己的日志中找到这个请求，放行该路径或参数。",
        }),
        text({
          en: "As a visitor, take out of the request what looks like SQL, a script or a file path.",
          "zh-CN": "如果是访客，去掉请求中像 SQL、脚本或文件路径的内容。",
        }),
      ],
    }),
    causesOf(anybody, OPENRASP).proven(
      "openrasp",
      "waf-blocked",
      ["3xx", "4xx"],
      body(/Request blocked by OpenRASP/),
      {
        fix: [
          text({
            en: "Look up the request id in OpenRASP's alarm log (rasp/logs/alarm), and correct the rule in plugins or the code that it found.",
            "zh-CN":
              "在 OpenRASP 的报警日志（rasp/logs/alarm）中按请求 ID 查询，修正插件规则或它发现的代码。",
          }),
        ],
      },
    ),
  ],
} as const;
