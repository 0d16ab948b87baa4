import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

// A client gets 400 for 494 to 497 and nothing at all for 444 and 499; error_page catches the former by their own code.
const logged = privateCodes({
  kind: "vendor",
  seen: "log",
  sources: [
    docs(
      "nginx: ngx_http_request.h",
      "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
    ),
  ],
});
const tls = privateCodes({
  kind: "vendor",
  seen: "log",
  sources: [
    docs("nginx: errors of the SSL module", "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"),
  ],
});

export const nginxCodes = [
  logged(
    "444",
    "No Response",
    {
      en: "A rule of the configuration told nginx to close the connection without an answer.",
      "zh-CN": "配置中的规则让 nginx 不作任何响应，直接关闭连接。",
    },
    {
      en: "Find the return 444 that matched, often in the default server for unknown host names.",
      "zh-CN": "找出生效的 return 444，它常写在接收未知域名的默认 server 里。",
    },
  ),
  logged(
    "494",
    "Request Header Too Large",
    {
      en: "A header field did not fit into the buffers; the client sees 400. A request line too long is 414 instead.",
      "zh-CN": "某个标头超出了缓冲区；客户端看到的是 400。请求行过长则是 414。",
    },
    {
      en: "Clear the site's cookies, or raise large_client_header_buffers.",
      "zh-CN": "清除该网站的 Cookie，或调大 large_client_header_buffers。",
    },
  ),
  tls(
    "495",
    "SSL Certificate Error",
    {
      en: "The client's certificate did not pass verification; the client sees 400 unless error_page says otherwise.",
      "zh-CN": "客户端证书没有通过验证；除非用 error_page 另行处理，客户端看到的是 400。",
    },
    {
      en: "Check its expiry, the issuing CA in ssl_client_certificate and ssl_verify_depth.",
      "zh-CN": "检查证书有效期、ssl_client_certificate 中的签发 CA 和 ssl_verify_depth。",
    },
  ),
  tls(
    "496",
    "SSL Certificate Required",
    {
      en: "The server demands a client certificate and the client sent none; the client sees 400 unless error_page says otherwise.",
      "zh-CN": "服务器要求客户端证书，而客户端没有提供；除非用 error_page 另行处理，客户端看到的是 400。",
    },
    {
      en: "Install the certificate in the browser. ssl_verify_client optional also lets in clients without one, unless $ssl_client_verify is checked.",
      "zh-CN":
        "在浏览器中安装证书。若把 ssl_verify_client 设为 optional，没有证书的客户端也能进，除非自己检查 $ssl_client_verify。",
    },
  ),
  tls(
    "497",
    "HTTP Request Sent to HTTPS Port",
    {
      en: "A plain HTTP request came in on a port that speaks TLS; the client sees 400, unless error_page redirects it.",
      "zh-CN": "TLS 端口上收到了明文 HTTP 请求；除非用 error_page 重定向，客户端看到的是 400。",
    },
    {
      en: "Use https:// in the URL, or answer 497 with a redirect through error_page.",
      "zh-CN": "网址改用 https://，或用 error_page 497 重定向。",
    },
  ),
  logged(
    "499",
    "Client Closed Request",
    {
      en: "The client closed the connection before nginx had an answer; it appears in the access log only.",
      "zh-CN": "nginx 还没有得到结果，客户端就断开了连接；这个状态码只出现在访问日志里。",
    },
    {
      en: "Compare the client's time limit with $upstream_response_time; a slow upstream is the usual reason.",
      "zh-CN": "对照客户端时限与 $upstream_response_time；常见原因是上游太慢。",
    },
  ),
] as const satisfies readonly PrivateStatus[];
