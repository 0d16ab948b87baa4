import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "CouchDB: HTTP status codes",
  "https://docs.couchdb.org/en/stable/api/basics.html#http-status-codes",
);
const { likely, proven } = causesOf(anybody, SOURCE);

const couch = (error: string, reason = /./) =>
  all(
    jsonWith(["error", "reason"], ["ref"]),
    json("error", new RegExp(`^${error}$`)),
    json("reason", reason),
  );

const serverAdminOnly = couch(
  "(?:forbidden|unauthorized)",
  /^server_admin access is required for this request/,
);

/** What CouchDB says by `error` and `reason`. */
export const couchdbCauses = {
  id: "couchdb",
  causes: [
    likely("login-wrong", "auth-invalid", 401, couch("unauthorized", /Name or password is incorrect/), {
      why: text({
        en: "CouchDB knows no user with this name and password.",
        "zh-CN": "CouchDB 找不到匹配的用户名和密码。",
      }),
    }),
    likely(
      "login-wanted",
      "auth-missing",
      401,
      couch("unauthorized", /You are not authorized to access this db|Authentication required/),
      {
        why: text({
          en: "The caller did not log in, and the database is open to its members alone, or the server wants a login from everybody (require_valid_user).",
          "zh-CN": "调用者没有登录，而该数据库只对成员开放，或服务器要求所有人登录（require_valid_user）。",
        }),
      },
    ),
    likely("locked", "auth-invalid", 403, couch("forbidden", /^Account is temporarily locked/), {
      why: text({
        en: "After too many failed logins CouchDB has locked this account for a while, for the address that the client comes from.",
        "zh-CN": "登录失败次数过多，CouchDB 对客户端所在的地址暂时锁定了该账号。",
      }),
      fix: [
        text({
          en: "Wait some minutes, and find the client that keeps sending an old password; the limits stand under [chttpd_auth_lockout].",
          "zh-CN": "等待几分钟，找出一直发送旧密码的客户端；上限在 [chttpd_auth_lockout] 中设置。",
        }),
      ],
    }),
    likely(
      "password",
      "validation-failed",
      [400, 403],
      couch("(?:bad_request|forbidden)", /^Password does not conform/),
      {
        why: text({
          en: "CouchDB refuses this new password: it does not meet password_regexp.",
          "zh-CN": "CouchDB 不接受这个新密码：它不符合 password_regexp。",
        }),
      },
    ),
    likely(
      "right",
      "auth-not-authorised",
      403,
      couch(
        "forbidden",
        /^(?!Account is temporarily|Password does not|Attempting to modify version|server_admin access is)/,
      ),
      {
        why: text({
          en: "The user is not in the database's _security, only admins may do this, or a validation function of a design document refuses it.",
          "zh-CN": "用户不在该数据库的 _security 中，或该操作只允许管理员，或设计文档的校验函数拒绝了它。",
        }),
      },
    ),
    likely(
      "kept-by-operator",
      "wrong-endpoint",
      [401, 403],
      all(path(/^\/(?:_config|_node|_stats|_active_tasks|_restart|_log|_up)(?:\/|$)/), serverAdminOnly),
      {
        why: text({
          en: "A hosted CouchDB keeps the server's own settings, figures and log to itself; it has an interface of its own for what may be set.",
          "zh-CN": "托管的 CouchDB 不开放服务器自身的设置、统计和日志；可设置的内容由它自己的接口提供。",
        }),
        fix: [
          text({
            en: "Use the provider's interface: Cloudant has /_api/v2/user/config/cors for CORS and a few more settings under /_api/v2/user/.",
            "zh-CN":
              "改用服务商的接口：Cloudant 的 CORS 设置在 /_api/v2/user/config/cors，另有少量设置在 /_api/v2/user/ 下。",
          }),
        ],
      },
    ),
    likely("server-admin", "auth-not-authorised", [401, 403], serverAdminOnly, {
      why: text({
        en: "Only the server's administrator may do this; on a hosted CouchDB that is the provider, and the account's owner may do it elsewhere.",
        "zh-CN": "只有服务器管理员可以这样做；托管的 CouchDB 中管理员是服务商，账户所有者要用其他接口。",
      }),
    }),
    proven("conflict", "application-conflict", 409, couch("conflict", /Document update conflict/), {
      why: text({
        en: "The _rev that was sent is not the document's current one, or a document with this id exists and none was sent.",
        "zh-CN": "所发送的 _rev 不是该文档当前的版本，或该 id 的文档已存在而请求没有带 _rev。",
      }),
    }),
    likely(
      "missing",
      "record-not-found",
      404,
      couch(
        "not_found",
        /^(?:missing|deleted|no_db_file|missing_named_view|Database does not exist\.|Document is missing attachment)/,
      ),
      {
        why: text({
          en: "CouchDB has no such document, database, view or attachment, or it was deleted.",
          "zh-CN": "CouchDB 中没有该文档、数据库、视图或附件，或它已被删除。",
        }),
      },
    ),
    likely(
      "json",
      "request-body-malformed",
      400,
      couch("bad_request", /[Ii]nvalid UTF-8 JSON|invalid_json/),
      {
        why: text({
          en: "CouchDB could not parse the JSON of the body.",
          "zh-CN": "CouchDB 无法解析正文中的 JSON。",
        }),
      },
    ),
    likely("content-type", "unsupported-media-type", 415, couch("bad_content_type"), {
      why: text({
        en: "CouchDB takes another content type here, mostly application/json; the reason says which.",
        "zh-CN": "CouchDB 在这里要求另一种内容类型，多半是 application/json；reason 中有说明。",
      }),
    }),
    likely("exists", "target-already-exists", 412, couch("file_exists"), {
      why: text({ en: "A database of this name exists.", "zh-CN": "已存在同名数据库。" }),
    }),
    likely("method", "method-not-allowed-by-application", 405, couch("method_not_allowed"), {
      why: text({
        en: "CouchDB lists the methods of this path in its reason.",
        "zh-CN": "CouchDB 在 reason 中列出了这个路径的方法。",
      }),
    }),
    likely(
      "too-large",
      "request-body-too-large",
      413,
      couch("(?:too_large|document_too_large|attachment_too_large)"),
      {
        why: text({
          en: "The document or attachment exceeds a limit of CouchDB (max_document_size, max_attachment_size, max_http_request_size).",
          "zh-CN":
            "文档或附件超出 CouchDB 的上限（max_document_size、max_attachment_size、max_http_request_size）。",
        }),
      },
    ),
  ],
} as const;
