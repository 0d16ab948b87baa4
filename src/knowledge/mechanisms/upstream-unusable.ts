import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { bigHeaderKnown } from "../known/big-header.ts";
import { killedWorkerKnown } from "../known/unavailable.ts";
import {
  closedUpstreamKnown,
  refusalUnlikely,
  refusedUpstreamKnown,
  timedOutAtOnce,
  unreachedUpstreamKnown,
} from "../known/upstream.ts";
import { CLOUDFLARE_5XX, HAPROXY, nginxModule, phpManual } from "../writing/manuals.ts";
import { ERROR_LOG, perSystem } from "../writing/per-system.ts";

export const upstreamUnusable = defineMechanisms("upstream-unusable", {
  "upstream-connection-refused": {
    name: text({ en: "Nothing listens behind the proxy", "zh-CN": "上游没有程序在监听" }),
    why: text({
      en: "The proxy could not connect to the server behind it: mostly the process is down, or the address, port or socket path is wrong.",
      "zh-CN": "代理连不上后面的服务器：多半是进程没有运行，或者地址、端口、套接字路径不对。",
    }),
    fix: [
      text({
        en: "Start the backend process and read in its log why it stopped.",
        "zh-CN": "启动后端进程，并从它的日志查明为什么停止。",
      }),
      perSystem({
        sentence: text({
          en: "Compare the proxy's target with the address, port or socket the backend really listens on: {systems}.",
          "zh-CN": "核对代理的目标与后端实际监听的地址、端口或套接字是否一致：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "proxy_pass or fastcgi_pass in nginx",
            "zh-CN": "nginx 的 proxy_pass 或 fastcgi_pass",
          }),
        },
        general: text({
          en: "Compare the proxy's target with the address, port or socket the backend really listens on.",
          "zh-CN": "核对代理的目标与后端实际监听的地址、端口或套接字是否一致。",
        }),
      }),
      text({
        en: "If it only happens during deployments, start the new process before the old one stops.",
        "zh-CN": "如果只在发布时出现，先启动新进程，再停止旧进程。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "ss -ltxnp on the backend shows who listens; error log: {systems}.",
        "zh-CN": "在后端执行 ss -ltxnp 可看到谁在监听；错误日志：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "connect() failed (111: Connection refused)" or "(2: No such file or directory)"',
          "zh-CN": "nginx 为“connect() failed (111: Connection refused)”或“(2: No such file or directory)”",
        }),
      },
      general: text({
        en: "ss -ltxnp on the backend shows who listens; the proxy's error log mostly names the target that refused.",
        "zh-CN": "在后端执行 ss -ltxnp 可看到谁在监听；代理的错误日志多半会写明拒绝连接的目标。",
      }),
    }),
    known: refusedUpstreamKnown,
    doubtedBy: refusalUnlikely,
    sources: [nginxModule("http_proxy"), rfc(9110, "15.6.3")],
  },
  "upstream-connect-timeout": {
    name: text({ en: "The backend cannot be reached", "zh-CN": "连不到上游主机" }),
    why: text({
      en: "The proxy tried to connect to the server behind it and got no reply in time, or found no way there; packets are probably dropped on the way.",
      "zh-CN": "代理尝试连接后面的服务器，但没有及时收到响应，或没有可达的路由；数据包多半在途中被丢弃。",
    }),
    fix: [
      text({
        en: "Check firewall, security group and routing between the proxy and the backend.",
        "zh-CN": "检查代理与后端之间的防火墙、安全组和路由。",
      }),
      text({
        en: "Check that the backend address is still right: a replaced machine or container often has a new one.",
        "zh-CN": "确认后端地址仍然有效：机器或容器换过之后，地址常会改变。",
      }),
      text({
        en: "Raising the connect timeout rarely helps: a reachable server usually accepts within milliseconds.",
        "zh-CN": "调大连接超时很少有用：能连通的服务器通常几毫秒内就接受连接。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "nc -vz HOST PORT on the proxy hangs or finds no route instead of being refused; error log: {systems}.",
        "zh-CN":
          "在代理上执行 nc -vz HOST PORT 会一直等待或提示没有路由，而不是被拒绝；错误日志：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "upstream timed out" with "while connecting to upstream"',
          "zh-CN": "nginx 为“upstream timed out”并带有“while connecting to upstream”",
        }),
      },
      general: text({
        en: "nc -vz HOST PORT on the proxy hangs or finds no route instead of being refused.",
        "zh-CN": "在代理上执行 nc -vz HOST PORT 会一直等待或提示没有路由，而不是被拒绝。",
      }),
    }),
    known: unreachedUpstreamKnown,
    doubtedBy: timedOutAtOnce,
    sources: [nginxModule("http_proxy"), rfc(9110, "15.6.5")],
  },
  "upstream-closed-without-response": {
    name: text({ en: "The backend hung up without answering", "zh-CN": "上游没有响应就断开了" }),
    why: text({
      en: "The server behind the proxy accepted the connection and closed or reset it before it sent a response.",
      "zh-CN": "上游服务器接受了连接，却在发出响应之前关闭或重置了它。",
    }),
    fix: [
      text({
        en: "Look in the backend log at that second for a crash, a restart or a deployment.",
        "zh-CN": "查看后端在那一秒的日志：崩溃、重启还是发布。",
      }),
      text({
        en: "If it is rare and hits idle connections, make the backend's keep-alive time longer than the proxy's.",
        "zh-CN": "如果只是偶发、且发生在空闲连接上，让后端的 keep-alive 时间长于代理。",
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: {
        "nginx-family": text({
          en: 'nginx "upstream prematurely closed connection while reading response header" or "recv() failed (104: Connection reset by peer)"',
          "zh-CN":
            "nginx 为“upstream prematurely closed connection while reading response header”或“recv() failed (104: Connection reset by peer)”",
        }),
      },
      general: text({
        en: "The proxy's error log mostly says that the backend closed or reset the connection before its response.",
        "zh-CN": "代理的错误日志多半会写明后端在响应之前关闭或重置了连接。",
      }),
    }),
    known: closedUpstreamKnown,
    sources: [
      nginxModule("http_upstream"),
      phpManual("FPM configuration", "install.fpm.configuration"),
      rfc(9112, "9.6"),
    ],
  },
  "upstream-closed-during-upload": {
    name: text({ en: "The backend hung up during the upload", "zh-CN": "上传途中上游断开了" }),
    why: text({
      en: "The server behind the proxy cut the connection, or took no more data, while the request body was still being sent to it.",
      "zh-CN": "请求正文还没有传完，上游服务器就切断了连接，或不再接收数据。",
    }),
    fix: [
      text({
        en: "Compare the size of the upload with the backend's own body limit.",
        "zh-CN": "把上传的大小与后端自己的正文上限比较。",
      }),
      text({
        en: "Look whether the backend refuses early, for example for missing credentials, without reading the body.",
        "zh-CN": "查看后端是否没有读完正文就提前拒绝，例如因为缺少凭据。",
      }),
      text({
        en: "Repeat with a small body: if that works, size is the reason.",
        "zh-CN": "换一个很小的正文重试：能成功就说明是大小的问题。",
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: {
        "nginx-family": text({
          en: 'nginx "Connection reset by peer" or "Broken pipe" with "while sending request to upstream"',
          "zh-CN":
            "nginx 为“Connection reset by peer”或“Broken pipe”，并带有“while sending request to upstream”",
        }),
      },
      general: text({
        en: "The proxy's error log mostly says that the connection broke while it was sending the request.",
        "zh-CN": "代理的错误日志多半会写明连接在发送请求时断开。",
      }),
    }),
    sources: [nginxModule("http_proxy"), rfc(9112, "9.5")],
  },
  "upstream-worker-killed": {
    name: text({ en: "The worker was killed during the request", "zh-CN": "工作进程在处理中被杀死" }),
    why: text({
      en: "The worker process serving this request was killed or crashed: a time limit, a lack of memory or a segmentation fault.",
      "zh-CN": "处理这个请求的工作进程被终止或崩溃：超过时限、内存不足或段错误。",
    }),
    fix: [
      text({
        en: "Read which signal ended the worker: SIGKILL often means out of memory, SIGSEGV a faulty extension.",
        "zh-CN": "查明是哪个信号结束了进程：SIGKILL 常因内存不足，SIGSEGV 常因扩展有缺陷。",
      }),
      text({
        en: "For a time limit, shorten the work or raise the limit in what runs the workers.",
        "zh-CN": "如果是时限，缩短任务，或在管理工作进程的程序中调大时限。",
      }),
      text({
        en: "For memory, lower the memory use of a request or the number of workers.",
        "zh-CN": "如果是内存，降低单个请求的占用或减少工作进程数。",
      }),
    ],
    confirm: text({
      en: "The log of what runs the workers names the signal or the time limit; dmesg shows out-of-memory kills.",
      "zh-CN": "管理工作进程的程序会在日志中写明信号或时限；dmesg 可看到因内存不足的终止。",
    }),
    known: killedWorkerKnown,
    sources: [
      phpManual("FPM configuration", "install.fpm.configuration"),
      docs("gunicorn: settings", "https://docs.gunicorn.org/en/stable/settings.html"),
      docs("uWSGI: options", "https://uwsgi-docs.readthedocs.io/en/latest/Options.html"),
    ],
  },
  "upstream-invalid-response": {
    name: text({ en: "The backend's response is not valid", "zh-CN": "上游的响应不合规范" }),
    why: text({
      en: "The server or function behind the proxy answered, but its status line, header fields, framing or reply format are not valid.",
      "zh-CN": "上游服务器或函数有响应，但状态行、标头、分帧（正文边界）或返回格式不合规范。",
    }),
    fix: [
      text({
        en: "Ask the backend directly with curl -v and look at the first lines of its response.",
        "zh-CN": "用 curl -v 直接访问后端，查看响应的前几行。",
      }),
      text({
        en: "Remove what precedes or breaks the header section: debug output, line breaks in a field, two Content-Length values.",
        "zh-CN": "去掉标头之前或中间的杂质：调试输出、标头里的换行、两个 Content-Length。",
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: {
        "nginx-family": text({
          en: 'nginx "upstream sent invalid header" or "upstream sent duplicate header line"',
          "zh-CN": "nginx 为“upstream sent invalid header”或“upstream sent duplicate header line”",
        }),
        apache: text({
          en: 'Apache "Corrupt status line returned by remote server" or "bad HTTP/1.1 header returned by"',
          "zh-CN":
            "Apache 为“Corrupt status line returned by remote server”或“bad HTTP/1.1 header returned by”",
        }),
      },
      general: text({
        en: "The proxy's error log mostly says what it could not read in the backend's response.",
        "zh-CN": "代理的错误日志多半会写明后端响应中哪里无法解析。",
      }),
    }),
    sources: [rfc(9112, "4"), rfc(9110, "15.6.3")],
  },
  "upstream-protocol-mismatch": {
    name: text({ en: "Proxy and backend speak different protocols", "zh-CN": "代理与上游的协议不同" }),
    why: text({
      en: "The proxy speaks one protocol and the port behind it another: plain HTTP against TLS, FastCGI, uwsgi, AJP or the PROXY protocol.",
      "zh-CN": "代理使用的协议与上游端口不同：明文 HTTP 对上了 TLS、FastCGI、uwsgi、AJP 或 PROXY 协议。",
    }),
    fix: [
      text({
        en: "Find out what the port speaks: curl http://HOST:PORT, curl -k https://HOST:PORT, or the backend's own configuration.",
        "zh-CN": "先查明端口的协议：curl http://HOST:PORT、curl -k https://HOST:PORT，或查看后端配置。",
      }),
      text({
        en: "Let the proxy speak what the port speaks, by the scheme or directive for it: http, https, FastCGI or another.",
        "zh-CN": "让代理使用端口的协议（HTTP、HTTPS、FastCGI 等），用相应的地址前缀或指令设置。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: 'Error log: {systems}; "wrong version number" mostly means TLS against plain text.',
        "zh-CN": "错误日志：{systems}；“wrong version number”多半表示 TLS 对上了明文。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "upstream sent unsupported FastCGI protocol version"',
          "zh-CN": "nginx 为“upstream sent unsupported FastCGI protocol version”",
        }),
      },
      general: text({
        en: 'The proxy\'s error log; "wrong version number" there mostly means TLS against plain text.',
        "zh-CN": "查看代理的错误日志；其中的“wrong version number”多半表示 TLS 对上了明文。",
      }),
    }),
    sources: [nginxModule("http_fastcgi"), nginxModule("http_uwsgi"), nginxModule("http_proxy")],
  },
  "upstream-dns-failure": {
    name: text({ en: "The proxy cannot resolve the backend's name", "zh-CN": "代理解析不了上游的名字" }),
    why: text({
      en: "The proxy could not turn the host name of the server behind it into an address.",
      "zh-CN": "代理无法把上游主机名解析成地址。",
    }),
    fix: [
      text({
        en: "Correct the upstream name, or the DNS record or service that provides it.",
        "zh-CN": "改正上游的名字，或提供它的 DNS 记录、服务名。",
      }),
      perSystem({
        sentence: text({
          en: "Give the proxy a DNS server that knows this name: {systems}.",
          "zh-CN": "让代理使用能解析这个名字的 DNS 服务器：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "nginx needs a resolver directive for it if proxy_pass holds a variable and no upstream block has the name",
            "zh-CN": "proxy_pass 中带变量、又没有同名的 upstream 块时，nginx 要用 resolver 指令指定",
          }),
        },
        general: text({
          en: "Give the proxy a DNS server that knows this name.",
          "zh-CN": "让代理使用能解析这个名字的 DNS 服务器。",
        }),
      }),
      text({
        en: "Flushing the DNS cache of your own machine does not help: the proxy resolves this name, not the browser.",
        "zh-CN": "刷新自己电脑的 DNS 缓存没有用：解析这个名字的是代理，不是浏览器。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "dig NAME on the proxy; error log: {systems}.",
        "zh-CN": "在代理上执行 dig NAME；错误日志：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "could not be resolved", "no resolver defined to resolve" or "host not found in upstream"',
          "zh-CN":
            "nginx 为“could not be resolved”“no resolver defined to resolve”或“host not found in upstream”",
        }),
      },
      general: text({
        en: "dig NAME on the proxy; its error log mostly names what could not be resolved.",
        "zh-CN": "在代理上执行 dig NAME；它的错误日志多半会写明哪个名字无法解析。",
      }),
    }),
    sources: [nginxModule("http_core"), rfc(9110, "15.6.3")],
  },
  "upstream-header-too-big": {
    name: text({ en: "The backend's header section is too big", "zh-CN": "上游的响应标头太大" }),
    why: text({
      en: "The header fields of the response do not fit into the proxy's header buffer, so it threw the response away.",
      "zh-CN": "响应的标头超出了代理的标头缓冲区，代理丢弃了整个响应。",
    }),
    fix: [
      text({
        en: "Send fewer or smaller fields: old cookies, debug fields, long Link or Content-Security-Policy values.",
        "zh-CN": "减少或缩短标头：过期的 Cookie、调试标头、过长的 Link 或 Content-Security-Policy。",
      }),
      text({
        en: "Or raise the proxy's buffer for response headers, where it can be.",
        "zh-CN": "或在可以调整时调大代理存放响应标头的缓冲区。",
      }),
    ],
    known: bigHeaderKnown,
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: {
        "nginx-family": text({
          en: 'nginx "upstream sent too big header while reading response header from upstream"',
          "zh-CN": "nginx 为“upstream sent too big header while reading response header from upstream”",
        }),
      },
      general: text({
        en: "The proxy's error log; curl -sI straight at the backend, with wc -c, counts the bytes.",
        "zh-CN": "查看代理的错误日志；用 curl -sI 直接请求后端，再用 wc -c 统计字节数。",
      }),
    }),
    sources: [nginxModule("http_proxy"), nginxModule("http_fastcgi")],
  },
  "upstream-none-available": {
    name: text({ en: "No usable server in the pool", "zh-CN": "没有可用的上游服务器" }),
    why: text({
      en: "The proxy or load balancer has no server left for this request: the pool is empty or every member is marked down.",
      "zh-CN": "代理或负载均衡没有可用的服务器：后端列表为空，或所有后端节点都被标记为不可用。",
    }),
    fix: [
      text({
        en: "Look at the health of each member and at what its health check asks for and receives.",
        "zh-CN": "查看每个后端节点的健康状态，以及健康检查请求了什么、得到了什么。",
      }),
      text({
        en: "Repair the members, or the check if it fails for another reason, such as a login or a redirect.",
        "zh-CN": "修复后端节点；如果是检查本身的问题（例如要求登录或被重定向），就修复检查。",
      }),
      text({
        en: "During deployments, replace the members one after the other so that one is always ready.",
        "zh-CN": "采用滚动发布，始终保留就绪的后端节点。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "The load balancer's target list; log: {systems}.",
        "zh-CN": "查看负载均衡的目标列表；日志：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "no live upstreams while connecting to upstream"',
          "zh-CN": "nginx 为“no live upstreams while connecting to upstream”",
        }),
        haproxy: text({ en: 'HAProxy "<NOSRV>"', "zh-CN": "HAProxy 为“<NOSRV>”" }),
      },
      general: text({
        en: "The load balancer's target list, with the state of each target.",
        "zh-CN": "查看负载均衡的目标列表及各目标的状态。",
      }),
    }),
    sources: [
      nginxModule("http_upstream"),
      HAPROXY,
      docs(
        "AWS: troubleshoot Application Load Balancers",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
      ),
    ],
  },
  "upstream-socket-permission": {
    name: text({ en: "The proxy may not open the backend's socket", "zh-CN": "代理无权打开上游套接字" }),
    why: text({
      en: "The Unix socket of the service exists, but the user the proxy runs as may not open it.",
      "zh-CN": "上游的 Unix 套接字存在，但代理的运行用户无权打开。",
    }),
    fix: [
      text({
        en: "Give the proxy's user access: in php-fpm set listen.owner, listen.group and listen.mode.",
        "zh-CN": "让代理的用户有权访问：php-fpm 中设置 listen.owner、listen.group 和 listen.mode。",
      }),
      text({
        en: "Check that every folder above the socket can be entered by that user, and that SELinux allows it.",
        "zh-CN": "检查套接字的各级上层目录是否允许该用户进入，以及 SELinux 是否放行。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "namei -l PATH shows owners and modes; error log: {systems}.",
        "zh-CN": "namei -l PATH 可看到各级属主和权限；错误日志：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "connect() to unix:… failed (13: Permission denied)"',
          "zh-CN": "nginx 为“connect() to unix:… failed (13: Permission denied)”",
        }),
      },
      general: text({
        en: "namei -l PATH shows owners and modes; the proxy's error log mostly names the socket.",
        "zh-CN": "namei -l PATH 可看到各级属主和权限；代理的错误日志多半会写明是哪个套接字。",
      }),
    }),
    sources: [phpManual("FPM configuration", "install.fpm.configuration"), nginxModule("http_fastcgi")],
  },
  "upstream-tls-handshake-failed": {
    name: text({ en: "TLS to the backend failed", "zh-CN": "与上游的 TLS 握手失败" }),
    why: text({
      en: "Proxy and backend could not agree on a TLS connection: mostly over version, cipher, SNI name or client certificate, or the port speaks no TLS at all.",
      "zh-CN":
        "代理与上游没有谈成 TLS：多半是版本、加密套件、SNI 名字或客户端证书不合，或该端口根本不支持 TLS。",
    }),
    fix: [
      text({
        en: "Check that the backend port speaks TLS and which versions it offers.",
        "zh-CN": "确认后端端口支持 TLS，以及支持哪些版本。",
      }),
      perSystem({
        sentence: text({
          en: "If the backend serves several names, send the name: {systems}.",
          "zh-CN": "后端有多个站点时，要发送名字：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "proxy_ssl_server_name on and proxy_ssl_name in nginx",
            "zh-CN": "nginx 用 proxy_ssl_server_name on 和 proxy_ssl_name",
          }),
        },
        general: text({
          en: "If the backend serves several names, let the proxy send the name (SNI).",
          "zh-CN": "后端有多个站点时，让代理发送名字（SNI）。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "openssl s_client -connect HOST:PORT -servername NAME on the proxy; error log: {systems}.",
        "zh-CN": "在代理上执行 openssl s_client -connect HOST:PORT -servername NAME；错误日志：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "SSL_do_handshake() failed"',
          "zh-CN": "nginx 为“SSL_do_handshake() failed”",
        }),
      },
      general: text({
        en: "openssl s_client -connect HOST:PORT -servername NAME on the proxy.",
        "zh-CN": "在代理上执行 openssl s_client -connect HOST:PORT -servername NAME。",
      }),
    }),
    sources: [nginxModule("http_proxy"), CLOUDFLARE_5XX],
  },
  "upstream-tls-certificate-invalid": {
    name: text({ en: "The proxy rejects the backend's certificate", "zh-CN": "代理不信任上游的证书" }),
    why: text({
      en: "The proxy checked the certificate of the server behind it and refused it: expired, self-signed, of an unknown issuer or for another name.",
      "zh-CN": "代理校验了上游的证书并拒绝：证书过期、自签名、签发者不受信任或不属于这个名字。",
    }),
    fix: [
      text({
        en: "If the origin's certificate has expired, renew it; serve it with its intermediate certificates.",
        "zh-CN": "源站证书若已过期，更新它；并带上中间证书。",
      }),
      perSystem({
        sentence: text({
          en: "For a private authority, give the proxy its root certificate: {systems}.",
          "zh-CN": "使用私有 CA 时，把根证书交给代理：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "proxy_ssl_trusted_certificate in nginx",
            "zh-CN": "nginx 用 proxy_ssl_trusted_certificate",
          }),
        },
        general: text({
          en: "For a private authority, give the proxy its root certificate.",
          "zh-CN": "使用私有 CA 时，把根证书交给代理。",
        }),
      }),
      text({
        en: "Check that the certificate contains the name that the proxy expects.",
        "zh-CN": "确认代理期望的名字写在证书里。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "openssl s_client -connect HOST:PORT -servername NAME prints the verify result; error log: {systems}.",
        "zh-CN": "openssl s_client -connect HOST:PORT -servername NAME 会打印校验结果；错误日志：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "upstream SSL certificate verify error"',
          "zh-CN": "nginx 为“upstream SSL certificate verify error”",
        }),
      },
      general: text({
        en: "openssl s_client -connect HOST:PORT -servername NAME prints the verify result.",
        "zh-CN": "openssl s_client -connect HOST:PORT -servername NAME 会打印校验结果。",
      }),
    }),
    sources: [nginxModule("http_proxy"), CLOUDFLARE_5XX],
  },
  "upstream-tunnel-disconnected": {
    name: text({ en: "The tunnel to the origin is down", "zh-CN": "通往源站的隧道已断开" }),
    why: text({
      en: "The agent that connects the origin to the edge is not connected, so the edge cannot reach the origin.",
      "zh-CN": "连接源站与边缘节点的隧道代理程序没有在线，边缘无法到达源站。",
    }),
    fix: [
      text({
        en: "Restart the tunnel agent on the origin and check that its token is still valid.",
        "zh-CN": "在源站重启隧道代理程序，并检查它的令牌是否仍然有效。",
      }),
      text({
        en: "Allow its outgoing connections in the firewall.",
        "zh-CN": "在防火墙中放行它的出站连接。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "The agent's own status and log: {systems}.",
        "zh-CN": "查看代理程序自己的状态和日志：{systems}。",
      }),
      systems: {
        cloudflare: text({
          en: "for Cloudflare Tunnel cloudflared tunnel info NAME",
          "zh-CN": "Cloudflare Tunnel 用 cloudflared tunnel info NAME",
        }),
      },
      general: text({ en: "The agent's own status and log.", "zh-CN": "查看代理程序自己的状态和日志。" }),
    }),
    sources: [
      docs(
        "Cloudflare Tunnel",
        "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/",
      ),
    ],
  },
  "response-blocked-by-rule": {
    name: text({ en: "The proxy threw the response away by a rule", "zh-CN": "代理按规则丢弃了响应" }),
    why: text({
      en: "The server behind answered, but a rule or script in the proxy discarded its response and sent an error instead.",
      "zh-CN": "上游已经响应，但代理中的规则或脚本丢弃了它，改为返回错误。",
    }),
    fix: [
      text({
        en: "Find the response rule or edge script in the proxy configuration.",
        "zh-CN": "在代理配置中找到针对响应的规则或边缘脚本。",
      }),
      text({
        en: "Ask the backend directly to see what it really answered.",
        "zh-CN": "直接访问后端，看它实际返回了什么。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "The backend's access log shows a response that never reached you; {systems}.",
        "zh-CN": "后端访问日志里有一个没有送达的响应；{systems}。",
      }),
      systems: {
        haproxy: text({
          en: "the HAProxy log has termination state PH",
          "zh-CN": "HAProxy 日志的终止状态为 PH",
        }),
      },
      general: text({
        en: "The backend's access log shows a response that never reached you.",
        "zh-CN": "后端访问日志里有一个没有送达的响应。",
      }),
    }),
    sources: [HAPROXY],
  },
});
