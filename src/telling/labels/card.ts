import { text } from "../../diagnosis/text.ts";

/** Words of the card that explains one code. */
export const CARD = {
  back: text({ en: "Back", "zh-CN": "返回" }),
  copy: text({ en: "Copy", "zh-CN": "复制" }),
  copied: text({ en: "Copied", "zh-CN": "已复制" }),
  notCopied: text({ en: "The browser refused to copy", "zh-CN": "浏览器拒绝了复制" }),
  carries: text({ en: "What comes with it", "zh-CN": "随之携带" }),
  usual: text({ en: "Usual causes", "zh-CN": "常见原因" }),
  lookAlikes: text({ en: "Easily confused", "zh-CN": "容易混淆" }),
  misreadings: text({ en: "Often misread", "zh-CN": "常见误解" }),
  example: text({ en: "Example", "zh-CN": "示例" }),
  names: text({ en: "What browsers call it", "zh-CN": "浏览器中的名称" }),
  elsewhere: text({ en: "What other programs call it", "zh-CN": "其他程序中的名称" }),
  others: text({ en: "Other systems mean", "zh-CN": "其他系统的含义" }),
  partOf: text({ en: "A detail of", "zh-CN": "细分自" }),
  logOnly: text({ en: "in logs only", "zh-CN": "仅见于日志" }),
  unregistered: text({ en: "not registered", "zh-CN": "未注册" }),
  obsolete: text({ en: "obsolete", "zh-CN": "已废弃" }),
  unused: text({ en: "unused", "zh-CN": "未使用" }),
} as const;

export const LEVEL = {
  must: text({ en: "must", "zh-CN": "必须" }),
  should: text({ en: "should", "zh-CN": "应当" }),
  may: text({ en: "may", "zh-CN": "可以" }),
  "must-not": text({ en: "must not", "zh-CN": "不得" }),
} as const;

export const SIDE = {
  request: text({ en: "request", "zh-CN": "请求" }),
  response: text({ en: "response", "zh-CN": "响应" }),
} as const;

export const CONTENT = {
  expected: text({ en: "has a body", "zh-CN": "有正文" }),
  optional: text({ en: "may have a body", "zh-CN": "可有正文" }),
  forbidden: text({ en: "never has a body", "zh-CN": "不得有正文" }),
} as const;

export const CACHEABLE = {
  "by-default": text({ en: "cacheable", "zh-CN": "可缓存" }),
  "when-explicit": text({ en: "cacheable if told so", "zh-CN": "声明后可缓存" }),
  never: text({ en: "not cached", "zh-CN": "不缓存" }),
} as const;

export const RETRY = {
  "after-change": text({ en: "change it, then retry", "zh-CN": "修改后再试" }),
  later: text({ en: "retry later", "zh-CN": "稍后重试" }),
  "at-once": text({ en: "retry at once", "zh-CN": "可立即重试" }),
  "not-needed": text({ en: "no retry needed", "zh-CN": "无需重试" }),
} as const;
