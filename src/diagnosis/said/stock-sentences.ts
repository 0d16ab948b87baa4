/**
 * What servers say about a status to whoever asks: it names the status and tells nothing of this
 * exchange. Reason phrases of RFC 9110, and the ones that servers write into their pages, in the languages
 * that they ship: Tomcat (LocalStrings*.properties), IIS, Apache httpd.
 */
const PHRASES = new Set(
  [
    "bad request",
    "unauthorized",
    "unauthorised",
    "authorization required",
    "payment required",
    "forbidden",
    "not found",
    "page not found",
    "404 page not found",
    "file not found",
    "method not allowed",
    "not acceptable",
    "proxy authentication required",
    "request timeout",
    "request time-out",
    "conflict",
    "gone",
    "length required",
    "precondition failed",
    "payload too large",
    "content too large",
    "request entity too large",
    "uri too long",
    "request-uri too long",
    "request-uri too large",
    "unsupported media type",
    "range not satisfiable",
    "requested range not satisfiable",
    "expectation failed",
    "i'm a teapot",
    "misdirected request",
    "unprocessable content",
    "unprocessable entity",
    "locked",
    "failed dependency",
    "too early",
    "upgrade required",
    "precondition required",
    "too many requests",
    "request header fields too large",
    "unavailable for legal reasons",
    "internal server error",
    "internal error",
    "server error",
    "not implemented",
    "bad gateway",
    "service unavailable",
    "service temporarily unavailable",
    "gateway timeout",
    "gateway time-out",
    "http version not supported",
    "insufficient storage",
    "loop detected",
    "not extended",
    "network authentication required",
    "error",
    "an error occurred",
    "no message available",
    "ok",
    "success",
    "failed",
    "failure",
    "fail",
    "unknown error",
    "错误的请求",
    "坏请求",
    "未经授权",
    "未经授权的",
    "未授权",
    "禁止",
    "禁止访问",
    "未找到",
    "找不到",
    "页面不存在",
    "方法不允许",
    "不接受",
    "请求超时",
    "冲突",
    "前置条件失败",
    "有效载荷过大",
    "不支持的媒体类型",
    "请求过多",
    "内部服务器错误",
    "服务器内部错误",
    "服务器错误",
    "系统错误",
    "未实现",
    "坏网关",
    "错误的网关",
    "服务不可用",
    "网关超时",
    "存储空间不足",
    "操作成功",
    "成功",
    "操作失败",
    "失败",
    "错误",
  ].map(compact),
);

/** Whole sentences of pages that a server ships, as it writes them, in lower case. */
const SENTENCES = [
  "the server could not understand the request due to invalid syntax",
  "your browser sent a request that this server could not understand",
  "the requested url was not found on this server",
  "you don't have permission to access this resource",
  "the server encountered an internal error or misconfiguration and was unable to complete your request",
  "the resource you are looking for has been removed, had its name changed, or is temporarily unavailable",
  "you do not have permission to view this directory or page using the credentials that you supplied",
  "there is a problem with the resource you are looking for, and it cannot be displayed",
  "您要查找的资源可能已被删除，已更改名称或者暂时不可用",
  "您无权使用所提供的凭据查看此目录或页面",
  "您要查找的资源存在问题，因而无法显示",
];
const COMPACT = SENTENCES.map(compact);

/** `HTTP Status 404 – `, `HTTP状态 404 - `, `404 - `, `404: ` before the phrase itself. */
const NUMBERED =
  /^(?:http ?)?(?:error|status|状态|错误)?(?: ?code)?[ :]{0,2}[1-9]\d\d(?:\.\d{1,2})?\b[ :.–—-]{0,3}|^error[ :]{1,2}/;

/** A page's foot: `Apache Tomcat/9.0.82`, `nginx/1.24.0 (Ubuntu)`, `Apache/2.4.58 Server at a Port 80`. */
const FOOT =
  /^(?:[\w-]{2,30}(?: [\w-]{2,20})?\/v?\d[\d.]{0,12}(?:[ (][^\n]{0,100})?|nginx|openresty|tengine|cloudflare)$/;

/** The words tell no more than a status does: its phrase in any writing, its number, a page's stock line. */
export function isStock(text: string): boolean {
  const said = text.trim().toLowerCase().slice(0, 200);
  const bare = compact(said.replace(NUMBERED, ""));
  if (FOOT.test(said)) return true;
  if (bare === "" || /^\d{1,6}$/.test(bare)) return true;
  if (PHRASES.has(bare) || PHRASES.has(compact(said))) return true;
  return COMPACT.some((sentence) => bare.startsWith(sentence));
}

/** The text without the sentences that stand in a server's page whatever happened. */
export function withoutStock(text: string): string {
  const lower = text.toLowerCase();
  // Few letters change their length in lower case; where one does, places do not match.
  if (lower.length !== text.length) return text;
  return SENTENCES.reduce((rest, sentence) => {
    const at = rest.toLowerCase().indexOf(sentence);
    return at < 0 ? rest : rest.slice(0, at) + rest.slice(at + sentence.length);
  }, text);
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[\s.。,，!！:：;；'’"()（）[\]-]/g, "");
}
