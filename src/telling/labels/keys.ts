import { text } from "../../diagnosis/text.ts";

/** Every key of the panel and what it does, in the order in which the reader is told. */
export const KEYS_TITLE = text({ en: "Keys", "zh-CN": "按键" });

export const PANEL_KEYS = [
  {
    keys: ["n", "p"],
    does: text({
      en: "Next and previous problem in the order of the overview: worst first",
      "zh-CN": "下一个、上一个问题，与概览的顺序相同：最严重的在前",
    }),
  },
  {
    keys: ["/"],
    does: text({
      en: "To the filter; Enter takes its only suggestion",
      "zh-CN": "跳到筛选框；只有一条建议时按 Enter 采用",
    }),
  },
  {
    keys: ["Esc"],
    does: text({
      en: "Leaves or clears one thing after the other: detail, filter, chip, selection",
      "zh-CN": "依次离开或清除：详情、筛选、分类、选中项",
    }),
  },
  {
    keys: ["↓", "↑", "j", "k"],
    does: text({ en: "Next and previous request", "zh-CN": "下一个、上一个请求" }),
  },
  {
    keys: ["PgDn", "PgUp", "Home", "End"],
    does: text({ en: "Through the list by pages, to its ends", "zh-CN": "按页浏览列表、到首尾" }),
  },
  { keys: ["Enter"], does: text({ en: "From the list into the detail", "zh-CN": "从列表进入详情" }) },
  { keys: ["c"], does: text({ en: "Folds and unfolds a redirect chain", "zh-CN": "折叠或展开重定向链" }) },
  {
    keys: ["Shift+F10"],
    does: text({ en: "Menu of the request, as a right click", "zh-CN": "请求的菜单，同右键" }),
  },
  {
    keys: ["d"],
    does: text({
      en: "Compares with the request that was selected before; so does Ctrl or ⌘ and a click",
      "zh-CN": "与之前选中的请求比较；按住 Ctrl 或 ⌘ 点击另一个请求也可以",
    }),
  },
  { keys: ["?"], does: text({ en: "These keys", "zh-CN": "显示这些按键" }) },
] as const;
