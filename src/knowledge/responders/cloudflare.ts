import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { anyCode, code, codeInBody, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field, lacks, mediaType, onlyFields, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { quotation } from "../../diagnosis/evidence.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { atR2 } from "../causes/object-storage-answer.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { cloudflareAdvice } from "./cloudflare.advice.ts";
import { cloudflareCodes } from "./cloudflare.codes.ts";

const TUNNEL_ERRORS = docs(
  "Cloudflare Tunnel: common errors",
  "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/troubleshoot-tunnels/common-errors/",
);
const FIVE_XX = docs(
  "Cloudflare: 5xx errors",
  "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/",
);
const ONE_XXX = docs(
  "Cloudflare: 1xxx errors",
  "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/",
);
const CHALLENGES = docs(
  "Cloudflare: detect a challenge page",
  "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
);

/** The number that Cloudflare prints into its page, its plain text or its JSON problem. */
const printed = codeInBody(
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
const statusCode = firstCode(printed, (c) => {
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

/** The puzzle itself; the script that watches pages which were let through has another name. */
const CHALLENGE_PAGE =
  /window\._cf_chl_opt|<title>Just a moment\.\.\.<\/title>|class="?cf-browser-verification|id="cf-challenge/;
const PAGE = /<hr>\s{0,20}<center>cloudflare(-nginx)?<\/center>/;

const ASSETS = docs(
  "Cloudflare workers-sdk: handlers of static assets",
  "https://github.com/cloudflare/workers-sdk/blob/main/packages/pages-shared/asset-server/handler.ts",
);
const assetsRefuse = all(
  status(405),
  field("server", /^cloudflare/i),
  field("cf-ray"),
  methodOtherThan("GET", "HEAD"),
  bodyless,
  onlyFields(
    "date",
    "server",
    "cf-ray",
    "connection",
    "content-length",
    "alt-svc",
    "nel",
    "report-to",
    "vary",
  ),
);

export const cloudflare = defineResponder({
  id: "cloudflare",
  name: product("Cloudflare"),
  roles: ["cdn", "waf"],
  signs: [
    wrote("cf-mitigated-field", field("cf-mitigated"), "waf"),
    wrote("challenge-page", body(CHALLENGE_PAGE), "waf"),
    wrote("stock-page", body(PAGE)),
    wrote("error-page", body(/class="cf-error-(details|code|type)|id="cf-error-details"|id="cf-wrapper"/)),
    wrote(
      "error-code-text",
      all(any(field("server", /^cloudflare/i), field("cf-ray")), body(/^\s{0,8}error code: \d{3,4}\s{0,8}$/)),
    ),
    wrote("titled-page", body(/<title>[^<|]{1,80}\| [^<|]{1,255} \| Cloudflare<\/title>/)),
    wrote("error-words", all(field("cf-ray"), body(/^\s{0,8}Error 1\d{3}\s{1,4}Ray ID/))),
    wrote("error-json", body(/"error_category":[\s\S]{0,200}"ray_id":/)),
    wrote(
      "own-status",
      all(status(520, 521, 522, 523, 524, 525, 526, 527, 530), field("server", /^cloudflare/i)),
    ),
    // What came from an origin has a cache status; a request whose name is not the connection's never gets there.
    named(
      "bare-421",
      all(
        status(421),
        field("server", /^cloudflare/i),
        field("cf-ray"),
        bodyless,
        onlyFields("date", "server", "cf-ray", "connection", "content-length", "alt-svc", "nel", "report-to"),
      ),
    ),
    // Its static files (Pages, Workers) take GET and HEAD alone and refuse the rest without a word.
    named("bare-405", assetsRefuse),
    // R2 has nobody behind it.
    wrote(
      "r2-error",
      all(
        field("cf-ray"),
        any(
          all(body(/<Error>[\s\S]{0,40}<Code>/), atR2),
          body("Presigned post requests are not yet implemented"),
        ),
      ),
    ),
    // The login of Cloudflare Access stands before the site, under a path that Cloudflare reserves.
    wrote("access-login", field("location", /\/cdn-cgi\/access\/login\//)),
    wrote("access-challenge", field("www-authenticate", /^Cloudflare-Access/i)),
    wrote("access-page", body("Cloudflare Access</title>")),
    // Cloudflare dates its own error pages back to the first second of 1970.
    wrote(
      "error-fields",
      all(
        field("server", /^cloudflare/i),
        field("expires", "Thu, 01 Jan 1970 00:00:01 GMT"),
        field("cache-control", "post-check=0"),
      ),
    ),
    // What passed through carries the cache's verdict; an error without one was made at the edge, as far
    // as nothing further in names itself.
    named(
      "server-field",
      all(
        status(403, 429, 502, 503, 504),
        field("server", /^cloudflare/i),
        lacks("cf-cache-status"),
        holds((c) => !c.bodySeen || c.mediaType === "text/html"),
      ),
    ),
    relayed("cf-ray-field", field("cf-ray")),
    relayed("server-field-seen", field("server", /^cloudflare/i)),
    relayed("cf-cache-status-field", field("cf-cache-status")),
  ],
  statuses: cloudflareCodes,
  neverWrites: [406],
  advice: cloudflareAdvice,
  causes: [
    causesOf(anybody, ASSETS).likely(
      "assets-refuse",
      "static-file-method-refused",
      405,
      all(by("cloudflare"), assetsRefuse),
      {
        why: text({
          en: "The static files of Pages or Workers, which take only GET and HEAD, answered: no function took this path, or one asked for a file with this method.",
          "zh-CN":
            "返回响应的是 Pages 或 Workers 的静态文件，它们只接受 GET 和 HEAD：没有函数处理这个路径，或函数用该方法去取文件。",
        }),
        fix: [
          text({
            en: "Look whether the deployment has a function at this path, and whether `_routes.json` (Pages) or `run_worker_first` (Workers) sends the path to it.",
            "zh-CN":
              "查看部署中有没有对应这个路径的函数，以及 `_routes.json`（Pages）或 `run_worker_first`（Workers）是否把该路径交给它。",
          }),
          text({
            en: "In a Worker ask ASSETS only for GET and HEAD, or update the adapter that does it.",
            "zh-CN": "在 Worker 中只对 GET 和 HEAD 请求调用 ASSETS，或更新执行此操作的适配器。",
          }),
        ],
      },
    ),
    cause({
      id: "challenge",
      mechanism: "bot-challenge",
      on: ["any"],
      certainty: "certain",
      when: field("cf-mitigated", /^challenge/),
      why: text({
        en: "Cloudflare wants proof of a browser first; the site itself was not asked.",
        "zh-CN": "Cloudflare 要求先证明是浏览器，请求没有到达网站本身。",
      }),
      sources: [CHALLENGES],
    }),
    cause({
      id: "challenge-page",
      mechanism: "bot-challenge",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: body(CHALLENGE_PAGE),
      sources: [CHALLENGES],
    }),
    ...causesOf(anybody, FIVE_XX, ONE_XXX).table(cloudflareProven, {
      certainty: "certain",
      when: (n) => all(by("cloudflare"), code(statusCode, n)),
    }),
    ...causesOf(anybody, FIVE_XX, ONE_XXX).table(cloudflareLikely, {
      prefix: "code-",
      certainty: "likely",
      when: (n) => all(by("cloudflare"), code(statusCode, n)),
    }),
    ...causesOf(anybody, FIVE_XX, ONE_XXX).table(cloudflarePossible, {
      prefix: "perhaps-",
      certainty: "possible",
      when: (n) => all(by("cloudflare"), code(statusCode, n)),
    }),
    cause({
      id: "access-login",
      mechanism: "login-redirect",
      on: ["3xx"],
      certainty: "likely",
      when: field("location", /\/cdn-cgi\/access\/login\//),
      why: text({
        en: "Cloudflare Access stands before this site and sends everyone without its session to a login.",
        "zh-CN": "Cloudflare Access 挡在网站前面，没有它的会话就会被重定向到登录页。",
      }),
      sources: [
        docs(
          "Cloudflare Access",
          "https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/",
        ),
      ],
    }),
    cause({
      id: "access-denied",
      mechanism: "auth-not-authorised",
      on: [401, 403],
      certainty: "likely",
      when: body("Cloudflare Access</title>"),
      sources: [
        docs(
          "Cloudflare Access: policies",
          "https://developers.cloudflare.com/cloudflare-one/access-controls/policies/",
        ),
      ],
    }),
    cause({
      id: "access-token-missing",
      mechanism: "auth-missing",
      on: [401, 403],
      certainty: "likely",
      when: field("www-authenticate", /^Cloudflare-Access/i),
      sources: [
        docs(
          "Cloudflare Access: policies",
          "https://developers.cloudflare.com/cloudflare-one/access-controls/policies/",
        ),
      ],
    }),
    // 530 stands for any 1xxx error; the number inside the page tells which.
    cause({
      id: "unnamed-530-dns",
      mechanism: "upstream-dns-failure",
      on: [530],
      certainty: "likely",
      when: all(by("cloudflare"), status(530), not(anyCode(printed))),
      sources: [FIVE_XX],
    }),
    cause({
      id: "unnamed-530-tunnel",
      mechanism: "upstream-tunnel-disconnected",
      on: [530],
      certainty: "possible",
      when: all(by("cloudflare"), status(530)),
      sources: [FIVE_XX],
    }),
    cause({
      id: "gateway-error",
      mechanism: "upstream-connection-refused",
      on: [502],
      certainty: "possible",
      when: all(by("cloudflare"), field("server", /^cloudflare/i)),
      why: text({
        en: "The origin answered 502 itself, mostly since its backend refused it, or a tunnel's agent could not reach the service; a refusal at the origin is 521.",
        "zh-CN":
          "源站自己返回了 502（多半是它的后端拒绝了连接），或隧道的代理程序连不上服务；源站自身拒绝连接则是 521。",
      }),
      sources: [FIVE_XX],
    }),
    cause({
      id: "tunnel-certificate",
      mechanism: "upstream-tls-certificate-invalid",
      on: [502],
      certainty: "possible",
      when: all(by("cloudflare"), field("server", /^cloudflare/i), not(took(10_000, 3_600_000))),
      why: text({
        en: "If a tunnel's service is https:// with an IP address or localhost, the certificate there may name another host or not be trusted. cloudflared then refuses it.",
        "zh-CN":
          "如果隧道的服务写成 https:// 加 IP 地址或 localhost，那里的证书可能是另一个域名的，或不受信任，cloudflared 就会拒绝。",
      }),
      fix: [
        text({
          en: "Another name: set Origin Server Name (originServerName) to one in the certificate. Not trusted: set caPool. On the same machine http:// does, too.",
          "zh-CN":
            "域名不符：把 Origin Server Name（originServerName）设为证书中的域名。不受信任：设置 caPool。服务在同一台机器上时，也可以改用 http://。",
        }),
      ],
      confirm: text({
        en: 'Log of cloudflared: "Unable to reach the origin service … tls: failed to verify certificate: x509: …".',
        "zh-CN":
          "cloudflared 日志：“Unable to reach the origin service … tls: failed to verify certificate: x509: …”。",
      }),
      sources: [TUNNEL_ERRORS],
    }),
    cause({
      id: "gateway-error-bad-reply",
      mechanism: "upstream-invalid-response",
      on: [502],
      certainty: "possible",
      when: by("cloudflare"),
      why: text({
        en: "The origin's reply was broken, for instance damaged gzip or a Content-Length that does not fit the body.",
        "zh-CN": "源站的响应有误，例如 gzip 损坏，或 Content-Length 与正文不符。",
      }),
      sources: [FIVE_XX],
    }),
    cause({
      id: "origin-slow",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "likely",
      when: all(by("cloudflare"), field("server", /^cloudflare/i)),
      sources: [FIVE_XX],
    }),
    cause({
      id: "overloaded",
      mechanism: "service-overloaded",
      on: [503],
      certainty: "likely",
      // Its numbered errors come as 503 too, each for a reason of its own, and so does what Workers say of themselves.
      when: all(
        by("cloudflare"),
        field("server", /^cloudflare/i),
        any(body(PAGE), bodyless),
        not(anyCode(printed)),
      ),
      sources: [FIVE_XX],
    }),
    cause({
      id: "rate-limit-rule",
      mechanism: "rate-limited",
      on: [429],
      certainty: "likely",
      when: all(by("cloudflare"), field("server", /^cloudflare/i)),
      sources: [ONE_XXX],
    }),
    cause({
      id: "upload-limit",
      mechanism: "request-body-too-large",
      on: [413],
      certainty: "likely",
      when: all(by("cloudflare"), body(PAGE)),
      why: text({
        en: "The upload exceeds Cloudflare's limit for this site (100 MB on the smaller plans, or set lower); the origin was not asked.",
        "zh-CN":
          "上传内容超过了 Cloudflare 对该站点的上限（较低的套餐是 100 MB，也可能设得更低），源站没有收到请求。",
      }),
      sources: [
        docs(
          "Cloudflare: error 413",
          "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-413/",
        ),
      ],
    }),
    cause({
      id: "plain-http-on-tls-port",
      mechanism: "plain-http-to-tls-port",
      on: [400],
      certainty: "likely",
      when: all(body(PAGE), body("The plain HTTP request was sent to HTTPS port")),
      sources: [
        docs(
          "Cloudflare: network ports",
          "https://developers.cloudflare.com/fundamentals/reference/network-ports/",
        ),
      ],
    }),
    cause({
      id: "header-too-large",
      mechanism: "request-header-too-large",
      on: [400, 431],
      certainty: "likely",
      when: all(body(PAGE), body("Request Header Or Cookie Too Large")),
      sources: [
        docs(
          "Cloudflare: limits",
          "https://developers.cloudflare.com/fundamentals/reference/connection-limits/",
        ),
      ],
    }),
    cause({
      id: "client-certificate",
      mechanism: "client-certificate-missing",
      on: [400, 403],
      certainty: "likely",
      when: all(body(PAGE), body(/SSL certificate was sent|The SSL certificate error/)),
      sources: [
        docs("Cloudflare: client certificates", "https://developers.cloudflare.com/ssl/client-certificates/"),
      ],
    }),
    cause({
      id: "bad-request",
      mechanism: "malformed-request-head",
      on: [400],
      certainty: "possible",
      when: all(by("cloudflare"), body(PAGE)),
      sources: [
        docs(
          "Cloudflare: 4xx errors",
          "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/",
        ),
      ],
    }),
    // No machine of theirs took it up: its site is not known yet.
    cause({
      id: "host-unusable",
      mechanism: "host-header-invalid",
      on: [400],
      certainty: "possible",
      when: all(by("cloudflare"), body(PAGE), field("cf-ray", /^-$/)),
      sources: [rfc(9110, "7.2")],
    }),
    cause({
      id: "rule-403",
      mechanism: "waf-blocked",
      on: [403],
      certainty: "likely",
      when: all(by("cloudflare"), field("server", /^cloudflare/i)),
      sources: [
        docs(
          "Cloudflare: error 403",
          "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/",
        ),
      ],
    }),
    cause({
      id: "challenge-on-api",
      mechanism: "bot-challenge",
      on: [403],
      certainty: "possible",
      when: all(by("cloudflare"), mediaType("text/html"), method("GET", "POST", "PUT", "DELETE", "HEAD")),
      sources: [CHALLENGES],
    }),
    // Cloudflare ends a silent origin after 100 s (120 s since 2025); a 5xx then tells the same as 524.
    cause({
      id: "slow-origin-by-time",
      mechanism: "upstream-response-timeout",
      on: [520, 522],
      certainty: "possible",
      when: all(by("cloudflare"), took(90_000, 130_000)),
      sources: [FIVE_XX],
    }),
  ],
  sources: [FIVE_XX, ONE_XXX],
});
