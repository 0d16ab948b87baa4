import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Transmission: RPC specification",
  "https://github.com/transmission/transmission/blob/main/docs/rpc-spec.md",
);
const SOURCE_2 = docs(
  "Transmission: settings",
  "https://github.com/transmission/transmission/blob/main/docs/Editing-Configuration-Files.md",
);
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What the RPC server of Transmission says. */
export const transmissionCauses = {
  id: "transmission",
  causes: [
    likely(
      "session-id",
      "csrf-token-invalid",
      409,
      any(field("x-transmission-session-id"), body("Your request had an invalid session_id header.")),
      {
        why: text({
          en: "The first call of a client always gets this answer, which carries the session id to send.",
          "zh-CN": "客户端的第一次调用总会得到这个响应，其中带有要发送的会话 ID。",
        }),
        fix: [
          text({
            en: "Repeat the call with the X-Transmission-Session-Id of this answer.",
            "zh-CN": "用这个响应中的 X-Transmission-Session-Id 重发请求。",
          }),
        ],
      },
    ),
    likely(
      "host",
      "host-not-allowed",
      421,
      body("Transmission received your request, but the hostname was unrecognized."),
      {
        why: text({
          en: "The host name is not in rpc-host-whitelist, and no password is set.",
          "zh-CN": "主机名不在 rpc-host-whitelist 中，且没有设置密码。",
        }),
        fix: [
          text({
            en: "Add the name to rpc-host-whitelist, or set a password; stop the daemon before editing settings.json.",
            "zh-CN": "把主机名加入 rpc-host-whitelist，或设置密码；修改 settings.json 前先停止守护进程。",
          }),
        ],
      },
    ),
    likely(
      "address",
      "ip-not-allowed",
      403,
      all(field("server", /^Transmission$/), body("<h1>403: Forbidden</h1>")),
      {
        why: text({
          en: "The address is not in rpc-whitelist, or too many logins failed.",
          "zh-CN": "该地址不在 rpc-whitelist 中，或登录失败次数过多。",
        }),
        fix: [
          text({
            en: "Add the address to rpc-whitelist, or switch rpc-whitelist-enabled off; after too many failed logins restart the daemon.",
            "zh-CN": "把地址加入 rpc-whitelist，或关闭 rpc-whitelist-enabled；登录失败过多时重启守护进程。",
          }),
        ],
      },
    ),
  ],
} as const;
