import { bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, found, not } from "../../diagnosis/condition/condition.ts";
import { crossOrigin } from "../../diagnosis/condition/origin.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { onlyFields } from "../../diagnosis/condition/response.ts";
import { innerCode, sentence } from "../../diagnosis/condition/said.ts";
import { sentBody, sentForm } from "../../diagnosis/condition/sent-content.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const FORMS = causesOf(
  anybody,
  docs("SvelteKit: csrf", "https://svelte.dev/docs/kit/configuration#csrf"),
  docs(
    "Astro: security.checkOrigin",
    "https://docs.astro.build/en/reference/configuration-reference/#securitycheckorigin",
  ),
);
const ORIGIN = causesOf(
  anybody,
  docs("better-auth: trusted origins", "https://www.better-auth.com/docs/reference/options#trustedorigins"),
  docs(
    "Grafana: csrf_trusted_origins",
    "https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#csrf_trusted_origins",
  ),
);
const BARE = causesOf(
  anybody,
  docs("gin-contrib/cors", "https://github.com/gin-contrib/cors"),
  docs("Play: CORS filter", "https://www.playframework.com/documentation/3.0.x/CorsFilter"),
);
const TRUSTED = causesOf(
  anybody,
  docs(
    "Nextcloud: trusted domains",
    "https://docs.nextcloud.com/server/latest/admin_manual/installation/installation_wizard.html#trusted-domains",
  ),
  docs(
    "Drupal: trusted host settings",
    "https://www.drupal.org/docs/installing-drupal/trusted-host-settings",
  ),
);
const RAILS = causesOf(
  anybody,
  docs("Rails guides: security", "https://guides.rubyonrails.org/security.html"),
);

const originRefused: Condition = any(
  sentence(
    /^(?:invalid origin|origin (?:is )?not allowed|origin mismatch|untrusted origin|request origin[^\n]{0,40}(?:not allowed|denied|rejected))\b/i,
  ),
  innerCode(/^INVALID_ORIGIN$/i),
);
const BEHIND_PROXY = text({
  en: "Behind a proxy, forward Host and X-Forwarded-Proto, so that the server sees the address that the browser shows.",
  "zh-CN": "在反向代理之后，要转发 Host 和 X-Forwarded-Proto，让服务器看到浏览器地址栏里的地址。",
});

/** Refusals of a foreign Origin, form or Host in the sentences that applications and frameworks ship. */
export const originRefusalsCauses = {
  id: "origin-refusals",
  over: ["csrf", "cors", "auth", "application"],
  causes: [
    // They write it for nothing else, whatever the page is.
    FORMS.proven(
      "cross-site-form",
      "csrf-token-invalid",
      403,
      sentence(
        /^(?:CSRF check failed\. )?Cross-site (?:(?:POST|PUT|PATCH|DELETE) form submissions|remote requests) are forbidden\b/,
      ),
      {
        why: text({
          en: "The framework compares Origin with the address that it believes to have: the two differ, or the request has no Origin.",
          "zh-CN": "框架把 Origin 与它认为的自身地址相比较：两者不同，或请求没有带 Origin。",
        }),
        fix: [
          text({
            en: "SvelteKit 2: ORIGIN of adapter-node, SvelteKit 3: paths.origin; csrf.trustedOrigins for a form elsewhere. Astro: the host in security.allowedDomains.",
            "zh-CN":
              "SvelteKit 2 设置 adapter-node 的 ORIGIN，SvelteKit 3 设置 paths.origin；表单在别的站点上时用 csrf.trustedOrigins。Astro：把主机名写进 security.allowedDomains。",
          }),
          BEHIND_PROXY,
        ],
      },
    ),
    ORIGIN.likely(
      "own-origin-refused",
      "csrf-token-invalid",
      [400, 403],
      all(methodOtherThan("HEAD", "OPTIONS"), not(crossOrigin), sent("origin"), originRefused),
      { fix: [BEHIND_PROXY] },
    ),
    ORIGIN.likely(
      "other-origin-refused",
      "cors-origin-not-allowed",
      [400, 403],
      all(crossOrigin, not(query(/[?&]origin=/i)), originRefused),
      {
        fix: [
          text({
            en: "Add this page's origin to the server's list (better-auth: trustedOrigins; Grafana: csrf_trusted_origins, the host name alone).",
            "zh-CN":
              "把本页面的源加入服务器的名单（better-auth：trustedOrigins；Grafana：csrf_trusted_origins，只写主机名）。",
          }),
        ],
      },
    ),
    // gin-contrib/cors (and Ollama with it) and Play's CORSFilter answer so: the status, and nothing else.
    BARE.likely(
      "bare-for-origin",
      "cors-origin-not-allowed",
      403,
      all(
        sent("origin"),
        crossOrigin,
        not(websocket),
        bodyless,
        onlyFields("date", "content-length", "connection"),
      ),
      {
        why: text({
          en: "A 403 without body and fields for a call with Origin: mostly a CORS filter whose list lacks this origin, or which does not accept its form (file://).",
          "zh-CN":
            "带 Origin 的调用得到没有正文和其他标头的 403：多半是 CORS 过滤器的名单中没有这个源，或它不接受这种形式的源（file://）。",
        }),
        fix: [
          text({
            en: "Add the origin, to the letter, to the list of the CORS filter (gin-contrib/cors: AllowOrigins, Ollama: OLLAMA_ORIGINS, Play: allowedOrigins).",
            "zh-CN":
              "把该源逐字加入 CORS 过滤器的名单（gin-contrib/cors：AllowOrigins，Ollama：OLLAMA_ORIGINS，Play：allowedOrigins）。",
          }),
          text({
            en: "A page from a file sends null or file://, which many lists cannot hold: serve it over http(s).",
            "zh-CN": "来自文件的页面发送 null 或 file://，许多名单无法列入：改用 http(s) 提供页面。",
          }),
          text({
            en: "An app's own scheme needs a star in Ollama (capacitor://*, else it does not start), AllowOriginFunc or CustomSchemas in gin-contrib/cors.",
            "zh-CN":
              "应用自有的协议在 Ollama 中要带星号（capacitor://*，否则无法启动），在 gin-contrib/cors 中用 AllowOriginFunc 或 CustomSchemas。",
          }),
        ],
      },
    ),
    // The sentence of Node's cors package in its own documentation, and its kin in other libraries.
    ORIGIN.likely(
      "says-not-by-cors",
      "cors-origin-not-allowed",
      [400, 401, 403, 500],
      all(
        sent("origin"),
        says(
          /\b(?:not allowed|blocked|denied|rejected|refused|forbidden|disallowed)[^\n]{0,12}\bby (?:the |our )?CORS\b|\bCORS\b[^\n]{0,12}\b(?:origin|request|policy)?[^\n]{0,12}\b(?:denied|rejected|not allowed|blocked|forbidden)\b|\bCORS\b[^\n]{0,30}\binvalid origin\b/i,
        ),
      ),
      {
        why: text({
          en: "The server's CORS check does not have this page's origin on its list and refused the call itself.",
          "zh-CN": "服务器的 CORS 检查名单中没有本页面的源，因此直接拒绝了调用。",
        }),
      },
    ),
    TRUSTED.likely(
      "untrusted-domain",
      "host-not-allowed",
      400,
      any(
        sentence(/^Access through untrusted domain\b/),
        sentence(/^The provided host name is not valid for this server\.?$/),
        sentence(/^Untrusted Host "[^"\n]{1,200}"/),
      ),
      {
        fix: [
          text({
            en: "Add the host: trusted_domains in Nextcloud's config.php, trusted_host_patterns in Drupal's settings.php, framework.trusted_hosts in Symfony.",
            "zh-CN":
              "加入这个主机名：Nextcloud 在 config.php 的 trusted_domains，Drupal 在 settings.php 的 trusted_host_patterns，Symfony 在 framework.trusted_hosts。",
          }),
        ],
      },
    ),
    RAILS.likely(
      "rails-form",
      "csrf-token-invalid",
      422,
      all(
        methodOtherThan("GET", "HEAD"),
        sentForm,
        sent("accept", /text\/html/),
        sentBody((body) => found(/(?:^|[&"])authenticity_token\b/.exec(body.slice(0, 8_000)))),
        sentBodyUnexplained(),
      ),
      {
        fix: [
          text({
            en: "Let the proxy say that the visitor came by https (X-Forwarded-Proto, X-Forwarded-Ssl): Origin must equal base_url.",
            "zh-CN":
              "让代理说明访客使用的是 https（X-Forwarded-Proto、X-Forwarded-Ssl）：Origin 必须与 base_url 相同。",
          }),
          text({
            en: "Several servers: one secret_key_base and one session store for all, or sticky sessions.",
            "zh-CN": "多台服务器：共用同一个 secret_key_base 和会话存储，或使用会话保持（粘性会话）。",
          }),
        ],
        confirm: text({
          en: 'Rails\' log says "HTTP Origin header … didn\'t match request.base_url" or "Can\'t verify CSRF token authenticity".',
          "zh-CN":
            "Rails 日志会写“HTTP Origin header … didn't match request.base_url”或“Can't verify CSRF token authenticity”。",
        }),
      },
    ),
    causesOf(anybody, rfc(9110, "7.4")).likely(
      "unrecognised-host",
      "host-not-allowed",
      [400, 403, 421],
      sentence(
        /\bhost(?:name)? (?:was )?(?:unrecognized|unrecognised|not (?:allowed|trusted|whitelisted))|blocked host|invalid host header|disallowed host/i,
      ),
    ),
  ],
} as const;

/** A page that lists what is wrong with single fields is a form that was looked at. */
function sentBodyUnexplained(): Condition {
  return not(
    sentence(/can.t be blank|is invalid|has already been taken|is too (?:short|long)|prohibited this/i),
  );
}
