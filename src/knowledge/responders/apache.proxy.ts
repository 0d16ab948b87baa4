import { bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes } from "../../diagnosis/condition/size.ts";
import { afterAWhile, took } from "../../diagnosis/condition/time.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by, through } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { said, stock } from "./apache.page.ts";

const MOD_PROXY = docs("Apache: mod_proxy", "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html");
const { likely, possible } = causesOf(anybody, MOD_PROXY);

const seconds = (c: Parameters<Condition>[0]) =>
  Math.round((c.exchange.timings?.wait ?? c.exchange.duration ?? 0) / 1000);

/** What mod_proxy says of the server behind, or leaves unsaid. */
export const apacheProxy = [
  // 500, 502
  likely(
    "handshake-with-backend",
    "upstream-tls-handshake-failed",
    [500, 502],
    said("Error during SSL Handshake with remote server"),
  ),
  possible(
    "certificate-of-backend",
    "upstream-tls-certificate-invalid",
    [500, 502],
    said("Error during SSL Handshake with remote server"),
  ),
  likely("name-of-backend", "upstream-dns-failure", [500, 502, 503], said("DNS lookup failure for")),
  likely(
    "status-line-corrupt",
    "upstream-invalid-response",
    502,
    said(/Corrupt status line|Invalid status line|Error parsing|Malformed|unparsable/i),
  ),
  likely("cut-during-upload", "upstream-closed-during-upload", 502, all(stock, bodyOfBytes(200_000))),
  cause({
    id: "backend-silent",
    mechanism: "upstream-response-timeout",
    on: [502],
    certainty: "likely",
    when: all(stock, afterAWhile),
    facts: (c) => ({ seconds: seconds(c) }),
    why: text({
      en: "The server behind Apache had not answered after {seconds} s; mod_proxy_http reports its time limit (60 s by default) as 502.",
      "zh-CN": "Apache 后面的服务器 {seconds} 秒仍没有响应；mod_proxy_http 把超时（默认 60 秒）报告为 502。",
    }),
    sources: [MOD_PROXY],
  }),
  likely("backend-closed", "upstream-closed-without-response", 502, all(stock, status(502))),
  possible("backend-answer-invalid", "upstream-invalid-response", 502, stock),
  possible("backend-worker-ended", "upstream-worker-killed", 502, stock),
  // 503
  likely("backend-unreachable", "upstream-connect-timeout", 503, all(stock, took(900, 3_600_000))),
  likely("backend-down", "upstream-connection-refused", 503, all(stock, status(503))),
  likely("backend-in-error-state", "upstream-none-available", 503, stock),
  possible("connect-not-permitted", "upstream-socket-permission", 503, stock, {
    why: text({
      en: "Apache itself may not open the connection: SELinux forbids it, or the socket's owner and mode do.",
      "zh-CN": "Apache 自己无权建立连接：被 SELinux 禁止，或套接字的属主和权限不允许。",
    }),
    fix: [
      text({
        en: "With SELinux (RHEL, CentOS, Fedora …) run `setsebool -P httpd_can_network_connect 1`.",
        "zh-CN":
          "启用了 SELinux 的系统（RHEL、CentOS、Fedora 等）运行 `setsebool -P httpd_can_network_connect 1`。",
      }),
      text({
        en: "For a Unix socket give Apache's user read and write access to the socket, and entry (x) to every folder above it.",
        "zh-CN": "使用 Unix 套接字时，让 Apache 的用户对套接字可读写，对各级上层目录可进入（x）。",
      }),
    ],
    confirm: text({
      en: 'error_log: "(13)Permission denied: AH00957" or "AH02454" (Unix socket); ausearch -m avc -c httpd.',
      "zh-CN":
        "error_log：“(13)Permission denied: AH00957”或“AH02454”（Unix 套接字）；ausearch -m avc -c httpd。",
    }),
  }),
  possible("backend-other-protocol", "upstream-protocol-mismatch", 503, stock),
  // 504
  likely("gateway-late", "upstream-response-timeout", 504, stock),
  likely(
    "headless-answer",
    "upstream-invalid-response",
    200,
    all(
      // Of a success without a version nobody is known to be the author; another that is known wrote it so.
      through("apache"),
      any(
        by("apache"),
        holds((c) => c.author === null),
      ),
      field("server"),
      not(field("content-type")),
      not(field("content-length")),
      not(field("last-modified")),
      not(bodyless),
      holds((c) => c.exchange.failure === null),
    ),
  ),
] as const;
