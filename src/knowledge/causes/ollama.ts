import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Ollama: API", "https://docs.ollama.com/api");
const { likely } = causesOf(anybody, SOURCE);

/** What Ollama says by itself. */
export const ollamaCauses = {
  id: "ollama",
  causes: [
    likely(
      "model-missing",
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
