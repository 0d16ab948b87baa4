import { body, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { path, query } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs(
    "ASP.NET Core SignalR: sticky sessions",
    "https://learn.microsoft.com/en-us/aspnet/core/signalr/scale#sticky-sessions",
  ),
  docs(
    "ASP.NET Core: HttpConnectionDispatcher.cs",
    "https://github.com/dotnet/aspnetcore/blob/main/src/SignalR/common/Http.Connections/src/Internal/HttpConnectionDispatcher.cs",
  ),
);

/** Sixteen random bytes in base64url (HttpConnectionManager), by which every request after the negotiation names its connection. */
const namesConnection: Condition = query(/[?&]id=[\w-]{22}(?:&|$)/);
/** Blazor's own hub, the client's field, or a poll of the script, which ends in the time. */
const ofClient: Condition = any(
  path(/\/_blazor\/?$/),
  sent("x-signalr-user-agent"),
  query(/[?&]id=[\w-]{22}&_=\d{13}$/),
);

const WORDS = {
  why: text({
    en: "The host that got this call does not know the SignalR connection named by id: another instance agreed on it, the server was restarted, or it has ended.",
    "zh-CN":
      "收到这个请求的主机不认识 id 所指的 SignalR 连接：它是在另一个实例上协商的、服务器重启过，或连接已结束。",
  }),
  fix: [
    text({
      en: "With several instances switch sticky sessions on (ARR affinity, session affinity); a Redis backplane does not replace them.",
      "zh-CN": "有多个实例时启用会话保持（ARR affinity、session affinity）；Redis 背板不能代替它。",
    }),
    text({
      en: "Or let clients use WebSockets alone and skip the negotiation, or use Azure SignalR Service.",
      "zh-CN": "或让客户端只用 WebSocket 并跳过协商，或使用 Azure SignalR Service。",
    }),
    text({
      en: "With one instance: it was restarted, recycled or redeployed; reload the page, and let the client reconnect by itself.",
      "zh-CN": "只有一个实例时：它重启、被回收或重新部署过；重新加载页面，并让客户端自动重连。",
    }),
  ],
  confirm: text({
    en: "With one instance it mostly does not occur while that one runs; compare which host answered /negotiate and which this call.",
    "zh-CN": "只保留一个实例且不重启时基本不再出现；对比 /negotiate 与这个请求分别由哪台主机响应。",
  }),
};

/** A call of a SignalR connection that this host does not have. */
export const signalrCauses = {
  id: "signalr",
  over: ["not-found", "path-prefix"],
  causes: [
    proven("connection-said-unknown", "record-not-found", 404, body(/^No Connection with that ID$/), WORDS),
    likely(
      "connection-unknown",
      "record-not-found",
      404,
      all(not(websocket), method("GET", "POST", "DELETE"), namesConnection, ofClient, noBodyText),
      WORDS,
    ),
  ],
} as const;
