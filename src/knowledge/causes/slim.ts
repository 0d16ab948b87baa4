import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Slim: error handling",
  "https://www.slimframework.com/docs/v4/middleware/error-handling.html",
);
const { likely } = causesOf(anybody, SOURCE);

/** What Slim says by itself. */
export const slimCauses = {
  id: "slim",
  causes: [
    likely(
      "no-route",
      "route-not-found",
      404,
      body("The requested resource could not be found. Please verify the URI and try again."),
      {
        why: text({
          en: "No route of the Slim application fits this path, or a handler threw HttpNotFoundException.",
          "zh-CN": "Slim 应用没有匹配这个路径的路由，或处理函数抛出了 HttpNotFoundException。",
        }),
        fix: [
          text({
            en: "Compare it with the routes, and set $app->setBasePath() when it lives in a sub-folder.",
            "zh-CN": "与路由对照；应用在子目录中时设置 $app->setBasePath()。",
          }),
        ],
      },
    ),
    likely(
      "method",
      "method-not-allowed-by-application",
      405,
      body(/Method not allowed\. Must be one of: (?:<strong>)?[A-Z]/),
      {
        why: text({
          en: "The Slim route takes other methods; the answer lists them.",
          "zh-CN": "该 Slim 路由只接受其他方法，响应里已列出。",
        }),
      },
    ),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      body(/Slim Application Error|A website error has occurred\. Sorry for the temporary inconvenience\./),
      {
        why: text({
          en: "A handler or a middleware of the Slim application threw.",
          "zh-CN": "Slim 应用的处理函数或中间件抛出了异常。",
        }),
      },
    ),
  ],
} as const;
