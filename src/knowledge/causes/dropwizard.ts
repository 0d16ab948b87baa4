import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Dropwizard: Jersey error handling",
  "https://www.dropwizard.io/en/stable/manual/core.html#error-handling",
);
const { likely } = causesOf(anybody, SOURCE);

/** What Dropwizard (Jersey) says by itself. */
export const dropwizardCauses = {
  id: "dropwizard",
  causes: [
    likely(
      "no-resource",
      "route-not-found",
      404,
      all(jsonWith(["code", "message"], ["details"]), json("message", /^HTTP 404 Not Found$/)),
      {
        why: text({
          en: "No resource of the Jersey application has this path, or the one that has it threw NotFoundException for what was asked.",
          "zh-CN": "Jersey 应用没有资源对应这个路径，或对应的资源对所求内容抛出了 NotFoundException。",
        }),
      },
    ),
    likely(
      "method",
      "method-not-allowed-by-application",
      405,
      all(jsonWith(["code", "message"], ["details"]), json("message", /^HTTP 405 Method Not Allowed$/)),
      {
        why: text({
          en: "The Jersey resource has this path for other methods.",
          "zh-CN": "Jersey 资源的这个路径只有其他方法。",
        }),
      },
    ),
    likely(
      "content-type",
      "unsupported-media-type",
      415,
      all(jsonWith(["code", "message"], ["details"]), json("message", /^HTTP 415 Unsupported Media Type$/)),
      {
        why: text({
          en: "The Jersey resource does not consume this content type.",
          "zh-CN": "Jersey 资源不接受该内容类型。",
        }),
      },
    ),
    likely("json", "request-body-malformed", 400, body(/"message":\s{0,4}"Unable to process JSON"/), {
      why: text({
        en: "The JSON of the body is broken, or does not fit the class that Dropwizard reads it into; `details` may say where.",
        "zh-CN": "正文中的 JSON 有误，或与 Dropwizard 要读入的类不符；`details` 可能写明位置。",
      }),
    }),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      body(/There was an error processing your request\. It has been logged \(ID [\da-f]{16}\)/),
      {
        why: text({
          en: "Code of the Dropwizard application threw; the log has the trace under this ID.",
          "zh-CN": "Dropwizard 应用代码抛出了异常；日志中以这个 ID 记录了堆栈。",
        }),
      },
    ),
  ],
} as const;
