import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { type Text, text } from "../../diagnosis/text.ts";
import { toBlockPage, umbrellaPage } from "../responders/cisco-umbrella.ts";
import { toNotification, zscalerPage } from "../responders/zscaler.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const ZSCALER = causesOf(
  anybody,
  docs("Zscaler: end user notifications", "https://help.zscaler.com/zia/about-end-user-notifications"),
  docs("Zscaler: block notifications", "https://help.zscaler.com/zia/block-custom-notification"),
);
const UMBRELLA = causesOf(
  anybody,
  docs(
    "Cisco Umbrella: block pages",
    "https://docs.umbrella.com/deployment-umbrella/docs/customize-block-pages",
  ),
);
const FORCEPOINT = causesOf(
  anybody,
  docs(
    "Forcepoint: block pages",
    "https://www.websense.com/content/support/library/web/v85/triton_web_help/block_pages_explain.aspx",
  ),
);
const PALO_ALTO = causesOf(
  anybody,
  docs(
    "Palo Alto Networks: URL filtering response pages",
    "https://docs.paloaltonetworks.com/advanced-url-filtering/administration/url-filtering-features/url-filtering-response-pages",
  ),
);
const FORTIGATE = causesOf(
  anybody,
  docs(
    "FortiGate: replacement messages",
    "https://docs.fortinet.com/document/fortigate/latest/administration-guide/",
  ),
);
const SOPHOS = causesOf(
  anybody,
  docs(
    "Sophos: web protection",
    "https://docs.sophos.com/nsg/sophos-utm/utm/9.708/help/en-us/Content/utm/utmAdminGuide/WebProtection.htm",
  ),
);
const PROXYSG = causesOf(
  anybody,
  docs(
    "Broadcom: ProxySG exception pages",
    "https://techdocs.broadcom.com/us/en/symantec-security-software/web-and-network-security/edge-swg/7-3.html",
  ),
);
const SKYHIGH = causesOf(
  anybody,
  docs(
    "Skyhigh Secure Web Gateway: block pages",
    "https://success.skyhighsecurity.com/Skyhigh_Secure_Web_Gateway_(On_Prem)",
  ),
);

/** All of the head that Fortinet's firewalls give a replacement message: a site's own server would at least date it. */
const FORTINET_HEAD: Condition = all(
  field("content-type", /^text\/html; charset="utf-8"$/),
  field("content-security-policy", /^frame-ancestors 'self'$/),
  field("x-frame-options", /^SAMEORIGIN$/),
  field("x-xss-protection", /^1; mode=block$/),
  field("x-content-type-options", /^nosniff$/),
  field("connection", /^Close$/),
  lacks("date"),
  lacks("server"),
);

const ASK_THEM = [
  text({
    en: "Ask the network's administrators to allow the site; compare over another network on a device without the filter's program.",
    "zh-CN": "请网络管理员放行该站点；用没有安装该过滤程序的设备换一个网络对比。",
  }),
];

const PAGE = text({ en: "page", "zh-CN": "页面" });
const REDIRECT = text({ en: "redirect", "zh-CN": "重定向" });

/** The page is the filter's, which is a box in the network or a program on the machine. */
function blockedBy(filter: string, inChinese = filter, answer: Text = PAGE) {
  return {
    why: {
      en: `${filter}, which this network or machine uses, blocked the site or its content; this ${answer.en} is the filter's, not the site's.`,
      "zh-CN": `这个网络或本机使用的 ${spaced(inChinese)}拦截了该站点或其内容；这个${answer["zh-CN"]}来自过滤系统，不是站点返回的。`,
    },
    fix: ASK_THEM,
  };
}

/** The same of a redirect to its page. */
function redirectedBy(filter: string) {
  return blockedBy(filter, filter, REDIRECT);
}

/** A space stands between Latin letters and Chinese, none within Chinese. */
function spaced(name: string): string {
  return /[\w)]$/.test(name) ? `${name} ` : name;
}

/** Block pages of the filters that companies and schools put between their people and the network. */
export const networkFiltersCauses = {
  id: "network-filters",
  over: ["refusal", "auth", "misleading-success", "page-instead", "upstream"],
  causes: [
    ZSCALER.proven(
      "zscaler",
      "proxy-policy-blocked",
      403,
      // Its questions for a login and its reports of a lost connection bear the name too.
      all(status(403), field("server", /^Zscaler(?:\/|$)/)),
      blockedBy("Zscaler"),
    ),
    // A question for a login and a caution have the same look.
    ZSCALER.likely(
      "zscaler-page",
      "proxy-policy-blocked",
      ["2xx", "4xx", "5xx"],
      zscalerPage,
      blockedBy("Zscaler"),
    ),
    UMBRELLA.proven(
      "umbrella",
      "proxy-policy-blocked",
      403,
      all(status(403), field("server", /^Cisco Umbrella$/)),
      blockedBy("Cisco Umbrella"),
    ),
    UMBRELLA.likely(
      "umbrella-page",
      "proxy-policy-blocked",
      ["2xx", "4xx", "5xx"],
      umbrellaPage,
      blockedBy("Cisco Umbrella (OpenDNS)"),
    ),
    ZSCALER.likely(
      "zscaler-redirect",
      "proxy-policy-blocked",
      [302, 303, 307],
      toNotification,
      redirectedBy("Zscaler"),
    ),
    UMBRELLA.likely(
      "umbrella-redirect",
      "proxy-policy-blocked",
      [301, 302, 303, 307],
      toBlockPage,
      redirectedBy("Cisco Umbrella (OpenDNS)"),
    ),
    FORCEPOINT.proven(
      "websense",
      "proxy-policy-blocked",
      ["2xx", "4xx", "5xx"],
      body(/\/cgi-bin\/blockpage\.cgi\?ws-session/),
      blockedBy("Forcepoint"),
    ),
    PALO_ALTO.proven(
      "palo-alto",
      "proxy-policy-blocked",
      ["2xx", "4xx", "5xx"],
      body(
        /Access to the web page you were trying to visit has been blocked in accordance with company policy/,
      ),
      blockedBy("A Palo Alto firewall", "Palo Alto 防火墙"),
    ),
    FORTIGATE.proven(
      "fortiguard",
      "proxy-policy-blocked",
      ["2xx", "4xx", "5xx"],
      body(
        /FortiGuard (?:Intrusion Prevention|Web Filtering)|<title>Web Filter (?:Violation|Block Override)/i,
      ),
      blockedBy("A FortiGate", "FortiGate"),
    ),
    // The page can be rewritten, and of HEAD none is seen; the head of a replacement message stays the same.
    FORTIGATE.likely(
      "fortinet-head",
      "proxy-policy-blocked",
      403,
      FORTINET_HEAD,
      blockedBy("A Fortinet firewall", "Fortinet 防火墙"),
    ),
    // This one and the web gateway tell in the same frame that a server cannot be reached or that they want a login.
    SOPHOS.proven(
      "sophos",
      "proxy-policy-blocked",
      ["2xx", 403],
      body(/Powered by (?:<[^>]{1,80}>)?(?:Sophos|UTM) Web (?:Protection|Appliance)/i),
      blockedBy("Sophos"),
    ),
    PROXYSG.proven(
      "proxysg",
      "proxy-policy-blocked",
      ["2xx", "4xx", "5xx"],
      body(
        /<big>Access Denied \((?:policy_denied|content_filter_denied)\)|denied because of its content categorization/,
      ),
      blockedBy("Symantec (Blue Coat) ProxySG", "Symantec（Blue Coat）ProxySG"),
    ),
    SKYHIGH.proven(
      "web-gateway",
      "proxy-policy-blocked",
      ["2xx", 403],
      body(/<title>McAfee Web Gateway - Notification|<title>Skyhigh Secure Web Gateway/),
      blockedBy("McAfee (Skyhigh) Web Gateway", "McAfee（Skyhigh）Web Gateway"),
    ),
    PROXYSG.proven(
      "proxysg-name",
      "dns-failure-at-proxy",
      "5xx",
      body(/<big>Network Error \(dns_(?:unresolved_hostname|server_failure)\)/),
      {
        why: text({
          en: "The proxy of this network (Symantec ProxySG) cannot resolve the site's name.",
          "zh-CN": "这个网络的代理（Symantec ProxySG）无法解析站点的域名。",
        }),
      },
    ),
    PROXYSG.likely(
      "proxysg-connect",
      "upstream-connection-refused",
      "5xx",
      body(/<big>Network Error \(tcp_error\)/),
      {
        why: text({
          en: "The proxy of this network (Symantec ProxySG) could not connect to the site.",
          "zh-CN": "这个网络的代理（Symantec ProxySG）连不上站点。",
        }),
      },
    ),
  ],
} as const;
