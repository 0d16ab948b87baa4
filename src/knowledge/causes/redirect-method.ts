import type { Case } from "../../diagnosis/case.ts";
import { hop, lastHop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, holds, not } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { Exchange } from "../../http/exchange.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { isSamePath } from "../../http/same-path.ts";
import { cause } from "../writing/define.ts";
import { comesFromInside, HOST_FORWARDED } from "./inner-address.ts";
import { here, losesMethod } from "./redirect-target.ts";

const RULES = fetchStandard("http-redirect-fetch");

const changed = hop((h) => (losesMethod(h) ? quoteHop(h) : false));

const changedByFound = hop((h) =>
  h.response?.status === 302 && h.request.method === "POST" ? quoteHop(h) : false,
);

/** A redirect that keeps the method sent it to another address of the site, not to the same one with a slash or over https. */
function keptMethod(before: Exchange, c: Case): string | false {
  const { request, response } = before;
  const from = parsedUrl(request.url);
  const keeps = response?.status === 307 || response?.status === 308;
  if (!keeps || from === null || c.url === null || /^(?:GET|HEAD|OPTIONS)$/.test(request.method))
    return false;
  const isElsewhere = from.host === c.url.host && !isSamePath(from, c.url);
  return isElsewhere && quoteHop(before);
}

/** A call that sends something, and a redirect that browsers follow with a GET. */
const losing = all(methodOtherThan("GET", "HEAD", "OPTIONS"), here(losesMethod));

const methodLost = {
  mechanism: "redirect-changed-method",
  on: [301, 302],
  facts: (c: Case) => ({ status: c.status ?? 0 }),
  why: text({
    en: "Browsers follow this {status} with a GET and without the body: what was sent does not go on to the new address.",
    "zh-CN": "浏览器会用 GET 且不带正文跟随这个 {status}：发送的内容不会到达新地址。",
  }),
  sources: [RULES, rfc(9110, "15.4.2")],
} as const;

const methodKept = {
  certainty: "likely",
  when: lastHop(keptMethod),
  facts: (c: Case) => ({
    status: c.surroundings.chain.at(-1)?.response?.status ?? 0,
    method: c.exchange.request.method,
  }),
  why: text({
    en: "A {status} keeps method and body, so the {method} went on to an address that is most likely made for GET.",
    "zh-CN": "{status} 会保留方法和正文，{method} 因此被转到了一个很可能只为 GET 准备的地址。",
  }),
  fix: [
    text({
      en: "Answer a form that has done its work with 303 (See Other): browsers follow it with a GET.",
      "zh-CN": "表单处理完后用 303（See Other）响应：浏览器会用 GET 跟随。",
    }),
    text({
      en: "If the {method} is meant to arrive there, add the route for it.",
      "zh-CN": "如果本来就要让 {method} 到达那里，请为它添加路由。",
    }),
  ],
  sources: [RULES, rfc(9110, "15.4.4"), rfc(9110, "15.4.8")],
} as const;

/** A redirect that changes the method, so that what was sent is lost, or keeps one that its target does not take. */
export const redirectMethodCauses = {
  id: "redirect-method",
  over: ["redirect-address"],
  causes: [
    cause({
      id: "method-lost-before-405",
      mechanism: "redirect-changed-method",
      on: [405],
      certainty: "certain",
      when: all(
        changed,
        holds((c) => c.exchange.request.method === "GET" && c.exchange.failure === null),
      ),
      why: text({
        en: "A 301 or 302 on the way turned the POST into a GET, and the address takes no GET.",
        "zh-CN": "途中的 301 或 302 把 POST 变成了 GET，而这个地址不接受 GET。",
      }),
      sources: [RULES, rfc(9110, "15.4.2")],
    }),
    cause({
      id: "method-lost",
      mechanism: "redirect-changed-method",
      on: ["2xx", "4xx", "5xx"],
      certainty: "likely",
      when: all(
        changed,
        holds((c) => c.exchange.request.method === "GET"),
      ),
      why: text({
        en: "A 301 or 302 on the way turned the POST into a GET without a body; what answered never saw the data.",
        "zh-CN": "途中的 301 或 302 把 POST 变成了没有正文的 GET；最终响应的一方没有收到数据。",
      }),
      sources: [RULES, rfc(9110, "15.4.2")],
    }),
    cause({
      id: "method-lost-then-refused",
      mechanism: "redirect-changed-method",
      on: [404, 405, 400, 415],
      certainty: "likely",
      when: all(
        changedByFound,
        holds((c) => c.exchange.request.method === "GET"),
      ),
      sources: [RULES, rfc(9110, "15.4.3")],
    }),
    cause({
      id: "method-kept-before-404",
      mechanism: "route-lacks-method",
      on: [404],
      ...methodKept,
    }),
    cause({
      id: "method-kept-before-405",
      mechanism: "method-not-allowed-by-application",
      on: [405],
      ...methodKept,
    }),
    // The address is what is wrong with such a redirect; the right one may need no redirect at all.
    cause({
      id: "inner-address-for-data",
      mechanism: "redirect-leaks-internal-address",
      on: [301, 302],
      certainty: "likely",
      when: all(losing, here(comesFromInside)),
      fix: HOST_FORWARDED,
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "method-will-be-lost",
      ...methodLost,
      certainty: "certain",
      when: all(losing, not(here(comesFromInside))),
    }),
    cause({
      id: "method-lost-besides",
      ...methodLost,
      certainty: "likely",
      when: all(losing, here(comesFromInside)),
    }),
  ],
} as const;
