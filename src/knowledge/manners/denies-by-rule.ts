import { looksLikeAttack } from "../../diagnosis/condition/attack.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { linkExpired, linkSigned } from "../../diagnosis/condition/link.ts";
import { foreignReferer, overPlainHttp } from "../../diagnosis/condition/origin.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { sentForm } from "../../diagnosis/condition/sent-content.ts";
import { bodyOfBytes, fieldsBelow } from "../../diagnosis/condition/size.ts";
import { defineManner } from "../../diagnosis/manner.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { written } from "./written.ts";

const ACCESS = causesOf(
  anybody,
  docs("nginx: ngx_http_access_module", "https://nginx.org/en/docs/http/ngx_http_access_module.html"),
  docs("Apache: access control", "https://httpd.apache.org/docs/2.4/howto/access.html"),
);
const LINKS = causesOf(
  anybody,
  docs(
    "nginx: ngx_http_secure_link_module",
    "https://nginx.org/en/docs/http/ngx_http_secure_link_module.html",
  ),
);
const REFERERS = causesOf(
  anybody,
  docs("nginx: ngx_http_referer_module", "https://nginx.org/en/docs/http/ngx_http_referer_module.html"),
  docs("Apache: hotlinking", "https://httpd.apache.org/docs/2.4/rewrite/access.html#blocked-inline-images"),
);
const RULES = causesOf(
  anybody,
  docs("OWASP Core Rule Set", "https://coreruleset.org/docs/"),
  docs("ModSecurity", "https://github.com/owasp-modsecurity/ModSecurity"),
);

/** Names that servers hide by stock rules or common advice: dot files, backups, settings, logs, keys. */
const HIDDEN = /\/\.(?!well-known\b)[^/]|\.(?:bak|sql|env|ini|conf|cfg|log|old|orig|swp|key|pem|inc|sh)$|~$/i;

const DOT_FILE = /\/\.(?!well-known\b)[^/]/;

/** Places that operators open to a few addresses only. */
const RESTRICTED =
  /^\/(?:wp-)?(?:admin|administrator|phpmyadmin|pma|server-status|server-info|(?:nginx|stub|fpm|haproxy)[-_]?(?:status|stats)|status|stats|metrics|actuator|manager|console|internal|private|intranet|office|staff|monitor(?:ing)?|debug)(?:[/._-]|$)/i;

/** A page or document by name: what is refused there is more often the file than the place. */
const PAGE_FILE = /\.(?:html?|txt|pdf|jpe?g|png|gif|svg|css|js|zip|csv|xml|json)$/i;

/** Programs that call themselves by name, where a browser says Mozilla. */
const PROGRAM =
  /^(?:(?:lib)?curl|wget|python|java|go-http|scrapy|libwww|lwp|okhttp|axios|node|ruby|perl|php|httpie|postman|guzzle|dart\/|undici|reqwest|aiohttp|insomnia|apache-httpclient)|bot\b|crawl|spider|sqlmap|nikto|nmap|headless/i;

/** Servers that a filter of requests is commonly built into. */
const filters: Condition = by("apache", "litespeed", "nginx", "openresty", "iis");
/** A form with content: a rule about content needs some. */
const formSent: Condition = all(method("POST"), bodyOfBytes(24), sentForm);

/** Refusals by rules that a web server and a proxy state alike: by client, name, method, link. */
export const deniesByRule = defineManner({
  id: "denies-by-rule",
  causes: [
    RULES.likely("attack-filtered", "waf-blocked", [403, 406], all(written, looksLikeAttack)),
    LINKS.likely("link-expired", "signed-request-expired", [403, 410], all(written, linkExpired)),
    LINKS.likely("link-signature", "signed-url-invalid", 403, all(written, linkSigned)),
    REFERERS.likely(
      "foreign-page",
      "hotlink-blocked",
      403,
      all(written, resourceType("image", "media", "font", "video", "audio"), foreignReferer),
    ),
    ACCESS.likely(
      "hidden-name",
      "hidden-file-blocked",
      [403, 404],
      all(
        written,
        any(all(status(403), path(HIDDEN)), path(DOT_FILE)),
        any(body(/<h1/), () => []),
      ),
    ),
    ACCESS.likely("named-program", "user-agent-blocked", 403, all(written, sent("user-agent", PROGRAM))),
    ACCESS.likely(
      "restricted-place",
      "ip-not-allowed",
      403,
      all(written, path(RESTRICTED), not(path(PAGE_FILE))),
    ),
    // Sites take forms, so no rule forbids POST there; what filters read is the content of the form.
    RULES.likely("form-filtered", "waf-blocked", [403, 406], all(written, filters, formSent), {
      why: text({
        en: "The web server most likely refused the form before the application saw it; on hosts with ModSecurity mostly a rule took offence at a value in it.",
        "zh-CN":
          "Web 服务器多半在应用收到表单之前就拒绝了它；在装有 ModSecurity 的主机上，多半是某个字段的值触发了规则。",
      }),
    }),
    ACCESS.likely(
      "method-denied",
      "method-filtered-by-config",
      403,
      all(
        written,
        method("POST", "PUT", "PATCH", "DELETE", "MKCOL", "COPY", "MOVE", "PROPPATCH", "LOCK"),
        not(all(filters, formSent)),
      ),
    ),
    ACCESS.possible("form-method-denied", "method-filtered-by-config", 403, all(written, filters, formSent)),
    ACCESS.likely("rule", "blocked-by-config-rule", 403, written),
    ACCESS.possible(
      "caller-refused",
      "auth-not-authorised",
      403,
      all(written, any(sent("authorization"), resourceType("fetch", "xhr"))),
    ),
    ACCESS.possible("address-refused", "ip-not-allowed", 403, all(written, status(403))),
    ACCESS.possible("plain-http-refused", "https-required", 403, all(written, overPlainHttp)),
    // A browser writes no malformed head: a bare 400 to a small, clean request comes from a rule.
    ACCESS.possible(
      "fixed-400",
      "blocked-by-config-rule",
      400,
      all(written, fieldsBelow(4_000), not(bodyOfBytes(1))),
    ),
    ACCESS.likely(
      "fixed-status",
      "blocked-by-config-rule",
      [402, 418, 420, 444, 451, 499, 599],
      all(
        written,
        status(402, 418, 420, 444, 451, 499, 599),
        any(body(/<h1>/), () => []),
      ),
    ),
    ACCESS.possible("group-missing", "auth-not-authorised", 401, all(written, sent("authorization"))),
    ACCESS.possible("forbidden-method", "method-filtered-by-config", 405, by("varnish", "haproxy", "nginx")),
  ],
});
