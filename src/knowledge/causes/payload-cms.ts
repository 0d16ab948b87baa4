import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Payload: REST API", "https://payloadcms.com/docs/rest-api/overview");
const SOURCE_2 = docs("Payload: access control", "https://payloadcms.com/docs/access-control/overview");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What Payload says by itself. */
export const payloadCmsCauses = {
  id: "payload-cms",
  causes: [
    likely(
      "access-refused",
      "auth-not-authorised",
      403,
      body(/"errors":\s{0,4}\[\{[^{}]{0,200}"message":\s{0,4}"You are not allowed to perform this action\."/),
      {
        why: text({
          en: "An access function returned false for this caller, or the operation (refresh-token, first-register) needs a live session or is over.",
          "zh-CN":
            "访问函数对该调用者返回了 false，或该操作（refresh-token、first-register）需要有效会话或已不可用。",
        }),
        fix: [
          text({
            en: "Read `access` of the collection; a call without a login is judged as a guest, and cookies need csrf and cors to name the origin.",
            "zh-CN": "查看集合的 `access`；未登录的调用按访客处理，使用 Cookie 时 csrf 和 cors 要列出该源。",
          }),
        ],
      },
    ),
    likely(
      "login-wrong",
      "auth-invalid",
      401,
      all(body('"errors"'), body("The email or password provided is incorrect.")),
      {
        why: text({
          en: "Payload knows no user with this email address and password.",
          "zh-CN": "Payload 找不到与该邮箱和密码匹配的用户。",
        }),
      },
    ),
    likely(
      "query-path",
      "validation-failed",
      400,
      body(/"errors":\s{0,4}\[\{[^{}]{0,200}"message":\s{0,4}"The following paths? cannot be queried: /),
      {
        why: text({
          en: "The query names a field that the collection does not have, or that this caller may not read.",
          "zh-CN": "查询用到了集合中不存在的字段，或该调用者无权读取的字段。",
        }),
      },
    ),
    likely(
      "not-logged-in",
      "auth-missing",
      401,
      body(/"message":\s{0,4}"Unauthorized, you must be logged in to make this request\."/),
    ),
    likely(
      "login-locked",
      "rate-limited",
      401,
      body(/"message":\s{0,4}"This user is locked due to having too many failed login attempts\."/),
      {
        why: text({
          en: "The account is locked for a while after too many wrong passwords (maxLoginAttempts, lockTime).",
          "zh-CN": "密码错误次数过多，账号被暂时锁定（maxLoginAttempts、lockTime）。",
        }),
      },
    ),
    likely(
      "no-file",
      "validation-failed",
      400,
      all(body('"errors"'), body(/"message":\s{0,4}"No files were uploaded\."/)),
      {
        why: text({
          en: "The upload collection found no file: the form's field must be called file, and the body must be multipart with a boundary.",
          "zh-CN": "上传集合没有收到文件：表单字段必须名为 file，正文必须是带 boundary 的 multipart。",
        }),
      },
    ),
    likely("no-route", "route-not-found", 404, body(/"message":\s{0,4}"Route not found \\"/), {
      why: text({
        en: "Payload has no endpoint at this path for this method: the slug, the API prefix or the method differs.",
        "zh-CN": "Payload 在这个路径上没有该方法的端点：slug、API 前缀或方法不同。",
      }),
    }),
    likely(
      "fields",
      "validation-failed",
      400,
      all(body('"errors"'), body(/The following fields? (?:is|are) invalid: /)),
      {
        why: text({
          en: "Payload lists the fields that break a rule.",
          "zh-CN": "Payload 列出了不合规则的字段。",
        }),
      },
    ),
  ],
} as const;
