import { defineManner } from "../../diagnosis/manner.ts";
import { looksLikeAttack } from "../../diagnosis/condition/attack.ts";
import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { linkExpired, linkSigned } from "../../diagnosis/condition/link.ts";
import { foreignReferer, overPlainHttp } from "../../diagnosis/condition/origin.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, fieldsBelow } from "../../diagnosis/condition/size.ts";
import { docs } from "../../diagnosis/source.ts";
import { documentedBy } from "../responders/documented.ts";
import { written } from "./written.ts";

const ACCESS = documentedBy(
  docs("nginx: ngx_http_access_module", "https://nginx.org/en/docs/http/ngx_http_access_module.html"),
  docs("Apache: access control", "https://httpd.apache.org/docs/2.4/howto/access.html"),
);
const LINKS = documentedBy(
  docs(
    "nginx: ngx_http_secure_link_module",
    "https://nginx.org/en/docs/http/ngx_http_secure_link_module.html",
  ),
);
const REFERERS = documentedBy(
  docs("nginx: ngx_http_referer_module", "https://nginx.org/en/docs/http/ngx_http_referer_module.html"),
  docs("Apache: hotlinking", "https://httpd.apache.org/docs/2.4/rewrite/access.html#blocked-inline-images"),
);
const RULES = documentedBy(
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
  /^(?:curl|wget|python|java|go-http|scrapy|libwww|lwp|okhttp|axios|node|ruby|perl|php|httpie|postman)|bot\b|crawl|spider|sqlmap|nikto|nmap|headless/i;

/** Refusals by rules that a web server and a proxy state alike: by client, name, method, link. */
export const deniesByRule = defineManner({
  id: "denies-by-rule",
  causes: [
  RULES("attack-filtered", "waf-blocked", [403, 406], "likely", all(written, looksLikeAttack)),
  LINKS("link-expired", "signed-request-expired", [403, 410], "likely", all(written, linkExpired)),
  LINKS("link-signature", "signed-url-invalid", [403], "likely", all(written, linkSigned)),
  REFERERS(
    "foreign-page",
    "hotlink-blocked",
    [403],
    "likely",
    all(written, resourceType("image", "media", "font", "video", "audio"), foreignReferer),
  ),
  ACCESS(
    "hidden-name",
    "hidden-file-blocked",
    [403, 404],
    "likely",
    all(
      written,
      any(all(status(403), path(HIDDEN)), path(DOT_FILE)),
      any(body(/<h1/), () => []),
    ),
  ),
  ACCESS(
    "named-program",
    "user-agent-blocked",
    [403],
    "likely",
    all(written, sent("user-agent", PROGRAM)),
  ),
  ACCESS(
    "restricted-place",
    "ip-not-allowed",
    [403],
    "likely",
    all(written, path(RESTRICTED), not(path(PAGE_FILE))),
  ),
  ACCESS(
    "method-denied",
    "method-filtered-by-config",
    [403],
    "likely",
    all(
      written,
      method("POST", "PUT", "PATCH", "DELETE", "MKCOL", "COPY", "MOVE", "PROPPATCH", "LOCK"),
    ),
  ),
  ACCESS("rule", "blocked-by-config-rule", [403], "likely", written),
  ACCESS(
    "caller-refused",
    "auth-not-authorised",
    [403],
    "possible",
    all(written, any(sent("authorization"), resourceType("fetch", "xhr"))),
  ),
  ACCESS("address-refused", "ip-not-allowed", [403], "possible", all(written, status(403))),
  ACCESS("plain-http-refused", "https-required", [403], "possible", all(written, overPlainHttp)),
  // A browser writes no malformed head: a bare 400 to a small, clean request comes from a rule.
  ACCESS(
    "fixed-400",
    "blocked-by-config-rule",
    [400],
    "possible",
    all(written, fieldsBelow(4_000), not(bodyOfBytes(1))),
  ),
  ACCESS(
    "fixed-status",
    "blocked-by-config-rule",
    [402, 418, 420, 444, 451, 499, 599],
    "likely",
    all(
      written,
      status(402, 418, 420, 444, 451, 499, 599),
      any(body(/<h1>/), () => []),
    ),
  ),
  ACCESS(
    "group-missing",
    "auth-not-authorised",
    [401],
    "possible",
    all(written, sent("authorization")),
  ),
  ACCESS(
    "forbidden-method",
    "method-filtered-by-config",
    [405],
    "possible",
    by("varnish", "haproxy", "nginx"),
  ),
],
});
