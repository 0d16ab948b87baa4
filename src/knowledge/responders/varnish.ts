import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, status, statusText } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { named, probablyWrote, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";

const FETCH = docs(
  "Varnish: troubleshooting",
  "https://varnish-cache.org/docs/trunk/users-guide/troubleshooting.html",
);
const STATES = docs(
  "Varnish: states of a request",
  "https://varnish-cache.org/docs/trunk/reference/states.html",
);
const PARAMETERS = docs(
  "varnishd: parameters",
  "https://varnish-cache.org/docs/trunk/reference/varnishd.html",
);
const BACKEND = causesOf(anybody, FETCH, PARAMETERS);
const VCL = causesOf(anybody, STATES);

const answered: Condition = by("varnish");
const GURU = /\bGuru Meditation:/;
/** Its reason for every fetch that failed (vbf_stp_error in cache_fetch.c), and the heading made of it. Fastly's page is "Guru Mediation". */
const fetchFailedWords: Condition = all(
  any(statusText(/^Backend fetch failed$/), body(/\bError 503 Backend fetch failed\b/)),
  not(body("Guru Mediation:")),
);
const page: Condition = all(answered, any(body(GURU), field("server", /^varnish/i), fetchFailedWords));
/** A failed fetch: the page is made on the backend's side, so it carries Age and Via as a fetched one would. */
const fetchFailed: Condition = all(page, any(body(/\bBackend fetch failed\b/), statusText(/fetch failed/i)));
const fetched: Condition = all(field("age"), field("via", /varnish/i));
/** The second id in X-Varnish is that of the request which filled the cache. */
const fromCache: Condition = field("x-varnish", /^\d+ \d+$/);

/** What it stored says who wrote it: Varnish leaves the fields of that as they are. */
const ofAnother: Condition = any(field("server", /^(?!varnish$)/i), field("x-powered-by"));

export const varnish = defineResponder({
  id: "varnish",
  name: text({ en: "Varnish", "zh-CN": "Varnish" }),
  roles: ["reverse-proxy", "cache"],
  signs: [
    wrote("stock-page", all(body(GURU), body(/Varnish cache server|\bXID: \d+\b/))),
    wrote("fetch-failed", all(status(503), fetchFailedWords)),
    // Server is its word for what it made up; on what it had stored only a VCL puts that.
    wrote("own-fields", all(field("x-varnish", /^\d+$/), field("server", /^varnish$/i))),
    // Nobody behind it was asked. Who had written what it stored is told by that: it is a step then.
    probablyWrote("cached-answer", all(fromCache, not(ofAnother)), "cache"),
    named("server-field", field("server", /^varnish$/i)),
    // A body that broke off was cut by the hop that the browser talked to.
    named(
      "cut-off",
      all(
        field("x-varnish"),
        holds((c) => c.exchange.failure !== null),
      ),
    ),
    relayed("passed-through", any(field("x-varnish"), field("via", /\bvarnish\b/i)), "cache"),
  ],
  manners: ["refuses-malformed-requests", "denies-by-rule"],
  neverWrites: [406, 415, 422, 431],
  causes: [
    cause({
      id: "error-from-cache",
      mechanism: "cached-error-response",
      on: ["5xx"],
      certainty: "likely",
      when: all(fromCache, field("age", /^[1-9]/)),
      facts: (c) => ({ age: c.field("age") ?? "" }),
      why: text({
        en: "Varnish serves a stored error that is {age} s old; the server behind it was not asked this time.",
        "zh-CN": "Varnish 返回的是 {age} 秒前缓存的错误，这次并没有请求后端服务器。",
      }),
      sources: [
        docs(
          "Varnish: X-Varnish",
          "https://varnish-cache.org/docs/trunk/users-guide/increasing-your-hitrate.html",
        ),
      ],
    }),
    VCL.possible(
      "client-error-from-cache",
      "cached-error-response",
      "4xx",
      all(fromCache, field("age", /^[1-9]/)),
    ),
    // 503 from a fetch
    // Stock limits: 3.5 s to connect, 60 s to the first byte.
    BACKEND.likely(
      "silent",
      "upstream-response-timeout",
      503,
      all(fetchFailed, any(took(1_900, 3_300), took(4_500, 3_600_000))),
    ),
    BACKEND.likely("unreachable", "upstream-connect-timeout", 503, all(fetchFailed, took(900, 3_600_000))),
    BACKEND.possible("silent-maybe", "upstream-response-timeout", 503, all(fetchFailed, took(900, 4_500))),
    // A page that fails as a whole: with a probe, as Magento's own VCL has one, the backend is more often sick than gone.
    BACKEND.possible(
      "probe-fails",
      "upstream-none-available",
      503,
      all(fetchFailed, resourceType("document"), took(0, 900)),
      {
        fix: [
          text({
            en: "Run `varnishadm backend.list -p`: a backend that is sick is not asked at all.",
            "zh-CN": "运行 `varnishadm backend.list -p`：状态为 sick 的后端根本不会被请求。",
          }),
          text({
            en: "From Varnish's machine ask for the probe's .url with its Host: the backend must answer .expected_response (200 by default) in time.",
            "zh-CN":
              "在 Varnish 所在的机器上，用探测的 Host 请求 .probe 的 .url；它必须及时返回 .expected_response（默认 200）。",
          }),
        ],
        confirm: text({
          en: 'varnishlog -g raw -i Backend_health: "Still sick"; varnishlog -g request: "FetchError backend … unhealthy".',
          "zh-CN":
            "后端健康状态：“varnishlog -g raw -i Backend_health”显示“Still sick”；varnishlog -g request：“FetchError backend … unhealthy”。",
        }),
      },
    ),
    // Whatever happened behind it reads the same.
    BACKEND.possible("backend-down", "upstream-connection-refused", 503, fetchFailed),
    BACKEND.possible("closed-early", "upstream-closed-without-response", 503, fetchFailed),
    BACKEND.possible("answer-invalid", "upstream-invalid-response", 503, fetchFailed),
    BACKEND.possible("header-too-big", "upstream-header-too-big", 503, fetchFailed),
    BACKEND.possible("none-healthy", "upstream-none-available", 503, fetchFailed),
    // 503 by VCL
    VCL.likely(
      "vcl-failed",
      "proxy-script-failed",
      503,
      all(page, any(statusText(/VCL failed/i), body("VCL failed"))),
    ),
    VCL.likely(
      "announced",
      "maintenance-mode",
      503,
      all(
        page,
        any(statusText(/mainten|moment|offline|back soon|upgrad/i), body(/mainten|offline|back soon/i)),
      ),
    ),
    VCL.likely(
      "fetched-and-replaced",
      "response-blocked-by-rule",
      [500, 502, 503],
      all(page, fetched, not(statusText(/fetch failed/i))),
    ),
    VCL.likely(
      "restarts",
      "proxy-script-failed",
      503,
      all(page, not(fetched), statusText(/^Service Unavailable$/i)),
    ),
    VCL.likely(
      "synthetic-503",
      "maintenance-mode",
      503,
      all(page, not(fetched), not(statusText(/fetch failed/i))),
    ),
    VCL.possible("overload", "server-out-of-resources", 503, all(page, not(fetched))),
    VCL.likely("script-500", "proxy-script-failed", 500, all(page, status(500), not(fromCache))),
    // Synthetic answers
    causesOf(
      anybody,
      docs(
        "Varnish: vmod_vsthrottle",
        "https://github.com/varnish/varnish-modules/blob/master/src/vmod_vsthrottle.vcc",
      ),
    ).likely("throttled", "rate-limited", 429, page),
    VCL.likely("purge-refused", "ip-not-allowed", [403, 405], all(page, method("PURGE", "BAN"))),
    VCL.likely("method-refused", "method-filtered-by-config", [405, 501], page),
    VCL.likely("no-rule", "gateway-route-not-found", 404, all(page, not(fetched))),
    VCL.possible("no-site", "host-not-configured", 404, all(page, not(fetched))),
    VCL.likely("marked-gone", "resource-gone", 410, all(page, not(fetched))),
    VCL.likely("password-wrong", "auth-invalid", 401, all(page, sent("authorization"))),
    VCL.likely("password-missing", "auth-missing", 401, all(page, not(sent("authorization")))),
    VCL.possible("host-missing", "host-header-invalid", 400, page),
    VCL.likely("refused-400", "blocked-by-config-rule", 400, page),
  ],
  sources: [docs("Varnish documentation", "https://varnish-cache.org/docs/")],
});
