import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";

/** What stands over every page: `errors/templates` and the two Chinese translations. */
const HEADING =
  "The requested URL could not be retrieved|Cache (?:Manager )?Access Denied|不能获取请求的 URL|您所请求的网址（URL）无法获取|缓存访问被拒绝|欲連結之網址（URL）無法正確的傳回|快取伺服器存取被拒絕";
const SHOUT = "(?:ERROR|错误|錯誤)";

/** The page of releases before 3, whose body has no id, and what is left of any where its mark-up was lost. */
export const pageWords: Condition = any(
  body(new RegExp(`<title>\\s{0,4}${SHOUT}:\\s?(?:${HEADING})`, "i")),
  body(new RegExp(`^\\s{0,20}(?:${SHOUT}[:\\s]\\s{0,8})?(?:${HEADING})`)),
);
const unnamed: Condition = all(not(field("x-squid-error")), not(body(/<body id="?(?:ERR_|TCP_)/)), pageWords);

/** The sentence of a page, by the name that Squid gives it. */
const SENTENCES: readonly (readonly [string, RegExp])[] = [
  [
    "ERR_ACCESS_DENIED",
    /(?<!Cache )(?<!Manager )Access Denied\.|(?<!缓存)访问被拒绝。|(?<!快取伺服器)存取被拒絕/,
  ],
  ["ERR_CACHE_ACCESS_DENIED", /Cache Access Denied|缓存访问被拒绝|快取伺服器存取被拒絕/],
  ["ERR_CACHE_MGR_ACCESS_DENIED", /Cache Manager Access Denied/],
  // What the system said of the connection, of which copies often keep no more.
  [
    "ERR_CONNECT_FAIL",
    /Connection to [^\n<]{1,200}[Ff]ailed|连接到 [^\n<]{1,200}失败|\(\d{2,5}\) (?:Connection (?:refused|timed out)|No route to host|Network is unreachable)/,
  ],
  [
    "ERR_DNS_FAIL",
    /Unable to determine IP address from host name|不能由主机名 [^\n]{1,200} 确定 IP|無法將您輸入的網站主機位置轉譯/,
  ],
  ["ERR_READ_TIMEOUT", /Read Timeout|读取超时|超過讀取時限/],
  ["ERR_READ_ERROR", /Read Error|读取错误|讀取錯誤/],
  ["ERR_WRITE_ERROR", /Write Error|写入错误|寫入錯誤/],
  ["ERR_ZERO_SIZE_OBJECT", /Zero Sized Reply|响应内容长度为零|大小為零的資料回應/],
  ["ERR_CANNOT_FORWARD", /Unable to forward this request at this time|目前无法将您的请求进行转送/],
  ["ERR_FORWARDING_DENIED", /Forwarding Denied\.|拒绝转送|轉送要求被拒/],
  ["ERR_INVALID_URL", /Invalid URL|无效的网址/],
  ["ERR_INVALID_REQ", /Invalid Request|非法请求/],
  ["ERR_INVALID_RESP", /Invalid Response|非法响应/],
  ["ERR_TOO_BIG", /The request or reply is too large|请求或响应太大/],
  [
    "ERR_SECURE_CONNECT_FAIL",
    /Failed to establish a secure connection to|建立到 [^\n]{1,200} 的安全连接失败/,
  ],
  ["ERR_LIFETIME_EXP", /Connection Lifetime Expired|连接已过期/],
  ["ERR_UNSUP_REQ", /Unsupported Request Method and Protocol|不支持的请求方式和协议/],
  ["ERR_UNSUP_HTTPVERSION", /Unsupported HTTP version/],
  ["ERR_ICAP_FAILURE", /ICAP protocol error|ICAP 协议错误/],
  ["ERR_GATEWAY_FAILURE", /Gateway Proxy Failure/],
  ["ERR_ONLY_IF_CACHED_MISS", /Valid document was not found in the cache and/],
  ["ERR_CONFLICT_HOST", /URI Host Conflict/],
  ["ERR_SHUTTING_DOWN", /This cache is in the process of shutting down/],
];
const nobody: Condition = () => false;

/** A page that names itself nowhere, by its words; with a number, by the system's own as well. */
export function worded(name: string, number?: string): Condition {
  const named = new RegExp(`^(?:${name})`);
  const sentences = SENTENCES.filter(([err]) => named.test(err)).map(([, { source }]) => source);
  if (sentences.length === 0) return nobody;
  const said = all(unnamed, body(new RegExp(sentences.join("|"))));
  return number === undefined ? said : all(said, body(new RegExp(`\\((?:${number})\\)`)));
}
