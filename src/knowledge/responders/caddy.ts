import { body, bodyless, contentless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { errorStatus, field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, withBody } from "../../diagnosis/condition/size.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";

const REVERSE_PROXY = docs(
  "Caddy: reverse_proxy",
  "https://caddyserver.com/docs/caddyfile/directives/reverse_proxy",
);
const CONCEPTS = docs("Caddy: concepts", "https://caddyserver.com/docs/caddyfile/concepts");
const PROXY = causesOf(anybody, REVERSE_PROXY);
const DIRECTIVE = (name: string) =>
  causesOf(anybody, docs(`Caddy: ${name}`, `https://caddyserver.com/docs/caddyfile/directives/${name}`));

const NAME = /^Caddy$/i;
const answered: Condition = all(by("caddy"), field("server", NAME));
/** So a GET ends that no directive took. */
const unhandled: Condition = all(answered, bodyless, method("GET"), not(field("content-type")));
/** Caddy's own errors have no content; words come from a respond line or from behind. */
const silent: Condition = all(answered, contentless);
const worded: Condition = all(
  answered,
  not(bodyless),
  mediaType("text/plain"),
  any(body(/\S/), () => []),
);

export const caddy = defineResponder({
  id: "caddy",
  name: text({ en: "Caddy", "zh-CN": "Caddy" }),
  roles: ["web-server", "reverse-proxy"],
  signs: [
    wrote("bare-status", all(field("server", NAME), errorStatus, bodyless, not(field("content-type")))),
    named(
      "server-field",
      all(
        field("server", NAME),
        any(
          not(mediaType(/\bjson$/)),
          holds((c) => c.exchange.failure !== null),
        ),
      ),
    ),
    relayed("server-field-seen", any(field("server", NAME), field("via", /\bCaddy$/i))),
  ],
  manners: ["refuses-malformed-requests", "denies-by-rule", "serves-files"],
  // 431 is answered before Caddy by the server of Go, which names nobody.
  neverWrites: [406, 415, 422, 429, 431],
  causes: [
    DIRECTIVE("file_server").likely(
      "folder-with-no-index",
      "directory-listing-disabled",
      404,
      all(silent, method("GET", "HEAD"), path(/[^/]\/$/)),
    ),
    DIRECTIVE("file_server").likely(
      "hidden-from-listing",
      "hidden-file-blocked",
      404,
      all(silent, path(/\/\.(?!well-known\b)/)),
    ),
    cause({
      id: "no-site-block",
      mechanism: "host-not-configured",
      on: [200],
      certainty: "likely",
      when: all(unhandled, resourceType("document")),
      why: text({
        en: "Caddy answers 200 without content where no site block or route matches the host and path.",
        "zh-CN": "没有站点块或路由匹配这个域名和路径时，Caddy 返回 200 和空正文。",
      }),
      sources: [CONCEPTS],
    }),
    causesOf(anybody, CONCEPTS).likely(
      "no-handler",
      "gateway-route-not-found",
      200,
      // An interface may have nothing to say; a script or style sheet without content is none.
      all(unhandled, resourceType("script", "stylesheet")),
      {
        why: text({
          en: "Caddy answers 200 without content where no directive matches the path: reverse_proxy / matches the path / alone, not those below.",
          "zh-CN":
            "没有指令匹配该路径时，Caddy 返回 200 和空正文：reverse_proxy / 只匹配路径 /，不含其下的路径。",
        }),
        fix: [
          text({
            en: "Let the directive match: no matcher, or /* in place of /.",
            "zh-CN": "让指令匹配到它：不写匹配器，或把 / 改为 /*。",
          }),
        ],
      },
    ),
    // Proxying
    PROXY.likely(
      "cut-during-upload",
      "upstream-closed-during-upload",
      502,
      all(silent, bodyOfBytes(256_000)),
    ),
    DIRECTIVE("request_body").likely(
      "body-over-limit-while-sent",
      "request-body-too-large",
      502,
      all(silent, bodyOfBytes(10_000)),
    ),
    DIRECTIVE("request_body").likely("body-over-limit", "request-body-too-large", 413, answered),
    PROXY.likely(
      "unreachable",
      "upstream-connect-timeout",
      [502, 504],
      all(silent, status(502), took(2_500, 20_000)),
    ),
    PROXY.likely(
      "closed-after-work",
      "upstream-closed-without-response",
      502,
      all(silent, took(20_000, 3_600_000)),
    ),
    PROXY.likely("backend-down", "upstream-connection-refused", 502, all(silent, status(502))),
    // Version 1 and handle_errors say it in text.
    PROXY.likely(
      "backend-down-in-text",
      "upstream-connection-refused",
      502,
      all(answered, body(/^502 Bad Gateway\n?$/)),
    ),
    // A page that is opened, rather than a call of one that runs, is met while the site is set up: then the name of
    // a container that is on another network, or the wrong scheme, is more frequent than a broken answer.
    PROXY.possible(
      "name-of-container",
      "upstream-dns-failure",
      502,
      all(answered, resourceType("document")),
      {
        fix: [
          text({
            en: "In Docker, put Caddy and the service on one network; the name in reverse_proxy is the service's, the port the inner one.",
            "zh-CN":
              "在 Docker 中，让 Caddy 与该服务处于同一个网络；reverse_proxy 中写服务名和容器内的端口。",
          }),
          text({
            en: "Ask from inside: `docker exec CADDY wget -qO- http://NAME:PORT`.",
            "zh-CN": "从容器内验证：`docker exec CADDY wget -qO- http://NAME:PORT`。",
          }),
        ],
        confirm: text({
          en: 'Log of Caddy: "dial tcp: lookup NAME …: no such host" (in Docker "on 127.0.0.11:53").',
          "zh-CN": "Caddy 日志：“dial tcp: lookup NAME …: no such host”（Docker 中为“on 127.0.0.11:53”）。",
        }),
      },
    ),
    PROXY.possible(
      "scheme-of-target",
      "upstream-protocol-mismatch",
      502,
      all(answered, resourceType("document")),
      {
        fix: [
          text({
            en: "Write https:// before the target only where it speaks TLS, and take `transport http { tls }` out for a plain one.",
            "zh-CN": "只有目标使用 TLS 时才在地址前写 https://；目标是明文时去掉 `transport http { tls }`。",
          }),
        ],
        confirm: text({
          en: 'Log of Caddy: "tls: first record does not look like a TLS handshake".',
          "zh-CN": "Caddy 日志：“tls: first record does not look like a TLS handshake”。",
        }),
      },
    ),
    PROXY.possible("answer-invalid", "upstream-invalid-response", 502, answered),
    PROXY.possible("closed-early", "upstream-closed-without-response", 502, answered),
    PROXY.possible("name-unknown", "upstream-dns-failure", 502, answered),
    PROXY.possible("handshake", "upstream-tls-handshake-failed", 502, answered),
    PROXY.likely("backend-silent", "upstream-response-timeout", 504, answered),
    PROXY.possible("dial-late", "upstream-connect-timeout", 504, answered),
    DIRECTIVE("respond").likely(
      "planned-503",
      "maintenance-mode",
      503,
      all(answered, any(field("retry-after"), worded)),
    ),
    PROXY.likely("no-upstream", "upstream-none-available", 503, silent),
    // Files and rules
    DIRECTIVE("respond").likely(
      "refused-in-words",
      "blocked-by-config-rule",
      403,
      all(worded, not(path(/^\/(?:wp-)?admin/i))),
    ),
    DIRECTIVE("respond").likely("address-refused-in-words", "ip-not-allowed", 403, worded),
    DIRECTIVE("respond").likely("marked-gone", "resource-gone", 410, all(answered, status(410))),
    DIRECTIVE("basic_auth").likely(
      "password-missing",
      "auth-missing",
      401,
      all(silent, not(sent("authorization"))),
    ),
    DIRECTIVE("basic_auth").likely(
      "password-wrong",
      "auth-invalid",
      401,
      all(silent, sent("authorization", /^basic /i)),
    ),
    DIRECTIVE("method").possible("method-refused", "method-filtered-by-config", 405, answered),
    DIRECTIVE("file_server").likely(
      "data-answered-with-file",
      "post-ignored-by-static-file",
      200,
      all(answered, method("POST", "PUT", "PATCH", "DELETE"), field("etag"), field("last-modified")),
    ),
    DIRECTIVE("error").likely("error-500", "server-config-error", 500, silent),
    DIRECTIVE("templates").possible("template", "template-missing", 500, silent),
    DIRECTIVE("forward_auth").possible(
      "login-check",
      "auth-check-broken",
      [500, 502],
      all(answered, not(withBody)),
    ),
  ],
  sources: [docs("Caddy documentation", "https://caddyserver.com/docs/")],
});
