import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Immich: API", "https://api.immich.app/");
const SOURCE_2 = docs("Pi-hole: API authentication", "https://docs.pi-hole.net/api/auth/");
const SOURCE_3 = docs("Ollama: API", "https://docs.ollama.com/api");
const { proven, likely } = causesOf(anybody, SOURCE, SOURCE_2, SOURCE_3);

/** What small servers at home say, where one sentence has one meaning. */
export const selfHostedMediaCauses = {
  id: "self-hosted-media",
  causes: [
    likely(
      "immich-access",
      "auth-not-authorised",
      400,
      json("message", /^Not found or no [\w.]{3,60} access$/),
      {
        why: text({
          en: "Immich has no such object, or this user or key lacks the named access; it says both alike.",
          "zh-CN": "Immich 中没有该对象，或该用户、密钥缺少所示权限；两者的说法相同。",
        }),
      },
    ),
    proven("pihole-login", "auth-missing", 401, all(json("error.key", /^unauthorized$/), body(/"took":/)), {
      why: text({
        en: "Pi-hole wants a session (sid) for this call.",
        "zh-CN": "Pi-hole 的这个调用需要会话（sid）。",
      }),
      fix: [
        text({
          en: "POST the password to /api/auth, and send the sid as X-FTL-SID.",
          "zh-CN": "把密码 POST 到 /api/auth，再把 sid 放进 X-FTL-SID。",
        }),
      ],
    }),
    proven(
      "ollama-model",
      "record-not-found",
      404,
      json("error", /^model ["']?[\w.:/-]{1,200}["']? not found/),
      {
        why: text({
          en: "This model is not on the Ollama server.",
          "zh-CN": "Ollama 服务器上没有这个模型。",
        }),
        fix: [
          text({
            en: "Run `ollama list`, and `ollama pull NAME`.",
            "zh-CN": "运行 `ollama list` 查看，并用 `ollama pull 名称` 下载。",
          }),
        ],
      },
    ),
  ],
} as const;
