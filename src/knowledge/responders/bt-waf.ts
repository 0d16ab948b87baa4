import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const NGX_LUA_WAF = docs("ngx_lua_waf", "https://github.com/loveshell/ngx_lua_waf");
const BT = docs("宝塔：Nginx 防火墙", "https://www.bt.cn/new/product/nginx_firewall.html");
const PAGE = any(
  body(/您的请求(?:带有|含有)不合法参数[，,]\s{0,4}已被网站管理员设置拦截/),
  all(body(/<title>\s{0,8}网站防火墙\s{0,8}<\/title>/), body(/拦截|攻击|不合法/)),
);

export const btWaf = defineResponder({
  id: "bt-waf",
  name: text({ en: "BT panel firewall, ngx_lua_waf", "zh-CN": "宝塔网站防火墙、ngx_lua_waf" }),
  roles: ["waf"],
  over: ["nginx", "openresty"],
  signs: [wrote("block-page", PAGE)],
  causes: [
    causesOf(anybody, BT, NGX_LUA_WAF).proven("rule", "waf-blocked", ["2xx", "4xx"], PAGE, {
      fix: [
        text({
          en: "In the BT panel open the firewall's log of this site, find the rule, and add the path or parameter to its URL whitelist.",
          "zh-CN": "在宝塔面板打开该站点的防火墙拦截日志，找到命中的规则，把路径或参数加入 URL 白名单。",
        }),
        text({
          en: "With ngx_lua_waf look at the log in logdir and at the rules in wafconf (args, post, url, cookie).",
          "zh-CN": "用 ngx_lua_waf 时，查看 logdir 中的日志和 wafconf 下的规则（args、post、url、cookie）。",
        }),
        text({
          en: "As a visitor, take out of the request what looks like SQL, a script or a path that climbs.",
          "zh-CN": "如果是访客，去掉请求中像 SQL、脚本或上级路径的内容。",
        }),
      ],
      confirm: text({
        en: "The firewall's log has a line for this address and second, with the rule.",
        "zh-CN": "防火墙日志中有这个地址、这一秒的记录，并写明规则。",
      }),
    }),
  ],
  sources: [BT],
});
