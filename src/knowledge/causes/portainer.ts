import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Portainer: API access", "https://docs.portainer.io/api/access");
const { likely } = causesOf(anybody, SOURCE);

const portainer = (pattern: RegExp) => all(jsonWith(["message", "details"]), json("message", pattern));
const login = path(/\/api\/auth(?:\/oauth\/validate)?$/);
const untrusted = body(/device has not been trusted yet/);

/** What Portainer, in front of Docker Engine, says by itself. */
export const portainerCauses = {
  id: "portainer",
  causes: [
    likely("token-missing", "auth-missing", 401, portainer(/^A valid authori[sz]ation token is missing$/), {
      why: text({
        en: "Portainer found neither its cookie, nor a bearer token, nor X-API-Key.",
        "zh-CN": "Portainer 没有找到 Cookie、Bearer 令牌或 X-API-Key。",
      }),
    }),
    likely(
      "token-wrong",
      "auth-invalid",
      [401, 422],
      portainer(/^Invalid (?:JWT token|API key|credentials)$/i),
      {
        why: text({
          en: "Portainer does not accept this token, key or login.",
          "zh-CN": "Portainer 不接受这个令牌、密钥或登录。",
        }),
      },
    ),
    likely(
      "right",
      "auth-not-authorised",
      403,
      all(portainer(/^(?:Access denied|Permission denied)/), not(login), not(untrusted)),
      {
        why: text({
          en: "The user has no access to this environment or resource in Portainer, or only administrators may make this call.",
          "zh-CN": "该用户在 Portainer 中没有这个环境或资源的访问权限，或这个调用只限管理员。",
        }),
      },
    ),
    likely("logins", "rate-limited", 403, all(portainer(/^Access denied/), login), {
      why: text({
        en: "Too many logins came from this address (about 10 a second); Portainer bans it for an hour.",
        "zh-CN": "该地址的登录过于频繁（约每秒 10 次）；Portainer 会封禁它一小时。",
      }),
      fix: [
        text({
          en: "Wait an hour, let scripts log in once and keep the token, or use an access token (X-API-Key).",
          "zh-CN": "等待一小时；脚本只登录一次并保留令牌，或改用访问令牌（X-API-Key）。",
        }),
      ],
    }),
    likely(
      "edge-untrusted",
      "auth-not-authorised",
      403,
      all(portainer(/^(?:Access denied|Permission denied)/), untrusted),
      {
        why: text({
          en: "No administrator has trusted this edge agent yet; Portainer says the same where its environment is gone or its edge ID differs.",
          "zh-CN": "这个 Edge agent 还没有被管理员信任；其环境已删除或 Edge ID 不符时，Portainer 也这样说。",
        }),
        fix: [
          text({
            en: "Compare EDGE_ID of the agent with its environment; in the Business Edition associate the device under Edge compute, Waiting Room.",
            "zh-CN": "核对 agent 的 EDGE_ID 与其环境；商业版可在 Edge compute 的 Waiting Room 中关联该设备。",
          }),
        ],
      },
    ),
    likely(
      "environment-missing",
      "record-not-found",
      404,
      portainer(/^Unable to find an? .{1,60} with the specified identifier/),
      {
        why: text({
          en: "Portainer has no such object (environment, stack, user …) with this id.",
          "zh-CN": "Portainer 中没有该 ID 的对象（环境、堆栈、用户等）。",
        }),
      },
    ),
  ],
} as const;
