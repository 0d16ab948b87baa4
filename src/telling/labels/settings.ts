import { text } from "../../diagnosis/text.ts";

export const SETTINGS = {
  title: text({ en: "Settings", "zh-CN": "设置" }),
  lookup: text({ en: "Look up a status code …", "zh-CN": "查询状态码……" }),
  open: text({ en: "Settings …", "zh-CN": "设置……" }),
  more: text({ en: "More", "zh-CN": "更多" }),
  language: text({ en: "Language", "zh-CN": "语言" }),
  asBrowser: text({ en: "As the browser", "zh-CN": "跟随浏览器" }),
  theme: text({ en: "Theme", "zh-CN": "主题" }),
  asDevtools: text({ en: "As DevTools", "zh-CN": "跟随开发者工具" }),
  light: text({ en: "Light", "zh-CN": "浅色" }),
  dark: text({ en: "Dark", "zh-CN": "深色" }),
  preserveLog: text({ en: "Preserve log across pages", "zh-CN": "跨页面保留日志" }),
  badgeAlways: text({
    en: "Show every status on the toolbar icon, not errors alone",
    "zh-CN": "工具栏图标显示所有状态码，不只是错误",
  }),
  history: text({ en: "Requests kept", "zh-CN": "保留的请求数" }),
  historyHint: text({ en: "The oldest leave first.", "zh-CN": "超出时先移除最早的请求。" }),
  columns: text({ en: "Columns", "zh-CN": "列" }),
  columnsHint: text({ en: "Left and right arrows change the width.", "zh-CN": "按左右方向键调整列宽。" }),
  groupChains: text({ en: "Keep redirect chains together", "zh-CN": "同一重定向链排在一起" }),
  view: text({ en: "Arrangement of the panel", "zh-CN": "面板布局" }),
  misunderstood: text({
    en: "These stored settings were not understood; their defaults are used until you choose anew:",
    "zh-CN": "以下已保存的设置无法识别，在重新选择之前使用默认值：",
  }),
  reset: text({ en: "Reset all", "zh-CN": "全部恢复默认" }),
  save: text({ en: "Save to a file", "zh-CN": "保存到文件" }),
  close: text({ en: "Close", "zh-CN": "关闭" }),
};
