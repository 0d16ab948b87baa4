import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const nginxLogNames = defineNames({
  client: text({ en: "nginx's error log", "zh-CN": "nginx 错误日志" }),
  source: docs(
    "nginx: source, ngx_http_upstream.c",
    "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_upstream.c",
  ),
  names: {
    "502": [
      "connect() failed (111: Connection refused) while connecting to upstream",
      "connect() failed (111",
      "connect() failed (113",
      "upstream prematurely closed connection",
      "no live upstreams while connecting to upstream",
      "no live upstreams",
      "upstream sent too big header",
      "upstream sent invalid header",
      "upstream sent no valid HTTP/1.0 header",
      "recv() failed (104: Connection reset by peer) while reading response header from upstream",
      "connect() to unix",
      "SSL_do_handshake() failed while SSL handshaking to upstream",
      "could not be resolved while sending to client",
    ],
    "504": [
      "upstream timed out (110: Connection timed out) while reading response header from upstream",
      "upstream timed out (110",
      "upstream timed out",
    ],
    "413": ["client intended to send too large body"],
    "403": ["directory index of", "access forbidden by rule"],
    "404": ["Primary script unknown"],
    "500": ["rewrite or internal redirection cycle"],
    "503": ["limiting requests, excess", "limiting connections by zone"],
    "400": ["client sent invalid header line", "client sent invalid host header"],
    "414": ["client sent too long URI"],
    "nginx/499": [
      "client prematurely closed connection",
      "client closed connection while waiting for request",
    ],
    "nginx/494": ["client sent too long header line"],
    "nginx/497": [
      "client sent plain HTTP request to HTTPS port",
      "The plain HTTP request was sent to HTTPS port",
    ],
    "nginx/495": ["client SSL certificate verify error"],
    "nginx/496": ["client sent no required SSL certificate"],
  },
});
