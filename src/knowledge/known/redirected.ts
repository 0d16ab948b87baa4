import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { addressAsWord, known, pathFrom, pathOf } from "./where.ts";

/** The hop that made GET of the method, and where it led. */
function changeOf(c: Case) {
  const all = [...c.surroundings.chain, c.exchange];
  const at = all.findIndex(({ request }, index) => {
    const next = all[index + 1];
    return next !== undefined && request.method !== "GET" && next.request.method === "GET";
  });
  const hop = all[at];
  const from = hop ? parsedUrl(hop.request.url) : null;
  if (!hop || !from || !c.url) return null;
  return known({
    method: hop.request.method.slice(0, 20),
    status: hop.response?.status || null,
    from: pathOf(from),
    target: pathFrom(from, c.url),
  });
}

/** The hop itself, and where it leads. */
function ownChangeOf(c: Case) {
  const target = c.url && pathFrom(c.url, c.target);
  if (c.exchange.request.method === "GET" || target === null) return null;
  return known({
    method: c.exchange.request.method.slice(0, 20),
    status: c.status,
    from: pathOf(c.url),
    target,
  });
}

const CALL_IT = {
  name: text({ en: "A redirect turned {method} into GET", "zh-CN": "重定向把 {method} 变成了 GET" }),
  fix: [
    text({
      en: "Call `{target}` itself, by {method}, if that is where it was meant to go: the redirect leads there.",
      "zh-CN": "如果 {method} 本应到达 `{target}`，直接用 {method} 请求它：重定向指向这里。",
    }),
    text({
      en: "If the server must redirect it, use 307 or 308: they keep method and body.",
      "zh-CN": "如果必须重定向，用 307 或 308：它们保留方法和正文。",
    }),
  ],
};
const SHOWN = text({
  en: "The redirect chain shows it: {method} {from} got {status}, and the next request was a GET.",
  "zh-CN": "重定向链已经显示：{method} {from} 得到 {status}，下一个请求就成了 GET。",
});

/** The address to call, as the chain shows it, or the redirect itself. */
export const methodLostKnown: readonly Known[] = [
  { facts: changeOf, ...CALL_IT, confirm: SHOWN },
  { facts: ownChangeOf, ...CALL_IT },
];

/** Where the redirect led, and to call that. */
export const droppedAuthorizationKnown: readonly Known[] = [
  {
    facts: (c) => {
      const hop = c.surroundings.chain.at(-1);
      const path = pathOf(c.url);
      return known({
        status: hop?.response?.status || null,
        host: c.url?.host,
        target: c.url === null || path === null ? null : `${c.url.origin}${path}`,
      });
    },
    why: text({
      en: "The {status} led on to {host}, another origin, and browsers take Authorization away there: the login did not arrive.",
      "zh-CN": "{status} 指向了另一个源 {host}，浏览器会去掉 Authorization，登录凭据没有送达。",
    }),
    fix: [
      text({
        en: "Call `{target}` itself, with Authorization.",
        "zh-CN": "直接请求 `{target}`，并带上 Authorization。",
      }),
      text({
        en: "Or let the server that was asked fetch it, or redirect within its own origin.",
        "zh-CN": "或由最初的服务器代为请求，或只在自己的源内重定向。",
      }),
    ],
  },
];

/** The addresses that lead to each other, newest last: the exchange's own and the one before it. */
function circleOf(c: Case) {
  const before = c.surroundings.chain.at(-1);
  const last = before ? pathOf(parsedUrl(before.request.url)) : null;
  const own = pathOf(c.url);
  return known({
    here: own,
    there: last === own ? null : last,
    address: addressAsWord(c.url),
  });
}

/** Which rules lead to each other. */
export const loopKnown: readonly Known[] = [
  {
    facts: circleOf,
    why: text({
      en: "{there} redirects to {here}, and the redirects do not come to an end.",
      "zh-CN": "{there} 重定向到 {here}，重定向没有尽头。",
    }),
    fix: [
      text({
        en: "Find the rules that redirect {here} and {there}; remove one, or limit it so that it no longer matches the other's target.",
        "zh-CN":
          "找出重定向 {here} 和 {there} 的规则，删掉其中一条，或给它加条件，使它不再匹配另一条的目标。",
      }),
      text({
        en: "Give all layers one canonical address: scheme, www or not, trailing slash.",
        "zh-CN": "让各层使用同一个规范地址：协议、是否带 www、末尾斜杠。",
      }),
      text({
        en: "Clear the browser cache before testing again: a 301 is remembered.",
        "zh-CN": "重新测试前清除浏览器缓存：301 会被记住。",
      }),
    ],
  },
  {
    facts: circleOf,
    confirm: text({
      en: "`curl -sIL {address}` lists Location of each hop; the answers that alternate show the rules.",
      "zh-CN": "执行 `curl -sIL {address}` 列出每一跳的 Location，从交替出现的响应可看出是哪些规则。",
    }),
  },
];
