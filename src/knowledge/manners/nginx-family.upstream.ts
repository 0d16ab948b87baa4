import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { path, query } from "../../diagnosis/condition/path.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, fieldsOfBytes } from "../../diagnosis/condition/size.ts";
import { atOnce, took } from "../../diagnosis/condition/time.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { FASTCGI, PROXY, PROXY_MODULE, stock } from "./nginx-family.page.ts";

const UWSGI = causesOf(
  anybody,
  docs("uWSGI: buffer-size", "https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html"),
);

/** Back from the provider of a login with a code, or at the endpoints of one. */
const setsLoginCookies: Condition = any(
  all(query(/(?:^|[?&])code=[^&]{6}/), query(/(?:^|[?&])(?:state|session_state|iss)=[^&]/)),
  path(/\/protocol\/openid-connect\/auth$|\/login-actions\/authenticate$|\/oauth2\/callback$|\/signin-oidc$/),
);

const PHP = path(/\.php\d?(?:\/|$)/);

/** The way to the upstream: how its connection ended (502), whether there is one, its time (504). */
export const nginxFamilyUpstream = [
  // 502
  PROXY.likely("cut-during-upload", "upstream-closed-during-upload", 502, all(stock, bodyOfBytes(200_000))),
  // What a login sets makes the head of its answer large, and the buffer for it is one page of memory, 4 or 8 kB.
  PROXY.likely(
    "login-over-proxy-buffer",
    "upstream-header-too-big",
    502,
    all(stock, not(took(10_000, 3_600_000)), method("GET", "POST"), setsLoginCookies),
    {
      why: text({
        en: "An address like this belongs to a login and often sets several kB of cookies. nginx answers 502 where the upstream's header is larger than proxy_buffer_size, 4 or 8 kB by default.",
        "zh-CN":
          "这类地址用于登录，常会设置数 kB 的 Cookie。上游的响应标头超过 proxy_buffer_size（默认 4 或 8 kB）时，nginx 返回 502。",
      }),
    },
  ),
  cause({
    id: "cut-after-a-while",
    mechanism: "upstream-closed-without-response",
    on: [502],
    certainty: "likely",
    when: all(stock, took(1_000, 600_000)),
    why: text({
      en: "The 502 came after a while: the server behind nginx probably took the request, worked on it and then closed the connection without an answer.",
      "zh-CN":
        "502 过了一会儿才出现：nginx 后面的服务器很可能接下了请求，处理了一段时间，然后没有响应就关闭了连接。",
    }),
    sources: [PROXY_MODULE],
  }),
  PROXY.likely("worker-ended", "upstream-worker-killed", 502, all(stock, took(1_000, 600_000))),
  // The application server's own limit (uWSGI: 4096 bytes) counts fields, address and what the proxy adds. So large a head is
  // rare, and whoever is down is so for every head: what is rare about a request comes before what is usual.
  UWSGI.possible(
    "request-over-application-buffer",
    "request-header-too-large",
    502,
    all(stock, atOnce, fieldsOfBytes(3_300)),
    {
      why: text({
        en: "With over 3.3 kB of request fields, mostly cookies, the stock buffer-size of uWSGI (4096 bytes, variables of nginx included) may overflow. It then closes without an answer.",
        "zh-CN":
          "请求标头超过 3.3 kB（多半是 Cookie），加上 nginx 的变量后可能超出 uWSGI 默认的 buffer-size（4096 字节）。uWSGI 这时不响应就关闭连接。",
      }),
      fix: [
        text({
          en: "Delete the site's cookies and load again: if it works then, the size is a likely reason, and the log of uWSGI confirms it.",
          "zh-CN": "删除该站点的 Cookie 后重新加载：如果恢复正常，原因很可能是大小，可由 uWSGI 日志证实。",
        }),
        text({
          en: "uWSGI: buffer-size = 32768 (at most 65535).",
          "zh-CN": "uWSGI：buffer-size = 32768（最大 65535）。",
        }),
      ],
      confirm: text({
        en: 'Log of uWSGI: "invalid request block size: 5292 (max 4096)...skip".',
        "zh-CN": "uWSGI 日志：“invalid request block size: 5292 (max 4096)...skip”。",
      }),
    },
  ),
  cause({
    id: "upstream-refused-at-once",
    mechanism: "upstream-connection-refused",
    on: [502],
    certainty: "likely",
    when: all(stock, atOnce, not(fieldsOfBytes(3_300))),
    sources: [PROXY_MODULE],
  }),
  PROXY.possible(
    "large-head-or-refused",
    "upstream-connection-refused",
    502,
    all(stock, atOnce, fieldsOfBytes(3_300)),
  ),
  FASTCGI.possible("php-worker-ended", "upstream-worker-killed", 502, all(stock, PHP)),
  FASTCGI.possible(
    "header-over-buffer",
    "upstream-header-too-big",
    502,
    all(stock, any(sent("cookie"), PHP)),
  ),
  PROXY.possible("closed-early", "upstream-closed-without-response", 502, stock),
  PROXY.possible(
    "page-worker-ended",
    "upstream-worker-killed",
    502,
    all(stock, not(resourceType("fetch", "xhr"))),
  ),
  PROXY.possible("header-over-proxy-buffer", "upstream-header-too-big", 502, stock),
  PROXY.possible("answer-invalid", "upstream-invalid-response", 502, stock),
  PROXY.possible("no-endpoint", "upstream-none-available", [502, 503], stock),
  // 504
  cause({
    id: "upstream-timed-out",
    mechanism: "upstream-response-timeout",
    on: [504],
    certainty: "likely",
    when: all(status(504), took(55_000, 65_000)),
    facts: (c) => ({ seconds: Math.round((c.exchange.timings?.wait ?? c.exchange.duration ?? 0) / 1000) }),
    why: text({
      en: "nginx waited {seconds} s, its stock limit, and the server behind it had not answered; that server may still be working.",
      "zh-CN": "nginx 等了 {seconds} 秒（默认时限），上游仍没有响应；上游可能还在处理。",
    }),
    sources: [PROXY_MODULE],
  }),
  PROXY.likely("upstream-silent", "upstream-response-timeout", 504, stock),
  PROXY.possible("connect-unanswered", "upstream-connect-timeout", 504, stock),
  FASTCGI.possible("workers-busy", "service-overloaded", [502, 504], all(stock, PHP)),
] as const;
