import { all } from "../../diagnosis/condition/condition.ts";
import { onlyFields, status } from "../../diagnosis/condition/response.ts";
import { fieldsOfBytes, urlOfLength } from "../../diagnosis/condition/size.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const HTTP = docs("Node.js: HTTP", "https://nodejs.org/api/http.html");
const { likely, usual, possible } = causesOf("node", HTTP);

export const node = defineResponder({
  id: "node",
  name: text({ en: "Node.js HTTP server", "zh-CN": "Node.js HTTP 服务器" }),
  roles: ["runtime"],
  signs: [
    // What Node writes by itself, before any framework, is a status line and this one field.
    wrote(
      "bare-error",
      all(status(400, 408, 413, 431), onlyFields("connection"), (c) =>
        c.field("connection") === "close" ? [] : false,
      ),
    ),
  ],
  over: ["jetty"],
  causes: [
    likely("url-too-long", "uri-too-long", 431, all(by("node"), urlOfLength(12_000))),
    usual("header-too-large", "request-header-too-large", 431, {
      why: text({
        en: "URL and header fields together exceed Node's limit (16 KiB by default); no framework saw the request.",
        "zh-CN": "URL 与标头合计超过 Node 的上限（默认 16 KiB），框架没有看到这个请求。",
      }),
      fix: [
        text({
          en: "Delete the site's cookies, or start Node with a larger --max-http-header-size.",
          "zh-CN": "删除该站点的 Cookie，或用更大的 --max-http-header-size 启动 Node。",
        }),
      ],
    }),
    likely("header-slow", "client-header-timeout", 408, by("node"), {
      why: text({
        en: "The request head or body did not arrive within headersTimeout or requestTimeout.",
        "zh-CN": "请求头或正文没有在 headersTimeout 或 requestTimeout 之内到达。",
      }),
    }),
    possible("body-slow", "client-body-timeout", 408),
    likely("too-many-fields", "request-header-too-large", 400, all(by("node"), fieldsOfBytes(16_000))),
    usual("unparsable", "malformed-request-head", 400),
    possible("framing", "request-framing-invalid", 400),
    possible("host", "host-header-invalid", 400),
    possible("tls", "tls-to-plain-http-port", 400),
    usual("chunk-extensions", "request-framing-invalid", 413, {
      why: text({
        en: "The chunk extensions of the request body exceed Node's limit of 16 KiB.",
        "zh-CN": "请求正文的分块扩展超过了 Node 的 16 KiB 上限。",
      }),
    }),
  ],
  sources: [HTTP],
});
