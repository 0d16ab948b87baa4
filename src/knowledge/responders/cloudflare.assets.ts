import { bodyless } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field, onlyFields, status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const ASSETS = docs(
  "Cloudflare workers-sdk: handlers of static assets",
  "https://github.com/cloudflare/workers-sdk/blob/main/packages/pages-shared/asset-server/handler.ts",
);
/** They take GET and HEAD alone and refuse the rest without a word. */
export const assetsRefuse = all(
  status(405),
  field("server", /^cloudflare/i),
  field("cf-ray"),
  methodOtherThan("GET", "HEAD"),
  bodyless,
  onlyFields(
    "date",
    "server",
    "cf-ray",
    "connection",
    "content-length",
    "alt-svc",
    "nel",
    "report-to",
    "vary",
  ),
);

/** The static files of Pages and Workers. */
export const cloudflareAssets = [
  causesOf(anybody, ASSETS).likely(
    "assets-refuse",
    "static-file-method-refused",
    405,
    all(by("cloudflare"), assetsRefuse),
    {
      why: text({
        en: "The static files of Pages or Workers, which take only GET and HEAD, answered: no function took this path, or one asked for a file with this method.",
        "zh-CN":
          "返回响应的是 Pages 或 Workers 的静态文件，它们只接受 GET 和 HEAD：没有函数处理这个路径，或函数用该方法去取文件。",
      }),
      fix: [
        text({
          en: "Look whether the deployment has a function at this path, and whether `_routes.json` (Pages) or `run_worker_first` (Workers) sends the path to it.",
          "zh-CN":
            "查看部署中有没有对应这个路径的函数，以及 `_routes.json`（Pages）或 `run_worker_first`（Workers）是否把该路径交给它。",
        }),
        text({
          en: "In a Worker ask ASSETS only for GET and HEAD, or update the adapter that does it.",
          "zh-CN": "在 Worker 中只对 GET 和 HEAD 请求调用 ASSETS，或更新执行此操作的适配器。",
        }),
      ],
    },
  ),
] as const;
