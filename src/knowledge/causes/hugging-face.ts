import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Hugging Face: Inference Providers", "https://huggingface.co/docs/inference-providers/index"),
);

const said = (words: RegExp) => json("error", words);

/** What Hugging Face says by the sentence of its error. */
export const huggingFaceCauses = {
  id: "hugging-face",
  over: ["auth", "limits", "account-terms"],
  causes: [
    proven(
      "model-loads",
      "service-overloaded",
      503,
      all(json("error", /is currently loading/), json("estimated_time", /^\d/)),
      {
        why: text({
          en: "The model is being loaded; estimated_time says in about how many seconds it is ready.",
          "zh-CN": "模型正在加载；estimated_time 给出预计多少秒后就绪。",
        }),
      },
    ),
    proven(
      "credits-used-up",
      "quota-exhausted",
      [402, 429],
      said(/exceeded your monthly included credits|depleted your monthly included credits/),
    ),
    proven(
      "token-wrong",
      "auth-invalid",
      401,
      said(
        /^(?:Invalid credentials in Authorization header|Authorization header is correct, but the token seems invalid|Invalid username or password|User Access Token "[^"]{0,60}" is expired)/,
      ),
    ),
    proven(
      "gate",
      "auth-not-authorised",
      [401, 403],
      said(
        /^(?:Access to (?:model|dataset|space) \S{1,200} is restricted|Your request to access (?:model|dataset) )/,
      ),
      {
        why: text({
          en: "The repository is gated: no token was sent, or its account has not accepted the terms, or its request still waits for the owner or was rejected.",
          "zh-CN":
            "该仓库设有访问门槛：请求没有带令牌，或令牌对应的账户尚未接受条款，或申请仍在等待所有者批准，或已被拒绝。",
        }),
        fix: [
          text({
            en: "Send a token. Open its page while logged in: accept the terms, or see the state of the request. A fine-grained token also needs the right to read gated repositories.",
            "zh-CN":
              "请求要带上令牌。登录后打开它的页面：接受条款，或查看申请的状态。细粒度（fine-grained）令牌还需要读取受限仓库的权限。",
          }),
        ],
      },
    ),
    proven(
      "old-host",
      "resource-gone",
      [404, 410],
      said(/^https:\/\/api-inference\.huggingface\.co is no longer supported\./),
      {
        why: text({
          en: "The old address api-inference.huggingface.co is shut; the interface is at router.huggingface.co now. Mostly an old client library still calls it.",
          "zh-CN":
            "旧地址 api-inference.huggingface.co 已停用，接口现在位于 router.huggingface.co。多半是旧版客户端库仍在调用它。",
        }),
        fix: [
          text({
            en: "Update the client library, or set the base address to `https://router.huggingface.co` with the path that its documentation names.",
            "zh-CN": "升级客户端库，或把基础地址改为 `https://router.huggingface.co`，并按文档使用新路径。",
          }),
        ],
      },
    ),
    proven(
      "token-right-missing",
      "auth-not-authorised",
      403,
      said(/^This authentication method does not have sufficient permissions to call Inference Providers/),
      {
        why: text({
          en: "The token, mostly a fine-grained one, lacks the right to make calls to Inference Providers.",
          "zh-CN": "该令牌（多半是细粒度令牌）缺少调用 Inference Providers 的权限。",
        }),
        fix: [
          text({
            en: "Give the token the right to make calls to Inference Providers in its settings, or use another token.",
            "zh-CN": "在令牌设置中勾选 “Make calls to Inference Providers”，或换用另一个令牌。",
          }),
        ],
      },
    ),
    likely(
      "model-not-served",
      "record-not-found",
      [400, 404],
      said(/^(?:Model \S{1,200} (?:does not exist|is not supported)|Repository not found|Entry not found)/),
    ),
  ],
} as const;
