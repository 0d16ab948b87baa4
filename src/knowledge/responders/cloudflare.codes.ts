import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import type { Text } from "../../diagnosis/text.ts";
import { privateCodes } from "../writing/private-code.ts";

const PAGES = "https://developers.cloudflare.com/support/troubleshooting/http-status-codes";

function page(path: string) {
  return docs(`Cloudflare: ${path.split("/").at(-1)}`, `${PAGES}/${path}/`);
}

function status(code: string, name: string, meaning: Text, advice?: Text) {
  const sources = [page(`cloudflare-5xx-errors/error-${code}`)] as const;
  return privateCodes({ kind: "vendor", seen: "response", sources })(code, name, meaning, advice);
}

// The 1xxx numbers stand in the page; the status beside them is 403, 409, 429 or 530.
function error(code: string, name: string, meaning: Text, advice?: Text) {
  const sources = [page(`cloudflare-1xxx-errors/error-${code}`)] as const;
  return privateCodes({ kind: "vendor", seen: "response", sources })(code, name, meaning, advice);
}

const banned = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [page("cloudflare-1xxx-errors/error-1006")],
});
const worker = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [
    docs("Cloudflare Workers: errors", "https://developers.cloudflare.com/workers/observability/errors/"),
  ],
});
const railgun = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [
    docs(
      "Cloudflare: API deprecations",
      "https://developers.cloudflare.com/fundamentals/api/reference/deprecations/",
    ),
  ],
});
const logged = privateCodes({
  kind: "vendor",
  seen: "log",
  sources: [page("4xx-client-error/error-499")],
});

const BANNED = {
  en: "A rule of the site bars the visitor's address.",
  "zh-CN": "网站的规则禁止了访问者的地址。",
} as const;
const ASK_OWNER = {
  en: "Send the owner of the site the Ray ID; the owner finds the rule under Security Events.",
  "zh-CN": "把 Ray ID 发给站长；站长可在“安全事件”中找到命中的规则。",
} as const;

export const cloudflareCodes = [
  logged("499", "Client Closed Request", {
    en: "The client closed the connection before the answer was there; it appears in Cloudflare's logs only.",
    "zh-CN": "客户端在响应到达之前断开了连接；只出现在 Cloudflare 的日志里。",
  }),
  status(
    "520",
    "Web server returns an unknown error",
    {
      en: "The origin sent something that is no usable response: nothing, a reset or oversized header fields.",
      "zh-CN": "源站返回的内容无法使用：空响应、连接被重置或标头过大。",
    },
    {
      en: "Read the origin's error log at that time; look for crashes and for very large cookies.",
      "zh-CN": "查看源站同一时刻的错误日志，留意崩溃和过大的 Cookie。",
    },
  ),
  status(
    "521",
    "Web server is down",
    {
      en: "The origin refused Cloudflare's connection.",
      "zh-CN": "源站拒绝了 Cloudflare 的连接。",
    },
    {
      en: "Start the web server, listen on the right port and let Cloudflare's addresses through the firewall.",
      "zh-CN": "启动 Web 服务器、监听正确的端口，并在防火墙放行 Cloudflare 的 IP 段。",
    },
  ),
  status(
    "522",
    "Connection timed out",
    {
      en: "No TCP connection to the origin could be established in time, or the origin did not acknowledge the request in 90 seconds.",
      "zh-CN": "与源站的 TCP 连接没有及时建立；或连接已建立，源站 90 秒内没有确认（ACK）收到请求。",
    },
    {
      en: "Check the address in DNS, the firewall and the load of the origin.",
      "zh-CN": "检查 DNS 中的源站地址、防火墙和源站负载。",
    },
  ),
  status(
    "523",
    "Origin is unreachable",
    {
      en: "Cloudflare cannot reach the origin, mostly because there is no network route to its address.",
      "zh-CN": "Cloudflare 连不上源站，多半是因为到源站地址没有可用的网络路由。",
    },
    {
      en: "Check that the DNS record still holds the origin's current address.",
      "zh-CN": "确认 DNS 记录仍是源站的当前地址。",
    },
  ),
  status(
    "524",
    "A timeout occurred",
    {
      en: "The connection stood, but the origin did not answer in time (about two minutes by default) or did not take the request in 30 s.",
      "zh-CN": "连接已建立，但源站没有在时限内响应（默认约两分钟），或 30 秒内没有收完请求。",
    },
    {
      en: "Make long work asynchronous and let the client poll, or move it to a name that is not proxied.",
      "zh-CN": "把耗时操作改为异步并轮询结果，或放到不经代理的域名上。",
    },
  ),
  status(
    "525",
    "SSL handshake failed",
    {
      en: "The TLS handshake between Cloudflare and the origin failed.",
      "zh-CN": "Cloudflare 与源站的 TLS 握手失败。",
    },
    {
      en: "Install a certificate on the origin, open port 443 and offer SNI and current ciphers.",
      "zh-CN": "在源站安装证书、开放 443 端口，并支持 SNI 和通用的加密套件。",
    },
  ),
  status(
    "526",
    "Invalid SSL certificate",
    {
      en: "Cloudflare could not verify the origin's certificate (expired, revoked, self-signed, other name), mostly in Full (strict) mode.",
      "zh-CN": "Cloudflare 无法验证源站证书（过期、被吊销、自签名或域名不符），多见于 Full (strict) 模式。",
    },
    {
      en: "Install a valid certificate or one of Cloudflare's origin CA.",
      "zh-CN": "安装有效证书，或使用 Cloudflare 源站 CA 证书。",
    },
  ),
  railgun("527", "Railgun Listener to origin error", {
    en: "The connection through Railgun failed; Cloudflare has retired Railgun, so it no longer comes up.",
    "zh-CN": "经由 Railgun 的连接失败；Railgun 已停用，现在不再出现。",
  }),
  status(
    "530",
    "Origin error, see the 1xxx number",
    {
      en: "Cloudflare could not get to the origin; the 1xxx number on the page says why.",
      "zh-CN": "Cloudflare 无法访问源站；页面上的 1xxx 错误号说明原因。",
    },
    {
      en: "Look up the number on the page: 1016 is DNS, 1033 a tunnel that is down.",
      "zh-CN": "按页面上的错误号查：1016 是 DNS，1033 是隧道离线。",
    },
  ),
  error(
    "1000",
    "DNS points to prohibited IP",
    {
      en: "Mostly the DNS record points back at Cloudflare or the request came through it twice; also a doubled or long X-Forwarded-For.",
      "zh-CN":
        "多半是 DNS 记录又指回 Cloudflare，或请求两次经过了 Cloudflare；X-Forwarded-For 重复或过长也会这样。",
    },
    {
      en: "Put the origin's real address into the record, and let no proxy there lead back to Cloudflare; send one short X-Forwarded-For.",
      "zh-CN":
        "在记录中填源站的真实地址，源站的代理也不要再指回 Cloudflare；只发送一个较短的 X-Forwarded-For。",
    },
  ),
  error("1001", "DNS resolution error", {
    en: "The name is not set up at Cloudflare, or its CNAME leads nowhere.",
    "zh-CN": "该域名没有接入 Cloudflare，或它的 CNAME 无法解析。",
  }),
  error("1002", "DNS points to prohibited IP; Restricted", {
    en: "The name resolves to an address that is not allowed, such as a local one or Cloudflare's own.",
    "zh-CN": "域名解析到不允许的地址，例如内网地址或 Cloudflare 自己的地址。",
  }),
  error("1003", "Direct IP access not allowed", {
    en: "The URL holds an IP address instead of a host name: one of Cloudflare's, or any that a Worker fetches.",
    "zh-CN": "网址用的是 IP 而不是域名：Cloudflare 的 IP，或 Worker 所 fetch 的任何 IP。",
  }),
  error("1004", "Host not configured to serve web traffic", {
    en: "Proxying is off for this name after abuse, DNS changes are not live yet, or an A record points at an address of Cloudflare.",
    "zh-CN": "该域名因滥用被关闭代理，或 DNS 变更尚未生效，或 A 记录指向了 Cloudflare 的地址。",
  }),
  error(
    "1005",
    "Autonomous System Number (ASN) banned",
    {
      en: "A rule of the site bars the visitor's whole network.",
      "zh-CN": "网站的规则禁止了访问者所在的整个网络（ASN）。",
    },
    ASK_OWNER,
  ),
  banned("1006", "Your IP address has been banned", BANNED, ASK_OWNER),
  banned("1007", "Your IP address has been banned", BANNED, ASK_OWNER),
  banned("1008", "Your IP address has been banned", BANNED, ASK_OWNER),
  error(
    "1009",
    "Country or region banned",
    {
      en: "A rule of the site bars the visitor's country or region.",
      "zh-CN": "网站的规则禁止了访问者所在的国家或地区。",
    },
    ASK_OWNER,
  ),
  error(
    "1010",
    "Banned based on your browser's signature",
    {
      en: "Browser Integrity Check took the client for a bot.",
      "zh-CN": "浏览器完整性检查把客户端判定为机器人。",
    },
    ASK_OWNER,
  ),
  error("1011", "Hotlinking denied", {
    en: "Hotlink protection: the file was requested from a page of another site.",
    "zh-CN": "防盗链：该文件被其他网站的页面引用。",
  }),
  error("1012", "Access denied", {
    en: "The site bars the visitor because of harmful traffic from this computer or network.",
    "zh-CN": "访问者的电脑或网络曾有恶意流量，网站禁止其访问。",
  }),
  error("1013", "HTTP hostname and TLS SNI hostname mismatch", {
    en: "The name in the TLS handshake (SNI) differs from the Host field.",
    "zh-CN": "TLS 握手中的域名（SNI）与 Host 不一致。",
  }),
  error(
    "1014",
    "CNAME Cross-User Banned",
    {
      en: "A CNAME points to a name in another Cloudflare account, or an R2 bucket's domain is in a zone on hold or banned.",
      "zh-CN":
        "CNAME 指向了另一个 Cloudflare 账户中的域名，或 R2 存储桶的域名所在区域被保留（zone hold）或封禁。",
    },
    {
      en: "For a CNAME the owner of the target has to use Cloudflare for SaaS. For an R2 domain, switch the zone hold off; of a banned zone, settle phishing reports and unpaid bills.",
      "zh-CN":
        "CNAME 的情形：目标域名的所有者需要使用 Cloudflare for SaaS。R2 域名的情形：关闭 zone hold；区域被封禁时，处理钓鱼举报和欠费。",
    },
  ),
  error(
    "1015",
    "You are being rate limited",
    {
      en: "Too many requests for a rate limiting rule of the site, or for the limit of its Worker.",
      "zh-CN": "请求超出了网站的速率限制规则或 Worker 的限额。",
    },
    {
      en: "Wait and send fewer requests; the owner can raise the threshold.",
      "zh-CN": "稍候并降低请求频率；站长可以调高阈值。",
    },
  ),
  error(
    "1016",
    "Origin DNS error",
    {
      en: "Cloudflare cannot resolve the origin's name.",
      "zh-CN": "Cloudflare 无法解析源站的域名。",
    },
    {
      en: "Check the A or CNAME record that the proxied name points to.",
      "zh-CN": "检查代理域名所指的 A 或 CNAME 记录。",
    },
  ),
  error("1018", "Could not find host", {
    en: "The name is not, or not yet, known to Cloudflare's network; mostly just after set-up.",
    "zh-CN": "Cloudflare 的网络不认识或还不认识该域名，多见于刚接入时。",
  }),
  error("1019", "Compute server error", {
    en: "A Worker called itself, or Workers one another, more than 16 times.",
    "zh-CN": "Worker 调用自己或互相调用，超过了 16 次。",
  }),
  error(
    "1020",
    "Access denied",
    {
      en: "A custom rule of the site's owner blocked the request: by country, address, path, browser or pattern.",
      "zh-CN": "网站所有者的自定义规则拦截了请求：依据可能是国家、IP、路径、浏览器或内容特征。",
    },
    ASK_OWNER,
  ),
  worker("1021", "Host not accessible to the Worker", {
    en: "The Worker asked for a host that it may not reach.",
    "zh-CN": "Worker 请求了它无权访问的主机。",
  }),
  worker("1022", "Could not route to the Worker", {
    en: "Cloudflare could not hand the request to the Worker.",
    "zh-CN": "Cloudflare 无法把请求路由到 Worker。",
  }),
  error("1023", "Could not find host", {
    en: "The name's settings have not reached Cloudflare's network, or they are wrong.",
    "zh-CN": "该域名的配置还没有同步到 Cloudflare 的网络，或配置有误。",
  }),
  worker("1024", "Subrequest to a Cloudflare address", {
    en: "The Worker made a request to an address that belongs to Cloudflare.",
    "zh-CN": "Worker 向 Cloudflare 自己的 IP 发起了子请求。",
  }),
  error("1025", "Please check back later", {
    en: "The site has used up the Workers requests of its plan.",
    "zh-CN": "网站用完了套餐中的 Workers 请求额度。",
  }),
  worker("1027", "Daily request limit exceeded", {
    en: "The account's Workers have used up their free requests of the day.",
    "zh-CN": "该账户的 Workers 当天的免费请求额度已用完。",
  }),
  error(
    "1033",
    "Cloudflare Tunnel error",
    {
      en: "No connector of the tunnel is online.",
      "zh-CN": "隧道没有在线的连接器。",
    },
    {
      en: "Start cloudflared on the origin and check that it can reach Cloudflare.",
      "zh-CN": "在源站启动 cloudflared，并确认它能连到 Cloudflare。",
    },
  ),
  error("1034", "Edge IP Restricted", {
    en: "The DNS record points to an address that Cloudflare does not allow for this site, such as 1.1.1.1 or that of a SaaS provider where the domain is not set up.",
    "zh-CN":
      "DNS 记录指向 Cloudflare 不允许该网站使用的地址，例如 1.1.1.1，或某个 SaaS 服务商的地址，而该域名没有在那里登记。",
  }),
  error("1035", "Invalid request rewrite (invalid URI path)", {
    en: "A rewrite rule gives a path that does not start with a slash or lies under /cdn-cgi/.",
    "zh-CN": "改写规则得到的路径不以斜杠开头，或位于 /cdn-cgi/ 之下。",
  }),
  error("1036", "Invalid request rewrite (length exceeded)", {
    en: "A rewrite rule gives a path or query that is too long.",
    "zh-CN": "改写规则得到的路径或查询字符串过长。",
  }),
  error("1037", "Invalid rewrite rule (failed to evaluate)", {
    en: "The expression of a rewrite rule cannot be evaluated, for instance because a field is missing.",
    "zh-CN": "改写规则的表达式无法求值，例如缺少某个标头。",
  }),
  error("1040", "Invalid request rewrite (header not allowed)", {
    en: "A rule changes a request field that rules may not touch.",
    "zh-CN": "规则修改了不允许改动的请求标头。",
  }),
  error("1041", "Invalid request rewrite (invalid header value)", {
    en: "A rule sets a field value that is too long or holds characters that are not allowed.",
    "zh-CN": "规则设置的标头值过长，或含有不允许的字符。",
  }),
  worker("1042", "Worker fetched a Worker of the same zone", {
    en: "A Worker called another Worker of the same zone through fetch, which needs the flag global_fetch_strictly_public. A service binding avoids it.",
    "zh-CN":
      "Worker 通过 fetch 调用了同一区域的另一个 Worker，这需要 global_fetch_strictly_public 标志。改用服务绑定（service binding）可避免。",
  }),
  error(
    "1101",
    "Worker threw exception",
    {
      en: "The site's Worker ended with an uncaught JavaScript exception.",
      "zh-CN": "网站的 Worker 抛出了未捕获的 JavaScript 异常。",
    },
    {
      en: "Follow the Worker's log (wrangler tail) and repeat the request.",
      "zh-CN": "用 wrangler tail 跟踪 Worker 日志并重现请求。",
    },
  ),
  error("1102", "Worker exceeded resource limits", {
    en: "The site's Worker used more CPU time or memory than it may.",
    "zh-CN": "网站的 Worker 超出了允许的 CPU 时间或内存。",
  }),
  worker("1103", "Worker blocked", {
    en: "The owner of the Worker has to contact Cloudflare's support.",
    "zh-CN": "Worker 的所有者需要联系 Cloudflare 支持。",
  }),
  error("1104", "Email address already taken", {
    en: "On Cloudflare's own site: a variation of this email address is already registered.",
    "zh-CN": "Cloudflare 自己的网站：这个邮箱地址的变体已被注册。",
  }),
  banned("1106", "Your IP address has been banned", BANNED, ASK_OWNER),
  error(
    "1200",
    "Cache connection limit",
    {
      en: "Too many requests wait at Cloudflare for this origin.",
      "zh-CN": "在 Cloudflare 排队等待该源站的请求太多。",
    },
    {
      en: "Make the origin faster and let Cloudflare cache more.",
      "zh-CN": "加快源站的处理，并让 Cloudflare 缓存更多内容。",
    },
  ),
] as const satisfies readonly PrivateStatus[];
