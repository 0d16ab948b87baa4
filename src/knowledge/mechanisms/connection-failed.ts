import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { CHROMIUM_ERRORS } from "../failures/sources.ts";
import { refusedKnown, timedOutKnown, unresolvedKnown } from "../known/connection.ts";
import { HAPROXY, mdn, nginxModule } from "../writing/manuals.ts";
import { perSystem } from "../writing/per-system.ts";

export const connectionFailed = defineMechanisms("connection-failed", {
  "connection-refused": {
    name: text({ en: "Nothing listens on this port", "zh-CN": "端口上没有程序在监听" }),
    why: text({
      en: "The machine refused the connection: nothing listens on this port, or a firewall rejects it.",
      "zh-CN": "目标机器拒绝了连接：这个端口上没有程序在监听，或被防火墙拒绝。",
    }),
    fix: [
      text({
        en: "Start the server, or correct the port in the address.",
        "zh-CN": "启动服务器，或改正地址中的端口。",
      }),
      text({
        en: "Let it listen on the address that you use: 127.0.0.1 cannot be reached from outside, nor from another container.",
        "zh-CN": "让它监听你所用的地址：127.0.0.1 无法从外部或其他容器访问。",
      }),
    ],
    confirm: text({
      en: "On the server, as root, ss -ltnp (Linux) or lsof -nP -iTCP -sTCP:LISTEN (macOS) shows which program listens where.",
      "zh-CN":
        "在服务器上用 root 执行 ss -ltnp（Linux）或 lsof -nP -iTCP -sTCP:LISTEN（macOS），查看各程序监听的地址和端口。",
    }),
    known: refusedKnown,
    sources: [CHROMIUM_ERRORS, rfc(9293, "3.5.2")],
  },
  "connection-timed-out": {
    name: text({ en: "The server's address does not answer", "zh-CN": "服务器地址没有响应" }),
    why: text({
      en: "No reply came from the server's address: no route leads there, packets are dropped on the way, or the machine is off.",
      "zh-CN": "没有收到该地址的响应：没有到达它的路由、数据包在途中被丢弃，或机器已关闭。",
    }),
    fix: [
      text({
        en: "Check firewall and security group for this port.",
        "zh-CN": "检查防火墙和安全组是否放行这个端口。",
      }),
      text({
        en: "Check that DNS names the right address, and try from another network.",
        "zh-CN": "检查 DNS 是否指向正确的地址，并换一个网络再试。",
      }),
    ],
    confirm: text({
      en: 'nc -vz HOST PORT hangs or says "No route to host". If it succeeds on the server itself, the way to it is blocked.',
      "zh-CN":
        "执行 nc -vz HOST PORT 一直等待，或提示“No route to host”。如果在服务器本机上成功，就是途中被拦截。",
    }),
    known: timedOutKnown,
    sources: [CHROMIUM_ERRORS, rfc(9293, "3.8.3")],
  },
  "name-not-resolved": {
    name: text({ en: "The host name cannot be resolved", "zh-CN": "主机名无法解析" }),
    why: text({
      en: "DNS has no address for this host name, or the query failed.",
      "zh-CN": "DNS 中没有这个主机名的地址，或查询失败。",
    }),
    fix: [
      text({
        en: "Check the spelling of the name, and its DNS record.",
        "zh-CN": "检查主机名的拼写及其 DNS 记录。",
      }),
      text({
        en: "If other names fail too, check this machine's DNS server, VPN and network.",
        "zh-CN": "如果其他域名也失败，检查本机的 DNS 服务器、VPN 和网络。",
      }),
      text({
        en: "After a recent change, flushing the local DNS cache can help.",
        "zh-CN": "如果记录刚改过，刷新本机 DNS 缓存可能有用。",
      }),
    ],
    confirm: text({
      en: "dig NAME: NXDOMAIN means no such name, SERVFAIL a failure of a DNS server or of DNSSEC, no reply a server or network out of reach.",
      "zh-CN":
        "执行 dig NAME：NXDOMAIN 表示没有这个名字，SERVFAIL 是 DNS 服务器或 DNSSEC 出错，没有响应则是服务器或网络不通。",
    }),
    known: unresolvedKnown,
    sources: [rfc(1035, "4.1.1"), CHROMIUM_ERRORS],
  },
  "connection-closed-without-response": {
    name: text({ en: "The connection closed without a response", "zh-CN": "没有响应，连接就关闭了" }),
    why: text({
      en: "The connection was made, and the server, or a device on the way, closed or reset it before any response.",
      "zh-CN": "连接已经建立，服务器或途中的设备却在响应之前关闭或重置了它。",
    }),
    fix: [
      text({
        en: "Look in the server's log at that second: a crash, a restart or a refusal.",
        "zh-CN": "查看服务器在那一秒的日志：崩溃、重启还是拒绝。",
      }),
      text({
        en: "Check that scheme and port fit: a TLS or other port may hang up on plain http.",
        "zh-CN": "检查协议与端口是否匹配：向 TLS 等端口发送明文 HTTP，连接可能被直接断开。",
      }),
    ],
    confirm: text({
      en: "The server's log decides between a crash and a drop rule; tcpdump shows which side closed.",
      "zh-CN": "是进程崩溃还是被规则丢弃，要看服务器日志；tcpdump 可看到是哪一端关闭的。",
    }),
    sources: [rfc(9112, "9.6"), CHROMIUM_ERRORS],
  },
  "browser-offline": {
    name: text({ en: "The browser has no network", "zh-CN": "浏览器没有网络" }),
    why: text({
      en: 'The machine had no network connection at that moment, or "Offline" was set in the Network panel.',
      "zh-CN": "当时这台机器没有网络连接，或网络面板设置了“离线”（Offline）。",
    }),
    fix: [
      text({
        en: 'Restore the network connection, or switch off "Offline" in the Network panel.',
        "zh-CN": "恢复网络连接，或关闭网络面板中的“离线”（Offline）。",
      }),
    ],
    confirm: text({
      en: 'navigator.onLine in the console is false. Other tabs fail too, unless "Offline" is set in this one\'s Network panel only.',
      "zh-CN":
        "控制台中 navigator.onLine 为 false。其他标签页也无法访问，除非只是当前页的网络面板设置了“离线”。",
    }),
    sources: [CHROMIUM_ERRORS, mdn("Navigator: onLine", "Web/API/Navigator/onLine")],
  },
  "process-crashed": {
    name: text({ en: "The server process died", "zh-CN": "服务器进程崩溃" }),
    why: text({
      en: "The server process or worker died, at this request or before it, so the connection was closed or refused without a response.",
      "zh-CN": "服务器进程在处理这个请求时或之前崩溃，连接没有响应就关闭了，或被拒绝。",
    }),
    fix: [
      text({
        en: "Read its last log lines: an uncaught exception, a signal or a lack of memory.",
        "zh-CN": "查看它最后的日志：未捕获的异常、信号或内存不足。",
      }),
      text({
        en: "Handle that error, and run it under a supervisor that restarts it.",
        "zh-CN": "处理这个错误，并用能自动重启的守护程序运行它。",
      }),
    ],
    confirm: text({
      en: "The process log or journalctl -u UNIT at that second; a drop rule leaves the process running.",
      "zh-CN": "查看那一秒的进程日志或 journalctl -u UNIT；若是丢弃规则，进程仍在运行。",
    }),
    sources: [
      docs("Node.js: uncaughtException", "https://nodejs.org/api/process.html#event-uncaughtexception"),
      rfc(9112, "9.5"),
    ],
  },
  "connection-dropped-by-policy": {
    name: text({ en: "A rule dropped the connection", "zh-CN": "规则丢弃了连接" }),
    why: text({
      en: "A rule in the server or proxy closed the connection on purpose, or fell silent on it, without a response.",
      "zh-CN": "服务器或代理的规则有意关闭了连接，或不再理会它，没有响应。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Find the rule that matches: {systems}.",
          "zh-CN": "找出匹配的规则：{systems}。",
        }),
        systems: {
          "nginx-family": text({ en: "return 444 in nginx", "zh-CN": "nginx 的 return 444" }),
          haproxy: text({
            en: "reject in HAProxy, or its silent-drop, with which the client only sees a time-out",
            "zh-CN": "HAProxy 的 reject，或它的 silent-drop（客户端只会看到超时）",
          }),
        },
        general: text({
          en: "Find the rule that closes the connection without a response, or falls silent on it.",
          "zh-CN": "找出不给响应就关闭连接（或不再理会它）的规则。",
        }),
      }),
      text({
        en: "Filters on the way read the name too, in Host or in the TLS handshake (SNI): compare curl for the name with curl for the IP address.",
        "zh-CN":
          "途中的过滤设备也会读域名（Host 标头或 TLS 握手中的 SNI）：用 curl 分别请求域名和 IP 地址来比较。",
      }),
      text({
        en: "On a server in mainland China a domain without ICP filing can be cut off like this, or get a block page over http; on the server itself it works.",
        "zh-CN":
          "服务器在中国大陆时，未备案的域名可能会这样被切断，http 下也可能得到拦截页；在服务器本机上访问则正常。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "What the rule leaves in the log: {systems}.",
        "zh-CN": "规则在日志中留下的痕迹：{systems}。",
      }),
      systems: {
        "nginx-family": text({ en: "444 in the access log of nginx", "zh-CN": "nginx 访问日志为 444" }),
        haproxy: text({
          en: "termination state PR in HAProxy (tcp-request connection rules log nothing)",
          "zh-CN": "HAProxy 的终止状态为 PR（tcp-request connection 规则不记录）",
        }),
      },
      general: text({
        en: "The log of the server or proxy; some rules log nothing.",
        "zh-CN": "查看服务器或代理的日志；有些规则不记录日志。",
      }),
    }),
    sources: [nginxModule("http_rewrite"), HAPROXY],
  },
  "os-local-network-permission": {
    name: text({
      en: "The system keeps the browser off the local network",
      "zh-CN": "系统不允许浏览器访问本地网络",
    }),
    why: text({
      en: "macOS 15 and later ask before a program may reach the local network, and this browser may lack that permission.",
      "zh-CN": "macOS 15 起，程序访问本地网络要先得到允许，这个浏览器可能没有这项权限。",
    }),
    fix: [
      text({
        en: "Open System Settings > Privacy & Security > Local Network and switch the browser on; if it is on, switch it off and on again.",
        "zh-CN": "打开“系统设置”>“隐私与安全性”>“本地网络”，允许这个浏览器；如果已经打开，就关掉再打开一次。",
      }),
      text({ en: "Quit the browser wholly and start it again.", "zh-CN": "完全退出浏览器后重新启动。" }),
      text({
        en: "If another device cannot reach the address either, look at its route and at the machine itself.",
        "zh-CN": "如果别的设备也访问不到这个地址，就检查路由和目标机器。",
      }),
    ],
    confirm: text({
      en: "curl in Apple's Terminal and Safari on the same Mac reach the address, and this browser does not.",
      "zh-CN": "同一台 Mac 上，系统自带“终端”里的 curl 和 Safari 能访问这个地址，只有这个浏览器不能。",
    }),
    sources: [
      docs(
        "Apple: TN3179, understanding local network privacy",
        "https://developer.apple.com/documentation/technotes/tn3179-understanding-local-network-privacy",
      ),
    ],
  },
  "network-changed": {
    name: text({
      en: "The network changed while the request was under way",
      "zh-CN": "请求途中网络发生了变化",
    }),
    why: text({
      en: "The system reported other addresses or routes, or went to sleep, so the browser gave up the connections that were open.",
      "zh-CN": "系统报告地址或路由有变，或进入休眠，浏览器因此放弃了所有打开的连接。",
    }),
    fix: [
      text({
        en: "Send the request again; it usually succeeds at once.",
        "zh-CN": "重新发送请求，通常马上就会成功。",
      }),
      text({
        en: "If it comes again and again, find what changes the interfaces: a VPN, a Wi-Fi that drops, containers that start and stop.",
        "zh-CN": "如果反复出现，找出是什么在改变网络接口：VPN、不稳的 Wi-Fi、反复启停的容器。",
      }),
      text({
        en: "In the page, repeat a failed GET once after a short pause.",
        "zh-CN": "在页面代码里，让失败的 GET 稍等后重试一次。",
      }),
    ],
    confirm: text({
      en: "Several requests fail in the same moment; chrome://net-export records the change of addresses.",
      "zh-CN": "同一时刻有好几个请求失败；chrome://net-export 的记录里有地址变化。",
    }),
    sources: [CHROMIUM_ERRORS],
  },
});
