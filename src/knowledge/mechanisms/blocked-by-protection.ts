import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

export const blockedByProtection = defineMechanisms("blocked-by-protection", {
  "waf-blocked": {
    name: text({ en: "A web application firewall blocked it", "zh-CN": "被 Web 应用防火墙拦截" }),
    why: text({
      en: "A rule of the firewall matched this request, often because something in it looks like an attack.",
      "zh-CN": "请求命中了防火墙的规则，常因其中某些内容像攻击。",
    }),
    fix: [
      text({
        en: "Give the operator of the firewall the event or reference id on the page; if it has none, time and address.",
        "zh-CN": "把页面上的事件编号交给防火墙的管理员；没有编号时，提供时间和地址。",
      }),
      text({
        en: "As the operator, find the rule in the firewall's log and exempt this parameter or path, not the whole site.",
        "zh-CN": "如果你是站点管理员，在防火墙日志中找到规则，只豁免这个参数或路径，而不是整个站点。",
      }),
      text({
        en: "Leave out the part of the request that looks like code, to learn what was matched.",
        "zh-CN": "逐步去掉请求中像代码的部分，找出触发点。",
      }),
    ],
    confirm: text({
      en: "The firewall's audit log under the reference id or the time; with a firewall in front, the origin's log has no entry for this request.",
      "zh-CN": "按编号或时间查防火墙的审计日志；如果防火墙在源站之前，源站日志中没有这个请求。",
    }),
    sources: [
      docs("OWASP CRS documentation", "https://coreruleset.org/docs/"),
      docs("Cloudflare WAF", "https://developers.cloudflare.com/waf/"),
    ],
  },
  "bot-challenge": {
    name: text({ en: "A bot check answered instead of the site", "zh-CN": "返回的是人机验证页" }),
    why: text({
      en: "Bot protection answered with a challenge that only a browser can solve.",
      "zh-CN": "机器人防护返回了只有浏览器才能完成的验证。",
    }),
    fix: [
      text({
        en: "Open the address in a browser and solve the challenge. If an interface asks for a CAPTCHA token, send a fresh one with the call.",
        "zh-CN": "在浏览器中打开这个地址并完成验证。如果接口要求人机验证令牌，请求时带上新取得的令牌。",
      }),
      text({
        en: "For an API or a known client, let the operator exempt the path or client.",
        "zh-CN": "如果是 API 或已知客户端，请站点管理员豁免该路径或客户端。",
      }),
      text({
        en: "A fetch cannot solve a challenge: load the page again so that the browser can.",
        "zh-CN": "fetch 无法完成验证：重新加载页面，由浏览器完成。",
      }),
    ],
    confirm: text({
      en: "A challenge script in the body, a field such as cf-mitigated: challenge, or a message about a CAPTCHA.",
      "zh-CN": "正文中的验证脚本、cf-mitigated: challenge 之类的标头，或提到人机验证的错误信息。",
    }),
    sources: [
      docs(
        "Cloudflare: detect a challenge page",
        "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
      ),
    ],
  },
  "user-agent-blocked": {
    name: text({ en: "This client software is refused", "zh-CN": "客户端软件被拒绝" }),
    why: text({
      en: "The request was refused for its User-Agent or for the fingerprint of the client.",
      "zh-CN": "请求因 User-Agent 或客户端指纹而被拒绝。",
    }),
    fix: [
      text({
        en: "Send an honest User-Agent that names the program and a contact.",
        "zh-CN": "发送真实的 User-Agent，写明程序名和联系方式。",
      }),
      text({ en: "Ask the operator to let this client through.", "zh-CN": "请站点管理员放行这个客户端。" }),
    ],
    confirm: text({
      en: "The same request with a browser's User-Agent succeeds; if not, the fingerprint or the address may be the reason.",
      "zh-CN": "换成浏览器的 User-Agent 就能成功；若仍不行，原因可能是指纹或地址。",
    }),
    sources: [rfc(9110, "10.1.5")],
  },
});
