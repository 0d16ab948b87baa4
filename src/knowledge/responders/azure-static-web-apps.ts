import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile, path } from "../../diagnosis/condition/path.ts";
import { methodOtherThan, resourceType } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const CONFIGURATION = docs(
  "Static Web Apps: configuration",
  "https://learn.microsoft.com/en-us/azure/static-web-apps/configuration",
);
const API = docs(
  "Static Web Apps: API support",
  "https://learn.microsoft.com/en-us/azure/static-web-apps/apis-overview",
);
const NOT_FOUND = body("Azure Static Web Apps - 404: Not found");
/** Fields that it puts on every response; others choose one of them, hardly all three alike. */
const platform = all(
  field("strict-transport-security", /^max-age=10886400; includeSubDomains; preload$/i),
  field("x-dns-prefetch-control", /^off$/i),
  field("referrer-policy", /^same-origin$/i),
);
const own = by("azure-static-web-apps");
const { likely } = causesOf(anybody, CONFIGURATION);
const appPath = all(own, not(asksForFile), resourceType("document"));

export const azureStaticWebApps = defineResponder({
  id: "azure-static-web-apps",
  name: product("Azure Static Web Apps"),
  roles: ["web-server"],
  signs: [wrote("not-found-page", NOT_FOUND), named("platform-fields", platform)],
  causes: [
    likely("app-path", "rewrite-to-app-missing", 404, all(appPath, NOT_FOUND), {
      fix: [
        text({
          en: 'In staticwebapp.config.json: "navigationFallback" with "rewrite" to /index.html, in the folder that is published.',
          "zh-CN":
            '在 staticwebapp.config.json 中加入 "navigationFallback"，"rewrite" 指向 /index.html，文件要放进发布目录。',
        }),
      ],
    }),
    likely("file-missing", "file-not-found", 404, all(own, NOT_FOUND)),
    causesOf(anybody, API).likely(
      "method-for-static-file",
      "static-file-method-refused",
      405,
      all(own, methodOtherThan("GET", "HEAD", "OPTIONS"), not(path(/^\/api\//))),
      {
        why: text({
          en: "Unless a route rewrites it, only a path below /api reaches a function. This one went to the static files, which take GET and HEAD alone.",
          "zh-CN":
            "除非 routes 中有 rewrite，只有 /api 之下的路径才会交给函数。这个路径由静态文件处理，只接受 GET 和 HEAD。",
        }),
        fix: [
          text({
            en: "Call the function under /api/, and look into api_location of the deployment workflow.",
            "zh-CN": "通过 /api/ 调用函数，并检查部署工作流中的 api_location。",
          }),
          text({
            en: "For another path use a rewrite of a route in staticwebapp.config.json to /api/….",
            "zh-CN": "要用其他路径，就在 staticwebapp.config.json 的 routes 里 rewrite 到 /api/…。",
          }),
        ],
        confirm: text({
          en: "The portal lists the functions under APIs; the same call with /api/ before the path answers otherwise.",
          "zh-CN": "门户的“API”页列出函数；路径前加上 /api/ 后结果不同。",
        }),
      },
    ),
  ],
  sources: [CONFIGURATION],
});
