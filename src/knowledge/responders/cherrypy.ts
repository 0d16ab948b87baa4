import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { overPlainHttp, overTls, plainHttpToTlsPort } from "../../diagnosis/condition/origin.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const DISPATCH = docs(
  "CherryPy: _cpdispatch.py and _cpreqbody.py",
  "https://github.com/cherrypy/cherrypy/tree/main/cherrypy",
);
const SERVER = docs("Cheroot: server.py", "https://github.com/cherrypy/cheroot/blob/main/cheroot/server.py");
const PAGE = causesOf(anybody, DISPATCH);
const SOCKET = causesOf(anybody, SERVER);

const POWERED = /Powered by <a href="https?:\/\/(?:www\.)?cherrypy\.(?:org|dev)">CherryPy /;
const said = (words: RegExp): Condition => all(by("cherrypy"), body(POWERED), body(words));
/** Its web server, Cheroot, answers in plain text before the application is asked. */
const TLS_ONLY = /^The client sent a plain HTTP request, but this server only speaks HTTPS on this port\.$/;
const REQUEST_LINE =
  /^(?:Malformed Request-(?:URI|Line(?:: bad (?:protocol|version))?)|HTTP requires CRLF terminators)$/;
const LIMITS =
  /^The (?:entity|headers|Request-URI) sent with the request exceeds? the maximum allowed bytes\.$/;

export const cherrypy = defineResponder({
  id: "cherrypy",
  name: product("CherryPy"),
  roles: ["framework", "runtime"],
  signs: [
    wrote("stock-page", body(POWERED)),
    wrote("tls-port-text", body(TLS_ONLY)),
    wrote("limit-text", body(LIMITS)),
    wrote("request-line-text", body(REQUEST_LINE)),
    named("server-field", field("server", /^(?:CherryPy|Cheroot)\//)),
  ],
  causes: [
    PAGE.likely(
      "no-handler",
      "route-not-found",
      404,
      said(/<p>The path (?:'|&#x27;|&#39;)\/[^\n]{0,2000} was not found\.<\/p>/),
      {
        why: text({
          en: "No exposed handler takes this path, or it found nothing under it.",
          "zh-CN": "没有公开（exposed）的处理函数对应这个路径，或它在该路径下没有找到内容。",
        }),
      },
    ),
    PAGE.proven(
      "parameters",
      "validation-failed",
      [400, 404],
      said(
        /<p>(?:Missing parameters|Multiple values for parameters|Unexpected (?:query string|body) parameters): /,
      ),
      {
        why: text({
          en: "The handler exists, and the parameters sent do not fit its arguments; CherryPy says so with a 404 or 400.",
          "zh-CN": "处理函数存在，但发送的参数与它的参数列表不符；CherryPy 对此返回 404 或 400。",
        }),
      },
    ),
    PAGE.proven("json", "request-body-malformed", 400, said(/<p>Invalid JSON document<\/p>/)),
    PAGE.likely(
      "type",
      "unsupported-media-type",
      415,
      said(/<p>(?:Expected an entity of content type|Unexpected media type|Non-JSON)/),
    ),
    PAGE.proven(
      "thrown",
      "unhandled-exception",
      500,
      all(
        said(/<pre id="traceback">Traceback \(most recent call last\)/),
        // What the application raised on purpose is shown with its trace as well.
        not(body(/\bHTTPError: \(/)),
      ),
    ),
    PAGE.likely(
      "thrown-unsaid",
      "unhandled-exception",
      500,
      said(
        /<p>The server encountered an unexpected condition which prevented it from fulfilling the request\.<\/p>/,
      ),
    ),
    SOCKET.proven(
      "body-over-limit",
      "request-body-too-large",
      413,
      all(by("cherrypy"), body(/^The entity sent/), body(LIMITS)),
      {
        fix: [
          text({
            en: "Raise server.max_request_body_size (100 MB by default; 0 is without limit).",
            "zh-CN": "调高 server.max_request_body_size（默认 100 MB，0 表示不限）。",
          }),
        ],
      },
    ),
    SOCKET.proven(
      "head-over-limit",
      "request-header-too-large",
      413,
      all(by("cherrypy"), body(/^The headers sent/), body(LIMITS)),
      {
        fix: [
          text({
            en: "Delete the site's cookies, or raise server.max_request_header_size (500 KiB by default).",
            "zh-CN": "删除该站点的 Cookie，或调高 server.max_request_header_size（默认 500 KiB）。",
          }),
        ],
      },
    ),
    SOCKET.proven(
      "address-over-limit",
      "uri-too-long",
      414,
      all(by("cherrypy"), body(/^The Request-URI sent/), body(LIMITS)),
    ),
    SOCKET.proven(
      "plain-http",
      "plain-http-to-tls-port",
      400,
      all(by("cherrypy"), plainHttpToTlsPort, body(TLS_ONLY)),
    ),
    SOCKET.likely(
      "plain-http-perhaps",
      "plain-http-to-tls-port",
      400,
      all(by("cherrypy"), overPlainHttp, body(TLS_ONLY)),
    ),
    // The browser spoke TLS: what spoke plain HTTP to it was a proxy in front.
    SOCKET.proven(
      "plain-http-by-proxy",
      "upstream-protocol-mismatch",
      400,
      all(by("cherrypy"), overTls, body(TLS_ONLY)),
    ),
    SOCKET.likely("request-line", "malformed-request-head", 400, all(by("cherrypy"), body(REQUEST_LINE))),
  ],
  sources: [DISPATCH, SERVER],
});
