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
          en: "A call without the current session id gets this answer, which carries it: a client's first call, or one after the id changed (every hour).",
          "zh-CN":
            "没有带当前会话 ID 的调用会得到这个响应，其中带有该 ID：客户端的第一次调用，或 ID 更换（每小时）之后的调用。",
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
          en: "The host name is not in rpc-host-whitelist, and no login is demanded (rpc-authentication-required).",
          "zh-CN": "主机名不在 rpc-host-whitelist 中，且没有要求登录（rpc-authentication-required）。",
        }),
        fix: [
          text({
            en: "Add the name to rpc-host-whitelist (newer: with _), or set rpc-authentication-required; stop the daemon before editing.",
            "zh-CN":
              "把主机名加入 rpc-host-whitelist（新版用下划线），或开启 rpc-authentication-required；修改 settings.json 前先停止守护进程。",
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
            en: "Add the address to rpc-whitelist (newer: with _), or switch rpc-whitelist-enabled off; after too many failed logins restart the daemon.",
            "zh-CN":
              "把地址加入 rpc-whitelist（新版用下划线），或关闭 rpc-whitelist-enabled；登录失败过多时重启守护进程。",
          }),
        ],
      },
    ),
  ],
} as const;
