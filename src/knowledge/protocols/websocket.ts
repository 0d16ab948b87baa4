import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { codesOf, defineProtocol } from "../writing/protocol.ts";

export const websocket = defineProtocol({
  id: "websocket",
  name: text({ en: "WebSocket close code", "zh-CN": "WebSocket 关闭码" }),
  called: ["websocket", "ws", "wss"],
  codes: [
    ...codesOf(
      [rfc(6455, "7.4.1")],
      [
        [
          "1000",
          "Normal Closure",
          [
            "The connection did what it was opened for and was closed on purpose.",
            "连接完成了任务，被正常关闭。",
          ],
          [
            "No fault. A client that reconnects on every close should not do so here.",
            "不是故障；断线重连的代码遇到它不必重连。",
          ],
          "正常关闭",
        ],
        [
          "1001",
          "Going Away",
          [
            "One side is leaving: the server shuts down, or the browser left the page.",
            "一方正在离开：服务器停机，或浏览器离开了页面。",
          ],
          [
            "Expected on deployments and page changes; reconnect after a short random wait.",
            "发布或切换页面时属于正常现象；随机等待片刻后重连。",
          ],
          "离开",
          "going away",
        ],
        [
          "1002",
          "Protocol Error",
          ["A frame broke the WebSocket protocol.", "有帧违反了 WebSocket 协议。"],
          [
            "Often a proxy that alters the stream, compression that only one side expects, or an outdated library.",
            "常见原因：代理改动了数据流、只有一端启用了压缩，或库版本过旧。",
          ],
          "协议错误",
        ],
        [
          "1003",
          "Unsupported Data",
          [
            "An endpoint got a type of data that it cannot take, such as binary where only text is read.",
            "一端收到了不能处理的数据类型，例如只接受文本却收到二进制。",
          ],
          ["Send the frame type that the other side expects.", "改用对方接受的帧类型。"],
        ],
        [
          "1004",
          "Reserved",
          ["Reserved; it has no meaning yet.", "保留，尚无含义。"],
          [
            "Nothing should send it; look for an application that made up its own use.",
            "不应有程序发送它；检查是否有应用自行挪用。",
          ],
        ],
        [
          "1005",
          "No Status Received",
          [
            "The close frame carried no code; no endpoint may send this number itself.",
            "关闭帧里没有状态码；任何一端都不得自己发送这个号码。",
          ],
          [
            "One side, perhaps this page, called close without a code. Give one, so that the other can tell why.",
            "有一方（也可能是本页面）关闭时没有给出状态码；请显式给出，便于对方判断原因。",
          ],
          "没有状态码",
        ],
        [
          "1006",
          "Abnormal Closure",
          [
            "The connection ended without a close frame; the browser makes this number up, nobody sent it.",
            "连接没有收到关闭帧就断了；这个号码由浏览器给出，没有人发送过它。",
          ],
          [
            "Usual: a refused handshake, a proxy's idle limit, a crashed server or a lost network. Look at the handshake's status; let the server send pings.",
            "常见：握手被拒绝、代理的空闲时限、服务器崩溃或断网。先看握手的状态码，并让服务器定时发送 ping。",
          ],
          "异常断开",
          "异常关闭",
          "连接断开",
          "长连接断开",
          "closed before the connection is established",
          "abnormal closure",
        ],
        [
          "1007",
          "Invalid frame payload data",
          [
            "A message's content does not fit its type, such as text that is not UTF-8.",
            "消息内容与类型不符，例如文本不是 UTF-8。",
          ],
          ["Send binary data as binary frames.", "二进制数据请用二进制帧发送。"],
          "utf-8",
        ],
        [
          "1008",
          "Policy Violation",
          [
            "A message or the client broke a rule of the server; used where no other code fits.",
            "消息或客户端违反了服务器的规则；没有更合适的号码时使用。",
          ],
          [
            "Often a missing or expired token, a wrong Origin or a rate limit; the reason text may say which.",
            "常见原因是令牌缺失或过期、Origin 不对或触发限流；原因文本可能会说明。",
          ],
          "策略",
        ],
        [
          "1009",
          "Message Too Big",
          ["A message is larger than the receiver takes.", "消息超过了接收方的上限。"],
          [
            "Raise the limit (maxPayload in ws) or split the message.",
            "调大上限（ws 为 maxPayload），或拆分消息。",
          ],
          "消息过大",
          "消息太大",
        ],
        [
          "1010",
          "Mandatory Extension",
          [
            "The client ended the connection since the server did not agree to an extension that it needs.",
            "服务器没有接受客户端必需的扩展，客户端于是断开。",
          ],
          ["Switch the extension on at the server, or do without it.", "在服务器上启用该扩展，或不使用它。"],
        ],
        [
          "1011",
          "Internal Error",
          ["The server met something unexpected and could not go on.", "服务器遇到意外情况，无法继续。"],
          [
            "Look for an exception in the handler; some libraries also send it when a ping is not answered in time.",
            "查找处理函数里的异常；有些库在 ping 没有及时得到响应时也会发送它。",
          ],
          "内部错误",
        ],
      ],
    ),
    ...codesOf(
      [
        docs(
          "IANA WebSocket Close Code Number Registry",
          "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
        ),
      ],
      [
        [
          "1012",
          "Service Restart",
          ["The service is restarting.", "服务正在重启。"],
          [
            "Reconnect after a random wait, so that not all clients come at once.",
            "随机等待后重连，避免所有客户端同时涌入。",
          ],
          "重启",
        ],
        [
          "1013",
          "Try Again Later",
          ["The server is overloaded or otherwise cannot serve now.", "服务器过载或暂时无法服务。"],
          ["Wait longer before each further attempt.", "逐次延长重连间隔。"],
          "稍后重试",
        ],
        [
          "1014",
          "Bad Gateway",
          [
            "A gateway got an invalid response from the server behind it, like HTTP's 502.",
            "网关从上游得到了无效响应，相当于 HTTP 的 502。",
          ],
          [
            "Check the upstream and whether the proxy passes Upgrade on.",
            "检查上游服务，以及代理是否转发了 Upgrade。",
          ],
        ],
      ],
    ),
    ...codesOf(
      [rfc(6455, "7.4.1")],
      [
        [
          "1015",
          "TLS handshake",
          [
            "The TLS handshake failed; no endpoint may send this number itself.",
            "TLS 握手失败；任何一端都不得自己发送这个号码。",
          ],
          [
            "Open the https address of the same host in a tab to see the certificate's fault; many browsers say 1006 instead.",
            "在标签页里打开同一主机的 https 地址查看证书问题；许多浏览器会改报 1006。",
          ],
          "证书",
        ],
      ],
    ),
    ...codesOf(
      [rfc(6455, "7.4.2")],
      [
        [
          "3000",
          "3000–3999",
          [
            "A number of a library, framework or application; it is meant to be registered with IANA.",
            "库、框架或应用使用的号码，按规定应向 IANA 注册。",
          ],
          [
            "Look it up in IANA's registry or in the library's documentation.",
            "查阅 IANA 注册表或所用库的文档。",
          ],
          "3000-3999",
        ],
        [
          "4000",
          "4000–4999",
          [
            "A private number: both sides agreed on its meaning, and no registry knows it.",
            "私有号码：含义由双方约定，没有注册表收录。",
          ],
          [
            "Ask the documentation of the service; 4001 and 4401 often stand for a failed login.",
            "查阅该服务的文档；4001 和 4401 常表示登录失败。",
          ],
          "4000-4999",
          "4001",
          "4401",
        ],
      ],
    ),
  ],
});
