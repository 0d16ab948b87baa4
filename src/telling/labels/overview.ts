import { text } from "../../diagnosis/text.ts";

/** What stands where no request is selected. */
export const OVERVIEW = {
  name: text({ en: "What went wrong", "zh-CN": "出了什么问题" }),
  one: text({ en: "1 request went wrong", "zh-CN": "有 1 个请求出了问题" }),
  many: text({ en: "{count} requests went wrong", "zh-CN": "有 {count} 个请求出了问题" }),
  order: text({
    en: "Grouped by cause, worst first. Click one, or press",
    "zh-CN": "按原因分组，最严重的在前。点击查看，或按",
  }),
  nextKey: text({ en: "for the next", "zh-CN": "查看下一个" }),
  allKeys: text({ en: "for all keys", "zh-CN": "查看全部按键" }),
  none: text({ en: "Nothing went wrong so far", "zh-CN": "目前没有问题" }),
  loaded: text({ en: "Loaded from", "zh-CN": "加载来源" }),
  oneRequest: text({ en: "1 request", "zh-CN": "1 个请求" }),
  requests: text({ en: "{count} requests", "zh-CN": "{count} 个请求" }),
  looking: text({ en: "Looking at {count} more …", "zh-CN": "还在查看 {count} 个……" }),
  beyond: text({
    en: "{count} more are not grouped here; the list has them all.",
    "zh-CN": "另有 {count} 个未在此分组，列表中可以看到全部。",
  }),
  counted: text({
    en: "Not counted here, though among Errors: preflights, the tab's icon, what the page stopped itself. Counted here alone: what a redirect lost.",
    "zh-CN":
      "这里不计入（但算在“错误”中）：预检、标签页图标、页面自己中止的请求。只在这里计入：在重定向中丢失的内容。",
  }),
  sure: text({ en: "cause {certainty}", "zh-CN": "原因：{certainty}" }),
  noReason: text({ en: "Nothing seen tells the reason", "zh-CN": "看到的内容没有说明原因" }),
  unknown: text({ en: "cannot tell who answered", "zh-CN": "看不出由谁响应" }),
  showAll: text({ en: "show all {count}", "zh-CN": "显示全部 {count} 个" }),
  callAddress: text({
    en: "Send the request to {address} itself: browsers do not take Authorization to another origin.",
    "zh-CN": "直接请求 {address}：浏览器不会把 Authorization 带到另一个源。",
  }),
  callDirectly: text({
    en: "Send the request to the address where it ends: browsers do not take Authorization to another origin.",
    "zh-CN": "直接请求最终的地址：浏览器不会把 Authorization 带到另一个源。",
  }),
  otherHosts: text({ en: "{count} more hosts", "zh-CN": "另有 {count} 个主机" }),
};
