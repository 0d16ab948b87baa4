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

/** ISA Server and Forefront TMG: 122xx to those who leave a network by it, 123xx before a site. */
const tmg = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [
    docs(
      "Forefront TMG: result codes",
      "https://learn.microsoft.com/en-us/previous-versions/tn-archive/cc441734(v=technet.10)",
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
  tmg("12202", "ISA Server denied the specified URL", {
    en: "ISA Server or Forefront TMG: no rule of the proxy allows this address, or one denies it.",
    "zh-CN": "ISA Server 或 Forefront TMG：没有规则允许这个地址，或有规则拒绝它。",
  }),
  tmg("12204", "SSL port is not allowed", {
    en: "ISA Server or Forefront TMG opens no tunnel to this port, mostly because it is not 443.",
    "zh-CN": "ISA Server 或 Forefront TMG 不向这个端口建立隧道，多半因为它不是 443。",
  }),
  tmg("12206", "Proxy chain loop", {
    en: "ISA Server or Forefront TMG: the request came back to the proxy, by its own routing or by DNS.",
    "zh-CN": "ISA Server 或 Forefront TMG：请求因路由或 DNS 又回到了代理自己。",
  }),
  tmg("12209", "Access to the Web Proxy filter is denied", {
    en: "ISA Server or Forefront TMG lets only known users out: a login for the proxy is missing or was refused.",
    "zh-CN": "ISA Server 或 Forefront TMG 只放行已登录的用户：缺少代理登录信息或登录被拒绝。",
  }),
  tmg("12217", "Rejected by the HTTP filter", {
    en: "ISA Server or Forefront TMG: the HTTP filter of a rule refused the request, for instance for a character in its address.",
    "zh-CN": "ISA Server 或 Forefront TMG：规则的 HTTP 筛选器拒绝了请求，例如因为地址中的字符。",
  }),
  tmg("12219", "Too many HTTP requests per minute", {
    en: "ISA Server or Forefront TMG: this address sent more requests a minute than flood mitigation allows.",
    "zh-CN": "ISA Server 或 Forefront TMG：该地址每分钟的请求数超过了洪水缓解的上限。",
  }),
  tmg("12302", "The server denied the specified URL", {
    en: "ISA Server or Forefront TMG before a site: no publishing rule takes this host and path, or it refuses.",
    "zh-CN": "ISA Server 或 Forefront TMG 位于网站之前：没有发布规则接受这个主机和路径，或规则拒绝。",
  }),
  tmg("12309", "Access to the Web server is denied", {
    en: "ISA Server or Forefront TMG before a site wants a login, or refused the one that was sent.",
    "zh-CN": "网站前面的 ISA Server 或 Forefront TMG 要求登录，或拒绝了已发送的登录信息。",
  }),
  tmg("12311", "Secure channel required", {
    en: "ISA Server or Forefront TMG before a site takes this address by https only.",
    "zh-CN": "网站前面的 ISA Server 或 Forefront TMG 只接受以 https 访问这个地址。",
  }),
] as const satisfies readonly PrivateStatus[];
