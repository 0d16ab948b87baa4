import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Gradio: file access", "https://www.gradio.app/guides/file-access");
const SOURCE_2 = docs("Gradio: queuing", "https://www.gradio.app/guides/queuing");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What Gradio says on top of FastAPI. */
export const gradioCauses = {
  id: "gradio",
  causes: [
    likely("file-not-allowed", "hidden-file-blocked", 403, body(/"detail":\s{0,4}"File not allowed: /), {
      why: text({
        en: "Gradio serves files of its cache and working folder alone, and this one lies elsewhere.",
        "zh-CN": "Gradio 只提供其缓存和工作目录中的文件，而这个文件在别处。",
      }),
      fix: [
        text({
          en: "Name the folder in allowed_paths of launch().",
          "zh-CN": "在 launch() 的 allowed_paths 中写明该目录。",
        }),
      ],
    }),
    likely("queue-full", "service-overloaded", 503, body(/"detail":\s{0,4}"Queue is full\. Max size is \d/), {
      why: text({
        en: "The queue of the Gradio application holds as many jobs as max_size allows.",
        "zh-CN": "Gradio 应用的队列已达到 max_size。",
      }),
    }),
  ],
} as const;
