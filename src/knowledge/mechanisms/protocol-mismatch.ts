import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { CHROMIUM_ERRORS } from "../failures/sources.ts";
import { certificateKnown } from "../known/certificate.ts";
import { handshakeKnown } from "../known/websocket.ts";
import { apacheModule, nginxModule } from "../writing/manuals.ts";
import { ERROR_LOG_AT_INFO, perSystem } from "../writing/per-system.ts";

export const protocolMismatch = defineMechanisms("protocol-mismatch", {
  "plain-http-to-tls-port": {
    name: text({ en: "Plain http was sent to a TLS port", "zh-CN": "向 TLS 端口发送了明文 http" }),
    why: text({
      en: "The port speaks TLS, and the request came as plain http.",
      "zh-CN": "这个端口使用 TLS，而请求是明文 http。",
    }),
    fix: [
      text({ en: "Use https:// for this port.", "zh-CN": "对这个端口使用 https://。" }),
      text({
        en: "If a proxy sent it, let the proxy connect by https: proxy_pass https:// in nginx.",
        "zh-CN": "如果是代理转发的，让代理以 https 连接：nginx 用 proxy_pass https://。",
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG_AT_INFO,
      systems: {
        "nginx-family": text({
          en: 'nginx "client sent plain HTTP request to HTTPS port"',
          "zh-CN": "nginx 为“client sent plain HTTP request to HTTPS port”",
        }),
      },
      general: text({
        en: "The same host and port answer a request with https://.",
        "zh-CN": "同一主机和端口改用 https:// 就能得到响应。",
      }),
    }),
    sources: [nginxModule("http_ssl")],
  },
  "tls-to-plain-http-port": {
    name: text({ en: "TLS was sent to a plain http port", "zh-CN": "向明文端口发送了 TLS" }),
    why: text({
      en: "The browser began TLS, and the port answered in plain http.",
      "zh-CN": "浏览器发起 TLS，而端口用的是明文 http。",
    }),
    fix: [
      text({
        en: "Use http:// for this port, or the port that speaks TLS.",
        "zh-CN": "对这个端口使用 http://，或改用支持 TLS 的端口。",
      }),
      perSystem({
        sentence: text({
          en: "Or switch TLS on there: {systems}.",
          "zh-CN": "或在那里启用 TLS：{systems}。",
        }),
        systems: {
          "nginx-family": text({ en: "listen 443 ssl in nginx", "zh-CN": "nginx 用 listen 443 ssl" }),
          apache: text({ en: "SSLEngine on in Apache", "zh-CN": "Apache 用 SSLEngine on" }),
        },
        general: text({ en: "Or switch TLS on there.", "zh-CN": "或在那里启用 TLS。" }),
      }),
    ],
    confirm: text({
      en: 'openssl s_client -connect HOST:PORT says "wrong version number" or "packet length too long"; curl -v http://HOST:PORT works.',
      "zh-CN":
        "openssl s_client -connect HOST:PORT 提示“wrong version number”或“packet length too long”；curl -v http://HOST:PORT 可以访问。",
    }),
    sources: [
      docs(
        "nginx: configuring HTTPS servers",
        "https://nginx.org/en/docs/http/configuring_https_servers.html",
      ),
      apacheModule("mod_ssl"),
    ],
  },
  "tls-no-certificate-for-name": {
    name: text({ en: "No certificate for this name", "zh-CN": "没有这个名字的证书" }),
    why: text({
      en: "The server has no certificate or site for this host name and ended the TLS handshake.",
      "zh-CN": "服务器没有这个主机名的证书或站点，中断了 TLS 握手。",
    }),
    fix: [
      text({
        en: "Add the name to the server, and get a certificate for it.",
        "zh-CN": "在服务器上添加这个名字，并为它申请证书。",
      }),
      text({
        en: "Or correct the DNS record: it may point to the wrong server.",
        "zh-CN": "或改正 DNS 记录：它可能指向了别的服务器。",
      }),
    ],
    confirm: text({
      en: 'openssl s_client -connect HOST:443 -servername NAME fails with an alert such as "unrecognized name".',
      "zh-CN":
        "执行 openssl s_client -connect HOST:443 -servername NAME，会收到“unrecognized name”之类的警报。",
    }),
    sources: [rfc(6066, "3"), nginxModule("http_ssl")],
  },
  "tls-certificate-invalid": {
    name: text({ en: "The browser does not trust the certificate", "zh-CN": "浏览器不信任证书" }),
    why: text({
      en: "The browser did not accept the site's certificate: mostly expired, for another name, self-signed or without its intermediate; else revoked or too weak.",
      "zh-CN": "浏览器不接受站点证书：多半是过期、名字不符、自签名或缺少中间证书，也可能已被吊销或强度不足。",
    }),
    fix: [
      text({
        en: "Open the address in a tab and look at the certificate from the warning page: is it expired, for another name, or from an authority that is not trusted?",
        "zh-CN": "在标签页中打开这个地址，从警告页查看证书：是过期、属于别的名字，还是颁发者不受信任？",
      }),
      text({
        en: "Serve the whole chain: fullchain.pem, not cert.pem.",
        "zh-CN": "提供完整的证书链：用 fullchain.pem，而不是 cert.pem。",
      }),
      text({
        en: "Check the clock of the machine, and whether a company proxy replaces certificates.",
        "zh-CN": "检查本机时钟，以及公司代理是否替换了证书。",
      }),
    ],
    confirm: text({
      en: "The failure name mostly says which (date, authority, common name); openssl s_client -connect HOST:443 -servername NAME -showcerts shows the certificate chain.",
      "zh-CN":
        "失败名称多半会说明原因（日期、颁发者、名字）；openssl s_client -connect HOST:443 -servername NAME -showcerts 可看到证书链。",
    }),
    known: certificateKnown,
    sources: [rfc(5280, "6"), CHROMIUM_ERRORS],
  },
  "tls-handshake-failed": {
    name: text({ en: "No common TLS version or cipher", "zh-CN": "没有共同的 TLS 版本或加密套件" }),
    why: text({
      en: "Browser and server could not agree on a TLS version or cipher.",
      "zh-CN": "浏览器与服务器没有共同支持的 TLS 版本或加密套件。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Enable TLS 1.2 and 1.3 on the server: {systems}.",
          "zh-CN": "在服务器上启用 TLS 1.2 和 1.3：{systems}。",
        }),
        systems: {
          "nginx-family": text({ en: "ssl_protocols in nginx", "zh-CN": "nginx 用 ssl_protocols" }),
          apache: text({ en: "SSLProtocol in Apache", "zh-CN": "Apache 用 SSLProtocol" }),
        },
        general: text({
          en: "Enable TLS 1.2 and 1.3 on the server.",
          "zh-CN": "在服务器上启用 TLS 1.2 和 1.3。",
        }),
      }),
      text({
        en: "Update a server or library that only knows older versions.",
        "zh-CN": "更新只支持旧版本的服务器或库。",
      }),
    ],
    confirm: text({
      en: "openssl s_client -connect HOST:443 -tls1_2, then -tls1_3, shows what the server takes.",
      "zh-CN": "分别用 -tls1_2 和 -tls1_3 执行 openssl s_client -connect HOST:443，看服务器接受哪个版本。",
    }),
    sources: [rfc(8446, "6.2"), nginxModule("http_ssl")],
  },
  "client-certificate-missing": {
    name: text({ en: "A client certificate is required", "zh-CN": "需要客户端证书" }),
    why: text({
      en: "The server demands a client certificate, and the browser sent none or one that it does not accept.",
      "zh-CN": "服务器要求客户端证书，浏览器没有发送，或发送的不被接受。",
    }),
    fix: [
      text({
        en: "Install a certificate from the authority the server accepts, and pick it when the browser asks.",
        "zh-CN": "安装服务器认可的 CA 颁发的证书，并在浏览器询问时选择它。",
      }),
      text({
        en: "After an earlier refusal restart the browser: it remembers the choice. Firefox may keep it longer: delete it in its certificate manager (Authentication Decisions).",
        "zh-CN":
          "如果之前取消过选择，重启浏览器：它会记住那次选择。Firefox 可能一直记住：在证书管理器的 Authentication Decisions 中删除。",
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG_AT_INFO,
      systems: {
        "nginx-family": text({
          en: 'nginx "client sent no required SSL certificate" or "client SSL certificate verify error"',
          "zh-CN": "nginx 为“client sent no required SSL certificate”或“client SSL certificate verify error”",
        }),
      },
      general: text({
        en: "The server's error log may say that the certificate was missing or could not be verified; with one that it accepts, the request succeeds.",
        "zh-CN": "服务器错误日志可能会写明缺少客户端证书或校验失败；换成它认可的证书，请求就能成功。",
      }),
    }),
    sources: [nginxModule("http_ssl"), rfc(8446, "4.3.2")],
  },
  "misdirected-request": {
    name: text({ en: "The connection belongs to another site", "zh-CN": "连接属于另一个站点" }),
    why: text({
      en: "The server does not serve this name on this connection: mostly it was made for another name (SNI) and reused, else the name or certificate is wrong.",
      "zh-CN":
        "服务器在这个连接上不提供这个站点：多半是连接为别的名字（SNI）建立后被复用，否则是名字或证书不对。",
    }),
    fix: [
      text({
        en: "Repeat it on a fresh connection; browsers mostly do so by themselves.",
        "zh-CN": "用新连接重试；浏览器通常会自动这样做。",
      }),
      text({
        en: "If it lasts, give the sites separate certificates or addresses, or the same TLS settings.",
        "zh-CN": "如果持续出现，让各站点使用不同的证书或地址，或使用相同的 TLS 设置。",
      }),
      text({
        en: "Behind a proxy, send the same name as SNI and Host.",
        "zh-CN": "经过代理时，SNI 与 Host 要使用同一个名字。",
      }),
    ],
    confirm: text({
      en: "The SNI name against Host. If curl on a fresh connection succeeds, it was the reuse; if not, the certificate or the name is wrong.",
      "zh-CN": "比较 SNI 与 Host。用 curl 新建连接能成功，就是连接复用所致；不能，则是证书或名字不对。",
    }),
    sources: [rfc(9110, "15.5.20"), rfc(9113, "9.1.1")],
  },
  "websocket-handshake-failed": {
    name: text({ en: "The WebSocket handshake failed", "zh-CN": "WebSocket 握手失败" }),
    why: text({
      en: "No 101 came for the WebSocket handshake: mostly nobody listens there, or the endpoint or a proxy before it refused.",
      "zh-CN": "WebSocket 握手没有得到 101：多半是那里无人监听，或者服务端或其前面的代理拒绝了握手。",
    }),
    fix: [
      text({
        en: "Check that a server listens there, that the path is right, and that the endpoint allows this Origin.",
        "zh-CN": "检查那里是否有服务在监听、路径是否正确，以及服务端是否允许这个 Origin。",
      }),
      text({
        en: "If a proxy stands before the endpoint, let it pass Upgrade and Connection on, over HTTP/1.1.",
        "zh-CN": "如果服务端前面有代理，让它以 HTTP/1.1 传递 Upgrade 和 Connection。",
      }),
    ],
    confirm: text({
      en: "The browser's console (in Firefox the network panel) names the status or the error; if a direct connection without the proxy succeeds, the proxy is the reason.",
      "zh-CN":
        "浏览器控制台（Firefox 是网络面板）会写出状态码或错误；如果绕过代理直接连接能成功，问题就在代理。",
    }),
    known: handshakeKnown,
    sources: [
      rfc(6455, "4.2.2"),
      docs("nginx: WebSocket proxying", "https://nginx.org/en/docs/http/websocket.html"),
    ],
  },
  "upgrade-required": {
    name: text({ en: "Another protocol is required here", "zh-CN": "这里要求使用别的协议" }),
    why: text({
      en: "The server answers at this path only after a change of protocol, often to WebSocket. A 426 without Upgrade may also mean that the client is too old.",
      "zh-CN": "这个路径只接受切换后的协议，多为 WebSocket。没有 Upgrade 的 426 也可能表示客户端版本过旧。",
    }),
    fix: [
      text({
        en: "If Upgrade says websocket, open it with new WebSocket() in place of fetch.",
        "zh-CN": "如果 Upgrade 是 websocket，用 new WebSocket() 打开，而不是 fetch。",
      }),
      text({
        en: "If it was a WebSocket, check that no proxy removed Upgrade.",
        "zh-CN": "如果本来就是 WebSocket，检查代理是否去掉了 Upgrade。",
      }),
    ],
    confirm: text({
      en: "Upgrade of the response names the protocol where it is sent; else the body may say it.",
      "zh-CN": "响应带 Upgrade 时会写明所需的协议；没有时，正文可能会说明。",
    }),
    sources: [rfc(9110, "15.5.22"), rfc(6455, "4.2.1")],
  },
  "proxy-protocol-mismatch": {
    name: text({ en: "The listener expects the PROXY protocol", "zh-CN": "监听端口要求 PROXY 协议" }),
    why: text({
      en: "The listener expects the PROXY protocol at the start of each connection, and got none or a broken line.",
      "zh-CN": "监听端口要求每个连接以 PROXY 协议信息开头，收到的请求却没有或格式不对。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Let the load balancer send it, or take out the setting that expects it: {systems}.",
          "zh-CN": "让负载均衡发送它，或去掉要求它的设置：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "proxy_protocol in listen of nginx",
            "zh-CN": "nginx 的 listen 中的 proxy_protocol",
          }),
          gunicorn: text({
            en: "proxy_protocol in the settings of gunicorn",
            "zh-CN": "gunicorn 设置中的 proxy_protocol",
          }),
        },
        general: text({
          en: "Let the load balancer send it, or stop the listener from expecting it.",
          "zh-CN": "让负载均衡发送它，或让监听端口不再要求它。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "curl --haproxy-protocol URL succeeds; error log: {systems}.",
        "zh-CN": "curl --haproxy-protocol URL 可以成功；错误日志：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "broken header … while reading PROXY protocol"',
          "zh-CN": "nginx 为“broken header … while reading PROXY protocol”",
        }),
      },
      general: text({
        en: "curl --haproxy-protocol URL succeeds.",
        "zh-CN": "curl --haproxy-protocol URL 可以成功。",
      }),
    }),
    sources: [
      docs("PROXY protocol", "https://github.com/haproxy/haproxy/blob/master/doc/proxy-protocol.txt"),
      nginxModule("http_core"),
    ],
  },
  "server-used-as-proxy": {
    name: text({ en: "A web server was used as a proxy", "zh-CN": "把 Web 服务器当成了代理" }),
    why: text({
      en: "The client sent a proxy request (CONNECT, or a full address) to a server that is no proxy.",
      "zh-CN": "客户端向非代理的服务器发送了代理请求（CONNECT 或完整地址）。",
    }),
    fix: [
      text({
        en: "Correct host and port of the proxy in the client's settings.",
        "zh-CN": "改正客户端代理设置中的主机和端口。",
      }),
      text({
        en: "As the operator, refuse CONNECT; scanners send it often.",
        "zh-CN": "如果你是站点管理员，拒绝 CONNECT 即可；扫描程序常发送它。",
      }),
    ],
    confirm: text({
      en: "The access log shows CONNECT or an address that begins with http://.",
      "zh-CN": "访问日志中出现 CONNECT，或以 http:// 开头的请求地址。",
    }),
    sources: [rfc(9112, "3.2.2"), rfc(9110, "9.3.6")],
  },
  "http3-transport-failed": {
    name: text({ en: "HTTP/3 does not get through", "zh-CN": "HTTP/3 走不通" }),
    why: text({
      en: "The browser used HTTP/3, which the site offers by Alt-Svc or in DNS, and the QUIC connection over UDP broke off or failed.",
      "zh-CN": "浏览器按网站的 Alt-Svc 或 DNS 记录使用了 HTTP/3，而基于 UDP 的 QUIC 连接中断或失败了。",
    }),
    fix: [
      text({
        en: "Reload: the browser then mostly falls back to HTTP/2.",
        "zh-CN": "重新载入：浏览器多半会改用 HTTP/2。",
      }),
      text({
        en: "On the way to the server, let UDP port 443 pass without a rate limit, and datagrams of 1,200 bytes and more.",
        "zh-CN": "通往服务器的路上要放行 UDP 443，不限速，并允许 1200 字节及以上的数据报。",
      }),
      text({
        en: "As the operator, mend the server's QUIC settings, or withdraw the offer: Alt-Svc: clear, and no h3 in the HTTPS record of DNS.",
        "zh-CN":
          "如果你是站点管理员，修正服务器的 QUIC 设置，或撤回 HTTP/3：发送 Alt-Svc: clear，并从 DNS 的 HTTPS 记录中去掉 h3。",
      }),
    ],
    confirm: text({
      en: "With QUIC off (chrome://flags/#enable-quic; Firefox: network.http.http3.enable) it works; curl --http3-only fails where curl --http2 does not.",
      "zh-CN":
        "关掉 QUIC（chrome://flags/#enable-quic；Firefox 为 network.http.http3.enable）后正常；curl --http3-only 失败而 curl --http2 成功。",
    }),
    sources: [rfc(9114, "3.1"), rfc(7838, "3"), CHROMIUM_ERRORS],
  },
});
