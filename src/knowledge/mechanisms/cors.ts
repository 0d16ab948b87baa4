import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import {
  allowOriginKnown,
  credentialsKnown,
  hiddenErrorKnown,
  otherOriginKnown,
} from "../known/cors-answer.ts";
import { notAllowedKnown, preflightKnown } from "../known/cors-preflight.ts";
import { apacheModule, mdn, nginxModule } from "../writing/manuals.ts";
import { perSystem } from "../writing/per-system.ts";

export const cors = defineMechanisms("cors", {
  "cors-header-missing": {
    name: text({ en: "Access-Control-Allow-Origin is missing", "zh-CN": "缺少 Access-Control-Allow-Origin" }),
    why: text({
      en: "The response does not say that other origins may read it, so the browser withheld it from the page.",
      "zh-CN": "响应没有声明允许其他源读取，浏览器不把它交给页面。",
    }),
    fix: [
      text({
        en: "On the API, answer with Access-Control-Allow-Origin and the page's origin, and Vary: Origin.",
        "zh-CN": "让 API 返回带有页面源的 Access-Control-Allow-Origin，并加上 Vary: Origin。",
      }),
      text({
        en: "Or call the API through the page's own origin, by a proxy rule.",
        "zh-CN": "或通过代理规则，让页面经由自己的源访问 API。",
      }),
    ],
    confirm: text({
      en: "Response fields in the Network panel, and the console message for this request.",
      "zh-CN": "查看网络面板中的响应标头和控制台信息。",
    }),
    known: allowOriginKnown,
    sources: [
      fetchStandard("http-cors-protocol"),
      mdn("CORS errors: missing allow origin", "Web/HTTP/Guides/CORS/Errors/CORSMissingAllowOrigin"),
    ],
  },
  "cors-origin-not-allowed": {
    name: text({ en: "This origin is not allowed", "zh-CN": "不允许当前的源" }),
    why: text({
      en: "The server does not allow this page's origin: it says so, or Access-Control-Allow-Origin names another or several at once.",
      "zh-CN":
        "服务器不允许当前页面的源：它直接拒绝，或 Access-Control-Allow-Origin 是别的源，或一次列了多个。",
    }),
    fix: [
      text({
        en: "Add this origin to the API's list, exactly with scheme and port, and send back the one that asked.",
        "zh-CN": "把这个源（含协议和端口）加入 API 的列表，并只返回提出请求的那一个。",
      }),
      text({
        en: "Send the field once: proxy and application may both add it.",
        "zh-CN": "这个标头只发送一次：代理和应用可能都加了它。",
      }),
      text({
        en: "Send Vary: Origin, so that a cache does not serve the value of another page.",
        "zh-CN": "发送 Vary: Origin，避免缓存把别的页面的值返回出去。",
      }),
    ],
    confirm: text({
      en: "Access-Control-Allow-Origin of the response against Origin of the request.",
      "zh-CN": "对照响应的 Access-Control-Allow-Origin 与请求的 Origin。",
    }),
    known: otherOriginKnown,
    sources: [
      fetchStandard("http-cors-protocol"),
      mdn(
        "CORS errors: allow origin does not match",
        "Web/HTTP/Guides/CORS/Errors/CORSAllowOriginNotMatchingOrigin",
      ),
    ],
  },
  "cors-credentials-not-allowed": {
    name: text({ en: "Cross-origin credentials are not allowed", "zh-CN": "不允许携带跨源凭据" }),
    why: text({
      en: "The page asked for credentials (cookies or a login), and the response allows any origin (*) or lacks Access-Control-Allow-Credentials.",
      "zh-CN":
        "页面要求携带凭据（Cookie 或登录信息），而响应允许任意源（*）或缺少 Access-Control-Allow-Credentials。",
    }),
    fix: [
      text({
        en: "Answer with the exact origin and Access-Control-Allow-Credentials: true.",
        "zh-CN": "返回确切的源和 Access-Control-Allow-Credentials: true。",
      }),
      text({
        en: 'Or call without credentials: credentials: "omit" in fetch.',
        "zh-CN": '或不携带凭据：fetch 使用 credentials: "omit"。',
      }),
    ],
    confirm: text({
      en: "The Access-Control fields of the response, and credentials or withCredentials in the page's code.",
      "zh-CN": "查看响应的 Access-Control 标头，以及页面代码中的 credentials 或 withCredentials。",
    }),
    known: credentialsKnown,
    sources: [fetchStandard("cors-protocol-and-credentials")],
  },
  "cors-method-or-header-not-allowed": {
    name: text({ en: "The preflight does not allow this request", "zh-CN": "预检不允许这个请求" }),
    why: text({
      en: "The preflight response does not list the method or one of the header fields of the real request.",
      "zh-CN": "预检响应没有列出实际请求的方法或某个标头。",
    }),
    fix: [
      text({
        en: "List them in Access-Control-Allow-Methods and Access-Control-Allow-Headers; Authorization must be named, * does not cover it.",
        "zh-CN":
          "在 Access-Control-Allow-Methods 和 Access-Control-Allow-Headers 中列出；Authorization 必须写明，* 不包含它。",
      }),
      text({
        en: "Or leave out the custom field that the API does not need.",
        "zh-CN": "或去掉 API 不需要的自定义标头。",
      }),
    ],
    confirm: text({
      en: "The OPTIONS entry in the Network panel, and the field named in the console message.",
      "zh-CN": "查看网络面板中的 OPTIONS 请求，以及控制台信息中提到的标头。",
    }),
    known: notAllowedKnown,
    sources: [fetchStandard("cors-preflight-fetch"), fetchStandard("cors-non-wildcard-request-header-name")],
  },
  "cors-preflight-not-handled": {
    name: text({ en: "The preflight request failed", "zh-CN": "预检请求失败" }),
    why: text({
      en: "The OPTIONS preflight did not get a 2xx with the needed fields: no route, an error, a redirect or a demand for login.",
      "zh-CN": "OPTIONS 预检没有得到带所需标头的 2xx：没有路由、出错、被重定向或要求登录。",
    }),
    fix: [
      text({
        en: "Answer OPTIONS before login checks and redirects, with 204 and the Access-Control fields.",
        "zh-CN": "在登录校验和重定向之前处理 OPTIONS，返回 204 和 Access-Control 标头。",
      }),
      text({
        en: "Call the final address, with https and the right trailing slash: a preflight may not be redirected.",
        "zh-CN": "请求最终地址，使用 https 和正确的末尾斜杠：预检不能被重定向。",
      }),
    ],
    confirm: text({
      en: 'The OPTIONS entry in the Network panel; curl -i -X OPTIONS -H "Origin: PAGE" -H "Access-Control-Request-Method: POST" URL.',
      "zh-CN":
        '查看网络面板中的 OPTIONS 请求；或执行 curl -i -X OPTIONS -H "Origin: PAGE" -H "Access-Control-Request-Method: POST" URL。',
    }),
    known: preflightKnown,
    sources: [
      fetchStandard("cors-preflight-fetch"),
      mdn("CORS errors: preflight did not succeed", "Web/HTTP/Guides/CORS/Errors/CORSPreflightDidNotSucceed"),
    ],
  },
  "cors-header-missing-on-error": {
    name: text({ en: "An error hides behind CORS", "zh-CN": "真正的错误被 CORS 掩盖" }),
    why: text({
      en: "The response is an error without the CORS fields that good responses carry, so the page sees a CORS failure.",
      "zh-CN": "这是一个错误响应，没有正常响应所带的 CORS 标头，页面只看到 CORS 失败。",
    }),
    fix: [
      text({
        en: "Repair the error itself: look at its status and at the server's log.",
        "zh-CN": "先修复错误本身：看它的状态码和服务器日志。",
      }),
      perSystem({
        sentence: text({
          en: "Send the CORS fields with every status: {systems}.",
          "zh-CN": "让所有状态码都带 CORS 标头：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "add_header … always in nginx",
            "zh-CN": "nginx 的 add_header … always",
          }),
          apache: text({ en: "Header always set in Apache", "zh-CN": "Apache 的 Header always set" }),
        },
        general: text({
          en: "Send the CORS fields with every status, errors included.",
          "zh-CN": "让所有状态码都带 CORS 标头，错误响应也不例外。",
        }),
      }),
    ],
    confirm: text({
      en: "Status of the blocked entry in the Network panel; good responses of the same API carry the field.",
      "zh-CN": "查看网络面板中被拦截请求的状态码；同一 API 的正常响应带有该标头。",
    }),
    known: hiddenErrorKnown,
    sources: [nginxModule("http_headers"), apacheModule("mod_headers"), fetchStandard("http-cors-protocol")],
  },
  "cors-blocked-after-redirect": {
    name: text({ en: "A redirect left for an origin without CORS", "zh-CN": "重定向到了不允许跨源的地址" }),
    why: text({
      en: "A redirect led to another origin, and that one does not allow this page.",
      "zh-CN": "请求被重定向到另一个源，而那里不允许当前页面访问。",
    }),
    fix: [
      text({ en: "Call the final address directly.", "zh-CN": "直接请求最终地址。" }),
      text({
        en: 'Or allow the page there; after a redirect between foreign origins, Origin is "null".',
        "zh-CN": "或在那里允许当前页面；在其他源之间重定向后，Origin 会变成 null。",
      }),
      text({
        en: "If it leads to a login page, log in first, or answer 401.",
        "zh-CN": "如果是转到登录页，先登录，或让 API 返回 401。",
      }),
    ],
    confirm: text({
      en: "The redirect chain: the hop where the origin changes, and its Access-Control fields.",
      "zh-CN": "查看重定向链：源在哪一跳改变，以及那一跳的 Access-Control 标头。",
    }),
    sources: [
      fetchStandard("http-redirect-fetch"),
      mdn(
        "CORS errors: external redirect not allowed",
        "Web/HTTP/Guides/CORS/Errors/CORSExternalRedirectNotAllowed",
      ),
    ],
  },
});
