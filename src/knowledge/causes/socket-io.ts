import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Socket.IO: troubleshooting connection issues",
  "https://socket.io/docs/v4/troubleshooting-connection-issues/",
);
const SOURCE_2 = docs("Engine.IO protocol", "https://socket.io/docs/v4/engine-io-protocol/");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** The code and its message belong together: either alone could be anybody's. */
const refused = (number: number, message: RegExp) =>
  all(jsonWith(["code", "message"]), json("code", new RegExp(`^${number}$`)), json("message", message));

/** What the transport below Socket.IO (Engine.IO) says by its six codes. */
export const socketIoCauses = {
  id: "socket-io",
  causes: [
    likely("transport-unknown", "validation-failed", 400, refused(0, /^Transport unknown$/), {
      why: text({
        en: "The address was called without a transport that this Socket.IO server takes; it is there for its client library alone.",
        "zh-CN": "调用时没有带上这个 Socket.IO 服务器接受的 transport 参数；这个地址只供它的客户端库使用。",
      }),
      fix: [
        text({
          en: "Connect with socket.io-client, and let `transports` of client and server share an entry.",
          "zh-CN": "用 socket.io-client 连接，并让客户端与服务器的 `transports` 至少有一项相同。",
        }),
      ],
    }),
    likely("session-unknown", "record-not-found", 400, refused(1, /^Session ID unknown$/), {
      why: text({
        en: "This Socket.IO process does not know the session: another one of several holds it, it was restarted, or it has closed the session (ping timeout).",
        "zh-CN":
          "这个 Socket.IO 进程不认识该会话：会话在另一个进程里、进程已重启，或会话已因 ping 超时被关闭。",
      }),
      fix: [
        text({
          en: "With several processes or pods switch sticky sessions on in the load balancer, or allow only the websocket transport.",
          "zh-CN": "有多个进程或 Pod 时，在负载均衡器上启用会话保持，或只允许 websocket 传输。",
        }),
      ],
    }),
    likely(
      "handshake-method",
      "method-not-allowed-by-application",
      400,
      refused(2, /^Bad handshake method$/),
      {
        why: text({
          en: "A Socket.IO handshake is a GET; this request opened a session with another method.",
          "zh-CN": "Socket.IO 的握手必须用 GET；这个请求用了别的方法。",
        }),
      },
    ),
    likely(
      "upgrade-lost",
      "websocket-handshake-failed",
      400,
      all(refused(3, /^Bad request$/), query(/[?&]transport=websocket\b/)),
      {
        why: text({
          en: "A websocket transport was asked for, and the Upgrade fields did not reach Socket.IO.",
          "zh-CN": "请求要求 websocket 传输，但 Upgrade 相关标头没有到达 Socket.IO。",
        }),
        fix: [
          text({
            en: 'Pass Upgrade and Connection on (nginx: proxy_set_header Upgrade $http_upgrade, Connection "upgrade"; before 1.29.7 also proxy_http_version 1.1).',
            "zh-CN":
              '在代理上转发 Upgrade 和 Connection（nginx：proxy_set_header Upgrade $http_upgrade、Connection "upgrade"；1.29.7 之前还要写 proxy_http_version 1.1）。',
          }),
        ],
      },
    ),
    likely("request-refused", "auth-not-authorised", 403, all(refused(4, /./), query(/[?&]EIO=\d/)), {
      why: text({
        en: "The server's own allowRequest function refused this Socket.IO handshake.",
        "zh-CN": "服务器自己的 allowRequest 函数拒绝了这次 Socket.IO 握手。",
      }),
    }),
    likely("protocol-version", "validation-failed", 400, refused(5, /^Unsupported protocol version$/), {
      why: text({
        en: "The client speaks an older protocol (EIO=3, Socket.IO 2) than this server takes, or its address lacks EIO=4.",
        "zh-CN": "客户端使用的协议（EIO=3，即 Socket.IO 2）比服务器接受的旧，或地址中缺少 EIO=4。",
      }),
      fix: [
        text({
          en: "Bring client and server to the same major version, or set allowEIO3: true on the server.",
          "zh-CN": "让客户端与服务器的主版本一致，或在服务器上设置 allowEIO3: true。",
        }),
      ],
    }),
  ],
} as const;
