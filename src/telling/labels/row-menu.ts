import { text } from "../../diagnosis/text.ts";

/** The menu of a row. */
export const ROW_MENU = {
  name: text({ en: "This request", "zh-CN": "这个请求" }),
  only: text({ en: "Show only", "zh-CN": "只显示" }),
  show: text({ en: "Show", "zh-CN": "显示" }),
  unfold: text({ en: "All hops of the chain", "zh-CN": "展开重定向链" }),
  fold: text({ en: "The chain in one line", "zh-CN": "折叠重定向链" }),
  showInNetwork: text({ en: "In the Network panel", "zh-CN": "在 Network 面板中" }),
};
