import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { NEXT } from "./next.actions.ts";

export const IMAGES = docs(
  "Next.js: image component",
  "https://nextjs.org/docs/app/api-reference/components/image",
);
const { likely, possible, proven } = causesOf("next", NEXT, IMAGES);

export const imageRoute = path(/\/_next\/image$/);

/** What the route that makes pictures smaller says of its parameters and of the picture's source. */
export const nextImages = [
  proven(
    "image-not-configured",
    "validation-failed",
    400,
    all(imageRoute, body(/^"(?:w|q)" parameter \((?:width|quality)\) of \d{1,9} is not allowed$/)),
    {
      why: text({
        en: "The image route makes only the widths and qualities that the configuration of Next.js lists, or its defaults where it lists none.",
        "zh-CN": "图片路由只生成 Next.js 配置中列出的宽度和质量，未列出时只用默认值。",
      }),
      fix: [
        text({
          en: "Add the width to `images.deviceSizes` or `imageSizes`, the quality to `images.qualities` (75 alone by default since 16).",
          "zh-CN":
            "把宽度加入 `images.deviceSizes` 或 `imageSizes`，把质量加入 `images.qualities`（16 起默认只有 75）。",
        }),
      ],
    },
  ),
  proven(
    "image-parameter",
    "validation-failed",
    400,
    all(
      imageRoute,
      body(
        /^"(?:w|q|url)" parameter (?:\((?:width|quality)\) )?(?:is (?:required|too long|invalid)|cannot|must)\b/,
      ),
    ),
  ),
  proven(
    "image-source-not-allowed",
    "blocked-by-config-rule",
    400,
    all(imageRoute, body(/^"url" parameter is not allowed$/)),
    {
      fix: [
        text({
          en: "Add host and path to `images.remotePatterns` in next.config.js (own paths: `localPatterns`; private addresses: `dangerouslyAllowLocalIP`).",
          "zh-CN":
            "在 next.config.js 的 `images.remotePatterns` 中加入该图片的主机和路径（本站路径用 `localPatterns`）；主机解析到内网地址时见 `dangerouslyAllowLocalIP`。",
        }),
      ],
    },
  ),
  proven(
    "image-type-not-allowed",
    "blocked-by-config-rule",
    400,
    all(imageRoute, body(/^"url" parameter is valid but image type is not allowed$/)),
    {
      why: text({
        en: "The picture is an SVG, which the image route passes on only where it was told to.",
        "zh-CN": "该图片是 SVG；只有明确允许时，图片路由才会转发 SVG。",
      }),
      fix: [
        text({
          en: "Give the `Image` the property `unoptimized`, or set `images.dangerouslyAllowSVG` with a contentSecurityPolicy beside it.",
          "zh-CN":
            "给该 `Image` 加上 `unoptimized`，或设置 `images.dangerouslyAllowSVG`，并同时配置 contentSecurityPolicy。",
        }),
      ],
    },
  ),
  likely(
    "image-unusable",
    "upstream-invalid-response",
    [400, 404, 413, 500],
    all(imageRoute, body(/upstream response|isn't a valid image|received null|Unable to optimize/)),
    {
      why: text({
        en: "The picture's address gave the image route of Next.js nothing that it can use: an error, no picture, or one too large or of a form it does not take.",
        "zh-CN":
          "图片地址没有给出 Next.js 图片路由可用的内容：返回了错误、不是图片，或图片过大、格式不支持。",
      }),
      fix: [
        text({
          en: "Open the address in the parameter `url` itself, and look at its status and Content-Type.",
          "zh-CN": "直接打开参数 `url` 中的地址，查看它的状态码和 Content-Type。",
        }),
      ],
    },
  ),
  proven(
    "image-source-late",
    "upstream-response-timeout",
    504,
    all(imageRoute, body(/^"url" parameter is valid but upstream response timed out$/)),
    {
      why: text({
        en: "The server of the picture did not answer the image route within 7 s.",
        "zh-CN": "图片所在的服务器没有在 7 秒内响应图片路由。",
      }),
    },
  ),
  likely("image-source-slow", "upstream-response-timeout", 504, imageRoute),
  possible("image-missing", "file-not-found", [400, 404], imageRoute),
] as const;
