import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Bottle: tutorial, error pages",
  "https://bottlepy.org/docs/dev/tutorial.html#error-pages",
);
const { likely } = causesOf(anybody, SOURCE);

const bottle = (inside: RegExp) =>
  all(
    body(/<title>Error: \d{3} [^<]{1,60}<\/title>/),
    body(/<p>Sorry, the requested URL <tt>/),
    body(inside),
  );

/** What Bottle says by itself. */
export const bottleCauses = {
  id: "bottle",
  causes: [
    likely("no-route", "route-not-found", 404, bottle(/<pre>Not found: /), {
      why: text({
        en: "No route of the Bottle application fits this path.",
        "zh-CN": "Bottle 应用没有匹配这个路径的路由。",
      }),
    }),
    likely("file-missing", "file-not-found", 404, bottle(/<pre>File does not exist\./), {
      why: text({
        en: "static_file of Bottle found no such file below its root.",
        "zh-CN": "Bottle 的 static_file 在其根目录下没有找到该文件。",
      }),
    }),
    likely("method", "method-not-allowed-by-application", 405, bottle(/<pre>Method not allowed\./), {
      why: text({
        en: "Bottle has this path for other methods; Allow lists them.",
        "zh-CN": "Bottle 的这个路径只有其他方法，见 Allow。",
      }),
    }),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      any(bottle(/<pre>Internal Server Error/), body(/^<h1>Critical error while processing request:/)),
      {
        why: text({
          en: "A handler of the Bottle application raised an exception.",
          "zh-CN": "Bottle 应用的处理函数抛出了异常。",
        }),
      },
    ),
  ],
} as const;
