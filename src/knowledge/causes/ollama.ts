import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Ollama: API", "https://docs.ollama.com/api");
const ROUTES = docs(
  "Ollama: server/routes.go",
  "https://github.com/ollama/ollama/blob/main/server/routes.go",
);
const { likely, proven } = causesOf(anybody, SOURCE, ROUTES);

/** Names that clients and relays put before a model's, to tell whom to ask. */
const prefixed = says(
  /\bmodel \\?["'](?:openai|anthropic|azure|custom|custom_openai|hosted_vllm|litellm|lm_studio|local|ollama|ollama_chat|openai_like|openrouter|vllm)\/[\w.:/-]{1,200}\\?["'] not found\b/,
);
/** In the form of OpenAI: neither parameter nor code, which other makers fill. */
const inOpenaiForm = (words: RegExp) =>
  all(
    json("error.message", words),
    json("error.type", /^(?:not_found|api)_error$/),
    not(json("error.code", /\S/)),
  );
const MISSING = /^model ["'][\w.:/-]{1,200}["'] not found(?:, try pulling it first)?$/;
const either = (words: RegExp) => any(json("error", words), inOpenaiForm(words));

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
      all(not(prefixed), any(all(jsonWith(["error"]), json("error", MISSING)), inOpenaiForm(MISSING))),
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
    likely("model-with-prefix", "record-not-found", 404, prefixed, {
      why: text({
        en: "The model's name begins with a prefix that tells a client or relay whom to ask; it was sent along, and the server (Ollama writes so) has no such model.",
        "zh-CN":
          "模型名前带有供客户端或中转选择服务商的前缀，它被一起发了出去，而服务端（Ollama 的写法）没有这个名称的模型。",
      }),
      fix: [
        text({
          en: "Send the name without the prefix, as `ollama list` shows it.",
          "zh-CN": "发送不带前缀的名称，与 `ollama list` 显示的一致。",
        }),
        text({
          en: "If a client or relay adds it, set its provider to Ollama, or look for its setting that strips the prefix.",
          "zh-CN": "如果前缀由客户端或中转添加，把服务商设为 Ollama，或找到去掉前缀的设置。",
        }),
      ],
    }),
    likely(
      "queue-full",
      "service-overloaded",
      503,
      either(/^server busy, please try again\. {1,2}maximum pending requests/),
      {
        why: text({
          en: "More requests wait at Ollama than its queue takes.",
          "zh-CN": "在 Ollama 排队的请求超过了队列上限。",
        }),
        fix: [
          text({
            en: "Send fewer at a time, or raise `OLLAMA_MAX_QUEUE`, and `OLLAMA_NUM_PARALLEL` where memory allows.",
            "zh-CN":
              "减少同时发送的请求，或调高 `OLLAMA_MAX_QUEUE`；内存允许时再调高 `OLLAMA_NUM_PARALLEL`。",
          }),
        ],
      },
    ),
    likely("cloud-off", "feature-not-enabled", 403, either(/^ollama cloud is disabled\b/), {
      why: text({
        en: "The call needs Ollama's cloud (a remote model or web search), and this server has it switched off.",
        "zh-CN": "这个调用需要 Ollama 的云端（远程模型或网页搜索），而该服务器关闭了它。",
      }),
    }),
    likely(
      "runner-stopped",
      "server-out-of-resources",
      500,
      either(/^model runner has unexpectedly stopped\b/),
      {
        why: text({
          en: "The process that runs the model ended while it answered: often memory ran out, on the card or the machine; newer releases say more behind a colon.",
          "zh-CN": "运行模型的进程在响应途中退出：常见原因是显存或内存不足；较新的版本会在冒号后说明更多。",
        }),
        fix: [
          text({
            en: "Read Ollama's server log; take a smaller model or quantisation, or a smaller num_ctx.",
            "zh-CN": "查看 Ollama 的服务日志；换用更小的模型或量化版本，或减小 num_ctx。",
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
