import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { known, pathOf } from "./where.ts";

/** Methods as Allow lists them; anything else is not told. */
const METHODS = /^[A-Z]{2,12}(?:, ?[A-Z]{2,12}){0,9}$/;

/** Which method was refused where, and which are taken. */
export const methodKnown: readonly Known[] = [
  {
    facts: (c) => {
      const allow = (c.field("allow") ?? "").trim();
      return known({
        method: c.exchange.request.method.slice(0, 20),
        path: pathOf(c.url),
        allow: METHODS.test(allow) ? allow : null,
      });
    },
    fix: [
      text({
        en: "Use a method that {path} takes: {allow}.",
        "zh-CN": "使用 {path} 接受的方法：{allow}。",
      }),
      text({
        en: "If a redirect turned POST into GET, call the final address directly.",
        "zh-CN": "如果是重定向把 POST 变成了 GET，直接请求最终地址。",
      }),
      text({
        en: "Or add a handler for {method} to the route.",
        "zh-CN": "或在路由中为 {method} 添加处理函数。",
      }),
    ],
  },
];
