import type { Case } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { hop, lastHop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { isLoopbackOrPrivate } from "../../diagnosis/condition/origin.ts";
import { methodOtherThan, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { docs, fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { leadsToRefusedCredentials } from "../../http/cors/target-with-credentials.ts";
import type { Exchange } from "../../http/exchange.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { isRedirectStatus, locationTarget, methodAfter } from "../../http/redirect.ts";
import { isSamePath } from "../../http/same-path.ts";
import { by } from "../writing/by.ts";
import { cause } from "../writing/define.ts";
import { startsLogin } from "./login-address.ts";

const RULES = fetchStandard("http-redirect-fetch");
const LOGOUT = /(log|sign)-?(out|off)|register|sign-?up/i;

function target(exchange: Exchange): URL | null {
  const location = exchange.response?.fields.get("location") ?? null;
  return location === null ? null : locationTarget(location, exchange.request.url);
}

/** The same resource under another spelling: scheme, www, slash, index file, extension, letter case. */
function sameResource(from: string, to: URL): boolean {
  if (!URL.canParse(from)) return false;
  const plain = (url: URL) =>
    `${url.hostname.replace(/^www\./, "")}${url.pathname.toLowerCase().replace(/(index)?(\.(html?|php))?\/?$/, "")}`;
  return plain(new URL(from)) === plain(to);
}

/** The hop turns a method that carries data into GET. 303 is meant to, and so is a 302 to another page. */
function losesMethod(exchange: Exchange): boolean {
  const { request, response } = exchange;
  const code = response?.status ?? 0;
  if (!isRedirectStatus(code) || code === 303 || methodAfter(code, request.method) === request.method)
    return false;
  const to = target(exchange);
  return to !== null && (code === 301 || sameResource(request.url, to));
}

const changed = hop((h) => (losesMethod(h) ? quoteHop(h) : false));
const changedByFound = hop((h) =>
  h.response?.status === 302 && h.request.method === "POST" ? quoteHop(h) : false,
);

function isLogin(url: URL): boolean {
  return startsLogin(url) || /[?&](returnurl|redirect_to|next)=/i.test(url.search);
}

function toLogin(exchange: Exchange): boolean {
  const to = target(exchange);
  // 307 and 308 keep the method: data that is sent on is not a visitor who is sent to a form.
  const keepsData = [307, 308].includes(exchange.response?.status ?? 0) && exchange.request.method !== "GET";
  if (keepsData) return false;
  const from = parsedUrl(exchange.request.url);
  if (!to || !from) return false;
  return startsLogin(to) && !isLogin(from) && !LOGOUT.test(from.pathname);
}

/** A program on the reader's own machine gets its login back at a loopback address (RFC 8252, 7.3). */
function returnsLogin(from: URL, to: URL): boolean {
  if (!isLoopback(to.hostname)) return false;
  return (
    parsedUrl(from.searchParams.get("redirect_uri") ?? "")?.host === to.host ||
    /[?&#](code|state|id_token|access_token|error)=/.test(to.search + to.hash) ||
    /callback|oauth|oidc|\bsso\b/i.test(to.pathname)
  );
}

function leaks(exchange: Exchange): boolean {
  const to = target(exchange);
  const from = parsedUrl(exchange.request.url);
  if (!to || !from || returnsLogin(from, to)) return false;
  const reachable = !/^https?:$/.test(to.protocol) || !isLoopbackOrPrivate(to.hostname);
  return !reachable && !isLoopbackOrPrivate(from.hostname);
}

/** Location has a host, a port or a scheme that only the server behind the proxy sees. */
function comesFromInside(exchange: Exchange): boolean {
  if (leaks(exchange) || leaksAmongPrivate(exchange) !== null) return true;
  const to = target(exchange);
  const from = parsedUrl(exchange.request.url);
  if (!to || !from || to.hostname !== from.hostname) return false;
  const losesTls = from.protocol === "https:" && to.protocol === "http:";
  return losesTls || (to.protocol === from.protocol && to.port !== "" && from.port === "");
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(host);
}

/** The request went to a private host that others reach, and the Location names another one. */
function leaksAmongPrivate(exchange: Exchange): "loopback" | "other" | null {
  const to = target(exchange);
  const from = parsedUrl(exchange.request.url);
  if (!to || !from) return null;
  if (!/^https?:$/.test(to.protocol) || to.host === from.host) return null;
  if (!isLoopbackOrPrivate(from.hostname) || !isLoopbackOrPrivate(to.hostname)) return null;
  // A login that is over sends the visitor back to where the application runs (RFC 8252, 7.3).
  if (isLogin(to) || /[?&](code|state|access_token)=/.test(to.search)) return null;
  if (isLoopback(to.hostname) && !isLoopback(from.hostname)) return "loopback";
  return isSamePath(to, from) ? "other" : null;
}

const UNSET = /(^|\/)(undefined|null|NaN|None|\[object(%20| )Object\])([/?#]|$)/;

function badTarget(exchange: Exchange): boolean {
  const location = exchange.response?.fields.get("location") ?? null;
  // What the browser made up itself, for an extension, is no server's Location.
  if (location === null || exchange.response?.fields.has("non-authoritative-reason")) return false;
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(location)?.[1]?.toLowerCase();
  if (scheme && ["javascript", "data", "file", "about", "blob"].includes(scheme)) return true;
  return location.trim() === "" || UNSET.test(location) || !URL.canParse(location, exchange.request.url);
}

/** 308 says that a part of an upload arrived and the next may come (Google's resumable uploads). */
const uploadGoesOn: Condition = all(status(308), sent("content-range"));

const here = (fits: (exchange: Exchange, c: Case) => boolean): Condition =>
  quoting("response.field.location", (c) => fits(c.exchange, c));

const HOST_FORWARDED = [
  text({
    en: "Let the proxy in front forward Host and X-Forwarded-Proto (Vite: changeOrigin: false), and let the server trust them.",
    "zh-CN": "让前面的代理转发 Host 和 X-Forwarded-Proto（Vite：changeOrigin: false），并让服务器信任它们。",
  }),
  text({
    en: "Call the exact path of the route: a missing or extra slash is what most such redirects correct.",
    "zh-CN": "请求路由的准确路径：这类重定向多半是在补上或去掉末尾的斜杠。",
  }),
];

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

/** A redirect that changes the request, leads nowhere or leads elsewhere than meant. */
export const redirectCauses = {
  id: "redirect",
  over: ["connection"],
  causes: [
    cause({
      id: "unset-target-followed",
      mechanism: "redirect-location-invalid",
      on: ["2xx", "4xx", "5xx", "failure"],
      certainty: "likely",
      when: hop((h) => badTarget(h) && quoteHop(h)),
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "loopback-among-private",
      mechanism: "redirect-leaks-internal-address",
      on: ["3xx"],
      certainty: "likely",
      when: here((exchange) => leaksAmongPrivate(exchange) === "loopback"),
      fix: HOST_FORWARDED,
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "other-host-among-private",
      mechanism: "redirect-leaks-internal-address",
      on: ["3xx"],
      certainty: "possible",
      when: here((exchange) => leaksAmongPrivate(exchange) === "other"),
      fix: HOST_FORWARDED,
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "target-invalid",
      mechanism: "redirect-location-invalid",
      on: [301, 302, 303, 307, 308],
      certainty: "likely",
      when: here(badTarget),
      sources: [rfc(9110, "10.2.2"), RULES],
    }),
    cause({
      id: "target-with-credentials",
      mechanism: "redirect-location-invalid",
      on: [301, 302, 303, 307, 308],
      certainty: "certain",
      when: all(
        failure("net::ERR_FAILED"),
        quoting("response.field.location", ({ exchange, target }) =>
          leadsToRefusedCredentials(exchange) && target !== null
            ? { from: 0, to: target.protocol.length + 2 }
            : false,
        ),
      ),
      why: text({
        en: "Location holds a user name or password, and browsers do not follow such a redirect of a cross-origin call.",
        "zh-CN": "Location 里含有用户名或密码，跨源调用遇到这样的重定向，浏览器不会跟随。",
      }),
      fix: [
        text({
          en: "Take the user name and password out of Location; the call can send Authorization to the final address itself.",
          "zh-CN": "从 Location 中去掉用户名和密码；调用方可以直接向最终地址发送 Authorization。",
        }),
      ],
      sources: [RULES],
    }),
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
      when: all(methodOtherThan("GET", "HEAD", "OPTIONS"), here(losesMethod), here(comesFromInside)),
      fix: HOST_FORWARDED,
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "method-will-be-lost",
      mechanism: "redirect-changed-method",
      on: [301, 302],
      certainty: "certain",
      when: all(methodOtherThan("GET", "HEAD", "OPTIONS"), here(losesMethod), not(here(comesFromInside))),
      facts: (c) => ({ status: c.status ?? 0 }),
      why: text({
        en: "Browsers follow this {status} with a GET and without the body: what was sent does not go on to the new address.",
        "zh-CN": "浏览器会用 GET 且不带正文跟随这个 {status}：发送的内容不会到达新地址。",
      }),
      sources: [RULES, rfc(9110, "15.4.2")],
    }),
    cause({
      id: "method-lost-besides",
      mechanism: "redirect-changed-method",
      on: [301, 302],
      certainty: "likely",
      when: all(methodOtherThan("GET", "HEAD", "OPTIONS"), here(losesMethod), here(comesFromInside)),
      facts: (c) => ({ status: c.status ?? 0 }),
      why: text({
        en: "Browsers follow this {status} with a GET and without the body: what was sent does not go on to the new address.",
        "zh-CN": "浏览器会用 GET 且不带正文跟随这个 {status}：发送的内容不会到达新地址。",
      }),
      sources: [RULES, rfc(9110, "15.4.2")],
    }),
    cause({
      id: "internal-address",
      mechanism: "redirect-leaks-internal-address",
      on: [301, 302, 303, 307, 308],
      certainty: "likely",
      when: here(leaks),
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "internal-address-followed",
      mechanism: "redirect-leaks-internal-address",
      on: ["failure", "4xx", "5xx"],
      certainty: "likely",
      when: hop((h) => leaks(h) && quoteHop(h)),
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "inner-port",
      mechanism: "redirect-leaks-internal-address",
      on: ["failure"],
      certainty: "possible",
      when: hop((h) => {
        const to = target(h);
        return to && to.port !== "" && URL.canParse(h.request.url) && new URL(h.request.url).port === ""
          ? quoteHop(h)
          : false;
      }),
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "inner-port-named",
      mechanism: "redirect-leaks-internal-address",
      on: [301, 302, 303, 307, 308],
      certainty: "possible",
      when: here(
        (_, { url: from, target: to }) =>
          to !== null && from !== null && to.hostname === from.hostname && to.port !== "" && from.port === "",
      ),
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "outer-port-dropped",
      mechanism: "redirect-leaks-internal-address",
      on: [301, 302, 303, 307, 308],
      certainty: "likely",
      when: here(
        (_, { url: from, target: to }) =>
          to !== null &&
          from !== null &&
          to.protocol === from.protocol &&
          to.hostname === from.hostname &&
          to.port === "" &&
          from.port !== "" &&
          to.pathname === `${from.pathname}/`,
      ),
      facts: ({ url }) => ({ port: url?.port ?? "" }),
      why: text({
        en: "The redirect adds a slash and loses port {port}: the server writes the port that it listens on itself, or a proxy passed Host on without the port.",
        "zh-CN":
          "重定向补上了斜杠，却丢了端口 {port}：服务器写的是它自己监听的端口，或代理转发的 Host 不带端口。",
      }),
      sources: [
        rfc(9110, "10.2.2"),
        docs(
          "nginx: absolute_redirect",
          "https://nginx.org/en/docs/http/ngx_http_core_module.html#absolute_redirect",
        ),
      ],
    }),
    cause({
      id: "inner-scheme",
      mechanism: "redirect-leaks-internal-address",
      on: [301, 302, 303, 307, 308],
      certainty: "possible",
      when: here(
        (_, { url: from, target: to }) =>
          to?.protocol === "http:" && from?.protocol === "https:" && to.hostname === from.hostname,
      ),
      why: text({
        en: "The application writes http into Location although the browser came by https: it sees only the connection from its proxy.",
        "zh-CN": "浏览器用的是 https，应用却在 Location 里写了 http：它只看得到来自代理的连接。",
      }),
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "to-setup",
      mechanism: "setup-required",
      on: [301, 302, 303, 307],
      certainty: "likely",
      when: field("location", /\/(install|installer|setup|setup-config|onboarding)(\.php)?([/?]|$)/i),
      sources: [rfc(9110, "15.4.3")],
    }),
    cause({
      id: "to-login",
      mechanism: "login-redirect",
      on: [301, 302, 303, 307],
      certainty: "likely",
      when: all(
        holds((c) => ["GET", "HEAD"].includes(c.exchange.request.method) || c.exchange.type !== "document"),
        here(toLogin),
      ),
      sources: [rfc(9110, "15.5.2")],
    }),
    cause({
      id: "led-to-login",
      mechanism: "login-redirect",
      on: ["2xx", "4xx", "5xx"],
      certainty: "likely",
      when: all(
        hop((h) => toLogin(h) && quoteHop(h)),
        // A visitor who was led to the login as meant, and a server of files has none there.
        not(all(status(404), resourceType("document"), by("apache", "nginx", "lighttpd", "iis"))),
        holds(
          (c) => !c.surroundings.chain.some((h) => h.request.method === "POST" && h.response?.status === 302),
        ),
      ),
      sources: [rfc(9110, "15.5.2")],
    }),
    cause({
      id: "without-location",
      mechanism: "redirect-not-followable",
      on: [301, 302, 303, 307, 308],
      certainty: "likely",
      when: all(
        lacks("location"),
        not(uploadGoesOn),
        // A store that names the right endpoint in its XML leaves Location out on purpose.
        not(body(/<(Code>PermanentRedirect|Endpoint>)/)),
        quoting("response.status", () => true),
      ),
      sources: [RULES],
    }),
    cause({
      id: "not-a-redirect",
      mechanism: "redirect-not-followable",
      on: [300, 305, 306],
      certainty: "likely",
      when: any(all(status(300, 305, 306), field("location")), status(300, 305, 306)),
      sources: [RULES, rfc(9110, "15.4")],
    }),
    cause({
      id: "led-through-300",
      mechanism: "spelling-corrected",
      on: [300],
      certainty: "possible",
      when: status(300),
      sources: [rfc(9110, "15.4.1")],
    }),
  ],
} as const;
