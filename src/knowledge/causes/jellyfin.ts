import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { proven, likely } = causesOf(
  anybody,
  docs(
    "Jellyfin: ExceptionMiddleware.cs",
    "https://github.com/jellyfin/jellyfin/blob/master/Jellyfin.Api/Middleware/ExceptionMiddleware.cs",
  ),
  docs(
    "Jellyfin: SessionManager.cs",
    "https://github.com/jellyfin/jellyfin/blob/master/Emby.Server.Implementations/Session/SessionManager.cs",
  ),
);

/** Outside development Jellyfin says only this; the status tells which exception it was. */
const silenced: Condition = all(mediaType(/^text\/plain$/), body(/^Error processing request\.$/));
const login = path(/\/Users\/AuthenticateByName$/i);
const lacking =
  /^(?![\s\S]{0,600}\bClient=)|^(?![\s\S]{0,600}\bDevice=)|^(?![\s\S]{0,600}\bDeviceId=)|^(?![\s\S]{0,600}\bVersion=)/;
/** The client names itself in one of two fields, and not wholly. */
const namedInPart: Condition = any(
  all(sent("x-emby-authorization", lacking), notSent("authorization")),
  all(sent("authorization", lacking), notSent("x-emby-authorization")),
  all(notSent("authorization"), notSent("x-emby-authorization")),
);

/** What Jellyfin answers without a word of its own: what is wrong is read from address, status and request. */
export const jellyfinCauses = {
  id: "jellyfin",
  over: ["auth", "request-body", "not-found", "refusal"],
  causes: [
    proven("client-unnamed", "validation-failed", 400, all(silenced, login, namedInPart), {
      why: text({
        en: "The authorization field of the login must name Client, Device, DeviceId and Version, and at least one is missing. The query is not read for it.",
        "zh-CN":
          "登录请求的授权标头必须写明 Client、Device、DeviceId 和 Version，这里至少缺少一项。查询参数不起作用。",
      }),
      fix: [
        text({
          en: 'Send `Authorization: MediaBrowser Client="…", Device="…", DeviceId="…", Version="…"` with the login.',
          "zh-CN":
            '登录时发送 `Authorization: MediaBrowser Client="…", Device="…", DeviceId="…", Version="…"`。',
        }),
      ],
    }),
    // A failure of a plugin for logins (LDAP) ends in the same refusal.
    likely("login-wrong", "auth-invalid", 401, all(silenced, login), {
      why: text({
        en: "User name or password is wrong, or a plugin for logins (LDAP) failed; the server's log has the line of it.",
        "zh-CN": "用户名或密码不对，或登录插件（LDAP）出错；服务器日志中有对应的记录。",
      }),
    }),
    likely("user-held-off", "auth-not-authorised", 403, all(silenced, login), {
      why: text({
        en: "The user may not log in so: disabled, not from this device or network, at this time, or with more sessions than allowed.",
        "zh-CN": "该用户不能这样登录：已停用，不允许此设备或网络、此时段，或会话数已达上限。",
      }),
    }),
    likely("argument", "validation-failed", 400, all(silenced, not(all(login, namedInPart))), {
      why: text({
        en: "A value is missing or not allowed (an ArgumentException in Jellyfin); the text of it is only in the server's log.",
        "zh-CN": "缺少某个值，或值不允许（Jellyfin 中的 ArgumentException）；具体内容只在服务器日志中。",
      }),
    }),
    likely("item-missing", "record-not-found", 404, silenced, {
      why: text({
        en: "The item, its file or its folder is not there; the server's log says which.",
        "zh-CN": "项目、其文件或文件夹不存在；服务器日志说明是哪一个。",
      }),
    }),
    likely("thrown", "unhandled-exception", 500, silenced),
  ],
} as const;
