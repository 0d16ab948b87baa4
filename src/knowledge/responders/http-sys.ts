import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { onLoopback } from "../../diagnosis/condition/origin.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cosmosAnswer } from "../causes/cosmos-db-answer.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const LOG = docs(
  "Microsoft: types of errors logged by the HTTP Server API",
  "https://learn.microsoft.com/en-us/windows/win32/http/types-of-errors-logged-by-the-http-server-api",
);
const KERNEL = causesOf(anybody, LOG);
const answered: Condition = by("http-sys");
const said = (words: RegExp): Condition => all(answered, body(words));

/** The kernel driver under IIS answers before any site does. */
export const httpSys = defineResponder({
  id: "http-sys",
  name: text({ en: "HTTP.sys (Windows)", "zh-CN": "HTTP.sys（Windows）" }),
  roles: ["web-server"],
  signs: [
    // Azure Storage and other services of Microsoft run behind it and say who they are.
    wrote(
      "server-field",
      all(
        field("server", /^Microsoft-HTTPAPI\//i),
        not(
          any(
            field("x-ms-request-id"),
            field("x-ms-version"),
            field("x-ms-error-code"),
            body(/<Error><Code>/),
            cosmosAnswer,
          ),
        ),
      ),
    ),
    relayed("server-field-seen", field("server", /^Microsoft-HTTPAPI\//i)),
    named("stock-page", body(/<h2>[\w -]{4,60}<\/h2>\s{0,4}<hr><p>HTTP Error \d{3}\. /i)),
  ],
  neverWrites: [405, 406, 415, 422, 429, 431, 502, 504],
  causes: [
    KERNEL.likely("host-unknown", "host-not-configured", [400, 404], said(/Invalid Hostname/i)),
    KERNEL.likely("url-invalid", "malformed-url", 400, said(/Invalid URL/i)),
    KERNEL.likely(
      "header-too-long",
      "request-header-too-large",
      [400, 431],
      said(/Request Too Long|Header Field Too Long|Request Header Too Long/i),
    ),
    KERNEL.likely(
      "head-invalid",
      "malformed-request-head",
      400,
      any(said(/Invalid Header|Invalid Verb/i), all(said(/Bad Request/i), not(method("GET", "HEAD")))),
    ),
    // A browser writes the head of a plain GET by itself, and writes it well.
    KERNEL.possible(
      "head-perhaps-invalid",
      "malformed-request-head",
      400,
      all(said(/Bad Request/i), not(said(/Invalid Header|Invalid Verb/i)), method("GET", "HEAD")),
    ),
    KERNEL.likely("version", "http-version-unsupported", [400, 505], said(/Version/i)),
    KERNEL.possible("host-maybe", "host-header-invalid", 400, answered),
    KERNEL.likely("no-listener", "gateway-route-not-found", 404, answered),
    KERNEL.possible("no-site", "host-not-configured", 404, answered),
    KERNEL.likely("length-missing", "content-length-required", 411, answered),
    KERNEL.likely("body-over-limit", "request-body-too-large", 413, answered),
    KERNEL.likely("url-too-long", "uri-too-long", 414, answered),
    KERNEL.likely("verb", "method-not-implemented", 501, answered),
    causesOf(
      anybody,
      docs(
        "Microsoft: a not so common root cause for 503 Service Unavailable",
        "https://learn.microsoft.com/en-us/archive/blogs/webtopics/a-not-so-common-root-cause-for-503-service-unavailable",
      ),
    ).likely(
      "address-reserved",
      "server-config-error",
      503,
      all(answered, onLoopback, body(/unavailable/i)),
      {
        why: text({
          en: "On a developer's machine it is mostly a reservation: another program, or an earlier setup, holds this address or `+` with this port.",
          "zh-CN":
            "在开发者自己的机器上多半是 URL 保留：别的程序或以前的设置占有这个地址，或这个端口上的 `+`。",
        }),
        fix: [
          text({
            en: "Run `netsh http show urlacl` and look for this port.",
            "zh-CN": "运行 `netsh http show urlacl`，查找这个端口。",
          }),
          text({
            en: "Delete what is not needed with `netsh http delete urlacl url=…`, or register the program under the reserved form (`http://+:PORT/`).",
            "zh-CN":
              "用 `netsh http delete urlacl url=…` 删除不需要的条目，或让程序按保留的写法（`http://+:PORT/`）注册。",
          }),
        ],
        confirm: text({
          en: "In the HTTP error log (`httperr*.log`) the line of this request has the reason `N/A`, not one such as `AppOffline`.",
          "zh-CN": "HTTP 错误日志（`httperr*.log`）中这个请求的原因为 `N/A`，而不是 `AppOffline` 等。",
        }),
      },
    ),
    KERNEL.likely(
      "pool-crashing",
      "app-failed-to-start",
      503,
      all(answered, not(onLoopback), any(body(/unavailable/i), not(field("retry-after")))),
      {
        why: text({
          en: "Mostly the application pool is stopped: by hand, by rapid-fail protection after crashes, or for its identity's missing rights.",
          "zh-CN": "多半是应用程序池已停止：被手动停止，多次崩溃后被快速故障防护停止，或其标识缺少权限。",
        }),
        fix: [
          text({
            en: "Look at the application pool in IIS Manager, and at the WAS events 5002 and 5059 in the System log.",
            "zh-CN": "在 IIS 管理器中查看应用程序池，并查看系统日志中的 WAS 事件 5002 和 5059。",
          }),
          text({
            en: "Mend what the Application log names, correct the pool's identity, then start the pool.",
            "zh-CN": "修复应用程序日志指出的问题，更正应用程序池的标识，然后启动它。",
          }),
        ],
      },
    ),
    KERNEL.possible("pool-perhaps", "app-failed-to-start", 503, answered),
    // Whoever stopped it, that it is stopped is what this page says of a site of IIS.
    KERNEL.likely("pool-off", "service-stopped", 503, all(answered, not(onLoopback), body(/unavailable/i)), {
      confirm: text({
        en: "The HTTP error log (`httperr*.log`) says `AppOffline` after crashes, `Disabled` where somebody stopped the pool, `QueueFull` under load.",
        "zh-CN":
          "HTTP 错误日志（`httperr*.log`）：多次崩溃后为 `AppOffline`，被人停止为 `Disabled`，队列已满为 `QueueFull`。",
      }),
    }),
    KERNEL.possible("pool-stopped", "service-stopped", 503, answered),
    KERNEL.possible("queue-full", "service-overloaded", 503, answered),
    KERNEL.likely("login", "auth-missing", 401, all(answered, status(401))),
  ],
  sources: [LOG],
});
