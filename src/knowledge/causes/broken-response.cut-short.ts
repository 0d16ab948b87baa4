import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { lastedAtLeast } from "../../diagnosis/condition/time.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { through } from "../writing/by.ts";
import { cause } from "../writing/define.ts";
import { nginxModule } from "../writing/manuals.ts";
import { cutAtBuffers, fewer, passedOnLarge } from "./arrived-bytes.ts";
import { silentStream } from "./silent-stream.ts";

const ERRORS = docs(
  "Chromium: net_error_list.h",
  "https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h",
);
const shorter: Condition = failure("net::ERR_CONTENT_LENGTH_MISMATCH", "NS_ERROR_NET_PARTIAL_TRANSFER");
const brokenOff: Condition = all(
  holds((c) => c.status !== null),
  failure(
    "net::ERR_CONTENT_LENGTH_MISMATCH",
    "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
    "net::ERR_INVALID_CHUNKED_ENCODING",
    "net::ERR_HTTP2_PROTOCOL_ERROR",
    "net::ERR_HTTP2_STREAM_CLOSED",
    "net::ERR_QUIC_PROTOCOL_ERROR",
    "net::ERR_CONNECTION_RESET",
    "net::ERR_CONNECTION_CLOSED",
    "net::ERR_NETWORK_CHANGED",
    "net::ERR_TIMED_OUT",
    "NS_ERROR_NET_PARTIAL_TRANSFER",
    "NS_ERROR_NET_INTERRUPT",
    "NS_ERROR_NET_RESET",
    "NS_ERROR_NET_TIMEOUT",
  ),
);

/** The answer ended before it was whole: by the name of its failure, else by the bytes that came. */
export const cutShort = [
  cause({
    id: "stalled",
    mechanism: "response-stalled",
    on: ["2xx"],
    certainty: "likely",
    when: all(
      brokenOff,
      lastedAtLeast(1_900),
      holds((c) => (c.exchange.timings?.receive ?? c.exchange.duration ?? 0) >= 1_800),
    ),
    sources: [ERRORS],
  }),
  cause({
    id: "cut-at-buffers",
    mechanism: "temp-dir-unwritable",
    on: ["2xx"],
    certainty: "likely",
    when: all(shorter, through("nginx", "openresty", "tengine", "ingress-nginx"), cutAtBuffers),
    why: text({
      en: "The answer ends about where nginx's buffers are full: probably what does not fit goes to a temporary file, which it cannot write.",
      "zh-CN": "响应大约在 nginx 缓冲区用完处中断：可能是放不下的部分要写临时文件，而它无法写入。",
    }),
    fix: [
      text({
        en: "Let nginx's worker user write proxy_temp_path and fastcgi_temp_path (mostly below /var/lib or /var/cache/nginx) and enter all above (x).",
        "zh-CN":
          "让 nginx 工作进程的用户能写 proxy_temp_path 和 fastcgi_temp_path 目录（常在 /var/lib/nginx 或 /var/cache/nginx 下），并能进入各上级目录（x 权限）。",
      }),
      text({
        en: "Check the free space there (df -h, df -i).",
        "zh-CN": "检查那里的剩余空间（df -h、df -i）。",
      }),
      text({
        en: "Or do without the file: proxy_max_temp_file_size 0; with fastcgi_pass: fastcgi_max_temp_file_size 0;.",
        "zh-CN":
          "或不用临时文件：proxy_max_temp_file_size 0;，使用 fastcgi_pass 时是 fastcgi_max_temp_file_size 0;。",
      }),
    ],
    confirm: text({
      en: 'nginx error log: "open() …/proxy_temp/… failed (13: Permission denied) while reading upstream", or pwritev() … failed (28: No space left on device).',
      "zh-CN":
        "nginx 错误日志：“open() …/proxy_temp/… failed (13: Permission denied) while reading upstream”，或 pwritev() … failed (28: No space left on device)。",
    }),
    sources: [nginxModule("http_proxy")],
  }),
  // How much came is not known here; a large answer that nginx passes on goes through its files (proxy_max_temp_file_size).
  cause({
    id: "cut-at-files-perhaps",
    mechanism: "temp-dir-unwritable",
    on: ["2xx"],
    certainty: "possible",
    when: any(
      all(shorter, through("nginx"), passedOnLarge),
      all(
        failure("net::ERR_INCOMPLETE_CHUNKED_ENCODING"),
        through("nginx"),
        field("transfer-encoding", /\bchunked\b/i),
        holds((c) => !c.exchange.response?.body.size),
      ),
    ),
    sources: [nginxModule("http_proxy")],
  }),
  cause({
    id: "truncated",
    mechanism: "response-truncated",
    on: ["2xx", "4xx", "5xx"],
    certainty: "likely",
    when: all(brokenOff, not(silentStream)),
    sources: [rfc(9112, "8")],
  }),
  cause({
    id: "length-wrong",
    mechanism: "content-length-wrong",
    on: ["2xx", "4xx", "5xx"],
    certainty: "possible",
    when: shorter,
    sources: [rfc(9110, "8.6")],
  }),
  cause({
    id: "stalled-perhaps",
    mechanism: "response-stalled",
    on: ["2xx"],
    certainty: "possible",
    when: brokenOff,
    sources: [ERRORS],
  }),
  // Without a name nobody tells a response that broke off from one that the page or the reader stopped.
  cause({
    id: "fewer-at-buffers",
    mechanism: "temp-dir-unwritable",
    on: ["2xx"],
    certainty: "possible",
    when: all(fewer, through("nginx", "openresty", "tengine", "ingress-nginx"), cutAtBuffers),
    sources: [nginxModule("http_proxy")],
  }),
  cause({
    id: "fewer-after-a-while",
    mechanism: "response-stalled",
    on: ["2xx"],
    certainty: "possible",
    when: all(
      fewer,
      lastedAtLeast(1_900),
      holds((c) => (c.exchange.timings?.receive ?? c.exchange.duration ?? 0) >= 1_800),
    ),
    sources: [rfc(9112, "8")],
  }),
  cause({
    id: "fewer-than-announced",
    mechanism: "response-truncated",
    on: ["2xx", "4xx", "5xx"],
    certainty: "possible",
    when: fewer,
    sources: [rfc(9112, "8")],
  }),
  cause({
    id: "fewer-for-nobody",
    mechanism: "client-aborted",
    on: ["2xx", "4xx", "5xx"],
    certainty: "possible",
    when: fewer,
    sources: [rfc(9112, "8")],
  }),
] as const;
