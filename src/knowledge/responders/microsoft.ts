import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { errorStatus, field, status } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cosmosAnswer } from "../causes/cosmos-db-answer.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { microsoftCodes } from "./microsoft.codes.ts";
import { microsoftTmg, TMG_CODES, tmgPage, tmgSentence } from "./microsoft.tmg.ts";

const ACTIVESYNC = docs(
  "[MS-ASHTTP]: Exchange ActiveSync HTTP protocol",
  "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/4cbf28dc-2876-41c6-9d87-ba9db86cd40d",
);
const SHAREPOINT = docs(
  "[MS-CSOMSPT]: common exceptions of SharePoint",
  "https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-csomspt/d647eab8-3c4a-4121-b248-35d7423a11da",
);
const { usual, likely } = causesOf("microsoft", ACTIVESYNC);

export const microsoft = defineResponder({
  id: "microsoft",
  name: text({
    en: "Microsoft Exchange, SharePoint, Graph, Azure, ISA",
    "zh-CN": "Microsoft Exchange、SharePoint、Graph、Azure、ISA",
  }),
  roles: ["application"],
  // The phrase "Proxy Error" is Apache's too; the page tells whose it is.
  over: ["apache"],
  signs: [
    wrote("other-mailbox-server", all(status(451), field("x-ms-location"))),
    wrote("retry-request", all(status(449), field("ms-echo-request"))),
    // Class and number of its exception, as no other system of .NET joins them.
    wrote(
      "sharepoint-exception",
      all(
        any(field("sprequestguid"), field("microsoftsharepointteamservices")),
        body(/(?:"code":\s{0,4}"|<m:code>)-\d{1,10}, (?:Microsoft\.SharePoint|System)\.\w/),
      ),
    ),
    wrote("cosmos-db-answer", cosmosAnswer),
    // The front of Azure's management interface notes on every answer which region took it.
    wrote("resource-manager-error", all(errorStatus, field("x-ms-routing-request-id"))),
    wrote("graph-error", all(errorStatus, field("x-ms-ags-diagnostic"))),
    wrote("proxy-sentence", tmgSentence, "forward-proxy"),
    wrote("proxy-page", tmgPage, "forward-proxy"),
    named("sharepoint-field", any(field("microsoftsharepointteamservices"), field("sprequestguid"))),
    named("x-owa-version-field", field("x-owa-version")),
    named("ms-server-activesync-field", field("ms-server-activesync")),
    // Exchange's front end adds it, also to what its IIS answers by itself.
    relayed("x-feserver-field", field("x-feserver"), "reverse-proxy"),
  ],
  statuses: microsoftCodes,
  causes: [
    usual("login-timeout", "auth-token-expired", 440, {
      why: text({
        en: "The session of Outlook on the web has expired, or the server cannot check the login.",
        "zh-CN": "Outlook 网页版的会话已过期，或服务器无法验证登录。",
      }),
    }),
    likely("wrong-mailbox-server", "wrong-endpoint", 451, all(by("microsoft"), field("x-ms-location")), {
      why: text({
        en: "This Exchange server is not the right one for the mailbox; X-MS-Location names the right one.",
        "zh-CN": "这台 Exchange 服务器不是该邮箱应使用的，正确地址在 X-MS-Location 中。",
      }),
      fix: [
        text({
          en: "Send the ActiveSync requests to the URL in X-MS-Location; if that fails, run Autodiscover again.",
          "zh-CN": "把 ActiveSync 请求发到 X-MS-Location 中的地址；如果失败，重新执行 Autodiscover。",
        }),
      ],
      confirm: text({
        en: "X-MS-Location of the response names the server's URL.",
        "zh-CN": "响应的 X-MS-Location 给出服务器地址。",
      }),
    }),
    usual("account-blocked", "auth-not-authorised", 456),
    usual("password-expired", "auth-invalid", 457, {
      why: text({ en: "The password of the account has expired.", "zh-CN": "账户的密码已过期。" }),
      fix: [
        text({
          en: "Change the password, then sign in with the new one.",
          "zh-CN": "更改密码，然后用新密码登录。",
        }),
      ],
    }),
    ...microsoftTmg,
  ],
  sources: [ACTIVESYNC, SHAREPOINT, TMG_CODES],
});
