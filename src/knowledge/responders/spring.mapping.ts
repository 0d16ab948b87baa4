import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { asksForFile, asksForRecord, endsWithSlash } from "../../diagnosis/condition/path.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { SPRING } from "./spring.answer.ts";

const { likely, possible } = SPRING;

/** The message of the error, in each of the three forms. */
const silent404 = any(
  json("message", /^(?:No message available|No static resource .*|)$/),
  not(any(json("message", /./), json("detail", /./))),
);
const filesOnly = field("allow", /^(?:GET, ?HEAD|HEAD, ?GET)$/);

/** What the path leads to: a mapping, another method of it, a record, a file. */
export const springMapping = [
  // The handler of static files takes GET and HEAD; a mapping for GET alone lists GET. Before 6.1 it looked at the method first.
  likely(
    "no-mapping-but-files",
    "route-not-found",
    405,
    all(inside("spring"), methodOtherThan("GET", "HEAD", "OPTIONS"), filesOnly, not(asksForFile)),
    {
      why: text({
        en: "Most likely no controller has this path: the handler of static files took the call, and it knows GET and HEAD only.",
        "zh-CN": "很可能没有控制器对应这个路径：请求落到了静态文件服务，而它只接受 GET 和 HEAD。",
      }),
      fix: [
        text({
          en: "Compare the path with the mappings (/actuator/mappings if exposed, or the start-up log with logging.level.web=trace), the context path and the controller's prefix.",
          "zh-CN":
            "把路径与映射（已公开的 /actuator/mappings，或设置 logging.level.web=trace 后的启动日志）、上下文路径和控制器的前缀对照。",
        }),
        text({
          en: "Check that the controller is found: unless scanBasePackages says otherwise, its package must be that of the application class or lie below it.",
          "zh-CN":
            "检查控制器是否被扫描到：除非设置了 scanBasePackages，它的包必须与应用主类相同或在其之下。",
        }),
      ],
    },
  ),
  likely(
    "file-or-view",
    "static-file-method-refused",
    405,
    all(inside("spring"), methodOtherThan("GET", "HEAD", "OPTIONS"), filesOnly),
  ),
  likely("method", "method-not-allowed-by-application", 405, inside("spring")),
  likely("trailing-slash", "path-mismatch", 404, all(inside("spring"), endsWithSlash, silent404), {
    why: text({
      en: "Since Spring 6 a path with a trailing slash does not match, by default, the mapping without one.",
      "zh-CN": "从 Spring 6 起，带斜杠的路径默认不再匹配不带斜杠的映射。",
    }),
  }),
  likely("file-missing", "file-not-found", 404, all(inside("spring"), asksForFile)),
  likely(
    "own-404",
    "record-not-found",
    404,
    all(inside("spring"), not(silent404), not(body(/No (?:static resource|handler found|endpoint)/))),
  ),
  likely(
    "record",
    "record-not-found",
    404,
    all(inside("spring"), asksForRecord, not(body(/No (?:static resource|handler found|endpoint)/))),
  ),
  likely(
    "no-mapping",
    "route-not-found",
    404,
    any(body(/No (?:static resource|handler found for|endpoint)/), inside("spring")),
    {
      fix: [
        text({
          en: "Compare the path with the controller mappings (GET /actuator/mappings, if exposed), and mind server.servlet.context-path.",
          "zh-CN":
            "把路径与控制器映射对照（GET /actuator/mappings，需先公开该端点），并注意 server.servlet.context-path。",
        }),
      ],
    },
  ),
  possible("prefix", "path-mismatch", 404),
] as const;
