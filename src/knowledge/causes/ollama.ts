import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Ollama: API", "https://docs.ollama.com/api");
const { likely, proven } = causesOf(anybody, SOURCE);

/** What Ollama says by itself. */
export const ollamaCauses = {
  id: "ollama",
  over: ["not-found", "request-body"],
  causes: [
    // The whole body: those of other makers say it with a type or a code beside it.
    proven(
      "model-missing",
      "record-not-found",
      404,
      all(
        jsonWith(["error"]),
        json("error", /^model ["'][\w.:/-]{1,200}["'] not found(?:, try pulling it first)?$/),
      ),
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
    likely(
      "model-cannot",
      "validation-failed",
      400,
      json("error", /does not support (?:tools|thinking|generate|chat|completion|embeddings|insert)\b/),
      {
        why: text({
          en: "This model cannot do what the call asks for (tools, thinking, chat …).",
          "zh-CN": "这个模型不支持调用所要求的功能（tools、thinking、chat 等）。",
        }),
        fix: [
          text({
            en: "See its capabilities with `ollama show NAME`, take another model, or do not send tools or think.",
            "zh-CN": "用 `ollama show 名称` 查看模型能力，换用其他模型，或不发送 tools、think。",
          }),
        ],
      },
    ),
    likely("memory", "server-out-of-resources", 500, json("error", /^model requires more system memory \(/), {
      why: text({
        en: "The machine has less free memory than the model needs; the message names both.",
        "zh-CN": "机器的可用内存少于模型所需；消息写明了两个数值。",
      }),
      fix: [
        text({
          en: "Take a smaller model or quantisation, a smaller num_ctx, or unload others with `ollama stop NAME`.",
          "zh-CN": "换用更小的模型或量化版本、减小 num_ctx，或用 `ollama stop 名称` 卸载其他模型。",
        }),
      ],
    }),
  ],
} as const;
