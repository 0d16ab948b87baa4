import { text } from "../../diagnosis/text.ts";

/** What differs from when it last worked. */
export const COMPARISON = {
  title: text({
    en: "What differs from {time}, when it answered {status}",
    "zh-CN": "与 {time} 返回 {status} 时相比，有何不同",
  }),
  titleElsewhere: text({
    en: "What differs from {time} in {name}, when it answered {status}",
    "zh-CN": "与 {name} 中 {time} 返回 {status} 时相比，有何不同",
  }),
  apart: text({
    en: "The two were recorded separately: their clocks may differ.",
    "zh-CN": "两者分别录制，时钟未必一致。",
  }),
  otherHost: text({
    en: "{name} has no request to {here}: this is compared with the same endpoint of {there}.",
    "zh-CN": "{name} 中没有发往 {here} 的请求：与之比较的是 {there} 的同一个接口。",
  }),
  sameElsewhere: text({
    en: "As far as both files show, the request is the same: what differs is not in it, or in what they leave out (cookies, Authorization).",
    "zh-CN":
      "就两份文件所示，请求相同：差别不在请求里，或在文件没有包含的内容里（如 Cookie、Authorization）。",
  }),
  sameToken: text({
    en: "The same token was accepted there ({kind}, {length}).",
    "zh-CN": "同一个令牌在那里被接受过（{kind}，{length}）。",
  }),
  sameSession: text({
    en: "The same session cookie was accepted there ({kind}, {length}).",
    "zh-CN": "同一个会话 Cookie 在那里被接受过（{kind}，{length}）。",
  }),
  byHand: text({
    en: "What differs from the request of {time}, which ended with {end}",
    "zh-CN": "与 {time} 的请求（结果：{end}）相比，有何不同",
  }),
  nothingDiffers: text({ en: "Nothing that is compared differs.", "zh-CN": "比较的内容没有不同之处。" }),
  endComparing: text({ en: "End the comparison", "zh-CN": "结束比较" }),
  before: text({ en: "That was {time} before this one.", "zh-CN": "比这次早 {time}。" }),
  later: text({ en: "That was {time} after this one.", "zh-CN": "比这次晚 {time}。" }),
  justBefore: text({ en: "That was less than a second before this one.", "zh-CN": "比这次早不到 1 秒。" }),
  justAfter: text({ en: "That was less than a second after this one.", "zh-CN": "比这次晚不到 1 秒。" }),
  worked: text({ en: "Until then it had worked {count} times.", "zh-CN": "到那时为止成功过 {count} 次。" }),
  failed: text({ en: "Since then it has failed {count} times.", "zh-CN": "此后失败了 {count} 次。" }),
  sameRequest: text({
    en: "The request is the same: what changed is on the other side.",
    "zh-CN": "请求没有变化：变的是另一端。",
  }),
  othersWork: text({
    en: "Other requests to {host} went on working.",
    "zh-CN": "发往 {host} 的其他请求仍然正常。",
  }),
  what: text({ en: "Difference", "zh-CN": "不同之处" }),
  now: text({ en: "Now ({time})", "zh-CN": "现在（{time}）" }),
  selected: text({ en: "Selected ({time})", "zh-CN": "选中的（{time}）" }),
  more: text({ en: "{count} more", "zh-CN": "另有 {count} 项" }),
  moreOne: text({ en: "1 more", "zh-CN": "另有 1 项" }),

  characters: text({ en: "{count} characters", "zh-CN": "{count} 个字符" }),
  characterOne: text({ en: "1 character", "zh-CN": "1 个字符" }),
  inBrackets: text({ en: " ({length})", "zh-CN": "（{length}）" }),
  anotherAlike: text({ en: "another one, as long", "zh-CN": "另一个值，长度相同" }),
  anotherValue: text({ en: "another value", "zh-CN": "另一个值" }),
  notSent: text({ en: "not sent", "zh-CN": "未发送" }),
  notThere: text({ en: "not there", "zh-CN": "没有" }),
  empty: text({ en: "empty", "zh-CN": "空" }),

  tokenExpired: text({
    en: "The token in {name} ran out at {time}.",
    "zh-CN": "{name} 中的令牌已在 {time} 过期。",
  }),
  neighbours: text({
    en: "Everything sent to {host} has failed since {time}: {count} requests.",
    "zh-CN": "自 {time} 起，发往 {host} 的请求全部失败：共 {count} 个。",
  }),
  noAnswer: text({ en: "No answer came from {host}: {name}", "zh-CN": "{host} 没有返回响应：{name}" }),
  certificate: text({
    en: "The certificate of {host} was accepted then and is refused now: {name}",
    "zh-CN": "{host} 的证书当时被接受，现在被拒绝：{name}",
  }),
  builtFileGone: text({
    en: "{name} was there then and is gone now: a file with such a name belongs to one build.",
    "zh-CN": "{name} 当时还在，现在没有了：这样命名的文件只属于某一次构建。",
  }),
  limitLowered: text({
    en: "A body of {before} was taken then; {after} is too large now.",
    "zh-CN": "当时接受了 {before} 的正文，现在 {after} 也算太大。",
  }),

  method: text({ en: "Method", "zh-CN": "方法" }),
  scheme: text({ en: "Scheme", "zh-CN": "URL 方案" }),
  host: text({ en: "Host", "zh-CN": "主机" }),
  path: text({ en: "Path", "zh-CN": "路径" }),
  file: text({ en: "File of the build", "zh-CN": "构建产出的文件" }),
  query: text({ en: "Query", "zh-CN": "查询参数" }),
  field: text({ en: "Request", "zh-CN": "请求" }),
  cookie: text({ en: "Cookie", "zh-CN": "Cookie" }),
  body: text({ en: "Body", "zh-CN": "正文" }),
  bodyRenamed: text({ en: "Renamed in the body", "zh-CN": "正文中改了名" }),
  bodySize: text({ en: "Body size", "zh-CN": "正文大小" }),
  protocol: text({ en: "Protocol", "zh-CN": "协议版本" }),
  calledBy: text({ en: "Called by", "zh-CN": "由谁调用" }),
  askedForBy: text({ en: "Asked for by", "zh-CN": "由谁请求" }),
  rate: text({ en: "Requests in the minute before, to", "zh-CN": "前一分钟的请求数，发往" }),
  answerer: text({ en: "Answered by", "zh-CN": "由谁响应" }),
  address: text({ en: "Server address", "zh-CN": "服务器地址" }),
  pagePolicy: text({ en: "Content-Security-Policy of the page", "zh-CN": "页面的 Content-Security-Policy" }),
  responseField: text({ en: "Response", "zh-CN": "响应" }),
  responseShape: text({ en: "JSON of the response", "zh-CN": "响应的 JSON" }),

  seconds: text({ en: "{count} s", "zh-CN": "{count} 秒" }),
  minutes: text({ en: "{count} min", "zh-CN": "{count} 分钟" }),
  hours: text({ en: "{count} h", "zh-CN": "{count} 小时" }),
  days: text({ en: "{count} d", "zh-CN": "{count} 天" }),
};
