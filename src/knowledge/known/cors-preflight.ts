import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { bashWord } from "../../http/bash-word.ts";
import { namesAskedFor, refusalOf } from "../../http/cors/preflight-check.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { origin, preflightOf } from "./cors-request.ts";
import { addressAsWord, known, pathFrom, pathOf } from "./where.ts";

/** Names of methods and fields that are told, and could be copied. */
const NAME = /^[\w-]{1,40}$/;

/** The method that the page wants to use. */
function wantedMethod(c: Case): string | null {
  const asked = preflightOf(c)?.request.fields.get("access-control-request-method") ?? null;
  const method = asked ?? c.exchange.request.method;
  return NAME.test(method) && method !== "OPTIONS" ? method : null;
}

/** Names that the preflight asks for, all of them short enough to be told; else none. */
function told(names: readonly string[]): string | null {
  return names.length > 0 && names.length <= 6 && names.every((name) => NAME.test(name))
    ? names.join(", ")
    : null;
}

/** The preflight as a command, complete. */
function preflightCommand(c: Case): string | null {
  const address = addressAsWord(c.url);
  const from = origin(c);
  const method = wantedMethod(c);
  if (address === null || from === null || method === null) return null;
  const asked = preflightOf(c);
  const names = asked ? told(namesAskedFor(asked)) : null;
  return [
    `curl -i -X OPTIONS ${address}`,
    `-H ${bashWord(`Origin: ${from}`)}`,
    `-H ${bashWord(`Access-Control-Request-Method: ${method}`)}`,
    ...(names === null ? [] : [`-H ${bashWord(`Access-Control-Request-Headers: ${names}`)}`]),
  ].join(" ");
}

const refused = (c: Case) => {
  const asked = preflightOf(c);
  return asked?.response ? refusalOf(asked, false) : null;
};

const preflightFacts = (c: Case) => {
  const asked = preflightOf(c);
  const target = asked?.response?.fields.get("location") ?? null;
  return known({
    status: asked?.response?.status || null,
    origin: origin(c),
    path: pathOf(c.url),
    target: target === null || c.url === null ? null : pathAt(target, c.url),
    method: wantedMethod(c),
    names: asked ? told(namesAskedFor(asked)) : null,
    command: preflightCommand(c),
  });
};

function pathAt(location: string, base: URL): string | null {
  return pathFrom(
    base,
    parsedUrl(location) ?? (location.startsWith("/") ? parsedUrl(base.origin + location) : null),
  );
}

const RUN = text({
  en: "`{command}` has to print a 2xx with the Access-Control fields.",
  "zh-CN": "执行 `{command}`，结果应是 2xx，并带有 Access-Control 标头。",
});

/** The method or the field that the preflight's answer leaves out. */
export const notAllowedKnown: readonly Known[] = [
  {
    facts: (c) => {
      const refusal = refused(c);
      const names = refusal?.what === "fields" ? told(refusal.missing) : null;
      const star = names?.includes("authorization") ? "*" : null;
      return names === null ? null : { ...preflightFacts(c), ...known({ names, star }) };
    },
    name: text({ en: "The preflight does not allow {names}", "zh-CN": "预检不允许 {names}" }),
    why: text({
      en: "The page sends {names}, and Access-Control-Allow-Headers of the preflight's answer does not list that.",
      "zh-CN": "页面要发送 {names}，而预检响应的 Access-Control-Allow-Headers 没有列出。",
    }),
    fix: [
      text({
        en: "Add `{names}` to Access-Control-Allow-Headers of the answer to OPTIONS.",
        "zh-CN": "在对 OPTIONS 的响应中，把 `{names}` 加入 Access-Control-Allow-Headers。",
      }),
      text({
        en: "Or do not send it, where the API does not need it.",
        "zh-CN": "如果 API 用不到它，也可以不发送。",
      }),
      text({
        en: "Authorization has to be named: by the standard {star} does not cover it.",
        "zh-CN": "Authorization 必须写明：按标准 {star} 不包含它。",
      }),
    ],
    confirm: text({
      en: "`{command}` has to print Access-Control-Allow-Headers with {names} in it.",
      "zh-CN": "执行 `{command}`，结果中的 Access-Control-Allow-Headers 应列出 {names}。",
    }),
  },
  {
    facts: (c) => (refused(c)?.what === "method" ? preflightFacts(c) : null),
    name: text({ en: "The preflight does not allow {method}", "zh-CN": "预检不允许 {method}" }),
    why: text({
      en: "The page uses {method}, and Access-Control-Allow-Methods of the preflight's answer does not list it.",
      "zh-CN": "页面使用 {method}，而预检响应的 Access-Control-Allow-Methods 没有列出。",
    }),
    fix: [
      text({
        en: "Add `{method}` to Access-Control-Allow-Methods of the answer to OPTIONS.",
        "zh-CN": "在对 OPTIONS 的响应中，把 `{method}` 加入 Access-Control-Allow-Methods。",
      }),
    ],
    confirm: text({
      en: "`{command}` has to print Access-Control-Allow-Methods with {method} in it.",
      "zh-CN": "执行 `{command}`，结果中的 Access-Control-Allow-Methods 应列出 {method}。",
    }),
  },
  { facts: preflightFacts, confirm: RUN },
];

const isStatus = (c: Case, from: number, below: number) => {
  const status = preflightOf(c)?.response?.status ?? 0;
  return status >= from && status < below;
};

/** What the preflight got. */
export const preflightKnown: readonly Known[] = [
  {
    facts: (c) => (isStatus(c, 300, 400) ? preflightFacts(c) : null),
    fix: [
      text({
        en: "Call `{target}` itself, if that is the right address: a preflight may not be redirected.",
        "zh-CN": "如果 `{target}` 是正确的地址，直接请求它：预检不能被重定向。",
      }),
      text({
        en: "Or let the server answer OPTIONS {path} itself, with 204 and the Access-Control fields.",
        "zh-CN": "或让服务器自己处理 OPTIONS {path}，返回 204 和 Access-Control 标头。",
      }),
    ],
  },
  {
    facts: (c) => (isStatus(c, 200, 300) ? preflightFacts(c) : null),
    name: text({
      en: "The preflight's answer lacks the CORS fields",
      "zh-CN": "预检响应没有 CORS 标头",
    }),
    why: text({
      en: "The preflight was answered by {status}, without Access-Control-Allow-Origin.",
      "zh-CN": "预检得到了 {status}，但没有 Access-Control-Allow-Origin。",
    }),
  },
  {
    facts: (c) => (isStatus(c, 300, 600) ? preflightFacts(c) : null),
    name: text({ en: "The preflight got {status}", "zh-CN": "预检得到了 {status}" }),
    why: text({
      en: "The OPTIONS preflight got {status} where the browser wants a 2xx with the Access-Control fields, so {method} was not sent.",
      "zh-CN":
        "OPTIONS 预检得到了 {status}，而浏览器要的是带 Access-Control 标头的 2xx，因此没有发送 {method}。",
    }),
  },
  {
    facts: preflightFacts,
    fix: [
      text({
        en: "Answer OPTIONS {path}, before any login check, with 204, `Access-Control-Allow-Origin: {origin}`, `Access-Control-Allow-Methods: {method}`, `Access-Control-Allow-Headers: {names}`.",
        "zh-CN":
          "在登录校验之前处理 OPTIONS {path}：返回 204、`Access-Control-Allow-Origin: {origin}`、`Access-Control-Allow-Methods: {method}` 和 `Access-Control-Allow-Headers: {names}`。",
      }),
    ],
    confirm: RUN,
  },
  {
    facts: preflightFacts,
    fix: [
      text({
        en: "Answer OPTIONS {path}, before any login check, with 204, `Access-Control-Allow-Origin: {origin}` and `Access-Control-Allow-Methods: {method}`.",
        "zh-CN":
          "在登录校验之前处理 OPTIONS {path}：返回 204、`Access-Control-Allow-Origin: {origin}` 和 `Access-Control-Allow-Methods: {method}`。",
      }),
    ],
  },
];
