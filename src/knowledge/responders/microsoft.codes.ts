import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const activeSync = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [
    docs(
      "[MS-ASHTTP]: status line",
      "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d",
    ),
  ],
});

export const microsoftCodes = [
  privateCodes({
    kind: "vendor",
    seen: "response",
    sources: [
      docs(
        "Microsoft: 440 Login Timeout in Outlook Web Access",
        "https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-2007/dd789741(v=exchg.80)",
      ),
    ],
  })(
    "440",
    "Login Timeout",
    {
      en: "Outlook on the web: the session has expired, or the server cannot check the login.",
      "zh-CN": "Outlook 网页版：会话已过期，或服务器无法验证登录。",
    },
    {
      en: "Sign in again; if it comes back at once, check the authentication settings of the OWA directory.",
      "zh-CN": "重新登录；如果马上再现，检查 OWA 目录的身份验证设置。",
    },
  ),
  privateCodes({
    kind: "vendor",
    seen: "response",
    sources: [
      docs(
        "[MS-WDV]: 449 Retry With",
        "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
      ),
      docs(
        "Microsoft: Exchange ActiveSync provisioning",
        "https://learn.microsoft.com/en-us/archive/blogs/openspecification/exchange-activesync-provisioning",
      ),
    ],
  })(
    "449",
    "Retry With",
    {
      en: "The client has to send more information and try again; in ActiveSync, fetch the device policy first.",
      "zh-CN": "客户端要补充信息后重试；在 ActiveSync 中是先取得设备策略。",
    },
    {
      en: "Repeat the request with Ms-Echo-Reply, or run Provision on the device.",
      "zh-CN": "带上 Ms-Echo-Reply 重试，或在设备上执行 Provision。",
    },
  ),
  privateCodes({
    kind: "vendor",
    seen: "response",
    sources: [
      docs(
        "Ruby: net/http/responses.rb",
        "https://github.com/ruby/ruby/blob/master/lib/net/http/responses.rb",
      ),
    ],
  })("450", "Blocked by Windows Parental Controls", {
    en: "Windows Parental Controls on this computer block the page.",
    "zh-CN": "这台电脑上的 Windows 家长控制阻止了该页面。",
  }),
  activeSync(
    "451",
    "Redirect",
    {
      en: "ActiveSync: another server is the right one for this mailbox; X-MS-Location names it.",
      "zh-CN": "ActiveSync：该邮箱应使用另一台服务器，由 X-MS-Location 指明。",
    },
    {
      en: "Use the address in X-MS-Location, or run Autodiscover again if it is missing.",
      "zh-CN": "改用 X-MS-Location 中的地址；没有时重新执行 Autodiscover。",
    },
  ),
  activeSync("456", "Blocked", {
    en: "ActiveSync: the user's account is blocked.",
    "zh-CN": "ActiveSync：用户账户被封锁。",
  }),
  activeSync("457", "Expired Password", {
    en: "ActiveSync: the user's password has expired.",
    "zh-CN": "ActiveSync：用户密码已过期。",
  }),
] as const satisfies readonly PrivateStatus[];
