import type { Case } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { crossOrigin, isCrossOrigin } from "../../diagnosis/condition/origin.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { sentBody } from "../../diagnosis/condition/sent-content.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

const CSRF = docs(
  "OWASP: Cross-Site Request Forgery Prevention",
  "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html",
);

const ORIGIN_REFUSED =
  /\borigin\b[^\n]{0,40}(not (allowed|permitted|trusted|accepted|valid)|invalid|blocked|disallowed|rejected|mismatch)|(invalid|untrusted|disallowed|forbidden)[^\n]{0,10}\borigin\b/i;

/** What was sent has an origin of its own, of a journey or a parcel. */
const sentAnOrigin: Condition = any(
  query(/[?&]origin=/i),
  sentBody((body) => /(?:^|[{,&]\s{0,20})"?origin"?\s{0,4}[:=]/i.test(body)),
);

/** A field for such a token that holds none, or what a script writes in its place; read as absent where it was not sent. */
function emptyToken(c: Case): string | false {
  const field = c.exchange.request.fields.list.find(
    ({ name, value }) =>
      /^(?:x-)?(?:(?:csrf|xsrf)-?token|requestverificationtoken)$/i.test(name) &&
      /^(?:undefined|null|\[object Object\])?$/.test(value.trim()),
  );
  return field ? `${field.name}: ${field.value || "–"}` : false;
}

/** The request names a page, and that page is of the same host. */
const ownPage: Condition = holds((c) => c.pageOrigin !== null && !isCrossOrigin(c));

/** The check that a state-changing request comes from the site's own page. */
export const csrfCauses = {
  id: "csrf",
  over: ["auth"],
  causes: [
    // Spring Security and gorilla/csrf write these for nothing else.
    cause({
      id: "stock-sentence",
      mechanism: "csrf-token-invalid",
      on: [403],
      certainty: "certain",
      when: any(
        says(/\bInvalid CSRF Token '|Could not verify the provided CSRF token because/),
        body(
          /^Forbidden - (?:CSRF token (?:invalid|not found)|origin invalid|referer (?:not supplied|invalid))/,
        ),
        // gorilla/csrf's sentences, as an application wraps them.
        body(/(?:^|")CSRF token (?:not found in request|invalid)(?:"|\s?$)/),
      ),
      sources: [CSRF],
    }),
    cause({
      id: "says-origin",
      mechanism: "csrf-token-invalid",
      on: [400, 401, 403, 419, 422],
      certainty: "likely",
      when: all(
        methodOtherThan("HEAD", "OPTIONS"),
        not(websocket),
        not(sentAnOrigin),
        says(
          /\borigin (?:invalid|checking failed|not allowed|mismatch|header .{0,120}(?:did(?:n.t| not) match|does(?:n.t| not) match|mismatch))|\bcross-site .{0,20}forbidden|\bcross-site (?:\w{1,20} ){0,3}(?:requests?|submissions?|posts?|calls?) (?:(?:is|are|was|were) )?(?:denied|blocked|rejected|refused|not (?:allowed|permitted))|\breferer checking failed/i,
        ),
      ),
      facts: (c) => ({ origin: c.sent("origin") ?? c.pageOrigin ?? "", host: c.url?.host ?? "" }),
      why: text({
        en: "The application compared {origin} with what it takes for its own address and mostly found them different; then a new token changes nothing.",
        "zh-CN": "应用把 {origin} 与它认为的自身地址比较，多半是两者不同；这时重新取令牌没有用。",
      }),
      fix: [
        text({
          en: "Let each proxy pass Host (proxy_set_header, ProxyPreserveHost On, preserveHostHeader) and X-Forwarded-Proto (Apache: RequestHeader set).",
          "zh-CN":
            "让每层代理传递 Host（nginx：proxy_set_header，Apache：ProxyPreserveHost On，IIS ARR：preserveHostHeader）和 X-Forwarded-Proto（Apache：RequestHeader set）。",
        }),
        text({
          en: "Name the public origin, with its scheme: CSRF_TRUSTED_ORIGINS in Django, --trusted-origins in Portainer (before 2.41 the bare host), elsewhere the site's URL.",
          "zh-CN":
            "把公开的源（带协议）告诉应用：Django 用 CSRF_TRUSTED_ORIGINS，Portainer 用 --trusted-origins（2.41 之前只写主机名），其他应用改站点 URL。",
        }),
        text({
          en: "Check that the application knows of https: behind a TLS proxy it may take itself for http://{host}.",
          "zh-CN": "检查应用是否知道自己在 https 之后：经过 TLS 代理时，它可能以为自己是 http://{host}。",
        }),
      ],
      confirm: text({
        en: "Print Host, X-Forwarded-Host and X-Forwarded-Proto as the application receives them, and compare with Origin.",
        "zh-CN": "打印应用收到的 Host、X-Forwarded-Host、X-Forwarded-Proto，与 Origin 比较。",
      }),
      sources: [docs("Django: CSRF protection", "https://docs.djangoproject.com/en/stable/ref/csrf/")],
    }),
    // Exceptions of ASP.NET's antiforgery, shown as an error page; Next.js and Rack::Protection, whose names stand for this alone.
    cause({
      id: "thrown",
      mechanism: "csrf-token-invalid",
      on: [400, 403, 500],
      certainty: "likely",
      when: all(
        methodOtherThan("GET", "HEAD", "OPTIONS"),
        says(
          /\banti-?forgery (?:token|cookie|form field)\b[^\n]{0,120}(?:not (?:present|provided|match|be decrypted|valid)|was not|do not match|meant for)|\bvalid anti-?forgery token was not provided\b|\bInvalid Server Actions request\b|\bRack::Protection::(?:HttpOrigin|\w{1,20}Token|JsonCsrf|RemoteReferrer)\b|\bheader does not match .{0,6}\borigin.{0,8} header\b|\bInvalid(?:AuthenticityToken|CrossOriginRequest|CSRFTokenError)\b/i,
        ),
      ),
      why: text({
        en: "The framework's check against forged requests failed: token or cookie is missing, they do not match, or Origin (or Referer) is not the address it believes to have.",
        "zh-CN":
          "框架的防伪造校验没有通过：缺少令牌或 Cookie，两者不匹配，或 Origin（或 Referer）与它认为的自身地址不同。",
      }),
      fix: [
        text({
          en: "Reload the page and send again; if it persists, share the keys that protect tokens among all instances and keep them across deployments.",
          "zh-CN": "重新加载页面后再提交；仍失败时，让所有实例共用保护令牌的密钥，并在部署之间保留。",
        }),
        text({
          en: "Behind a proxy, hand on Host and X-Forwarded-Proto, or name the public origin among the allowed ones.",
          "zh-CN": "经过代理时传递 Host 和 X-Forwarded-Proto，或把公开的源加入受信任的源。",
        }),
      ],
      sources: [CSRF],
    }),
    cause({
      id: "says-field-wanted",
      mechanism: "csrf-token-invalid",
      on: [400, 403],
      certainty: "likely",
      when: says(
        /must contain a kbn-xsrf header|potential Cross-Site Request Forgery .{0,60}apollo-require-preflight|apollo-require-preflight/i,
      ),
      why: text({
        en: "The interface wants a sign that no form of another site sent the call: a field of its own or, with GraphQL, a Content-Type such as application/json.",
        "zh-CN":
          "接口要求证明调用不是别的网站的表单发出的：带上特定标头，GraphQL 也可用 application/json 这类 Content-Type。",
      }),
      fix: [
        text({
          en: "Send the field that the answer names: kbn-xsrf: true for Kibana, apollo-require-preflight: true for Apollo Server.",
          "zh-CN":
            "发送响应中写明的标头：Kibana 用 kbn-xsrf: true，Apollo Server 用 apollo-require-preflight: true。",
        }),
        text({
          en: "For GraphQL by POST, Content-Type: application/json alone is enough.",
          "zh-CN": "GraphQL 的 POST 请求只需发送 Content-Type: application/json 即可。",
        }),
      ],
      sources: [
        docs(
          "Apollo Server: CSRF prevention",
          "https://www.apollographql.com/docs/apollo-server/security/cors#preventing-cross-site-request-forgery-csrf",
        ),
      ],
    }),
    // Tornado and Beego.
    cause({
      id: "xsrf-argument",
      mechanism: "csrf-token-invalid",
      on: [400, 403, 422],
      certainty: "certain",
      when: body(/'_xsrf' argument missing from POST|XSRF cookie does not match POST argument/),
      sources: [
        docs(
          "Tornado: cross-site request forgery protection",
          "https://www.tornadoweb.org/en/stable/guide/security.html",
        ),
        CSRF,
      ],
    }),
    cause({
      id: "token-field-empty",
      mechanism: "csrf-token-invalid",
      on: [400, 401, 403, 419, 422],
      certainty: "likely",
      when: all(
        methodOtherThan("GET", "HEAD", "OPTIONS"),
        measuring("request.field.x-csrf-token", emptyToken),
      ),
      why: text({
        en: "The field for the anti-forgery token holds no token (empty, undefined, null): the page mostly found none in its cookie, form or meta element.",
        "zh-CN":
          "防伪令牌的标头里没有令牌（为空、undefined 或 null）：多半是页面没有在 Cookie、表单或 meta 元素中找到它。",
      }),
      fix: [
        text({
          en: "Look whether the cookie with the token was ever set, by which response, and for which path and domain.",
          "zh-CN": "检查令牌的 Cookie 是否设置过、由哪个响应设置、路径和域是什么。",
        }),
        text({
          en: "The page's script must be able to read that cookie: no HttpOnly, a domain and path that cover the page, and the name that the code looks for.",
          "zh-CN": "页面脚本必须能读取该 Cookie：没有 HttpOnly、域和路径涵盖该页面、名称与代码所找的一致。",
        }),
      ],
      sources: [CSRF],
    }),
    cause({
      id: "says-csrf",
      mechanism: "csrf-token-invalid",
      on: [400, 401, 403, 404, 409, 412, 419, 422],
      certainty: "likely",
      when: all(
        methodOtherThan("GET", "HEAD", "OPTIONS"),
        says(
          /\b[cx]srf|csrf[ _-]?token|forgery|authenticity[ _-]?token|nonce[^\n]{0,40}(invalid|expired|fail)|(invalid|expired|bad|wrong|missing)[^\n]{0,20}nonce|page (has )?expired|origin (check|validation|mismatch)/i,
        ),
      ),
      sources: [CSRF],
    }),
    cause({
      id: "says-origin-refused",
      mechanism: "csrf-token-invalid",
      on: [400, 403, 422],
      certainty: "likely",
      // The page is the site's own: the application compares Origin with an address of its own settings.
      when: all(methodOtherThan("GET", "HEAD", "OPTIONS"), ownPage, says(ORIGIN_REFUSED)),
      fix: [
        text({
          en: "Tell the application its public address (base URL, trusted origins), with scheme and port as in the address bar.",
          "zh-CN": "在应用中配置它的公开地址（基础 URL、受信任的源），协议和端口与地址栏一致。",
        }),
        text({
          en: "Let the proxy hand on Host and X-Forwarded-Proto, so that both sides compare the same origin.",
          "zh-CN": "让代理传递 Host 和 X-Forwarded-Proto，使两边比较的是同一个源。",
        }),
      ],
      sources: [CSRF],
    }),
    cause({
      id: "says-foreign-origin-refused",
      mechanism: "cors-origin-not-allowed",
      on: [400, 403, 422],
      certainty: "likely",
      when: all(crossOrigin, not(websocket), not(sentAnOrigin), says(ORIGIN_REFUSED)),
      sources: [CSRF],
    }),
  ],
} as const;
