import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { bashWord } from "../../http/bash-word.ts";
import { origin } from "./cors-request.ts";
import { logTimeOf } from "./log-time.ts";
import { addressAsWord, known, pathOf } from "./where.ts";

/** The request as another origin would make it, for the fields that the answer then carries. */
function command(c: Case): string | null {
  const address = addressAsWord(c.url);
  const from = origin(c);
  return address === null || from === null ? null : `curl -i ${address} -H ${bashWord(`Origin: ${from}`)}`;
}

const originFacts = (c: Case) =>
  known({ origin: origin(c), host: c.url?.host, command: command(c), path: pathOf(c.url) });

const ALLOW = text({
  en: "On {host}, answer with `Access-Control-Allow-Origin: {origin}` and `Vary: Origin`.",
  "zh-CN": "让 {host} 返回 `Access-Control-Allow-Origin: {origin}` 和 `Vary: Origin`。",
});

/** The answer lacks the field, and the page's origin is known. */
export const allowOriginKnown: readonly Known[] = [
  {
    facts: (c) => (c.exchange.response === null ? null : originFacts(c)),
    why: text({
      en: "The response has no Access-Control-Allow-Origin, so the browser withheld it from {origin}.",
      "zh-CN": "响应没有 Access-Control-Allow-Origin，浏览器因此不把它交给 {origin}。",
    }),
    fix: [
      ALLOW,
      text({
        en: "Or call the API through the page's own origin, by a proxy rule.",
        "zh-CN": "或通过代理规则，让页面经由自己的源访问 API。",
      }),
    ],
    confirm: text({
      en: "`{command}` prints the fields of the answer: Access-Control-Allow-Origin is not among them.",
      "zh-CN": "执行 `{command}` 可看到响应的标头：其中没有 Access-Control-Allow-Origin。",
    }),
  },
];

/** The server whose directives help, where the response shows it. */
function serverSeen({ onPath }: Case) {
  return {
    nginx: ["nginx", "openresty", "tengine"].some((id) => onPath.has(id)) ? "nginx" : null,
    apache: onPath.has("apache") ? "Apache" : null,
  };
}

/** An error that the page may not read: which one, and what to send along with every status. */
export const hiddenErrorKnown: readonly Known[] = [
  {
    facts: (c) => ({
      ...originFacts(c),
      ...known({ status: c.status, host: c.url?.host, moment: logTimeOf(c), ...serverSeen(c) }),
    }),
    name: text({ en: "The error {status} hides behind CORS", "zh-CN": "真正的错误 {status} 被 CORS 掩盖" }),
    fix: [
      text({
        en: "Repair the {status} itself: look into the log of {host} at {moment}.",
        "zh-CN": "先修复这个 {status}：查看 {host} 在 {moment} 的日志。",
      }),
      text({
        en: "Send `Access-Control-Allow-Origin: {origin}` with every status, not with good responses alone.",
        "zh-CN": "让所有状态码的响应都带上 `Access-Control-Allow-Origin: {origin}`，而不只是正常响应。",
      }),
      text({
        en: "In {nginx} that takes always at the end of add_header.",
        "zh-CN": "在 {nginx} 中，add_header 末尾要加 always。",
      }),
      text({
        en: "In {apache} that takes Header always set.",
        "zh-CN": "在 {apache} 中，要用 Header always set。",
      }),
    ],
    confirm: text({
      en: "`{command}` prints the {status} and its body, which the page may not read.",
      "zh-CN": "执行 `{command}` 可看到这个 {status} 及其正文，而页面不能读取。",
    }),
  },
];

/** The origin to put on the list. */
export const otherOriginKnown: readonly Known[] = [
  {
    facts: originFacts,
    fix: [
      text({
        en: "Add `{origin}` to the origins that {host} allows, exactly with scheme and port, and send back the one that asked.",
        "zh-CN": "把 `{origin}`（含协议和端口）加入 {host} 允许的源，并只返回提出请求的那一个。",
      }),
      text({
        en: "Send the field once: proxy and application may both add it.",
        "zh-CN": "这个标头只发送一次：代理和应用可能都加了它。",
      }),
      text({
        en: "Send Vary: Origin, so that a cache does not serve the value of another page.",
        "zh-CN": "发送 Vary: Origin，避免缓存把别的页面的值返回出去。",
      }),
    ],
    confirm: text({
      en: "`{command}` prints Access-Control-Allow-Origin, which has to be {origin}.",
      "zh-CN": "执行 `{command}` 可看到 Access-Control-Allow-Origin，它必须是 {origin}。",
    }),
  },
];

/** The two fields that a call with credentials needs. */
export const credentialsKnown: readonly Known[] = [
  {
    facts: originFacts,
    fix: [
      text({
        en: "Answer with `Access-Control-Allow-Origin: {origin}`, `Access-Control-Allow-Credentials: true` and `Vary: Origin`.",
        "zh-CN":
          "返回 `Access-Control-Allow-Origin: {origin}`、`Access-Control-Allow-Credentials: true` 和 `Vary: Origin`。",
      }),
      text({
        en: 'Or call without credentials: credentials: "omit" in fetch.',
        "zh-CN": '或不携带凭据：fetch 使用 credentials: "omit"。',
      }),
    ],
    confirm: text({
      en: "`{command}` has to print both fields; then look for credentials or withCredentials in the page's code.",
      "zh-CN": "执行 `{command}`，输出中应有这两个标头；再查看页面代码中的 credentials 或 withCredentials。",
    }),
  },
];
