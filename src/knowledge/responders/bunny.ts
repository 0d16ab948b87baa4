import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const POPS = docs("bunny.net: find your PoP", "https://docs.bunny.net/cdn/troubleshooting/run-traceroute");
const ORIGIN = docs("bunny.net: origin errors", "https://docs.bunny.net/cdn/logging/origin-errors");
const GATEWAY = docs(
  "bunny.net: 502 and 504 errors",
  "https://support.bunny.net/hc/en-us/articles/115001131172-I-am-seeing-a-lot-of-502-and-504-errors",
);
const HOSTNAME = docs("bunny.net: custom hostname", "https://docs.bunny.net/cdn/custom-hostname");
const SUSPENDED = docs(
  "bunny.net: account disabled or suspended",
  "https://docs.bunny.net/account/account-suspended",
);
const { likely, possible } = causesOf(anybody, ORIGIN, GATEWAY);

const SERVER = field("server", /^BunnyCDN-/);
/** The origin gave no answer; one of the origin's own comes with the pull told as a success. */
const unpulled: Condition = all(
  SERVER,
  status(502, 504, 508),
  not(field("cdn-requestpullsuccess", /^true$/i)),
);
const own = all(by("bunny"), unpulled);
/** Its page for a host name of no active pull zone, also where only its words were kept. */
const UNKNOWN_HOST =
  /(?:^|<h[1-3]>)\s{0,8}Domain suspended or not configured\s{0,8}(?:$|<\/h[1-3]>)|<title>BunnyCDN Node [A-Z]{1,5}\d{0,2}-\d{1,6}<\/title>/m;
const hostUnknown = all(by("bunny"), body(UNKNOWN_HOST));

const ALLOW_IT = text({
  en: "See that the origin runs and that its firewall lets bunny.net's addresses in (api.bunny.net/system/edgeserverlist).",
  "zh-CN": "确认源站在运行，且防火墙放行 bunny.net 的地址（api.bunny.net/system/edgeserverlist）。",
});
const SEE_LOG = text({
  en: "Monitoring, Origin Errors in the dashboard names the reason (dns_lookup, http_timeout, http_loop_detected …).",
  "zh-CN":
    "控制台的 Monitoring、Origin Errors 写明了原因（dns_lookup、http_timeout、http_loop_detected 等）。",
});

/** It names itself in all that it passes on. */
export const bunny = defineResponder({
  id: "bunny",
  name: product("bunny.net"),
  roles: ["cdn"],
  signs: [
    wrote("host-unknown-page", body(UNKNOWN_HOST)),
    named("no-answer-pulled", unpulled),
    relayed("server-field-seen", SERVER),
    relayed("cdn-pullzone-field", all(field("cdn-pullzone"), field("cdn-requestid"))),
  ],
  causes: [
    causesOf(anybody, HOSTNAME).likely("host-unknown", "host-not-configured", ["4xx", "5xx"], hostUnknown, {
      why: text({
        en: "The name leads to bunny.net, and no active pull zone has it among its linked hostnames: DNS alone does not add it.",
        "zh-CN": "该域名指向 bunny.net，但没有启用中的拉取区域把它列为关联主机名：只改 DNS 并不会添加它。",
      }),
      fix: [
        text({
          en: "Add the name to the pull zone under General, Hostnames, then activate its certificate there.",
          "zh-CN": "在拉取区域的 General、Hostnames 中添加该域名，再在那里启用它的证书。",
        }),
        text({
          en: "Check that the address has the right zone: NAME.b-cdn.net with the name of a zone that exists.",
          "zh-CN": "确认地址中的区域正确：NAME.b-cdn.net 中的名字属于现有的拉取区域。",
        }),
      ],
      confirm: text({
        en: "The pull zone's list of linked hostnames does not contain this name.",
        "zh-CN": "拉取区域的关联主机名列表中没有这个域名。",
      }),
    }),
    causesOf(anybody, SUSPENDED).possible("zone-suspended", "service-stopped", ["4xx", "5xx"], hostUnknown, {
      why: text({
        en: "bunny.net says the same of a zone that it has disabled: the trial ended, the balance stayed negative, or the account is suspended.",
        "zh-CN": "区域被 bunny.net 停用时页面相同：试用期结束、余额一直为负，或账户被暂停。",
      }),
      fix: [
        text({
          en: "Sign in to the dashboard: it says whether the account is disabled, which a payment ends, or suspended, for which you write to the support.",
          "zh-CN": "登录控制台：那里会说明账户是被停用（充值即可恢复）还是被暂停（需联系客服）。",
        }),
      ],
    }),
    likely("loop", "proxy-loop", 508, own, {
      why: text({
        en: "The pull zone's origin leads back to bunny.net: its origin URL names a host that is itself served by a pull zone.",
        "zh-CN": "拉取区域的源站又指回了 bunny.net：源站 URL 写的主机本身就由某个拉取区域提供服务。",
      }),
      fix: [
        text({
          en: "Set the origin URL to the server's own name or address, not to a host that points to the CDN.",
          "zh-CN": "把源站 URL 设为服务器自己的域名或地址，不要用指向 CDN 的主机名。",
        }),
      ],
      confirm: SEE_LOG,
    }),
    likely("silent", "upstream-response-timeout", 504, own, {
      why: text({
        en: "The origin did not answer bunny.net in time (its limit is 60 seconds).",
        "zh-CN": "源站没有及时响应 bunny.net（时限 60 秒）。",
      }),
      confirm: SEE_LOG,
    }),
    likely("unreachable", "upstream-connection-refused", 502, own, {
      why: text({
        en: "bunny.net got no usable answer from the origin: mostly it is down, or its firewall refuses the CDN's addresses.",
        "zh-CN": "bunny.net 没有从源站得到可用的响应：多半是源站没有运行，或防火墙拒绝了 CDN 的地址。",
      }),
      fix: [ALLOW_IT],
      confirm: SEE_LOG,
    }),
    possible("name", "upstream-dns-failure", 502, own, { confirm: SEE_LOG }),
    possible("blocked", "upstream-connect-timeout", 502, all(own, took(5_000, 3_600_000)), {
      fix: [ALLOW_IT],
      confirm: SEE_LOG,
    }),
  ],
  sources: [POPS, ORIGIN, HOSTNAME],
});
