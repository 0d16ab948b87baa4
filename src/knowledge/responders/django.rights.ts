import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { bare403, csrfPage, debug, ofDjango } from "./django.pages.ts";

const { likely, proven } = ofDjango;

/** The page for a https request without Referer, and the request had one. */
const refererNotSeen = all(
  sent("referer"),
  body(/requires a (?:&#x?\d{2};|['"])?Referer header[^\n]{0,120}none was sent/),
);

/** Whom it refuses: a request that fails the check against forgery, a user without the permission (403). */
export const djangoRights = [
  likely("forgery-check-without-referer", "header-dropped-by-proxy", 403, refererNotSeen, {
    why: text({
      en: "Django says that no Referer came, and the request had one: a server on the way did not pass it on.",
      "zh-CN": "Django 说没有收到 Referer，而请求中有：途中的某一层没有转发它。",
    }),
    fix: [
      text({
        en: "Let what stands in front pass Referer on; in CloudFront an origin request policy such as AllViewer does that.",
        "zh-CN":
          "让前面的一层转发 Referer；CloudFront 可使用 AllViewer 这类源请求策略（origin request policy）。",
      }),
    ],
  }),
  proven(
    "forgery",
    "csrf-token-invalid",
    403,
    all(
      not(refererNotSeen),
      any(
        csrfPage,
        body(
          /CSRF verification failed|CSRF token (?:missing|from|has)|Referer checking failed|Origin checking failed/,
        ),
      ),
    ),
    {
      fix: [
        text({
          en: "Put {% csrf_token %} into the form, or send the csrftoken cookie as X-CSRFToken.",
          "zh-CN": "在表单里加 {% csrf_token %}，或把 csrftoken Cookie 的值放进 X-CSRFToken 发送。",
        }),
        text({
          en: "Behind a TLS proxy or from another origin, add the origin with its scheme to CSRF_TRUSTED_ORIGINS.",
          "zh-CN": "在 TLS 代理之后或来自其他源时，把带协议的源加入 CSRF_TRUSTED_ORIGINS。",
        }),
      ],
    },
  ),
  likely(
    "permission",
    "auth-not-authorised",
    403,
    any(bare403, debug("PermissionDenied"), inside("django")),
    {
      why: text({
        en: "Mostly a view or decorator raised PermissionDenied for this user, or answered 403 itself.",
        "zh-CN": "多半是视图或装饰器对该用户抛出了 PermissionDenied，或自己返回了 403。",
      }),
    },
  ),
] as const;
