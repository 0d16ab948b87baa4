import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Portainer: API access", "https://docs.portainer.io/api/access");
const { likely } = causesOf(anybody, SOURCE);

const portainer = (pattern: RegExp) => all(jsonWith(["message", "details"]), json("message", pattern));

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
    likely("right", "auth-not-authorised", 403, portainer(/^(?:Access denied|Permission denied)/), {
      why: text({
        en: "The user has no access to this environment or resource in Portainer.",
        "zh-CN": "该用户在 Portainer 中没有这个环境或资源的访问权限。",
      }),
    }),
    likely(
      "environment-missing",
      "record-not-found",
      404,
      portainer(/^Unable to find an? .{1,60} with the specified identifier/),
      {
        why: text({
          en: "Portainer has no environment, stack or user with this id.",
          "zh-CN": "Portainer 中没有该 ID 的环境、堆栈或用户。",
        }),
      },
    ),
  ],
} as const;
