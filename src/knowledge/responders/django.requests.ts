import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks } from "../../diagnosis/condition/response.ts";
import { sentWithoutBoundary } from "../../diagnosis/condition/sent-content.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { bare400, debug, debugSays, ofDjango } from "./django.pages.ts";

const { likely, possible, proven } = ofDjango;

/** What it does not take of a request: its host, a form that is too large or cannot be read (400, 413). */
export const djangoRequests = [
  proven("disallowed-host", "host-not-allowed", 400, debug("DisallowedHost"), {
    why: text({
      en: "The Host of the request is not in ALLOWED_HOSTS, or is no valid host name (an underscore, for instance).",
      "zh-CN": "请求的 Host 不在 ALLOWED_HOSTS 中，或不是合法的主机名（例如含下划线）。",
    }),
    fix: [
      text({
        en: "Add the host name to ALLOWED_HOSTS in the settings and restart. A name with an underscore has to be changed.",
        "zh-CN": "在设置的 ALLOWED_HOSTS 中加入该主机名并重启。含下划线的主机名要改名。",
      }),
    ],
  }),
  proven(
    "too-much-form-data",
    "request-body-too-large",
    [400, 413],
    debug("TooManyFieldsSent|RequestDataTooBig|TooManyFilesSent"),
    {
      why: text({
        en: "The request has more data, parameters or files than Django's DATA_UPLOAD_MAX settings allow.",
        "zh-CN": "请求的数据量、参数数量或文件数超过了 Django 的 DATA_UPLOAD_MAX 系列设置。",
      }),
      fix: [
        text({
          en: "Raise DATA_UPLOAD_MAX_MEMORY_SIZE, DATA_UPLOAD_MAX_NUMBER_FIELDS or _FILES, or send less.",
          "zh-CN":
            "调高 DATA_UPLOAD_MAX_MEMORY_SIZE、DATA_UPLOAD_MAX_NUMBER_FIELDS 或 _FILES，或减少发送的数据。",
        }),
      ],
    },
  ),
  likely(
    "boundary",
    "multipart-boundary-missing",
    [400, 500],
    any(debugSays("Invalid boundary"), all(inside("django"), body(/./), sentWithoutBoundary)),
  ),
  likely(
    "multipart-broken",
    "request-body-malformed",
    400,
    debug("MultiPartParserError|UnreadablePostError|BadRequest"),
  ),
  likely(
    "suspicious",
    "validation-failed",
    400,
    debug("SuspiciousOperation|SuspiciousFileOperation|DisallowedRedirect|InvalidSessionKey"),
  ),
  likely("host-before-view", "host-not-allowed", 400, all(bare400, lacks("x-frame-options"), lacks("vary")), {
    why: text({
      en: "Mostly Django refused the request before any view, since its Host is not in ALLOWED_HOSTS.",
      "zh-CN": "多半是 Host 不在 ALLOWED_HOSTS 中，Django 在进入视图之前就拒绝了请求。",
    }),
    fix: [
      text({
        en: "Compare the host in this request's address with ALLOWED_HOSTS; behind a proxy, pass the Host on.",
        "zh-CN": "把这个请求地址中的主机名与 ALLOWED_HOSTS 对照；在代理之后要转发 Host。",
      }),
    ],
    confirm: text({
      en: 'Log "django.security.DisallowedHost": Invalid HTTP_HOST header.',
      "zh-CN": "日志“django.security.DisallowedHost”：Invalid HTTP_HOST header。",
    }),
  }),
  likely(
    "form-limits",
    "request-body-too-large",
    400,
    all(
      bare400,
      any(field("x-frame-options"), field("vary")),
      method("POST", "PUT", "PATCH"),
      sent("content-type", /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/),
      not(sentWithoutBoundary),
    ),
    {
      why: text({
        en: "The form probably has more data, fields or files than Django's DATA_UPLOAD_MAX settings allow.",
        "zh-CN": "表单的数据量、字段数或文件数多半超过了 Django 的 DATA_UPLOAD_MAX 系列设置。",
      }),
    },
  ),
  likely(
    "view-refused",
    "validation-failed",
    400,
    all(bare400, any(field("x-frame-options"), field("vary"))),
  ),
  possible("host", "host-not-allowed", 400, bare400),
  possible("large", "request-body-too-large", 400, all(bare400, methodOtherThan("GET", "HEAD"))),
] as const;
