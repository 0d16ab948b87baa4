import { text } from "../../diagnosis/text.ts";

/** What each stop did on the way from the browser to the one who answered. */
export const WAY = {
  withheld: text({ en: "kept it from the page", "zh-CN": "没有交给页面" }),
  refusedIt: text({ en: "cannot use it", "zh-CN": "无法使用它" }),
  fromCache: text({ en: "took it from its cache", "zh-CN": "取自缓存" }),
  wroteEarlier: text({ en: "wrote it earlier", "zh-CN": "先前写出" }),
  wroteSomeTime: text({ en: "wrote it, now or earlier", "zh-CN": "现在或先前写出" }),
  probablyWrote: text({ en: "probably wrote this", "zh-CN": "很可能由它写出" }),
  isNamed: text({ en: "is named in it", "zh-CN": "响应中有它的名字" }),
  redirected: text({ en: "answered with redirects only", "zh-CN": "只返回了重定向" }),
  answered: text({ en: "answered {status}", "zh-CN": "返回了 {status}" }),
  answeredPreflight: text({ en: "answered {status} to the preflight", "zh-CN": "对预检请求返回了 {status}" }),
  notVisible: text({ en: "whether it answered is not visible", "zh-CN": "看不到它是否有响应" }),
  notAsked: text({ en: "was not asked", "zh-CN": "没有收到请求" }),
  askedItself: text({ en: "probably made this request", "zh-CN": "很可能由它发出" }),
  blockedIt: text({ en: "blocked it", "zh-CN": "拦截了请求" }),
  wroteNothing: text({ en: "did not write this", "zh-CN": "没有写出此响应" }),
  refused: text({ en: "refused the connection", "zh-CN": "拒绝了连接" }),
  certificateRefused: text({ en: "its certificate was not accepted", "zh-CN": "它的证书未被接受" }),
  noAnswer: text({ en: "no answer came", "zh-CN": "没有返回响应" }),
  backend: text({ en: "server behind it", "zh-CN": "后端服务器" }),
  notInTime: text({ en: "gave no answer in time", "zh-CN": "没有及时响应" }),
  gaveNothing: text({ en: "gave nothing usable", "zh-CN": "没有给出可用的响应" }),
  probablyGaveNothing: text({ en: "probably gave nothing usable", "zh-CN": "很可能没有给出可用的响应" }),
  broken: text({ en: "broken here", "zh-CN": "在此处中断" }),
};
