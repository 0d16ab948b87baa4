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
        en: "Gradio serves only its cache, static and allowed paths; this path lies elsewhere, is blocked or a folder, or does not exist (it says all alike).",
        "zh-CN":
          "Gradio 只提供缓存、静态路径和 allowed_paths 中的文件；这个路径在别处、被屏蔽、是目录或不存在（说法都相同）。",
      }),
      fix: [
        text({
          en: "Check that the file exists, and name its folder in allowed_paths of launch().",
          "zh-CN": "确认文件存在，并在 launch() 的 allowed_paths 中写明其目录。",
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
