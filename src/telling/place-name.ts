import type { Where } from "../diagnosis/place.ts";
import { sameInBoth, type Text, text } from "../diagnosis/text.ts";
import { spelledField } from "./spelled-field.ts";

const NAMES: Readonly<Record<string, Text>> = {
  "request.method": text({ en: "method", "zh-CN": "方法" }),
  "request.url": text({ en: "request URL", "zh-CN": "请求 URL" }),
  "request.body": text({ en: "request body", "zh-CN": "请求正文" }),
  "response.status": text({ en: "status", "zh-CN": "状态码" }),
  "response.status-text": text({ en: "reason phrase", "zh-CN": "原因短语" }),
  "response.protocol": text({ en: "protocol", "zh-CN": "协议" }),
  "response.body": text({ en: "response body", "zh-CN": "响应正文" }),
  failure: text({ en: "browser's error", "zh-CN": "浏览器错误" }),
  timing: text({ en: "time", "zh-CN": "耗时" }),
  type: text({ en: "resource type", "zh-CN": "资源类型" }),
  chain: text({ en: "redirect chain", "zh-CN": "重定向链" }),
  preflight: text({ en: "preflight", "zh-CN": "预检请求" }),
  recent: text({ en: "shortly before", "zh-CN": "不久之前" }),
  earlier: text({ en: "before", "zh-CN": "之前" }),
  page: text({ en: "page", "zh-CN": "页面" }),
};

/** What to call the place that a quotation comes from; a field goes by its own name. */
export function placeName(where: Where): Text {
  const named = NAMES[where];
  if (named) return named;
  const field = where.slice(where.lastIndexOf(".") + 1);
  return sameInBoth(spelledField(field));
}
