import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { nginxModule } from "../writing/manuals.ts";

/** nginx's own directives, defaults and log lines, which all that is built on it has. */
export const nginxFamilyAdvice = {
  "request-body-too-large": {
    why: text({
      en: "nginx refused the body of {size}; client_max_body_size is 1 MB unless set otherwise.",
      "zh-CN": "nginx 拒绝了 {size} 的请求正文；除非另设，client_max_body_size 是 1 MB。",
    }),
    fix: [
      text({
        en: "Raise client_max_body_size above {size} in http, server or location, then `nginx -s reload`.",
        "zh-CN":
          "在 http、server 或 location 中把 client_max_body_size 调到大于 {size}，再执行 `nginx -s reload`。",
      }),
      text({
        en: "Then raise the limit of the application behind it.",
        "zh-CN": "再调大它后面应用的上限。",
      }),
      text({
        en: "Or send less: compress, resize or upload in parts.",
        "zh-CN": "或减小正文：压缩、缩小或分片上传。",
      }),
    ],
    confirm: text({
      en: 'nginx error log: "client intended to send too large body" (or "chunked body").',
      "zh-CN": "nginx 错误日志：“client intended to send too large body”（或“chunked body”）。",
    }),
    sources: [nginxModule("http_core")],
  },
  "file-not-found": {
    fix: [
      text({
        en: "Check spelling and letter case: file names on Linux are case-sensitive.",
        "zh-CN": "检查拼写和大小写：Linux 的文件名区分大小写。",
      }),
      text({
        en: "Check that the file was deployed below root. With alias, what follows the location is appended to the alias path.",
        "zh-CN": "确认文件已部署到 root 之下。使用 alias 时，location 之后的部分接在 alias 后面。",
      }),
    ],
    confirm: text({
      en: 'nginx error log: "open() … failed (2: No such file or directory)" with the full path it tried; try_files … =404 and log_not_found off leave no such line.',
      "zh-CN":
        "nginx 错误日志：“open() … failed (2: No such file or directory)”，其中有它尝试的完整路径；使用 try_files … =404 或 log_not_found off 时没有这一行。",
    }),
    sources: [nginxModule("http_core")],
  },
  "upstream-connection-refused": {
    fix: [
      text({
        en: "Start the backend process and read in its log why it stopped.",
        "zh-CN": "启动后端进程，并从它的日志查明为什么停止。",
      }),
      text({
        en: "In the location for {path}, compare the target of proxy_pass or fastcgi_pass with where the backend really listens.",
        "zh-CN":
          "在匹配 {path} 的 location 中，核对 proxy_pass 或 fastcgi_pass 的目标与后端实际监听的位置是否一致。",
      }),
      text({
        en: "If it only happens during deployments, start the new process before the old one stops.",
        "zh-CN": "如果只在发布时出现，先启动新进程，再停止旧进程。",
      }),
    ],
    confirm: text({
      en: 'nginx error log: "connect() failed (111: Connection refused)" or "(2: No such file or directory)"; `ss -ltxnp` on the backend shows who listens.',
      "zh-CN":
        "nginx 错误日志：“connect() failed (111: Connection refused)”或“(2: No such file or directory)”；在后端执行 `ss -ltxnp` 可看到谁在监听。",
    }),
    sources: [nginxModule("http_proxy")],
  },
  "upstream-connect-timeout": {
    fix: [
      text({
        en: "Check firewall, security group and routing between nginx and the backend.",
        "zh-CN": "检查 nginx 与后端之间的防火墙、安全组和路由。",
      }),
      text({
        en: "Check that the address in proxy_pass or upstream is still right: without resolve or a variable, names are resolved only at start or reload.",
        "zh-CN":
          "确认 proxy_pass 或 upstream 中的地址仍然有效：没有用 resolve 或变量时，域名只在启动或重新加载时解析。",
      }),
    ],
    confirm: text({
      en: 'nginx error log: "upstream timed out" with "while connecting to upstream"; `nc -vz HOST PORT` on the proxy hangs instead of being refused.',
      "zh-CN":
        "nginx 错误日志：“upstream timed out”并带有“while connecting to upstream”；在代理上执行 `nc -vz HOST PORT` 会一直等待，而不是被拒绝。",
    }),
    sources: [nginxModule("http_proxy")],
  },
  "upstream-closed-without-response": {
    fix: [
      text({
        en: "Look in the backend log at that second for a crash, a restart or a deployment.",
        "zh-CN": "查看后端在那一秒的日志：崩溃、重启还是发布。",
      }),
      text({
        en: "If it is rare and hits idle connections, make the backend's keep-alive time longer than keepalive_timeout in upstream.",
        "zh-CN":
          "如果只是偶发、且发生在空闲连接上，让后端的 keep-alive 时间长于 upstream 中的 keepalive_timeout。",
      }),
    ],
    confirm: text({
      en: 'nginx error log: "upstream prematurely closed connection while reading response header" or "recv() failed (104: Connection reset by peer)".',
      "zh-CN":
        "nginx 错误日志：“upstream prematurely closed connection while reading response header”或“recv() failed (104: Connection reset by peer)”。",
    }),
    sources: [nginxModule("http_upstream")],
  },
  "upstream-response-timeout": {
    why: text({
      en: "nginx gave up after {seconds} s without an answer from the server behind it. If that took the request, it may still be working.",
      "zh-CN": "nginx 等了 {seconds} 秒仍没有得到上游的响应，于是放弃。如果上游已收下请求，可能还在处理。",
    }),
    fix: [
      text({
        en: "Find what takes longer than {seconds} s in the backend: slow queries, calls to other services, no free worker.",
        "zh-CN": "找出后端耗时超过 {seconds} 秒的部分：慢查询、对外调用，或没有空闲的工作进程。",
      }),
      text({
        en: "If the duration is legitimate, raise proxy_read_timeout or fastcgi_read_timeout; both are 60 s by default.",
        "zh-CN": "如果耗时合理，调大 proxy_read_timeout 或 fastcgi_read_timeout；两者默认都是 60 秒。",
      }),
    ],
    confirm: text({
      en: 'nginx error log: "upstream timed out" with "while reading response header from upstream"; "while connecting to upstream" means an unreachable host instead.',
      "zh-CN":
        "nginx 错误日志：“upstream timed out”并带有“while reading response header from upstream”；若是“while connecting to upstream”，则是主机连不上。",
    }),
    sources: [nginxModule("http_proxy"), nginxModule("http_fastcgi")],
  },
  "spa-fallback-for-asset": {
    fix: [
      text({
        en: "Reload the page: its build may have been replaced.",
        "zh-CN": "重新加载页面：它的构建版本可能已被替换。",
      }),
      text({
        en: "Exclude asset paths from the fallback: try_files $uri =404 in a location of their own.",
        "zh-CN": "把静态文件路径排除在回退规则之外：在单独的 location 中写 try_files $uri =404。",
      }),
      text({
        en: "Check base or publicPath of the build.",
        "zh-CN": "检查构建配置中的 base 或 publicPath。",
      }),
    ],
    sources: [nginxModule("http_core")],
  },
  "host-not-configured": {
    fix: [
      text({
        en: "Add {host} to server_name of the site; what no server_name names goes to the default server.",
        "zh-CN": "把 {host} 加入站点的 server_name；没有任何 server_name 匹配时，由默认服务器响应。",
      }),
      text({
        en: "Or correct the DNS record of {host}: it may point to the wrong server.",
        "zh-CN": "或改正 {host} 的 DNS 记录：它可能指向了别的服务器。",
      }),
    ],
    confirm: text({
      en: "`nginx -T` shows which server block names {host}.",
      "zh-CN": "执行 `nginx -T`，查看哪个 server 块写了 {host}。",
    }),
    sources: [docs("nginx: server names", "https://nginx.org/en/docs/http/server_names.html")],
  },
  "rewrite-to-app-missing": {
    fix: [
      text({
        en: "Add the fallback to location: try_files $uri $uri/ /index.html, or /index.php?$args for a PHP application.",
        "zh-CN":
          "在 location 中添加回退规则：try_files $uri $uri/ /index.html，PHP 应用则用 /index.php?$args。",
      }),
    ],
    sources: [nginxModule("http_core")],
  },
  "request-header-too-large": {
    fix: [
      text({
        en: "Delete the cookies of this site and reload.",
        "zh-CN": "删除这个站点的 Cookie 后重新加载。",
      }),
      text({
        en: "Keep sessions on the server rather than in cookies, and stop cookies from piling up.",
        "zh-CN": "把会话存在服务器端而不是 Cookie 里，避免 Cookie 不断堆积。",
      }),
      text({
        en: "Or raise large_client_header_buffers, 4 of 8 kB by default: no field may be longer than one.",
        "zh-CN": "或调大 large_client_header_buffers，默认 4 个 8 kB：单个标头不能超过一个缓冲区。",
      }),
    ],
    confirm: text({
      en: 'nginx error log (level info): "client sent too long header line", "too large request" or (HTTP/2 and 3) "too large header". Without its largest field, mostly Cookie, it succeeds.',
      "zh-CN":
        "nginx 错误日志（info 级）：“client sent too long header line”“too large request”，HTTP/2 和 HTTP/3 下为“too large header”。去掉最大的标头（多为 Cookie）后请求可以成功。",
    }),
    sources: [nginxModule("http_core")],
  },
  "uri-too-long": {
    fix: [
      text({ en: "Send the data in the body of a POST.", "zh-CN": "用 POST 把数据放进正文。" }),
      text({
        en: "If the address grows with every redirect, repair that loop first.",
        "zh-CN": "如果地址随每次重定向变长，先修复这个循环。",
      }),
      text({
        en: "Or raise large_client_header_buffers, 4 of 8 kB by default: the request line may not be longer than one.",
        "zh-CN": "或调大 large_client_header_buffers，默认 4 个 8 kB：请求行不能超过一个缓冲区。",
      }),
    ],
    confirm: text({
      en: 'nginx error log (level info): "client sent too long URI"; the length of the address.',
      "zh-CN": "nginx 错误日志（info 级）：“client sent too long URI”；以及地址的实际长度。",
    }),
    sources: [nginxModule("http_core")],
  },
  "websocket-handshake-failed": {
    fix: [
      text({
        en: "In nginx pass Upgrade and Connection on; before 1.29.7 also set proxy_http_version 1.1.",
        "zh-CN": "nginx 中传递 Upgrade 和 Connection；1.29.7 之前的版本还要设置 proxy_http_version 1.1。",
      }),
      text({
        en: "Check the path, and that the endpoint allows this Origin.",
        "zh-CN": "检查路径，以及服务端是否允许这个 Origin。",
      }),
    ],
    sources: [docs("nginx: WebSocket proxying", "https://nginx.org/en/docs/http/websocket.html")],
  },
  "rate-limited": {
    confirm: text({
      en: 'nginx error log: "limiting requests, excess" names the zone.',
      "zh-CN": "nginx 错误日志：“limiting requests, excess”，其中有 zone 的名字。",
    }),
    sources: [nginxModule("http_limit_req")],
  },
} as const satisfies Readonly<Record<string, Advice>>;
