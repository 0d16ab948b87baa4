import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const VLLM = docs(
  "vLLM: OpenAI-compatible server",
  "https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html",
);
const switches = causesOf(
  anybody,
  docs("vLLM: tool calling", "https://docs.vllm.ai/en/latest/features/tool_calling.html"),
  docs(
    "vLLM: online_renderer.py",
    "https://github.com/vllm-project/vllm/blob/main/vllm/renderers/online_renderer.py",
  ),
  docs("llama.cpp: HTTP server", "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md"),
);
const vllm = causesOf(anybody, VLLM);

/** vLLM and llama.cpp name what they were started without. */
const SWITCH =
  /\brequires (?:the )?`?--[a-z][a-z-]{2,40}`?(?: and `?--[a-z][a-z-]{2,40}`?)? (?:to be set|flag)\b|\bbut --[a-z][a-z-]{2,40} is not set\b|\bstart it with `--[a-z][a-z-]{2,40}`|\bCannot load local files without `--allowed-local-media-path`|\bset `VLLM_[A-Z_]{4,60}=1` in the env var when starting\b/i;

/** What servers of models that one runs oneself say of the way they were started. */
export const modelServersCauses = {
  id: "model-servers",
  over: ["not-found", "openai", "request-body", "request-fields", "application"],
  causes: [
    switches.likely("start-switch-missing", "feature-not-enabled", [400, 403, 404, 500, 501], says(SWITCH), {
      why: text({
        en: "The model server says that it was started without the switch which this request needs; the sentence names it.",
        "zh-CN": "模型服务说明：启动时没有加上这个请求所需的选项；消息中写明了是哪个。",
      }),
      fix: [
        text({
          en: "Start it again with that switch; for tools vLLM wants `--enable-auto-tool-choice` and `--tool-call-parser` with the parser of the model.",
          "zh-CN":
            "加上该选项重新启动；使用工具时，vLLM 需要 `--enable-auto-tool-choice` 和 `--tool-call-parser`，解析器要与模型相符。",
        }),
        text({
          en: "Or leave out of the request what needs it, such as tools and tool_choice; clients may send them unasked.",
          "zh-CN": "或从请求中去掉需要它的部分，例如 tools 和 tool_choice；有些客户端会默认发送。",
        }),
      ],
      confirm: text({
        en: "The command line or environment with which the server runs (`docker inspect`, `ps e`) lacks it.",
        "zh-CN": "查看服务运行时的命令行或环境变量（`docker inspect`、`ps e`），其中没有它。",
      }),
    }),
    vllm.proven(
      "vllm-model-unknown",
      "record-not-found",
      404,
      all(
        json("error.message", /^The model `[^`]{1,200}` does not exist\.$/),
        json("error.type", /^NotFoundError$/),
      ),
      {
        why: text({
          en: "The server (vLLM writes so) serves no model or adapter of the name that was sent.",
          "zh-CN": "服务端（vLLM 的措辞）没有所发送名称的模型或适配器。",
        }),
        fix: [
          text({
            en: "Take a name that GET /v1/models lists: that of `--served-model-name`, else the model as it was given at the start, letter by letter.",
            "zh-CN":
              "使用 GET /v1/models 列出的名称：即 `--served-model-name` 的值，否则是启动时给出的模型名，逐字一致。",
          }),
        ],
      },
    ),
    vllm.likely(
      "media-over-limit",
      "validation-failed",
      400,
      says(
        /\bin `--limit-mm-per-prompt`, but (?:found|passed) \d|\bAt most \d{1,4} \w{3,12}\(s\) may be provided in one (?:request|prompt)\b/,
      ),
      {
        why: text({
          en: "The prompt holds more images, audio or video than this vLLM server takes in one.",
          "zh-CN": "提示中的图片、音频或视频数量超过了这个 vLLM 服务单次允许的上限。",
        }),
        fix: [
          text({
            en: "Send fewer, older ones of the conversation left out. Where the message says so, the server can be started with a higher `--limit-mm-per-prompt`.",
            "zh-CN":
              "减少数量，去掉对话中较早的。如果消息里提到，也可在启动服务时调高 `--limit-mm-per-prompt`。",
          }),
        ],
      },
    ),
  ],
} as const;
