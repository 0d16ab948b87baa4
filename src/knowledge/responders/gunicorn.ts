import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const SETTINGS = docs("Gunicorn: settings", "https://docs.gunicorn.org/en/stable/settings.html");
const { says, states, likely, proven, usual, possible } = causesOf("gunicorn", SETTINGS);

export const gunicorn = defineResponder({
  id: "gunicorn",
  name: text({ en: "Gunicorn", "zh-CN": "Gunicorn" }),
  roles: ["runtime"],
  signs: [
    wrote("stock-page", body(/<h1><p>[^<\n]{3,60}<\/p><\/h1>/)),
    named("server-field", field("server", /^gunicorn\b/i)),
  ],
  neverWrites: [401, 404, 405, 406, 413, 415, 422, 429, 502, 503, 504],
  causes: [
    proven(
      "field-too-large",
      "request-header-too-large",
      [400, 431],
      body(
        /limit request headers? fields|Error parsing headers: (?:'|&#x27;|&#39;)limit|Request Header Fields Too Large/,
      ),
      {
        why: text({
          en: "A header field exceeds limit_request_field_size (8190 bytes by default), or there are more than limit_request_fields (100).",
          "zh-CN":
            "某个标头超过 limit_request_field_size（默认 8190 字节），或标头数量超过 limit_request_fields（默认 100 个）。",
        }),
        fix: [
          text({
            en: "Delete the site's cookies, or raise the limit; the proxy in front has one of its own.",
            "zh-CN": "删除该站点的 Cookie，或调高这个上限；前面的代理另有自己的上限。",
          }),
        ],
      },
    ),
    proven("line-too-long", "uri-too-long", [400, 414], body(/Request [Ll]ine is too large/), {
      fix: [
        text({
          en: "Shorten the URL, or raise limit_request_line (4094 bytes by default).",
          "zh-CN": "缩短 URL，或调高 limit_request_line（默认 4094 字节）。",
        }),
      ],
    }),
    says(
      "head",
      "malformed-request-head",
      400,
      /Invalid (?:Request Line|HTTP (?:request line|Version|Header|method)|Method|Header|header)/,
    ),
    states("tls", "tls-to-plain-http-port", 400, /\\x16\\x03/),
    states("proxy-line", "proxy-protocol-mismatch", 400, /Invalid PROXY line/),
    says("proxy-source", "ip-not-allowed", 403, /Proxy request from|Forbidden proxy/i),
    says(
      "framing",
      "request-framing-invalid",
      [400, 501],
      /Unsupported transfer coding|Content-Length|Transfer-Encoding/,
    ),
    says("scheme", "malformed-request-head", 400, /Contradictory scheme headers/, {
      why: text({
        en: "Fields from the proxies contradict each other as gunicorn reads them; https is only X-Forwarded-Proto: https, X-Forwarded-Protocol: ssl, X-Forwarded-Ssl: on.",
        "zh-CN":
          "代理传来的标头在 gunicorn 看来互相矛盾；它只把 X-Forwarded-Proto: https、X-Forwarded-Protocol: ssl、X-Forwarded-Ssl: on 视为 https。",
      }),
      fix: [
        text({
          en: "Let the outermost proxy set X-Forwarded-Proto alone, and the ones behind it pass it on and drop the other two.",
          "zh-CN": "只由最外层代理设置 X-Forwarded-Proto，后面的代理原样传递，并删除另外两个标头。",
        }),
        text({
          en: "Or narrow secure_scheme_headers in gunicorn to the field that your proxy sets.",
          "zh-CN": "或把 gunicorn 的 secure_scheme_headers 缩小到代理所设置的那个标头。",
        }),
      ],
    }),
    usual("bad-request", "malformed-request-head", 400),
    usual("expectation", "expectation-unsupported", 417),
    // sync.py catches the exit of a worker that its arbiter aborts (handle_abort), and answers with the page of a fault.
    likely(
      "worker-timed-out",
      "upstream-worker-killed",
      500,
      all(body(/<h1><p>Internal Server Error<\/p><\/h1>/), took(29_500, 3_600_000)),
      {
        why: text({
          en: "Probably the worker ran longer than gunicorn's timeout (30 s by default), a slow upload included: the arbiter ended it, and the page is its last word.",
          "zh-CN":
            "很可能 worker 的处理时间（缓慢的上传也算在内）超过 gunicorn 的 timeout（默认 30 秒），被主进程终止，这个页面是它最后的输出。",
        }),
        fix: [
          text({
            en: "Make the request quicker or move the work to a queue; else raise timeout.",
            "zh-CN": "让请求更快完成，或把工作放进队列；否则调高 timeout。",
          }),
          text({
            en: "For slow uploads use another worker class such as gthread, or let the proxy in front buffer the body.",
            "zh-CN": "上传缓慢时改用 gthread 等其他 worker 类型，或让前面的代理缓冲请求正文。",
          }),
        ],
        confirm: text({
          en: 'The log says "WORKER TIMEOUT (pid:…)" at that time.',
          "zh-CN": "日志在那一刻写有“WORKER TIMEOUT (pid:…)”。",
        }),
      },
    ),
    likely(
      "application-broken",
      "unhandled-exception",
      500,
      any(body(/<h1><p>Internal Server Error<\/p><\/h1>/), by("gunicorn")),
      {
        why: text({
          en: "Mostly an exception left the WSGI application itself, and the worker answered in its place.",
          "zh-CN": "多半是异常穿过了整个 WSGI 应用，由 worker 进程代为响应。",
        }),
      },
    ),
    possible("application-not-loaded", "app-failed-to-start", 500),
  ],
  sources: [SETTINGS],
});
