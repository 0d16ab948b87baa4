import { all, any, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { lacks, status, statusText } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SPENT = docs(
  "2extract: traffic limit reached",
  "https://docs.2extract.com/help/common-problems/traffic-limit-reached",
);
const LISTED = docs("Helodata: 407", "https://docs.helodata.com/troubleshooting/407");

/** A 407 to CONNECT, of which a browser shows neither words nor fields; or one that is no challenge. */
const unchallenged: Condition = any(
  failure(
    "net::ERR_PROXY_AUTH_REQUESTED",
    "net::ERR_PROXY_AUTH_UNSUPPORTED",
    "NS_ERROR_PROXY_AUTHENTICATION_FAILED",
  ),
  all(
    status(407),
    lacks("proxy-authenticate"),
    holds((c) => c.author === null || c.author === "application"),
  ),
);
const SEE = text({
  en: "`curl -v -x http://USER:PASSWORD@PROXY https://HOST` shows the status line and fields of the proxy's own answer, which browsers hide.",
  "zh-CN":
    "`curl -v -x http://USER:PASSWORD@PROXY https://HOST` 会显示代理自身响应的状态行和标头，浏览器不显示这些。",
});

/** In a sentence of the answer, or as the name of an error in place of the phrase. */
const TRAFFIC_SPENT =
  /\btraffic[ _-]?(?:exhausted|used up|limit)|\b(?:traffic|bandwidth|balance|quota|credits?|gigabytes?)\b[^\n]{0,30}\b(?:exhausted|exceeded|used up|ran out|run out|reached|insufficient)|\b(?:exceeded|insufficient|no|out of)[ _](?:\w{1,12}[ _])?(?:traffic|bandwidth|balance|quota|credits?)\b|\b(?:plan|package|subscription|account)\b[^\n]{0,20}\bexpired\b/i;

/** What is wrong with an account at a paid proxy, which says 407 for it as for a wrong password. */
export const proxyAccountCauses = {
  id: "proxy-account",
  over: ["auth", "limits"],
  causes: [
    causesOf(anybody, SPENT).likely(
      "says-traffic-spent",
      "quota-exhausted",
      407,
      any(says(TRAFFIC_SPENT), statusText(TRAFFIC_SPENT)),
    ),
    causesOf(anybody, LISTED).likely(
      "says-address-unlisted",
      "ip-not-allowed",
      407,
      says(
        /\b(?:ip|address)\b[^\n]{0,30}\bnot[ -](?:white-?listed|allow(?:ed|listed)|authori[sz]ed)|not[ -]white-?listed/i,
      ),
    ),
    causesOf(anybody, SPENT).possible("traffic-spent", "quota-exhausted", ["failure", 407], unchallenged, {
      why: text({
        en: "Some paid proxies answer 407 also when the traffic or another limit of the account is used up: the credentials are right then.",
        "zh-CN": "账号的流量或其他限额用完时，有些付费代理也返回 407：这时凭据并没有错。",
      }),
      fix: [
        text({
          en: "Look at the balance and the limits in the account of the proxy's provider.",
          "zh-CN": "在代理服务商的账号里查看余额和限额。",
        }),
      ],
      confirm: SEE,
    }),
    causesOf(anybody, LISTED).possible("address-unlisted", "ip-not-allowed", ["failure", 407], unchallenged, {
      why: text({
        en: "Some paid proxies take only listed addresses and answer 407 to others: yours may have changed.",
        "zh-CN": "有些付费代理只接受白名单里的 IP 地址，对其他地址返回 407：你的地址可能变了。",
      }),
      fix: [
        text({
          en: "Compare your public address with the list in the account of the proxy's provider.",
          "zh-CN": "把你的公网地址与代理服务商账号里的白名单对照。",
        }),
      ],
      confirm: SEE,
    }),
  ],
} as const;
