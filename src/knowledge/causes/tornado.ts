import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Tornado: tornado.web", "https://www.tornadoweb.org/en/stable/web.html");
const SOURCE_2 = docs("Tornado: tornado.websocket", "https://www.tornadoweb.org/en/stable/websocket.html");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

const page = (number: number) => body(`<html><title>${number}: `);

/** What Tornado says by itself, and so Jupyter, Streamlit and others that are built on it. */
export const tornadoCauses = {
  id: "tornado",
  causes: [
    likely(
      "forgery",
      "csrf-token-invalid",
      403,
      all(
        any(
          page(403),
          body(
            /'_xsrf' argument (?:missing from|has invalid format)|XSRF cookie does not match POST argument/,
          ),
        ),
        methodOtherThan("GET", "HEAD", "OPTIONS"),
      ),
      {
        why: text({
          en: "Mostly the token of the _xsrf cookie is missing (xsrf_cookies on); @authenticated without a login and a handler that refuses by itself give the same page.",
          "zh-CN":
            "多半是缺少 _xsrf Cookie 的令牌（开启了 xsrf_cookies）；未登录时的 @authenticated 和 RequestHandler 自己拒绝也是同样的页面。",
        }),
        fix: [
          text({
            en: "Send the _xsrf cookie's value as field X-XSRFToken or form field _xsrf; in Streamlit behind a proxy see server.enableXsrfProtection.",
            "zh-CN":
              "把 _xsrf Cookie 的值放进 X-XSRFToken 标头或 _xsrf 表单字段；代理后的 Streamlit 参见 server.enableXsrfProtection。",
          }),
        ],
      },
    ),
    likely("no-handler", "route-not-found", 404, page(404), {
      why: text({
        en: "No handler of the Tornado application fits this path, or the handler said 404.",
        "zh-CN": "Tornado 应用没有匹配这个路径的 RequestHandler，或 RequestHandler 返回了 404。",
      }),
    }),
    likely("method", "method-not-allowed-by-application", 405, page(405), {
      why: text({
        en: "The Tornado handler of this path has no method of this name.",
        "zh-CN": "这个路径的 Tornado RequestHandler 没有实现该方法。",
      }),
    }),
    likely("argument", "validation-failed", 400, page(400), {
      why: text({
        en: "Mostly an argument that the handler asks for is missing; Tornado names it in its log alone.",
        "zh-CN": "多半是缺少 RequestHandler 需要的参数；Tornado 只在日志里写明是哪个。",
      }),
    }),
    likely("thrown", "unhandled-exception", 500, page(500), {
      why: text({
        en: "A handler of the Tornado application raised an exception; the traceback is in the log.",
        "zh-CN": "Tornado 应用的 RequestHandler 抛出了异常；回溯在日志里。",
      }),
    }),
  ],
} as const;
