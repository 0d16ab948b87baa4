import { anyCode, code, codeInBody, firstCode } from "../../diagnosis/condition/code.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { quotation } from "../../diagnosis/evidence.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { numberAlone } from "./cloudflare.passed-on.ts";

export const CLOUDFLARE_5XX = docs(
  "Cloudflare: 5xx errors",
  "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/",
);
export const CLOUDFLARE_1XXX = docs(
  "Cloudflare: 1xxx errors",
  "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/",
);

/** The number that Cloudflare prints into its page, its plain text or its JSON problem. */
export const printedNumber = codeInBody(
  /^\s{0,8}error code: (\d{3,4})\b/,
  // A page that lost its markup.
  /^\s{0,8}Error (1\d{3})\s{0,4}(?:\n|Ray ID)/,
  /"error_code":\s{0,4}(\d{3,4})\b/,
  /class="cf-error-code">\s{0,8}(\d{3,4})\b/,
  /\bError code:?\s{0,4}(?:<[^>]{0,60}>)?\s{0,4}(\d{3,4})\b/i,
  /<title>[^<]{0,120}\| (5\d\d): /,
  /<h1[^>]{0,80}>\s{0,8}(?:<span[^>]{0,80}>)?Error(?:<\/span>)?\s{0,8}<span[^>]{0,80}>(1\d{3})</,
  /\/cloudflare-1xxx-errors\/error-(1\d{3})\//,
);
const statusCode = firstCode(printedNumber, (c) => {
  if (c.status === null || c.status < 520 || c.status > 527) return null;
  const quoted = quotation(c.exchange, "response.field.server") ?? quotation(c.exchange, "response.status");
  return quoted && { code: String(c.status), evidence: quoted };
});

/** What the number alone settles. */
export const cloudflareProven = {
  "upstream-response-timeout": ["524"],
  "upstream-tls-handshake-failed": ["525"],
  "upstream-tls-certificate-invalid": ["526"],
  "upstream-tunnel-disconnected": ["1033"],
  "upstream-connect-timeout": ["522"],
  "upstream-dns-failure": ["1016"],
  "unhandled-exception": ["1101"],
  "quota-exhausted": ["1027"],
  "geo-blocked": ["1009"],
  "hotlink-blocked": ["1011"],
  "rate-limited": ["1015"],
  "user-agent-blocked": ["1010"],
} as const satisfies CauseTable;

/** Those of `cloudflareProven` that are likely only where nothing but the number tells of Cloudflare. */
export const cloudflarePassedOn = {
  "upstream-tunnel-disconnected": ["1033"],
  "upstream-dns-failure": ["1016"],
  "unhandled-exception": ["1101"],
  "quota-exhausted": ["1027"],
  "geo-blocked": ["1009"],
  "hotlink-blocked": ["1011"],
  "rate-limited": ["1015"],
  "user-agent-blocked": ["1010"],
} as const satisfies CauseTable;

export const cloudflareLikely = {
  "upstream-closed-without-response": ["520"],
  "upstream-connection-refused": ["521"],
  "upstream-connect-timeout": ["523"],
  "upstream-dns-failure": ["1001"],
  "waf-blocked": ["1020", "1012"],
  "ip-not-allowed": ["1005", "1006", "1007", "1008", "1106"],
  "host-not-configured": ["1003", "1004", "1014", "1018", "1023", "1034"],
  "misdirected-request": ["1013"],
  "proxy-loop": ["1000", "1002", "1019", "1042"],
  "server-config-error": ["1035", "1036", "1037", "1040", "1041"],
  "handler-timeout": ["1102"],
  "gateway-route-not-found": ["1022"],
  "service-stopped": ["1103"],
  "connection-limit": ["1200"],
} as const satisfies CauseTable;

export const cloudflarePossible = {
  "upstream-invalid-response": ["520"],
  "upstream-header-too-big": ["520"],
  "upstream-none-available": ["521"],
  "upstream-response-timeout": ["522"],
  "upstream-dns-failure": ["523", "1000"],
  "geo-blocked": ["1020"],
  "ip-not-allowed": ["1020"],
  "waf-blocked": ["1006", "1007", "1008", "1106", "1010"],
  "server-out-of-resources": ["1102"],
  "proxy-script-failed": ["1101"],
  "gateway-route-not-found": ["1001"],
} as const satisfies CauseTable;

/** Of the number that it prints, which is the status or what a 530 stands for. */
export const cloudflareNumbers = [
  ...causesOf(anybody, CLOUDFLARE_5XX, CLOUDFLARE_1XXX).table(cloudflareProven, {
    certainty: "certain",
    when: (n) => all(by("cloudflare"), code(statusCode, n), not(numberAlone)),
  }),
  ...causesOf(anybody, CLOUDFLARE_1XXX).table(cloudflarePassedOn, {
    prefix: "passed-on-",
    certainty: "likely",
    when: (n) => all(by("cloudflare"), numberAlone, code(printedNumber, n)),
  }),
  ...causesOf(anybody, CLOUDFLARE_5XX, CLOUDFLARE_1XXX).table(cloudflareLikely, {
    prefix: "code-",
    certainty: "likely",
    words: {
      "proxy-loop": {
        why: text({
          en: "Mostly the request would come back to Cloudflare: a DNS record, proxy or Worker points to Cloudflare's own address or the same zone.",
          "zh-CN":
            "多半是请求会回到 Cloudflare：DNS 记录、代理或 Worker 指向了 Cloudflare 自己的地址或同一个区域。",
        }),
      },
    },
    when: (n) => all(by("cloudflare"), code(statusCode, n)),
  }),
  ...causesOf(anybody, CLOUDFLARE_5XX, CLOUDFLARE_1XXX).table(cloudflarePossible, {
    prefix: "perhaps-",
    certainty: "possible",
    when: (n) => all(by("cloudflare"), code(statusCode, n)),
  }),
  // 530 stands for any 1xxx error; the number inside the page tells which.
  cause({
    id: "unnamed-530-dns",
    mechanism: "upstream-dns-failure",
    on: [530],
    certainty: "likely",
    when: all(by("cloudflare"), status(530), not(anyCode(printedNumber))),
    sources: [CLOUDFLARE_5XX],
  }),
  cause({
    id: "unnamed-530-tunnel",
    mechanism: "upstream-tunnel-disconnected",
    on: [530],
    certainty: "possible",
    when: all(by("cloudflare"), status(530)),
    sources: [CLOUDFLARE_5XX],
  }),
] as const;
