import { all, any } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { resourceType, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { DEV_GUIDE, errorAsSuccess } from "./cloudfront.answer.ts";

const CUSTOM_ERRORS = docs(
  "CloudFront: custom error responses",
  `${DEV_GUIDE}/GeneratingCustomErrorResponses.html`,
);

/** A custom error response sends a page with 200 in the place of an error. */
export const cloudfrontErrorPages = [
  // It says "Error" of what the origin answered; the 200 is of a custom error response, or of a function at the edge.
  cause({
    id: "error-shown-as-page",
    mechanism: "spa-fallback-for-api",
    on: [200],
    certainty: "likely",
    when: all(
      errorAsSuccess,
      resourceType("fetch", "xhr"),
      any(sent("authorization"), path(/\/(?:api|apis|graphql|rest)(?:\/|$)/i)),
    ),
    why: text({
      en: "The origin or CloudFront itself (WAF, unreachable origin) gave an error, and mostly a custom error response sent this page with 200 in its place.",
      "zh-CN":
        "源站或 CloudFront 自身（WAF 拦截、连不上源站等）产生了错误，多半是自定义错误响应把它换成了这个页面和 200。",
    }),
    fix: [
      text({
        en: "Serve the application's page with a CloudFront Function on the frontend's behavior instead: custom error responses apply to the whole distribution.",
        "zh-CN":
          "改用 CloudFront Functions，只在前端的缓存行为上给出应用的页面：自定义错误响应作用于整个分配。",
      }),
      text({
        en: "Look for the error itself in the origin's log, mostly a 403 or 404. If nothing stands there, look at WAF and at whether CloudFront reaches the origin.",
        "zh-CN":
          "到源站日志里查看真正的错误，多半是 403 或 404。若没有记录，检查 WAF，以及 CloudFront 能否连上源站。",
      }),
    ],
    sources: [CUSTOM_ERRORS],
  }),
  cause({
    id: "error-shown-for-file",
    mechanism: "spa-fallback-for-asset",
    on: [200],
    certainty: "likely",
    when: all(errorAsSuccess, resourceType("script", "stylesheet", "image", "font", "manifest")),
    why: text({
      en: "Mostly the origin does not have this file or refuses it, and a custom error response of CloudFront sent a page with 200 in its place.",
      "zh-CN": "多半是源站没有这个文件或拒绝访问，CloudFront 的自定义错误响应把它换成了一个页面和 200。",
    }),
    sources: [CUSTOM_ERRORS],
  }),
] as const;
