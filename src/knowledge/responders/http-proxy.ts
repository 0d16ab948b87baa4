import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const README = docs("http-proxy: README", "https://github.com/http-party/node-http-proxy");
const { says, usual, possible, proven } = causesOf("http-proxy", README);

export const httpProxy = defineResponder({
  id: "http-proxy",
  name: text({ en: "http-proxy (Node)", "zh-CN": "http-proxy（Node）" }),
  roles: ["reverse-proxy"],
  signs: [
    // It has no page of its own; this is the sentence of its own manual that most error handlers keep.
    wrote("manual-text", body("Something went wrong. And we are reporting a custom error message.")),
    wrote(
      "socket-error-text",
      all(
        status(500, 502, 503, 504),
        any(body(/^(?:connect E[A-Z]+ [^\n]{1,80}|socket hang up|Proxy error: ?[^\n]{0,120}|proxy error)$/i)),
      ),
    ),
  ],
  causes: [
    proven("refused", "upstream-connection-refused", "5xx", body(/\bconnect ECONNREFUSED\b/)),
    proven("closed", "upstream-closed-without-response", "5xx", body(/^socket hang up$/)),
    proven("name", "upstream-dns-failure", "5xx", body(/\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN)\b/)),
    says("refused-by-code", "upstream-connection-refused", "5xx", /ECONNREFUSED/),
    says("closed-by-code", "upstream-closed-without-response", "5xx", /socket hang up|ECONNRESET/),
    says("name-by-code", "upstream-dns-failure", "5xx", /ENOTFOUND|EAI_AGAIN/),
    says("slow", "upstream-response-timeout", "5xx", /ETIMEDOUT|ESOCKETTIMEDOUT/),
    says("certificate", "upstream-tls-certificate-invalid", "5xx", /SELF_SIGNED|certificate/i),
    says("tls", "upstream-tls-handshake-failed", "5xx", /EPROTO|wrong version number/),
    says("answer", "upstream-invalid-response", "5xx", /HPE_|Parse Error/),
    usual("unreachable", "upstream-connection-refused", "5xx"),
    possible("no-answer", "upstream-closed-without-response", "5xx"),
  ],
  sources: [README],
});
