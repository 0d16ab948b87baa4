import { text } from "../../diagnosis/text.ts";

/** A second HAR, of when it worked, beside what is shown. */
export const BESIDE = {
  choose: text({ en: "Compare with another HAR …", "zh-CN": "与另一个 HAR 比较……" }),
  chooseHint: text({
    en: "One of when it worked: a request that fails here and worked there then says what differs.",
    "zh-CN": "打开一份正常时录制的文件：在这里失败、在那里成功过的请求会列出不同之处。",
  }),
  noRequests: text({
    en: "{name} holds no requests to compare with",
    "zh-CN": "{name} 中没有可供比较的请求",
  }),
  noneWorked: text({
    en: "Nothing worked in {name} (requests: {count}): there is nothing to compare with",
    "zh-CN": "{name} 中没有成功的请求（共 {count} 个），无从比较",
  }),
  waiting: text({
    en: "{name} is ready to compare with (endpoints that worked: {count})",
    "zh-CN": "可与 {name} 比较（其中成功过的接口：{count} 个）",
  }),
  noneInBoth: text({
    en: "Nothing to compare: no endpoint here worked in {name}",
    "zh-CN": "无从比较：这里的接口在 {name} 中都没有成功过",
  }),
  inBoth: text({
    en: "Compared with {name}: {count} endpoints that worked there are here too, {failing}",
    "zh-CN": "与 {name} 比较：在其中成功过的接口，这里有 {count} 个，{failing}",
  }),
  inBothOne: text({
    en: "Compared with {name}: 1 endpoint that worked there is here too, {failing}",
    "zh-CN": "与 {name} 比较：在其中成功过的接口，这里有 1 个，{failing}",
  }),
  failing: text({ en: "{count} failing", "zh-CN": "{count} 个失败" }),
  noneFailing: text({ en: "none failing", "zh-CN": "没有失败的" }),
  standsFor: text({
    en: "{there} there is taken for {here} here: they have paths in common",
    "zh-CN": "两者有相同的路径，以其中的 {there} 对应这里的 {here}",
  }),
  moreHosts: text({
    en: "more hosts that were taken for one another: {count}",
    "zh-CN": "另有 {count} 组主机也这样对应",
  }),
  tooMany: text({
    en: "endpoints beyond those that are kept: {count}",
    "zh-CN": "接口过多，{count} 个未保留",
  }),
};
