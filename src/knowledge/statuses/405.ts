import type { Case } from "../../diagnosis/case.ts";
import { methodWasChanged } from "../../diagnosis/condition/chain.ts";
import { all, holds, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

/** Allow lists the method that was refused. */
function allowsIt(c: Case): boolean {
  return (c.field("allow") ?? "").split(/[\s,]+/).includes(c.exchange.request.method);
}

export const status405 = defineStatus({
  code: 405,
  phrase: "Method Not Allowed",
  kind: "registered",
  name: text({ en: "Method Not Allowed", "zh-CN": "方法不被允许" }),
  meaning: text({
    en: "The server knows this method, and the resource at this address does not take it.",
    "zh-CN": "服务器认识这个方法，但该地址上的资源不接受它。",
  }),
  use: text({
    en: "Send it when the address exists for other methods; list those in Allow.",
    "zh-CN": "地址存在、只是要用别的方法时使用；在 Allow 中列出可用的方法。",
  }),
  request: [],
  response: [
    {
      level: "must",
      field: "Allow",
      what: text({
        en: "the methods that the resource takes now; an empty list means none",
        "zh-CN": "该资源当前接受的方法；空列表表示一个也不接受",
      }),
      source: rfc(9110, "15.5.6"),
    },
  ],
  content: "optional",
  cacheable: "by-default",
  retry: "after-change",
  example: `
    DELETE /articles HTTP/1.1
    Host: api.example

    HTTP/1.1 405 Method Not Allowed
    Allow: GET, HEAD, POST
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "Changing POST to GET repairs a 405.",
        "zh-CN": "把 POST 改成 GET 就能解决 405。",
      }),
      truth: text({
        en: "It hides the fault: the data no longer arrives. Find out what answers at this address first.",
        "zh-CN": "这只是掩盖问题：数据不再送达。先查明这个地址上是谁在响应。",
      }),
      source: rfc(9110, "15.5.6"),
    },
    {
      believed: text({
        en: "405 means that the application forbids the method.",
        "zh-CN": "405 说明应用禁止了这个方法。",
      }),
      truth: text({
        en: "Often the application never saw the request: a static file server, a firewall or an error page refused it.",
        "zh-CN": "应用往往没见到这个请求：是静态文件服务、防火墙或错误页拒绝了它。",
      }),
      source: docs(
        "nginx: ngx_http_static_module",
        "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_static_module.c",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [501],
      difference: text({
        en: "405: the method is known, this resource refuses it. 501: the server does not know the method at all.",
        "zh-CN": "405：服务器认识这个方法，只是这个资源不接受。501：服务器根本不支持这个方法。",
      }),
    },
    {
      codes: [404],
      difference: text({
        en: "405: the path exists for other methods. 404: no such path, or a framework that never says 405.",
        "zh-CN": "405：路径存在，但要用别的方法。404：没有这个路径，或框架从不返回 405。",
      }),
    },
  ],
  usual: [
    "method-not-allowed-by-application",
    "static-file-method-refused",
    "method-filtered-by-config",
    "error-page-rejects-post",
  ],
  // Its own Allow lists the method.
  refuted: {
    "method-not-allowed-by-application": holds((c) => allowsIt(c)),
  },
  causes: [
    cause({
      id: "allow-names-others",
      mechanism: "method-not-allowed-by-application",
      on: [405],
      certainty: "likely",
      when: all(
        field("allow", /[A-Z]/),
        methodOtherThan("OPTIONS", "MKCOL"),
        // What a redirect made of the request is no fault of the caller's.
        not(methodWasChanged),
        // A file name in the path points to a static file: not the application's word.
        not(path(/\.[a-z0-9]{1,5}$/i)),
        holds((c) => !allowsIt(c)),
      ),
      facts: (c) => ({ method: c.exchange.request.method, allow: (c.field("allow") ?? "").slice(0, 120) }),
      why: text({
        en: "This address does not take {method}; it takes {allow}.",
        "zh-CN": "这个地址不接受 {method}，它接受的是 {allow}。",
      }),
      sources: [rfc(9110, "15.5.6"), rfc(9110, "10.2.1")],
    }),
  ],
  asked: [
    "wrong method",
    "verb not allowed",
    "谓词",
    "请求方式不对",
    "不支持 POST",
    "请求方法不支持",
    "阿里云拦截",
  ],
  sources: [rfc(9110, "15.5.6")],
});
