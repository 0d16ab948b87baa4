import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Play: error handling",
  "https://www.playframework.com/documentation/3.0.x/ScalaErrorHandling",
);
const SOURCE_2 = docs(
  "Play: allowed hosts filter",
  "https://www.playframework.com/documentation/3.0.x/AllowedHostsFilter",
);
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

const forRequest = (said: RegExp) => all(body(/For request (?:'|&#x27;|&#39;)[A-Z]{3,7} \//), body(said));

/** What the Play Framework says by itself. */
export const playFrameworkCauses = {
  id: "play-framework",
  causes: [
    likely(
      "no-route",
      "route-not-found",
      404,
      any(
        body(
          /<title>(?:Action [Nn]ot [Ff]ound|Not Found)<\/title>[\s\S]{0,4000}?For request (?:'|&#x27;|&#39;)[A-Z]{3,7} /,
        ),
      ),
      {
        why: text({
          en: "conf/routes of the Play application has no line for this method and path, or its Assets route found no such file.",
          "zh-CN": "Play 应用的 conf/routes 没有这个方法和路径的一行，或 Assets 路由没有找到这个文件。",
        }),
      },
    ),
    likely(
      "host",
      "host-not-allowed",
      400,
      any(
        forRequest(/\[Host not allowed: /),
        body(/"requestId":\s{0,4}\d{1,20},\s{0,4}"message":\s{0,4}"Host not allowed: /),
      ),
      {
        why: text({
          en: "The host name is not in play.filters.hosts.allowed.",
          "zh-CN": "主机名不在 play.filters.hosts.allowed 中。",
        }),
        fix: [
          text({
            en: "Add it to play.filters.hosts.allowed in application.conf.",
            "zh-CN": "在 application.conf 的 play.filters.hosts.allowed 中加入它。",
          }),
        ],
      },
    ),
    likely("json", "request-body-malformed", 400, forRequest(/\[Invalid [Jj]son/), {
      why: text({
        en: "Play could not parse the JSON of the body.",
        "zh-CN": "Play 无法解析正文中的 JSON。",
      }),
    }),
    likely(
      "content-type",
      "unsupported-media-type",
      415,
      forRequest(
        /\[Expecting (?:text\/json or application\/json|text\/plain|xml|application\/x-www-form-urlencoded) body/,
      ),
      {
        why: text({
          en: "The action of Play parses another content type than the request has.",
          "zh-CN": "Play 的动作只解析另一种内容类型。",
        }),
      },
    ),
    likely("thrown", "unhandled-exception", 500, body(/This exception has been logged with id/), {
      why: text({
        en: "Code of the Play application threw; the log has the trace under this id.",
        "zh-CN": "Play 应用代码抛出了异常；日志中以这个 id 记录了堆栈。",
      }),
    }),
  ],
} as const;
