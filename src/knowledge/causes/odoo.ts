import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Odoo: web controllers",
  "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html",
);
const RPC = docs("Odoo: JsonRPCDispatcher", "https://github.com/odoo/odoo/blob/18.0/odoo/http.py");
const { likely, proven } = causesOf(anybody, RPC, SOURCE);

const rpc = json("jsonrpc", /^2\.0$/);
/** Odoo answers a call that failed with 200, and names the exception in JSON-RPC's `error.data`. */
const exception = codeInJson(
  "error.data.name",
  all(rpc, json("error.data.name", /^(?:odoo|openerp|werkzeug|builtins|psycopg2)\./)),
);
const named = (...names: readonly string[]) => code(exception, ...names);
const sessionOver = named("odoo.http.SessionExpiredException", "openerp.http.SessionExpiredException");
/** Cookies were seen, and none is the session's. */
const noSession = all(sent("cookie"), not(sent("cookie", /(?:^|;\s{0,2})session_id=/)));
const OWN = json("error.message", /^(?:Odoo (?:Server Error|Session (?:Expired|Invalid))|404: Not Found)/);
const codes = vendorCodes(
  exception,
  text({
    en: "Odoo names the exception {code}, which means this.",
    "zh-CN": "Odoo 给出的异常是 {code}，它的含义就是这个。",
  }),
  RPC,
);

export const odooLikely = {
  "auth-not-authorised": ["odoo.exceptions.AccessError"],
  "auth-invalid": ["odoo.exceptions.AccessDenied"],
  "record-not-found": ["odoo.exceptions.MissingError"],
  "validation-failed": ["odoo.exceptions.ValidationError", "odoo.exceptions.UserError"],
  "route-not-found": ["werkzeug.exceptions.NotFound"],
  "application-conflict": [
    "psycopg2.errors.SerializationFailure",
    "psycopg2.errors.ForeignKeyViolation",
    "psycopg2.IntegrityError",
  ],
  "target-already-exists": ["psycopg2.errors.UniqueViolation"],
  "unhandled-exception": [
    "builtins.KeyError",
    "builtins.ValueError",
    "builtins.TypeError",
    "builtins.AttributeError",
    "builtins.IndexError",
  ],
} as const satisfies CauseTable;

const ON = ["2xx", "4xx", "5xx"] as const;

/** What Odoo says by itself. */
export const odooCauses = {
  id: "odoo",
  over: ["inner-status"],
  causes: [
    likely("forgery", "csrf-token-invalid", 400, body("Session expired (invalid CSRF token)"), {
      why: text({
        en: "Odoo found no valid CSRF token of this session in the form.",
        "zh-CN": "Odoo 在表单里没有找到该会话的有效 CSRF 令牌。",
      }),
      fix: [
        text({
          en: "Add csrf_token to the form; a route for other systems takes csrf=False and its own check.",
          "zh-CN": "在表单中加入 csrf_token；供其他系统调用的路由使用 csrf=False 并自行校验。",
        }),
      ],
    }),
    proven(
      "error-under-200",
      "error-reported-with-200",
      "2xx",
      all(rpc, OWN, json("error.data.name", /\./)),
      {
        why: text({
          en: "Odoo reports the exceptions of a JSON-RPC call with 200; `error.data` holds the exception, its message and where it arose.",
          "zh-CN": "Odoo 的 JSON-RPC 调用抛出异常时也返回 200；`error.data` 中有异常、消息和出错位置。",
        }),
      },
    ),
    // Visitors who never logged in have a session as well, and who sends none is told the same.
    likely("no-session", "auth-missing", ON, all(sessionOver, noSession), {
      why: text({
        en: "Odoo wants a session of a logged-in user, and the request sent no cookie `session_id`.",
        "zh-CN": "Odoo 需要已登录用户的会话，而请求没有发送 Cookie `session_id`。",
      }),
    }),
    likely("session-over", "auth-token-expired", ON, all(sessionOver, not(noSession)), {
      why: text({
        en: "Odoo knows no session of a logged-in user behind `session_id`: over, of another database, or not sent.",
        "zh-CN": "Odoo 找不到 `session_id` 对应的已登录会话：已过期、属于别的数据库，或没有发送。",
      }),
      fix: [
        text({
          en: "Log in with /web/session/authenticate, keep the cookie `session_id`, and send it with each call.",
          "zh-CN": "用 /web/session/authenticate 登录，保存 Cookie `session_id`，并在每次调用时发送。",
        }),
      ],
    }),
    ...codes.likely(odooLikely, { on: ON }),
    likely("not-json", "request-body-malformed", 400, body(/^Invalid JSON(?:-RPC)? data\s?$/), {
      why: text({
        en: "The body of this JSON-RPC call is no JSON, or no object.",
        "zh-CN": "这个 JSON-RPC 调用的正文不是 JSON，或不是对象。",
      }),
    }),
    likely(
      "other-type-of-route",
      "unsupported-media-type",
      [400, 415],
      all(body(/Request inferred type is compatible with \[/), not(json("jsonrpc", /./))),
      {
        why: text({
          en: "This is a JSON route: as Content-Type it takes only application/json (one for JSON-RPC application/json-rpc too), and this request had another type or none.",
          "zh-CN":
            "这是 JSON 路由：Content-Type 只接受 application/json（JSON-RPC 路由也接受 application/json-rpc），而该请求是其他类型或没有写明类型。",
        }),
      },
    ),
  ],
} as const;
