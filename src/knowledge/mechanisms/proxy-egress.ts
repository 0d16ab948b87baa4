import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { CHROMIUM_ERRORS } from "../failures/sources.ts";
import { perSystem } from "../writing/per-system.ts";

export const proxyEgress = defineMechanisms("proxy-egress", {
  "proxy-policy-blocked": {
    name: text({ en: "Your network's proxy forbids this", "zh-CN": "所在网络的代理不允许访问" }),
    why: text({
      en: "A proxy or filter of your network, or a policy or firewall on this machine, does not allow this site, port or content.",
      "zh-CN": "所在网络的代理或过滤器，或本机的策略、防火墙，不允许这个站点、端口或内容。",
    }),
    fix: [
      text({
        en: "Ask the administrators of the network or of this machine for an exception, with the address and time.",
        "zh-CN": "请网络或本机的管理员放行，并告知地址和时间。",
      }),
      text({
        en: "Try from another network and on another device, to be sure that it is not the site.",
        "zh-CN": "换一个网络、换一台设备访问，以排除站点自身的问题。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "Elsewhere the site answers; for a policy chrome://policy (URLBlocklist) or about:policies (WebsiteFilter), for a proxy its access log: {systems}.",
        "zh-CN":
          "换到别处可以访问；浏览器策略查看 chrome://policy（URLBlocklist）或 about:policies（WebsiteFilter），代理查看访问日志：{systems}。",
      }),
      systems: { squid: text({ en: "TCP_DENIED in Squid", "zh-CN": "Squid 中为 TCP_DENIED" }) },
      general: text({
        en: "Elsewhere the site answers; for a policy chrome://policy (URLBlocklist) or about:policies (WebsiteFilter), for a proxy its access log.",
        "zh-CN":
          "换到别处可以访问；浏览器策略查看 chrome://policy（URLBlocklist）或 about:policies（WebsiteFilter），代理查看访问日志。",
      }),
    }),
    sources: [docs("Squid: log files", "https://wiki.squid-cache.org/SquidFaq/SquidLogs")],
  },
  "proxy-auth-required": {
    name: text({ en: "Your network's proxy wants a login", "zh-CN": "所在网络的代理要求登录" }),
    why: text({
      en: "The proxy between you and the internet wants credentials, or refused the ones sent.",
      "zh-CN": "你与互联网之间的代理要求凭据，或不接受已发送的凭据。",
    }),
    fix: [
      text({
        en: "Enter the proxy's user and password, in the browser or the system settings.",
        "zh-CN": "在浏览器或系统设置中填写代理的用户名和密码。",
      }),
      text({
        en: "For command line tools, set them in HTTPS_PROXY, and in http_proxy for http addresses.",
        "zh-CN": "命令行工具可在 HTTPS_PROXY 中设置，http 地址则用 http_proxy。",
      }),
    ],
    confirm: text({
      en: "Proxy-Authenticate in the response; the proxy's access log shows 407.",
      "zh-CN": "查看响应中的 Proxy-Authenticate；代理访问日志中为 407。",
    }),
    sources: [rfc(9110, "15.5.8"), rfc(9110, "11.7.1")],
  },
  "proxy-unreachable": {
    name: text({ en: "The configured proxy does not answer", "zh-CN": "设置的代理没有响应" }),
    why: text({
      en: "The browser is set to use a proxy, and that proxy does not answer or cannot be used (its settings script, kind or certificate).",
      "zh-CN": "浏览器设置了代理，但没有收到代理的响应，或无法使用它（配置脚本、类型或证书有问题）。",
    }),
    fix: [
      text({
        en: "Correct or switch off the proxy in the system or browser settings.",
        "zh-CN": "在系统或浏览器设置中改正或关闭代理。",
      }),
      text({
        en: "Start the proxy, VPN or debugging tool that set it.",
        "zh-CN": "启动设置了它的代理、VPN 或调试工具。",
      }),
    ],
    confirm: text({
      en: "nc -vz PROXY PORT fails, or the settings script (PAC) does not load; without the proxy the site answers.",
      "zh-CN": "执行 nc -vz PROXY PORT 失败，或配置脚本（PAC）无法加载；不用代理时站点可以访问。",
    }),
    sources: [CHROMIUM_ERRORS],
  },
  "captive-portal": {
    name: text({ en: "A network login page stands before the site", "zh-CN": "网络要求先登录" }),
    why: text({
      en: "The network, such as a hotel's Wi-Fi, shows its own login page before it lets you through.",
      "zh-CN": "当前网络（如酒店 Wi-Fi）要求先在它的页面上登录。",
    }),
    fix: [
      text({
        en: "Open any plain http page and log in to the network there.",
        "zh-CN": "打开任意 http 页面，在那里登录网络。",
      }),
    ],
    confirm: text({
      en: "A plain http page of any site leads to the same login page.",
      "zh-CN": "任意站点的 http 页面都会转到同一个登录页。",
    }),
    sources: [rfc(6585, "6"), rfc(8952, "1")],
  },
  "dns-failure-at-proxy": {
    name: text({ en: "Your proxy cannot resolve the name", "zh-CN": "所在网络的代理解析不了域名" }),
    why: text({
      en: "The proxy of your network could not turn the site's name into an address.",
      "zh-CN": "你所在网络的代理无法解析站点的域名。",
    }),
    fix: [
      text({ en: "Check the spelling of the name.", "zh-CN": "检查域名的拼写。" }),
      text({
        en: "Check the resolver that the proxy uses; the browser's own DNS is not asked.",
        "zh-CN": "检查代理使用的 DNS 服务器；浏览器自己的 DNS 不起作用。",
      }),
    ],
    confirm: text({
      en: "dig NAME on the proxy fails; if it succeeds without the proxy, the proxy's resolver is the reason, else the name.",
      "zh-CN": "在代理上执行 dig NAME 会失败；如果不经代理可以解析，问题在代理的 DNS，否则在域名本身。",
    }),
    sources: [
      docs("Squid: dns_nameservers", "https://www.squid-cache.org/Doc/config/dns_nameservers/"),
      rfc(9209, "2.3.2"),
    ],
  },
  "proxy-used-as-server": {
    name: text({ en: "A proxy was addressed like a web server", "zh-CN": "把代理当成了 Web 服务器" }),
    why: text({
      en: "The request reached the port of a forward proxy, but not in the form that a proxy takes.",
      "zh-CN": "请求到达了正向代理的端口，但不是代理接受的形式。",
    }),
    fix: [
      text({
        en: "Address the web server itself, not the proxy's port.",
        "zh-CN": "直接访问 Web 服务器，而不是代理的端口。",
      }),
      text({
        en: "Or set it as a proxy: curl -x http://PROXY:PORT URL.",
        "zh-CN": "或把它设为代理：curl -x http://PROXY:PORT URL。",
      }),
    ],
    confirm: text({
      en: "The proxy's log shows that it refused this request itself and asked no server.",
      "zh-CN": "代理的日志显示：这个请求被代理自己拒绝，没有转发给任何服务器。",
    }),
    sources: [rfc(9112, "3.2.2")],
  },
});
