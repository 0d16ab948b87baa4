import { blanked } from "./blanked.ts";

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
    "not allowed",
    "file or directory not found",
    "application error",
    "please try again later",
    "what happened?",
    "what can i do?",
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

/**
 * Sentences of the same kind that say a little more, so that rules may read them, and yet the same to
 * everybody: Apache httpd (http_protocol.c), nginx (50x.html), Werkzeug (exceptions.py), Django, Rails
 * (public/*.html), Symfony, Spring Boot, ASP.NET Core, IIS, LiteSpeed, HAProxy, CloudFront, Cloudflare,
 * Google's front end, Varnish.
 */
const COMMON = [
  "this server could not verify that you are authorized to access the document requested",
  "either you supplied the wrong credentials",
  "an appropriate representation of the requested resource could not be found",
  "the server is temporarily unable to service your request",
  "the gateway did not receive a timely response from the upstream server",
  "the requested resource is no longer available on this server",
  "the requested resource does not allow request data with",
  "please contact the server administrator",
  "more information about this error may be available in the server error log",
  "sorry, the page you are looking for is currently unavailable",
  "if you are the system administrator of this resource",
  "faithfully yours, nginx",
  "the browser (or proxy) sent a request that this server could not understand",
  "the server could not verify that you are authorized to access the url requested",
  "you don't have the permission to access the requested resource",
  "the requested url was not found on the server",
  "the method is not allowed for the requested url",
  "the resource identified by the request is only capable of generating response entities",
  "the server encountered an internal error and was unable to complete your request",
  "the server encountered an error and could not complete your request",
  "the server does not support the media type transmitted in the request",
  "the request was well-formed but was unable to be followed",
  "the data value transmitted exceeds the capacity limit",
  "the requested resource was not found on this server",
  "the page you were looking for doesn't exist",
  "you may have mistyped the address",
  "if you are the application owner check the logs",
  "we're sorry, but something went wrong",
  "maybe you tried to change something you didn't have access to",
  "oops! an error occurred",
  "something is broken. please let us know",
  "whoops, looks like something went wrong",
  "whitelabel error page",
  "this application has no explicit mapping for /error",
  "there was an unexpected error (type=",
  "an error occurred while processing your request",
  "one or more validation errors occurred",
  "the page cannot be displayed because an internal server error has occurred",
  "the page you are looking for cannot be displayed",
  "the resource requested could not be found on this server",
  "proudly powered by litespeed",
  "please be advised that litespeed technologies",
  "access to this resource on the server is denied",
  "your browser sent an invalid request",
  "your browser didn't send a complete request in time",
  "the server didn't respond in time",
  "the request could not be satisfied",
  "generated by cloudfront",
  "your client has issued a malformed or illegal request",
  "that's an error",
  "that's all we know",
  "guru meditation",
  "varnish cache server",
  "something went wrong",
  "the resource you are looking for might have been removed",
  "the server is powered by frp",
  "the proxy server could not handle the request",
  "a server error has occurred",
  "there has been a critical error on this website",
  "the proxy server received an invalid response from an upstream server",
  "an unexpected error occurred",
  "an unknown error occurred",
];
const COMPACT = [...SENTENCES, ...COMMON].map(compact);

/** The same with the address or the method in it (Apache httpd, Tomcat, Google's front end). */
const WITH_ADDRESS =
  /^the requested (?:url [^ ]{1,200} was not found on|method [a-z]{1,20} is not allowed for) th(?:is|e) |^the requested resource \[?[^ ]{1,200} is not available|^请求的资源\[[^ ]{1,200}不可用|^you don't have permission to access [^ ]{1,200} on this server/;

/** What a page signs itself with: `error code: 1020`, `Server Error (500)`, `Error 404 (Not Found)!!1`, `XID: 65549`. */
const SIGNED =
  /^error code:? \d{1,5}$|^[a-z ]{3,40}\([1-9]\d\d\)$|^error \d{3} \([a-z ]{3,40}\)!!1$|^(?:xid|reference|ray id|(?:incident|event|request|support|trace) ?id|您的ip|事件 ?id|请求 ?id)[:：]? ?#?[\s\w.:-]{1,100}$/;

/** An address alone is what was asked for. */
const ADDRESS = /^(?:https?:\/)?\/[^\s]*$/;

/** `HTTP Status 404 – `, `HTTP状态 404 - `, `404 - `, `404: ` before the phrase itself. */
const NUMBERED =
  /^(?:http ?)?(?:error|status|状态|错误)?(?: ?code)?[ :]{0,2}[1-9]\d\d(?:\.\d{1,2})?\b[ :.–—-]{0,3}|^error[ :]{1,2}/;

/** A page's foot: `Apache Tomcat/9.0.82`, `nginx/1.24.0 (Ubuntu)`, `Apache/2.4.58 Server at a Port 80`. */
const FOOT =
  /^(?:[\w-]{2,30}(?: [\w-]{2,20})?\/v?\d[\d.]{0,12}(?:[ (][^\n]{0,100})?|nginx|openresty|tengine|cloudflare)$/;

/** The words tell no more than a status does: its phrase in any writing, its number, a page's stock line. */
export function isStock(text: string): boolean {
  const said = text.trim().toLowerCase().slice(0, 200).replaceAll("’", "'");
  const bare = compact(said.replace(NUMBERED, ""));
  if (FOOT.test(said) || WITH_ADDRESS.test(said) || SIGNED.test(said) || ADDRESS.test(said)) return true;
  if (bare === "" || /^\d{1,6}$/.test(bare)) return true;
  if (PHRASES.has(bare) || PHRASES.has(compact(said))) return true;
  return COMPACT.some((sentence) => bare.startsWith(sentence));
}

/** The text with spaces for the sentences that stand in a server's page whatever happened. */
export function withoutStock(text: string): string {
  const lower = text.toLowerCase();
  // Few letters change their length in lower case; where one does, places do not match.
  if (lower.length !== text.length) return text;
  return SENTENCES.reduce((rest, sentence) => {
    const from = lower.indexOf(sentence);
    return from < 0 ? rest : blanked(rest, [{ from, to: from + sentence.length }]);
  }, text);
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[\s.。,，!！:：;；'’"()（）[\]-]/g, "");
}
