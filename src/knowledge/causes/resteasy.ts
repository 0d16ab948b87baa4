import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Quarkus: writing REST services", "https://quarkus.io/guides/rest");
const SOURCE_2 = docs("RESTEasy: user guide", "https://docs.resteasy.dev/");
const { proven, likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What Quarkus and RESTEasy (WildFly, Keycloak) say by themselves. */
export const resteasyCauses = {
  id: "resteasy",
  causes: [
    proven("no-resource", "route-not-found", 404, body(/RESTEASY003210: Could not find resource/), {
      why: text({
        en: "No resource method has this path; the message shows the path as RESTEasy saw it.",
        "zh-CN": "没有资源方法对应这个路径；消息里是 RESTEasy 看到的路径。",
      }),
    }),
    proven(
      "method",
      "method-not-allowed-by-application",
      405,
      body(/RESTEASY003650: No resource method found/),
      {
        why: text({
          en: "The resource has this path for other methods; Allow lists them.",
          "zh-CN": "该资源的这个路径只有其他方法，见 Allow。",
        }),
      },
    ),
    proven(
      "content-type",
      "unsupported-media-type",
      415,
      body(/RESTEASY003065: Cannot consume content type/),
      {
        why: text({
          en: "No method at this path consumes the content type of the request.",
          "zh-CN": "这个路径上没有方法接受该内容类型。",
        }),
      },
    ),
    proven("accept", "not-acceptable", 406, body(/RESTEASY003635: No match for accept header/), {
      why: text({
        en: "No method at this path produces what Accept asks for.",
        "zh-CN": "这个路径上没有方法能产出 Accept 所要求的类型。",
      }),
    }),
    likely(
      "dev-no-resource",
      "route-not-found",
      404,
      body(
        /\b404 - Resource Not Found\b[\s\S]{0,4000}\bResource Endpoints\b|^\{\s{0,4}"Resource Endpoints"\s?:\s?\[/,
      ),
      {
        why: text({
          en: "No route of the Quarkus application has this path; in development mode the answer lists those that it has.",
          "zh-CN": "Quarkus 应用没有路由对应这个路径；开发模式下，响应会列出已有的路由。",
        }),
        fix: [
          text({
            en: "Compare the path with the list, and mind `quarkus.http.root-path` and `quarkus.rest.path` before it.",
            "zh-CN": "把路径与列表比较，注意前面的 `quarkus.http.root-path` 和 `quarkus.rest.path`。",
          }),
        ],
      },
    ),
    likely("violations", "validation-failed", [400, 422], body(/"title":\s{0,4}"Constraint Violation"/), {
      why: text({
        en: "Bean validation of the resource lists field and message.",
        "zh-CN": "资源的 Bean 校验列出了字段和消息。",
      }),
    }),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      body(/"details":\s{0,4}"Error id [\da-f-]{36}-\d|Error id [\da-f-]{36}-\d{1,9}/),
      {
        why: text({
          en: "Code of the Quarkus application threw; the log has the trace under this error id.",
          "zh-CN": "Quarkus 应用代码抛出了异常；日志中以这个 error id 记录了堆栈。",
        }),
        fix: [
          text({
            en: "Search the log for the error id of the answer.",
            "zh-CN": "在日志中搜索响应里的 error id。",
          }),
        ],
      },
    ),
  ],
} as const;
