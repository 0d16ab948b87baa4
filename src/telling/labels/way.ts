import { text } from "../../diagnosis/text.ts";

/** What each stop did on the way from the browser to the one who answered. */
export const WAY = {
  withheld: text({ en: "kept it from the page", "zh-CN": "没有交给页面" }),
  fromCache: text({ en: "took it from its cache", "zh-CN": "取自缓存" }),
  wroteEarlier: text({ en: "wrote it earlier", "zh-CN": "先前写出" }),
  answered: text({ en: "answered {status}", "zh-CN": "返回了 {status}" }),
  noAnswer: text({ en: "no answer came", "zh-CN": "没有返回响应" }),
  backend: text({ en: "server behind it", "zh-CN": "后端服务器" }),
  gaveNothing: text({ en: "gave nothing usable", "zh-CN": "没有给出可用的响应" }),
  broken: text({ en: "broken here", "zh-CN": "在此处中断" }),
};
