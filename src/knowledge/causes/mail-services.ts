import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const sendgrid = causesOf(
  anybody,
  docs(
    "SendGrid: 4XX API errors",
    "https://support.sendgrid.com/hc/en-us/articles/18322114821403-4XX-API-Errors-and-Troubleshooting-Suggestions",
  ),
);
const mailgun = causesOf(
  anybody,
  docs("Mailgun: errors", "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started"),
);

/** SendGrid lists its errors, each with a message, a field and a help. */
const listed = (words: string): Condition =>
  all(jsonWith(["errors"], ["id"]), body(new RegExp(`"message":\\s{0,2}"${words}`)), body(/"field":/));
const said = (words: RegExp): Condition => all(jsonWith(["message"], ["id"]), json("message", words));

const denied = listed("Permission denied, wrong credentials");
/** In the form that SendGrid wants: what it denies then is the key itself. */
const keySent = sent("authorization", /^Bearer\s{1,4}SG\./);

/** What services that send mail say by their sentence. */
export const mailServicesCauses = {
  id: "mail-services",
  over: ["auth", "limits", "refusal", "request-body", "not-found", "account-terms"],
  causes: [
    sendgrid.likely("key-not-seen", "auth-missing", 401, all(denied, not(keySent)), {
      why: text({
        en: "SendGrid found no key: Authorization is missing or has another form than `Bearer SG.…`. Some keys whose permissions changed are refused in the same words.",
        "zh-CN":
          "SendGrid 没有找到密钥：缺少 Authorization，或其形式不是 `Bearer SG.…`。个别权限已更改的密钥也会得到同样的说法。",
      }),
      fix: [
        text({
          en: "Send `Authorization: Bearer` and the key; look whether the variable that holds the key is set where the program runs.",
          "zh-CN": "发送 `Authorization: Bearer` 加密钥；检查程序运行环境中保存密钥的变量是否已设置。",
        }),
      ],
    }),
    sendgrid.likely(
      "key-refused",
      "auth-invalid",
      401,
      any(listed("The provided authorization grant is invalid, expired,? or revoked"), all(denied, keySent)),
      {
        why: text({
          en: "SendGrid does not accept this API key: wrong, deleted, its permissions changed, or cut off when it was copied (it begins with SG.).",
          "zh-CN": "SendGrid 不接受这个 API 密钥：错误、已删除、权限已更改，或复制不完整（应以 SG. 开头）。",
        }),
      },
    ),
    sendgrid.likely("credits-used-up", "quota-exhausted", [401, 403], listed("Maximum credits exceeded"), {
      why: text({
        en: "No mail credits are left: the plan's limit for the day or month is reached, the trial is over, or an upgrade is not paid yet. SendGrid mostly says it with 401.",
        "zh-CN":
          "发信额度已用尽：达到套餐的每日或每月上限，试用已结束，或升级尚未付款。SendGrid 多半用 401 表示。",
      }),
    }),
    sendgrid.likely("key-lacks-right", "auth-not-authorised", 403, listed("access forbidden"), {
      why: text({
        en: "The API key is valid, but lacks the permission of this call (sending wants Mail Send), or the account's plan does not include it.",
        "zh-CN": "API 密钥有效，但没有这个调用的权限（发信需要 Mail Send），或账户套餐不包含它。",
      }),
    }),
    sendgrid.likely(
      "sender-not-verified",
      "auth-not-authorised",
      403,
      listed("The from address does not match a verified Sender Identity"),
      {
        why: text({
          en: "The address in `from` is no verified sender of this account, and its domain is not authenticated.",
          "zh-CN": "`from` 中的地址不是该账户已验证的发件人，其域名也没有认证。",
        }),
        fix: [
          text({
            en: "Verify the sender or its domain under Sender Authentication, or send from one that is verified.",
            "zh-CN": "在 Sender Authentication 中验证发件人或域名，或使用已验证的发件人。",
          }),
        ],
      },
    ),
    mailgun.likely(
      "sandbox",
      "auth-not-authorised",
      [400, 403],
      said(/^(?:Domain \S{1,120} is not allowed to send: )?Sandbox subdomains are for test purposes only/),
      {
        why: text({
          en: "A sandbox domain of Mailgun sends to authorised recipients alone, and this address is none.",
          "zh-CN": "Mailgun 的沙盒域名只能发给已授权的收件人，而这个地址不在其中。",
        }),
        fix: [
          text({
            en: "Add your own domain, or the recipient under Authorized Recipients, and let them confirm the mail.",
            "zh-CN": "添加自己的域名，或把收件人加入 Authorized Recipients 并让其确认邮件。",
          }),
        ],
      },
    ),
    mailgun.likely(
      "account-or-domain-not-ready",
      "setup-required",
      [400, 401, 403],
      said(
        /^(?:Please activate your Mailgun account|Domain \S{1,120} is not allowed to send: The domain is unverified)/,
      ),
      {
        why: text({
          en: "The account is not activated, or the DNS records of the domain are not verified yet.",
          "zh-CN": "账户尚未激活，或域名的 DNS 记录还没有通过验证。",
        }),
        fix: [
          text({
            en: "Activate the account by the link in Mailgun's e-mail, or verify the domain in its control panel, as the sentence says.",
            "zh-CN": "按消息所说，通过 Mailgun 邮件中的链接激活账户，或在其控制台中验证域名。",
          }),
        ],
      },
    ),
    mailgun.likely("domain-unknown", "record-not-found", 404, said(/^Domain not found: /), {
      why: text({
        en: "The account has no such domain in this region: domains of the EU live at api.eu.mailgun.net alone.",
        "zh-CN": "该账户在这个区域没有此域名：欧盟区的域名只在 api.eu.mailgun.net。",
      }),
    }),
    mailgun.likely("key-unknown", "auth-invalid", 401, said(/^Invalid private key$/), {
      why: text({
        en: "The password of Basic (user name `api`) is no key of this account, or the key is of the other region (api.mailgun.net, api.eu.mailgun.net).",
        "zh-CN":
          "Basic 认证中的密码（用户名为 `api`）不是该账户的密钥，或密钥属于另一个区域（api.mailgun.net 与 api.eu.mailgun.net）。",
      }),
    }),
    mailgun.proven(
      "parameter",
      "validation-failed",
      400,
      all(
        // Without the address any interface may say so of a range of dates or a search.
        path(/\/messages(?:\.mime)?$/),
        said(/^'?(?:to|from|cc|bcc|domain|subject|text)'? parameter is (?:missing|not a valid address)/),
      ),
      {
        why: text({
          en: "A parameter of the mail is missing or no valid address; the sentence names it.",
          "zh-CN": "邮件的某个参数缺失或不是有效地址；消息中写明了是哪个。",
        }),
      },
    ),
  ],
} as const;
