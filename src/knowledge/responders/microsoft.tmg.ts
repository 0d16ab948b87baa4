import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { statusText } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

/**
 * ISA Server and its successor Forefront TMG stand before a network (forward) or before its sites (publishing). Both say
 * why in the reason phrase, in brackets, and on a page with their own number: 122xx forward, 123xx before a site.
 */
export const TMG_CODES = docs(
  "Forefront TMG: result codes",
  "https://learn.microsoft.com/en-us/previous-versions/tn-archive/cc441734(v=technet.10)",
);
const SAYS = causesOf(anybody, TMG_CODES);
const TUNNEL_PORTS = docs(
  "ISA Server: managing tunnel port ranges",
  "https://learn.microsoft.com/en-us/previous-versions/tn-archive/cc302450(v=technet.10)",
);
const HTTP_FILTER = docs(
  "ISA Server: HTTP filter options",
  "https://learn.microsoft.com/en-us/archive/blogs/isablog/2-http-policy-filter-options",
);

/** Sentences that name the product, or that nobody else writes. */
const SENTENCE =
  /(?:ISA Server|Forefront TMG) (?:requires (?:authorization|a secure channel|a client certificate) |denie[sd] the specified Uniform|detected a proxy chain loop|is not configured to allow SSL|is too busy to handle|is configured to (?:respond to outgoing|block HTTP requests)|cannot handle your request)|Contact your (?:ISA Server|Forefront TMG) administrator|The server denied the specified Uniform Resource Locator \(URL\)\. Contact the server administrator|rejected by the HTTP filter\. Contact the server administrator|Access to the Web Proxy filter is denied/;
/** Its page in any language: the block for those who support it, with the product's name or a number of its own. */
const PAGE = all(
  body(/Technical Information \(for support personnel\)|\bid="?L_default_\d/),
  body(/Internet Security and Acceleration Server|\bISA Server:|Network Access Message|\(12[23]\d\d\)/),
);

export const tmgSentence: Condition = any(statusText(SENTENCE), body(SENTENCE));
export const tmgPage: Condition = PAGE;

/** It says the sentence, or gives its number. */
const said = (codes: string, sentence: RegExp): Condition =>
  all(
    by("microsoft"),
    any(statusText(sentence), body(sentence), all(PAGE, body(new RegExp(`\\((?:${codes})\\)`)))),
  );
/** What Windows told it of the connection: "10061 - Connection refused" in old releases, "Error Code 10061: …" since. */
const socket = (code: string, sentence: RegExp): Condition =>
  all(by("microsoft"), PAGE, any(body(new RegExp(`\\b(?:${code})(?: -|:|\\))`)), body(sentence)));

const ANY = ["4xx", "5xx"] as const;

export const microsoftTmg = [
  SAYS.proven(
    "tmg-login",
    "proxy-auth-required",
    407,
    said("12209", /Access to the Web Proxy filter is denied/),
    {
      why: text({
        en: "ISA Server or Forefront TMG lets only known users out. A browser sends the first request without a login and repeats it with one; many tools do not, or cannot do what is offered (NTLM, Negotiate).",
        "zh-CN":
          "ISA Server 或 Forefront TMG 只放行已登录的用户。浏览器首次请求不带登录信息，随后带上重发；许多工具不会重发，或不支持它给出的方案（NTLM、Negotiate）。",
      }),
      fix: [
        text({
          en: "Give the tool the login as DOMAIN\\user, with a scheme that Proxy-Authenticate offers (`curl --proxy-ntlm -U`).",
          "zh-CN":
            "以 DOMAIN\\user 的形式把登录信息交给工具，并使用 Proxy-Authenticate 给出的方案（`curl --proxy-ntlm -U`）。",
        }),
        text({
          en: "For tools that cannot do NTLM, run a local proxy that can, such as cntlm, or ask for a rule for all users to this host.",
          "zh-CN":
            "工具不支持 NTLM 时，在本机运行支持它的代理（如 cntlm），或请管理员为该主机添加适用于所有用户的规则。",
        }),
      ],
    },
  ),
  SAYS.proven(
    "tmg-denied",
    "proxy-policy-blocked",
    [403, 502],
    said("12202", /(?:ISA Server|Forefront TMG) denie[sd] the specified Uniform Resource Locator/),
  ),
  causesOf(anybody, TMG_CODES, TUNNEL_PORTS).proven(
    "tmg-port",
    "proxy-policy-blocked",
    [403, 502],
    said("12[23]04", /The specified Secure Sockets Layer \(SSL\) port is not allowed/),
    {
      why: text({
        en: "The proxy opens tunnels only to ports of its list, 443 among them; this address has another.",
        "zh-CN": "代理只允许与列表中的端口建立隧道（其中有 443），而这个地址是别的端口。",
      }),
      fix: [
        text({
          en: "Serve the site on 443, or let the administrator add the port to the proxy's tunnel port ranges.",
          "zh-CN": "让网站使用 443 端口，或请管理员把该端口加入代理的隧道端口范围。",
        }),
      ],
    },
  ),
  SAYS.likely(
    "tmg-publishing-rule",
    "blocked-by-config-rule",
    403,
    said("12302", /The server denied the specified Uniform Resource Locator \(URL\)/),
    {
      why: text({
        en: "ISA Server or Forefront TMG stands before the site, and no publishing rule takes this host and path, or the rule refuses this user.",
        "zh-CN":
          "网站前面是 ISA Server 或 Forefront TMG，没有发布规则接受这个主机和路径，或规则拒绝了该用户。",
      }),
      fix: [
        text({
          en: "Compare public names and paths of the publishing rule with this address; look at its users and at its delegation of authentication.",
          "zh-CN": "把发布规则的公用名称和路径与这个地址对照；再查看规则的用户和身份验证委派。",
        }),
      ],
    },
  ),
  SAYS.proven("tmg-loop", "proxy-loop", ANY, said("12[23]06", /detected a (?:proxy )?chain loop/)),
  SAYS.likely(
    "tmg-site-login-missing",
    "auth-missing",
    [401, 403],
    all(said("12309", /Access to the Web server is denied/), notSent("authorization")),
  ),
  SAYS.likely(
    "tmg-site-login-refused",
    "auth-invalid",
    [401, 403],
    all(said("12309", /Access to the Web server is denied/), sent("authorization")),
  ),
  SAYS.proven(
    "tmg-https",
    "https-required",
    ANY,
    said(
      "12[23]11|12320",
      /page must be viewed over a secure channel \(Secure|requires a secure channel connection to fulfill|configured to block HTTP requests that require authentication/,
    ),
  ),
  SAYS.proven(
    "tmg-client-certificate",
    "client-certificate-missing",
    ANY,
    said(
      "12[23](?:13|21|22)",
      /requires a client certificate (?:to fulfill|as part of)|The client certificate used to establish/,
    ),
  ),
  SAYS.proven(
    "tmg-head",
    "request-header-too-large",
    ANY,
    said("12[23]15", /The size of the request header is too large/),
  ),
  SAYS.proven(
    "tmg-answer-head",
    "upstream-header-too-big",
    ANY,
    said("12[23]16", /The size of the response header is too large/),
  ),
  causesOf(anybody, TMG_CODES, HTTP_FILTER).likely(
    "tmg-filter",
    "waf-blocked",
    ANY,
    said("12[23]17", /The request was rejected by the HTTP filter/),
    {
      why: text({
        en: "The HTTP filter of a rule refused the request: mostly a character or a length in its address, its method, the extension of the file or a signature.",
        "zh-CN": "规则的 HTTP 筛选器拒绝了请求：多半因为地址中的字符或长度、请求方法、文件扩展名或某个签名。",
      }),
      fix: [
        text({
          en: 'In the rule\'s Configure HTTP look at "Verify normalization", "Block high bit characters", the lengths, methods, extensions and signatures.',
          "zh-CN": "在规则的“配置 HTTP”中查看“验证规范化”、“阻止高位字符”、长度、方法、扩展名和签名。",
        }),
      ],
      confirm: text({
        en: "The web proxy log names the part of the filter that refused, in its filter information.",
        "zh-CN": "Web 代理日志的筛选器信息会写明是哪一项拒绝的。",
      }),
    },
  ),
  SAYS.proven("tmg-intrusion", "waf-blocked", ANY, said("12[23]34", /The traffic was blocked by IPS/)),
  SAYS.proven(
    "tmg-rate",
    "rate-limited",
    ANY,
    said("12[23]19", /The number of HTTP requests per minute exceeded the configured limit/),
    {
      why: text({
        en: "Flood mitigation of ISA Server or Forefront TMG takes 600 requests a minute from one address unless set otherwise, and this one has sent more.",
        "zh-CN": "ISA Server 或 Forefront TMG 的洪水缓解默认每个地址每分钟最多 600 个请求，这个地址超过了。",
      }),
    },
  ),
  SAYS.proven(
    "tmg-body",
    "request-body-too-large",
    ANY,
    said("12[23]39", /because the size of the request body is too large/),
  ),
  SAYS.likely("tmg-busy", "service-overloaded", ANY, said("12[23]08", /too busy to handle this request/)),
  SAYS.proven(
    "tmg-site-certificate",
    "upstream-tls-certificate-invalid",
    ANY,
    said("122(?:2[4-8]|30)", /SSL (?:server )?certificate supplied by a destination server/),
  ),
  // What the system told it of the connection to the site.
  SAYS.likely(
    "tmg-site-refused",
    "upstream-connection-refused",
    ANY,
    socket("10061", /has refused the connection with the gateway/),
  ),
  SAYS.likely(
    "tmg-site-unreached",
    "upstream-connect-timeout",
    ANY,
    socket("10060|10065|10051", /could not receive a timely response from the [Ww]eb ?site/),
  ),
  SAYS.likely(
    "tmg-site-name",
    "dns-failure-at-proxy",
    ANY,
    socket("1100[124]", /could not find the authoritative DNS server/),
  ),
  SAYS.likely(
    "tmg-site-gone",
    "upstream-closed-without-response",
    ANY,
    socket("64", /The connection to the Web server was lost/),
  ),
] as const;
