import { all, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { named, relayed } from "../../diagnosis/responder.ts";
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
const { likely, possible } = causesOf(anybody, ORIGIN, GATEWAY);

const SERVER = field("server", /^BunnyCDN-/);
/** The origin gave no answer; one of the origin's own comes with the pull told as a success. */
const unpulled: Condition = all(
  SERVER,
  status(502, 504, 508),
  not(field("cdn-requestpullsuccess", /^true$/i)),
);
const own = all(by("bunny"), unpulled);

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
    named("no-answer-pulled", unpulled),
    relayed("server-field-seen", SERVER),
    relayed("cdn-pullzone-field", all(field("cdn-pullzone"), field("cdn-requestid"))),
  ],
  causes: [
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
  sources: [POPS, ORIGIN],
});
