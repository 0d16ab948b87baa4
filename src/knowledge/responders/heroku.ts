import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { herokuCodes } from "./heroku.codes.ts";

const CODES = docs("Heroku: error codes", "https://devcenter.heroku.com/articles/error-codes");
const TIMEOUT = docs("Heroku: request timeout", "https://devcenter.heroku.com/articles/request-timeout");

/** The page frames another one by its address (the second is that of older years); what stands in that one is what a reader copies. */
const ERROR_PAGE =
  /herokucdn\.com\/error-pages\/application-error\.html|amazonaws\.com\/heroku_pages\/error\.html|An error occurred in the application and your page could not be served/;
const NO_SUCH_APP = "herokucdn.com/error-pages/no-such-app.html";
const MAINTENANCE =
  /herokucdn\.com\/error-pages\/maintenance-mode\.html|amazonaws\.com\/heroku_pages\/maintenance\.html/;

export const heroku = defineResponder({
  id: "heroku",
  name: product("Heroku"),
  roles: ["reverse-proxy"],
  signs: [
    wrote(
      "error-page",
      any(body(/herokucdn\.com\/error-pages\/|amazonaws\.com\/heroku_pages\//), body(ERROR_PAGE)),
    ),
    // The router's own page may not be stored; Cowboy in front of an application leaves that to the application.
    wrote(
      "page-not-to-be-stored",
      all(
        status(502, 503),
        field("server", /^(Heroku|Cowboy)$/i),
        field("cache-control", /^no-cache, no-store$/),
        field("content-type", /^text\/html/),
      ),
    ),
    relayed("via-field", field("via", /\b1\.1 (vegur|heroku-router)\b/)),
    relayed("server-field-seen", field("server", /^(Heroku|Cowboy)$/i)),
    relayed("nel-field", field("nel", /heroku/i)),
  ],
  statuses: herokuCodes,
  neverWrites: [401, 403, 405, 406, 415, 422, 429, 431, 500, 504],
  causes: [
    cause({
      id: "time-limit",
      mechanism: "upstream-response-timeout",
      on: [503],
      certainty: "likely",
      when: all(body(ERROR_PAGE), took(29_500, 33_000)),
      why: text({
        en: "The dyno sent nothing within the router's 30 s (H12); the app may still be working on it.",
        "zh-CN": "dyno 在路由器的 30 秒时限内没有任何输出（H12）；应用可能还在处理。",
      }),
      sources: [TIMEOUT],
    }),
    cause({
      id: "idle-connection",
      mechanism: "response-stalled",
      on: [503],
      certainty: "possible",
      when: all(body(ERROR_PAGE), took(54_000, 58_000)),
      sources: [CODES],
    }),
    cause({
      id: "boot-time-limit",
      mechanism: "app-failed-to-start",
      on: [503],
      certainty: "likely",
      when: all(body(ERROR_PAGE), took(59_000, 80_000)),
      sources: [CODES],
    }),
    cause({
      id: "cut-during-upload",
      mechanism: "upstream-closed-without-response",
      on: [503],
      certainty: "likely",
      when: all(body(ERROR_PAGE), took(0, 28_000), method("POST", "PUT", "PATCH")),
      why: text({
        en: "Probably the dyno closed the connection before it had taken the body or answered (H13, H18).",
        "zh-CN": "很可能是 dyno 在收完正文或响应之前关闭了连接（H13、H18）。",
      }),
      sources: [CODES],
    }),
    cause({
      id: "crashed",
      mechanism: "app-failed-to-start",
      on: [503],
      certainty: "likely",
      when: all(body(ERROR_PAGE), took(0, 28_000)),
      why: text({
        en: "Mostly the app's process crashed or did not start (H10); the log names the code.",
        "zh-CN": "多半是应用进程崩溃或没有启动（H10）；日志里写有具体代码。",
      }),
      sources: [CODES],
    }),
    cause({
      id: "closed",
      mechanism: "upstream-closed-without-response",
      on: [503],
      certainty: "possible",
      when: body(ERROR_PAGE),
      sources: [CODES],
    }),
    cause({
      id: "no-dyno",
      mechanism: "upstream-none-available",
      on: [503],
      certainty: "possible",
      when: body(ERROR_PAGE),
      sources: [CODES],
    }),
    cause({
      id: "slow-perhaps",
      mechanism: "upstream-response-timeout",
      on: [503],
      certainty: "possible",
      when: all(by("heroku"), body(ERROR_PAGE)),
      sources: [TIMEOUT],
    }),
    cause({
      id: "no-such-app",
      mechanism: "host-not-configured",
      on: [404],
      certainty: "certain",
      when: body(NO_SUCH_APP),
      sources: [docs("Heroku: custom domains", "https://devcenter.heroku.com/articles/custom-domains")],
    }),
    cause({
      id: "maintenance",
      mechanism: "maintenance-mode",
      on: [503],
      certainty: "certain",
      when: body(MAINTENANCE),
      sources: [docs("Heroku: maintenance mode", "https://devcenter.heroku.com/articles/maintenance-mode")],
    }),
  ],
  sources: [CODES],
});
