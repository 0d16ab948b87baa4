import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile, asksForRecord, query } from "../../diagnosis/condition/path.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { defineResponder } from "../writing/define.ts";
import { djangoFailures } from "./django.failures.ts";
import {
  bare400,
  bare403,
  bare404,
  bare500,
  csrfPage,
  DJANGO_VIEWS,
  debugText,
  ofDjango,
  page,
} from "./django.pages.ts";
import { djangoRequests } from "./django.requests.ts";
import { djangoRights } from "./django.rights.ts";

const { likely, usual, possible } = ofDjango;

const sentToLogin = all(
  query(/^\?next=/),
  holds((c) => c.surroundings.chain.length > 0),
);

export const django = defineResponder({
  id: "django",
  name: text({ en: "Django", "zh-CN": "Django" }),
  roles: ["framework"],
  signs: [
    wrote("stock-page", any(bare400, bare404, bare500, bare403)),
    wrote("csrf-page", csrfPage),
    // REASON_BAD_ORIGIN in django/middleware/csrf.py; the REST framework writes its own words before it.
    wrote(
      "origin-check",
      all(
        status(403),
        any(
          body(/\bOrigin checking failed - \S{1,200} does not match any trusted origins\b/),
          body(/^Origin checking failed\.?\s{0,4}$/),
        ),
        not(body("CSRF Failed: ")),
      ),
    ),
    wrote(
      "debug-page",
      any(
        body(
          /<th(?: scope="row")?>Django Version:<\/th>|Using the URLconf defined in|you have <code>DEBUG = True<\/code>|<pre class="exception_value">/,
        ),
        debugText,
      ),
    ),
    named("server-field", field("server", /^WSGIServer\//)),
    // The stock security and clickjacking middleware together.
    named(
      "security-fields",
      all(
        field("referrer-policy", /^same-origin$/),
        field("x-content-type-options", "nosniff"),
        any(field("x-frame-options", /^DENY$/), field("server", /^(?:gunicorn|uvicorn|daphne|hypercorn)\b/)),
      ),
    ),
  ],
  causes: [
    ...djangoRequests,
    ...djangoRights,
    likely("sent-to-login", "login-redirect", [200, 403, 404], all(inside("django"), sentToLogin)),
    likely(
      "raised-by-view",
      "record-not-found",
      404,
      body(/<th(?: scope="row")?>Raised by:<\/th>|matched the last one/),
    ),
    likely(
      "no-pattern",
      "route-not-found",
      404,
      all(
        body(/Using the URLconf defined in|match any of these/),
        not(sentToLogin),
        not(body("matched the last one")),
      ),
    ),
    likely(
      "static-not-served",
      "file-not-found",
      404,
      all(inside("django"), asksForFile, not(page), not(body("DEBUG = True"))),
      {
        why: text({
          en: "Django does not serve static files with DEBUG off; a web server or WhiteNoise has to.",
          "zh-CN": "DEBUG 关闭时 Django 不提供静态文件，要由 Web 服务器或 WhiteNoise 来做。",
        }),
        fix: [
          text({
            en: "Run collectstatic and map STATIC_URL in the web server; for uploaded files map MEDIA_URL.",
            "zh-CN": "运行 collectstatic，并在 Web 服务器中映射 STATIC_URL；上传的文件则映射 MEDIA_URL。",
          }),
        ],
      },
    ),
    likely("record", "record-not-found", 404, all(bare404, asksForRecord)),
    likely(
      "no-route",
      "route-not-found",
      404,
      all(bare404, not(asksForRecord), not(asksForFile), not(sentToLogin)),
    ),
    possible("other-record", "record-not-found", 404),
    possible("other-route", "route-not-found", 404),
    possible("slash", "path-mismatch", 404),
    usual("wrong-method", "method-not-allowed-by-application", 405),
    ...djangoFailures,
  ],
  sources: [DJANGO_VIEWS],
});
