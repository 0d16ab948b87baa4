import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const LIST = docs(
  "Microsoft: HTTP status codes in IIS",
  "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code",
);
const IIS_6 = docs(
  "Microsoft: IIS 6.0 CustomErrorDescriptions",
  "https://learn.microsoft.com/en-us/previous-versions/iis/6.0-sdk/ms525687(v=vs.90)",
);

// The detailed error page names the sub-status ("HTTP Error 404.3 - Not Found"), so a client can read it; by
// default only a browser on the server itself gets that page. What HTTP.sys or ASP answers, and what nobody
// waits for any more, appears in the log only.
const shown = privateCodes({ kind: "substatus", seen: "response", sources: [LIST] });
const logged = privateCodes({ kind: "substatus", seen: "log", sources: [LIST] });
const ancm = privateCodes({
  kind: "substatus",
  seen: "response",
  sources: [
    docs(
      "Microsoft: ASP.NET Core startup errors in IIS",
      "https://learn.microsoft.com/en-us/aspnet/core/test/troubleshoot-azure-iis",
    ),
  ],
});
const limits = privateCodes({
  kind: "substatus",
  seen: "response",
  sources: [
    docs(
      "Microsoft: requestLimits",
      "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/",
    ),
    docs(
      "Microsoft: serverRuntime",
      "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/serverruntime",
    ),
  ],
});
const iis6 = privateCodes({ kind: "substatus", seen: "response", sources: [IIS_6] });

export const iisCodes = [
  shown("400.1", "Invalid Destination Header", {
    en: "The Destination field of a WebDAV request is malformed.",
    "zh-CN": "WebDAV 请求的 Destination 标头有误。",
  }),
  shown("400.2", "Invalid Depth Header", {
    en: "The Depth field of a WebDAV request is malformed or has a value that the method does not allow.",
    "zh-CN": "WebDAV 请求的 Depth 标头有误，或该方法不允许这个值。",
  }),
  shown("400.3", "Invalid If Header", {
    en: "The If field of a WebDAV request is malformed.",
    "zh-CN": "WebDAV 请求的 If 标头有误。",
  }),
  shown("400.4", "Invalid Overwrite Header", {
    en: "The Overwrite field is neither T nor F.",
    "zh-CN": "Overwrite 标头既不是 T 也不是 F。",
  }),
  shown("400.5", "Invalid Translate Header", {
    en: "The Translate field, a Microsoft extension of WebDAV, is malformed.",
    "zh-CN": "Translate 标头（微软的 WebDAV 扩展）有误。",
  }),
  shown("400.6", "Invalid Request Body", {
    en: "The body of the request cannot be read, mostly malformed XML of a WebDAV request.",
    "zh-CN": "无法解析请求正文，多为 WebDAV 请求的 XML 有误。",
  }),
  shown("400.7", "Invalid Content Length", {
    en: "Content-Length is malformed or does not suit the request.",
    "zh-CN": "Content-Length 有误，或与请求不符。",
  }),
  shown("400.8", "Invalid Timeout", {
    en: "The Timeout field of a WebDAV lock request is malformed.",
    "zh-CN": "WebDAV 锁定请求的 Timeout 标头有误。",
  }),
  shown("400.9", "Invalid Lock Token", {
    en: "The Lock-Token of a WebDAV request is malformed or unknown.",
    "zh-CN": "WebDAV 请求的 Lock-Token 有误或不存在。",
  }),
  shown("400.10", "Invalid X-Forwarded-For (XFF) header", {
    en: "X-Forwarded-For of the request is not valid; IP restrictions in proxy mode read the client's address from it.",
    "zh-CN": "请求的 X-Forwarded-For 无效；IP 限制在代理模式下从中读取客户端地址。",
  }),
  shown("400.11", "Invalid WebSocket request", {
    en: "The upgrade to WebSocket was asked for with missing or wrong fields.",
    "zh-CN": "升级到 WebSocket 的请求缺少标头，或标头有误。",
  }),
  shown("400.601", "Bad client request (ARR)", {
    en: "Application Request Routing could not make sense of the request.",
    "zh-CN": "Application Request Routing（ARR）无法处理这个请求。",
  }),
  shown("400.602", "Invalid time format (ARR)", {
    en: "ARR met a date in a field that it cannot read.",
    "zh-CN": "ARR 无法解析标头中的日期。",
  }),
  shown("400.603", "Parse range error (ARR)", {
    en: "ARR cannot read the Range field.",
    "zh-CN": "ARR 无法解析 Range 标头。",
  }),
  logged("400.604", "Client gone (ARR)", {
    en: "The client closed the connection while ARR was handling its request.",
    "zh-CN": "ARR 还在处理请求，客户端就断开了连接。",
  }),
  shown(
    "400.605",
    "Maximum number of forwards (ARR)",
    {
      en: "The request passed more proxies than Max-Forwards allows, often because it goes in circles.",
      "zh-CN": "请求经过的代理数超出 Max-Forwards，往往是转发成了环。",
    },
    {
      en: "Check that the server farm does not point back at the ARR server.",
      "zh-CN": "检查服务器场是否又指回了 ARR 服务器本身。",
    },
  ),
  shown("400.606", "Asynchronous competition error (ARR)", {
    en: "Two asynchronous operations of ARR on the same request got in each other's way.",
    "zh-CN": "ARR 对同一请求的两个异步操作发生了冲突。",
  }),
  shown(
    "401.1",
    "Logon failed",
    {
      en: "The user name or password is wrong, or the account may not log on.",
      "zh-CN": "用户名或密码不对，或该账户不允许登录。",
    },
    {
      en: "Test the account elsewhere; on the server itself, with Windows authentication and a host name of your own, suspect the loopback check.",
      "zh-CN":
        "换个地方试这个账户；如果是在服务器本机用自定义主机名访问且启用了 Windows 身份验证，留意环回检查。",
    },
  ),
  shown(
    "401.2",
    "Logon failed due to server configuration",
    {
      en: "The request carried no credentials of a scheme that is enabled here.",
      "zh-CN": "请求没有携带服务器已启用的任何一种身份验证凭据。",
    },
    {
      en: "Compare WWW-Authenticate with what the client can do, and check which schemes are enabled.",
      "zh-CN": "对照 WWW-Authenticate 与客户端支持的方式，检查启用了哪些身份验证。",
    },
  ),
  shown(
    "401.3",
    "Unauthorized due to ACL on resource",
    {
      en: "NTFS permissions do not let the account in use read the file; with anonymous access that account is IUSR by default.",
      "zh-CN": "NTFS 权限不允许当前使用的账户读取文件；匿名访问时默认是 IUSR 账户。",
    },
    {
      en: "Grant read access to the user, or for anonymous access to IUSR or the application pool identity.",
      "zh-CN": "给该用户读取权限；匿名访问时给 IUSR 或应用程序池标识。",
    },
  ),
  shown("401.4", "Authorization failed by filter", {
    en: "An ISAPI filter installed on the server refused the request.",
    "zh-CN": "服务器上安装的 ISAPI 筛选器拒绝了请求。",
  }),
  shown("401.5", "Authorization failed by ISAPI/CGI application", {
    en: "The ISAPI or CGI program itself refused the request.",
    "zh-CN": "ISAPI 或 CGI 程序自己拒绝了请求。",
  }),
  iis6("401.7", "Denied due to URL Authorization policy", {
    en: "IIS 6.0 only: the URL authorization policy of the server denies this user.",
    "zh-CN": "仅 IIS 6.0：服务器的 URL 授权策略拒绝该用户。",
  }),
  shown("401.501", "Concurrent request rate limit reached", {
    en: "Dynamic IP restrictions: this address has too many requests open at once.",
    "zh-CN": "动态 IP 限制：该地址的并发请求太多。",
  }),
  shown("401.502", "Maximum request rate limit reached", {
    en: "Dynamic IP restrictions: this address sent too many requests within the period.",
    "zh-CN": "动态 IP 限制：该地址在时段内的请求太多。",
  }),
  shown("401.503", "IP address denied", {
    en: "The address of the client is on the deny list of the IP restrictions.",
    "zh-CN": "客户端地址在 IP 限制的拒绝列表中。",
  }),
  shown("401.504", "Host name denied", {
    en: "The host name of the client is on the deny list of the IP restrictions.",
    "zh-CN": "客户端主机名在 IP 限制的拒绝列表中。",
  }),
  shown("403.1", "Execute access forbidden", {
    en: "The directory does not allow programs or scripts to run.",
    "zh-CN": "该目录不允许执行程序或脚本。",
  }),
  shown("403.2", "Read access forbidden", {
    en: "The directory does not allow reading.",
    "zh-CN": "该目录不允许读取。",
  }),
  shown("403.3", "Write access forbidden", {
    en: "The directory does not allow writing, in IIS or by NTFS permissions.",
    "zh-CN": "该目录不允许写入，可能是 IIS 设置，也可能是 NTFS 权限。",
  }),
  shown(
    "403.4",
    "SSL required",
    {
      en: "The resource is served over HTTPS only, and the request came over HTTP.",
      "zh-CN": "该资源只允许通过 HTTPS 访问，而请求走的是 HTTP。",
    },
    { en: "Use https://, or add a redirect to it.", "zh-CN": "改用 https://，或加上到 https 的重定向。" },
  ),
  shown("403.5", "SSL 128 required", {
    en: "The server demands 128-bit encryption and the connection uses less.",
    "zh-CN": "服务器要求 128 位加密，而连接的强度不够。",
  }),
  shown("403.6", "IP address rejected", {
    en: "The IP restrictions of the site do not admit the address of the client.",
    "zh-CN": "网站的 IP 限制不允许该客户端地址。",
  }),
  shown(
    "403.7",
    "Client certificate required",
    {
      en: "The site demands a client certificate and the browser sent none.",
      "zh-CN": "网站要求客户端证书，而浏览器没有提供。",
    },
    {
      en: "Install a client certificate of a CA that the server trusts, and that is in its list of issuers if it sends one.",
      "zh-CN": "安装由服务器信任的 CA 签发的客户端证书。如果服务器发送签发者列表，该 CA 还要在列表中。",
    },
  ),
  shown("403.8", "Site access denied", {
    en: "The DNS name of the client is barred from the site.",
    "zh-CN": "网站拒绝该客户端的 DNS 名称。",
  }),
  shown("403.9", "Concurrent connections exceeded", {
    en: "More clients are connected than the web server accepts, as on old client editions of Windows.",
    "zh-CN": "连接的客户端数超出了 Web 服务器接受的上限，例如旧的客户端版 Windows。",
  }),
  shown("403.10", "Forbidden: Execute access denied", {
    en: "The web server is configured not to execute here; IIS 6.0 calls it invalid configuration.",
    "zh-CN": "服务器配置为不允许在此执行；IIS 6.0 称为“配置无效”。",
  }),
  shown("403.11", "Forbidden: Password changed", {
    en: "The password of the account was changed and the old one no longer counts.",
    "zh-CN": "账户的密码已更改，旧密码失效。",
  }),
  shown("403.12", "Mapper denied access", {
    en: "The account that the client certificate maps to may not read the file.",
    "zh-CN": "客户端证书所映射的账户无权访问该文件。",
  }),
  shown(
    "403.13",
    "Client certificate revoked",
    {
      en: "The client certificate was revoked, or the server could not check whether it was.",
      "zh-CN": "客户端证书已被吊销，或服务器无法查询吊销状态。",
    },
    {
      en: "Make sure that the server can reach the CA's revocation list.",
      "zh-CN": "确认服务器能访问 CA 的吊销列表。",
    },
  ),
  shown(
    "403.14",
    "Directory listing denied",
    {
      en: "The URL names a directory without a default document, and listings are switched off.",
      "zh-CN": "网址指向目录，目录里没有默认文档，而目录浏览已关闭。",
    },
    {
      en: "Add a default document; for an application, check that its handler or runtime is installed.",
      "zh-CN": "添加默认文档；如果是应用，检查处理程序或运行时是否已安装。",
    },
  ),
  shown("403.15", "Client access licenses exceeded", {
    en: "The server has no client access licence left.",
    "zh-CN": "服务器的客户端访问许可证（CAL）已用完。",
  }),
  shown(
    "403.16",
    "Client certificate is untrusted or invalid",
    {
      en: "The server does not trust the issuer of the client certificate, or the certificate is broken.",
      "zh-CN": "服务器不信任客户端证书的签发者，或证书本身无效。",
    },
    {
      en: "Put the CA into the computer's trusted roots; a certificate there that is not self-signed breaks this check.",
      "zh-CN": "把 CA 放进计算机的受信任根存储；其中若混入非自签名证书，也会导致这个错误。",
    },
  ),
  shown("403.17", "Client certificate expired or not yet valid", {
    en: "Today lies outside the period in which the client certificate is valid.",
    "zh-CN": "当前时间不在客户端证书的有效期内。",
  }),
  shown("403.18", "Cannot execute URL in this application pool", {
    en: "A request was handed on inside the server to a URL of another application pool, often an error page.",
    "zh-CN": "请求在服务器内部转给了另一个应用程序池的 URL，常见于自定义错误页。",
  }),
  shown("403.19", "Cannot execute CGI in this application pool", {
    en: "The identity of the application pool lacks the right to replace a process level token, so CGI programs cannot run.",
    "zh-CN": "应用程序池标识缺少“替换进程级令牌”权限，无法运行 CGI。",
  }),
  shown("403.20", "Forbidden: Passport logon failed", {
    en: "The logon through Microsoft Passport, long retired, failed.",
    "zh-CN": "通过 Microsoft Passport（早已停用）登录失败。",
  }),
  shown("403.21", "Forbidden: Source access denied", {
    en: "A WebDAV client asked for the source of a script, which is not allowed.",
    "zh-CN": "WebDAV 客户端请求脚本源代码，而服务器不允许。",
  }),
  shown("403.22", "Forbidden: Infinite depth is denied", {
    en: "A WebDAV client asked for a whole tree (Depth: infinity), which is not allowed.",
    "zh-CN": "WebDAV 客户端请求整棵目录树（Depth: infinity），而服务器不允许。",
  }),
  shown("403.501", "Concurrent request rate limit reached", {
    en: "Dynamic IP restrictions: this address has too many requests open at once.",
    "zh-CN": "动态 IP 限制：该地址的并发请求太多。",
  }),
  shown("403.502", "Maximum request rate limit reached", {
    en: "Dynamic IP restrictions: this address sent too many requests within the period.",
    "zh-CN": "动态 IP 限制：该地址在时段内的请求太多。",
  }),
  shown("403.503", "IP address denied", {
    en: "The address of the client is on the deny list of the IP restrictions.",
    "zh-CN": "客户端地址在 IP 限制的拒绝列表中。",
  }),
  shown("403.504", "Host name denied", {
    en: "The host name of the client is on the deny list of the IP restrictions.",
    "zh-CN": "客户端主机名在 IP 限制的拒绝列表中。",
  }),
  shown("404.0", "Not found", {
    en: "No file and no route stands behind the URL, or the application itself answered 404.",
    "zh-CN": "该网址没有对应的文件或路由，或应用自己返回了 404。",
  }),
  shown("404.1", "Site not found", {
    en: "No site is bound to the address and port that the request came in on.",
    "zh-CN": "没有网站绑定到请求所到的地址和端口。",
  }),
  shown(
    "404.2",
    "ISAPI or CGI restriction",
    {
      en: "The ISAPI or CGI program is not on the list of those allowed to run.",
      "zh-CN": "该 ISAPI 或 CGI 程序不在允许运行的列表中。",
    },
    {
      en: "Allow it under ISAPI and CGI Restrictions of the server.",
      "zh-CN": "在服务器的“ISAPI 和 CGI 限制”中允许它。",
    },
  ),
  shown(
    "404.3",
    "MIME type restriction",
    {
      en: "The file exists, but its extension has neither a MIME type nor a handler.",
      "zh-CN": "文件存在，但其扩展名没有对应的 MIME 类型或处理程序。",
    },
    {
      en: "Add a mimeMap for the extension in web.config, or install the handler.",
      "zh-CN": "在 web.config 中为该扩展名添加 mimeMap，或安装处理程序。",
    },
  ),
  shown("404.4", "No handler configured", {
    en: "No handler is mapped to this extension or path.",
    "zh-CN": "没有为该扩展名或路径映射处理程序。",
  }),
  shown("404.5", "Denied by request filtering configuration", {
    en: "Request filtering found a denied character sequence in the URL.",
    "zh-CN": "请求筛选在网址中发现了被禁止的字符序列。",
  }),
  shown(
    "404.6",
    "Verb denied",
    {
      en: "Request filtering does not allow this method.",
      "zh-CN": "请求筛选不允许这个方法。",
    },
    {
      en: "Allow it under requestFiltering/verbs.",
      "zh-CN": "在 requestFiltering/verbs 中允许它。",
    },
  ),
  shown("404.7", "File extension denied", {
    en: "Request filtering does not allow this extension.",
    "zh-CN": "请求筛选不允许这个扩展名。",
  }),
  shown(
    "404.8",
    "Hidden namespace",
    {
      en: "The path holds a hidden segment such as bin or App_Data.",
      "zh-CN": "路径中含有隐藏段，例如 bin 或 App_Data。",
    },
    {
      en: "Move what is public elsewhere, or take it off requestFiltering/hiddenSegments.",
      "zh-CN": "把要公开的内容移到别处，或从 requestFiltering/hiddenSegments 中移除该段。",
    },
  ),
  shown("404.9", "File attribute hidden", {
    en: "The file has the hidden attribute of Windows.",
    "zh-CN": "文件带有 Windows 的“隐藏”属性。",
  }),
  shown("404.10", "Request header too long", {
    en: "A header field is longer than request filtering allows for it.",
    "zh-CN": "某个标头超出了请求筛选允许的长度。",
  }),
  shown(
    "404.11",
    "Request contains double escape sequence",
    {
      en: "The URL changes when decoded twice, often because of a plus sign or %25 in the path.",
      "zh-CN": "网址解码两次的结果不同，常因路径中有加号或 %25。",
    },
    {
      en: "Encode the path once, or set allowDoubleEscaping if the application can bear it.",
      "zh-CN": "路径只编码一次；应用能承受时可设 allowDoubleEscaping。",
    },
  ),
  shown("404.12", "Request contains high-bit characters", {
    en: "The URL holds non-ASCII characters and request filtering does not allow them.",
    "zh-CN": "网址含非 ASCII 字符，而请求筛选不允许。",
  }),
  shown(
    "404.13",
    "Content length too large",
    {
      en: "The body of the request is larger than maxAllowedContentLength, 30,000,000 bytes by default.",
      "zh-CN": "请求正文超过 maxAllowedContentLength（默认 30,000,000 字节）。",
    },
    {
      en: "Raise requestLimits/maxAllowedContentLength, and for ASP.NET also maxRequestLength.",
      "zh-CN": "调大 requestLimits/maxAllowedContentLength；ASP.NET 还要调大 maxRequestLength。",
    },
  ),
  shown("404.14", "Request URL too long", {
    en: "The path is longer than maxUrl, 4,096 bytes by default.",
    "zh-CN": "路径超过 maxUrl（默认 4,096 字节）。",
  }),
  shown(
    "404.15",
    "Query string too long",
    {
      en: "The query is longer than maxQueryString, 2,048 bytes by default.",
      "zh-CN": "查询字符串超过 maxQueryString（默认 2,048 字节）。",
    },
    {
      en: "Send the data in the body, or raise requestLimits/maxQueryString.",
      "zh-CN": "把数据放到正文里，或调大 requestLimits/maxQueryString。",
    },
  ),
  shown("404.16", "WebDAV request sent to the static file handler", {
    en: "WebDAV is not switched on here, so its method reached the handler of static files.",
    "zh-CN": "此处没有启用 WebDAV，它的方法落到了静态文件处理程序上。",
  }),
  shown(
    "404.17",
    "Dynamic content mapped to the static file handler",
    {
      en: "A script fell to the static file handler, mostly because its runtime or its handler is not installed or not active in this pool.",
      "zh-CN": "脚本请求落到了静态文件处理程序上，多因运行时或处理程序未安装，或在该应用程序池中未生效。",
    },
    {
      en: "Install the runtime (ASP.NET, PHP …) or map its handler.",
      "zh-CN": "安装运行时（ASP.NET、PHP 等），或映射其处理程序。",
    },
  ),
  shown("404.18", "Query string sequence denied", {
    en: "Request filtering found a denied sequence in the query.",
    "zh-CN": "请求筛选在查询字符串中发现了被禁止的序列。",
  }),
  shown("404.19", "Denied by filtering rule", {
    en: "A rule of request filtering matched the request.",
    "zh-CN": "请求命中了请求筛选的一条规则。",
  }),
  shown("404.20", "Too many URL segments", {
    en: "The path has more segments than the server allows.",
    "zh-CN": "路径的段数超出服务器的上限。",
  }),
  shown("404.501", "Concurrent request rate limit reached", {
    en: "Dynamic IP restrictions that hide behind 404: this address has too many requests open at once.",
    "zh-CN": "动态 IP 限制（以 404 隐藏）：该地址的并发请求太多。",
  }),
  shown("404.502", "Maximum request rate limit reached", {
    en: "Dynamic IP restrictions that hide behind 404: this address sent too many requests within the period.",
    "zh-CN": "动态 IP 限制（以 404 隐藏）：该地址在时段内的请求太多。",
  }),
  shown("404.503", "IP address denied", {
    en: "IP restrictions that hide behind 404: the client's address is on the deny list.",
    "zh-CN": "IP 限制（以 404 隐藏）：客户端地址在拒绝列表中。",
  }),
  shown("404.504", "Host name denied", {
    en: "IP restrictions that hide behind 404: the client's host name is on the deny list.",
    "zh-CN": "IP 限制（以 404 隐藏）：客户端主机名在拒绝列表中。",
  }),
  shown(
    "405.0",
    "Method not allowed",
    {
      en: "The handler of this URL does not take the method.",
      "zh-CN": "该网址的处理程序不接受这个方法。",
    },
    {
      en: "For PUT and DELETE, remove the WebDAV module and its handler if the site does not use WebDAV.",
      "zh-CN": "PUT 和 DELETE 受阻而网站不用 WebDAV 时，移除 WebDAV 模块及其处理程序。",
    },
  ),
  shown("406.0", "Not acceptable", {
    en: "The MIME type of the resource is not among those that Accept names.",
    "zh-CN": "资源的 MIME 类型不在 Accept 列出的范围内。",
  }),
  logged("408.0", "Request timed out", {
    en: "The request was not complete within the time limit of the server.",
    "zh-CN": "请求没有在服务器的时限内发送完。",
  }),
  shown("412.0", "Precondition failed", {
    en: "A condition of the request, such as If-Match, does not hold.",
    "zh-CN": "请求的条件（如 If-Match）不成立。",
  }),
  shown(
    "413.0",
    "Request entity too large",
    {
      en: "The body of the request is too large, often while a client certificate is being negotiated.",
      "zh-CN": "请求正文太大，常见于正在协商客户端证书的时候。",
    },
    {
      en: "Raise serverRuntime/uploadReadAheadSize, or negotiate the certificate with the handshake.",
      "zh-CN": "调大 serverRuntime/uploadReadAheadSize，或在握手时就协商证书。",
    },
  ),
  limits("413.1", "Request entity too large", {
    en: "The body is larger than maxAllowedContentLength, or than uploadReadAheadSize while a client certificate is negotiated.",
    "zh-CN": "请求正文超过 maxAllowedContentLength，或在协商客户端证书时超过 uploadReadAheadSize。",
  }),
  shown(
    "500.0",
    "Module or ISAPI error occurred",
    {
      en: "A module, an ISAPI extension or FastCGI failed; the page names the module and an error code.",
      "zh-CN": "某个模块、ISAPI 扩展或 FastCGI 出错；错误页会给出模块名和错误码。",
    },
    {
      en: "Look up the HRESULT, and check that the module's files and runtime are there.",
      "zh-CN": "查这个 HRESULT，并确认模块文件和运行时齐全。",
    },
  ),
  logged("500.1", "ASP error", {
    en: "Not a sub-status that IIS documents; lists that name it mean 500.100, an error in an ASP page.",
    "zh-CN": "IIS 文档中没有这个子状态码；把它列作“ASP 错误”的清单指的是 500.100。",
  }),
  shown("500.11", "Application is shutting down", {
    en: "The application pool is being stopped.",
    "zh-CN": "应用程序池正在停止。",
  }),
  shown("500.12", "Application is busy restarting", {
    en: "The application pool is being restarted.",
    "zh-CN": "应用程序池正在重启。",
  }),
  shown("500.13", "Web server is too busy", {
    en: "More requests wait than the application can take on.",
    "zh-CN": "等待处理的请求超出了应用的承受能力。",
  }),
  iis6("500.14", "Invalid application configuration on the server", {
    en: "IIS 6.0 only: the configuration of the application is invalid.",
    "zh-CN": "仅 IIS 6.0：应用程序的配置无效。",
  }),
  shown("500.15", "Direct requests for Global.asax not allowed", {
    en: "The request asked for Global.asa or Global.asax itself, which is never served.",
    "zh-CN": "请求直接访问 Global.asa 或 Global.asax，服务器从不提供这类文件。",
  }),
  iis6("500.16", "UNC authorization credentials incorrect", {
    en: "IIS 6.0 only: the account for the network share that holds the content is wrong.",
    "zh-CN": "仅 IIS 6.0：访问网络共享所用的账户凭据不对。",
  }),
  iis6("500.17", "URL authorization store cannot be found", {
    en: "IIS 6.0 only: the store of the URL authorization policy is missing.",
    "zh-CN": "仅 IIS 6.0：找不到 URL 授权存储。",
  }),
  iis6("500.18", "URL authorization store cannot be opened", {
    en: "IIS 6.0 only: the store of the URL authorization policy cannot be opened.",
    "zh-CN": "仅 IIS 6.0：无法打开 URL 授权存储。",
  }),
  shown(
    "500.19",
    "Configuration data is invalid",
    {
      en: "web.config or applicationHost.config is malformed, locked, unreadable or names a missing module.",
      "zh-CN": "web.config 或 applicationHost.config 有误、被锁定、不可读，或引用了未安装的模块。",
    },
    {
      en: "The page names the file, the line and an error code; install the URL Rewrite or hosting module if it is missing.",
      "zh-CN": "错误页会给出文件、行号和错误码；缺少 URL Rewrite 或托管模块时先安装。",
    },
  ),
  iis6("500.20", "URL authorization scope cannot be found", {
    en: "IIS 6.0 only: the scope of the URL authorization policy is missing.",
    "zh-CN": "仅 IIS 6.0：找不到 URL 授权作用域。",
  }),
  shown("500.21", "Module not recognized", {
    en: "A handler of web.config names a module that is not installed, often ASP.NET.",
    "zh-CN": "web.config 中的处理程序引用了未安装的模块，常见的是 ASP.NET。",
  }),
  shown("500.22", "httpModules do not apply in Managed Pipeline mode", {
    en: "web.config uses system.web/httpModules, which the integrated pipeline does not read.",
    "zh-CN": "web.config 使用了 system.web/httpModules，而集成管道模式不读取它。",
  }),
  shown("500.23", "httpHandlers do not apply in Managed Pipeline mode", {
    en: "web.config uses system.web/httpHandlers, which the integrated pipeline does not read.",
    "zh-CN": "web.config 使用了 system.web/httpHandlers，而集成管道模式不读取它。",
  }),
  shown("500.24", "Impersonation does not apply in Managed Pipeline", {
    en: "web.config switches on ASP.NET impersonation, which the integrated pipeline does not apply as asked.",
    "zh-CN": "web.config 启用了 ASP.NET 模拟，而集成管道模式不支持这样使用。",
  }),
  ancm(
    "500.30",
    "In-Process Startup Failure",
    {
      en: "The ASP.NET Core application threw an exception or ended while it was starting.",
      "zh-CN": "ASP.NET Core 应用在启动时抛出异常或退出。",
    },
    {
      en: "Read the Windows event log, or switch on stdoutLogEnabled in web.config.",
      "zh-CN": "查看 Windows 事件日志，或在 web.config 中启用 stdoutLogEnabled。",
    },
  ),
  ancm("500.31", "ANCM Failed to Find Native Dependencies", {
    en: "The .NET runtime could not be loaded, mostly because the version that the application needs is not installed.",
    "zh-CN": "无法加载 .NET 运行时，多因应用所需的版本没有安装。",
  }),
  ancm("500.32", "ANCM Failed to Load dll", {
    en: "A DLL of the application could not be loaded, mostly because it was built for another bitness than the worker process (32 or 64).",
    "zh-CN": "无法加载应用的 DLL，多因应用与工作进程的位数（32 或 64 位）不一致。",
  }),
  ancm("500.33", "ANCM Request Handler Load Failure", {
    en: "The application does not reference the ASP.NET Core framework, so it cannot run inside IIS.",
    "zh-CN": "应用没有引用 ASP.NET Core 框架，无法在 IIS 进程内运行。",
  }),
  ancm("500.34", "ANCM Mixed Hosting Models Not Supported", {
    en: "An in-process and an out-of-process application share one application pool.",
    "zh-CN": "进程内与进程外应用共用了同一个应用程序池。",
  }),
  ancm("500.35", "ANCM Multiple In-Process Applications", {
    en: "Two in-process applications share one application pool.",
    "zh-CN": "两个进程内应用共用了同一个应用程序池。",
  }),
  ancm("500.36", "ANCM Out-Of-Process Handler Load Failure", {
    en: "The module's file for out-of-process hosting, aspnetcorev2_outofprocess.dll, is missing.",
    "zh-CN": "缺少进程外托管所需的 aspnetcorev2_outofprocess.dll。",
  }),
  ancm("500.37", "ANCM Failed to Start Within Startup Time Limit", {
    en: "The application was not ready within startupTimeLimit, 120 seconds by default.",
    "zh-CN": "应用没有在 startupTimeLimit（默认 120 秒）内就绪。",
  }),
  ancm("500.38", "ANCM Application DLL Not Found", {
    en: "The application's DLL is not next to its executable, as with a single-file build hosted in-process.",
    "zh-CN": "可执行文件旁没有应用的 DLL，例如单文件发布的应用以进程内方式托管。",
  }),
  shown("500.50", "Rewrite error in RQ_BEGIN_REQUEST", {
    en: "URL Rewrite failed on an inbound rule or on reading the site's rules.",
    "zh-CN": "URL Rewrite 执行入站规则或读取网站规则时出错。",
  }),
  shown("500.51", "Rewrite error in GL_PRE_BEGIN_REQUEST", {
    en: "URL Rewrite failed on a global rule or on reading the global rules.",
    "zh-CN": "URL Rewrite 执行全局规则或读取全局规则时出错。",
  }),
  shown(
    "500.52",
    "Rewrite error in RQ_SEND_RESPONSE",
    {
      en: "URL Rewrite failed on an outbound rule, mostly because the response is compressed.",
      "zh-CN": "URL Rewrite 执行出站规则时出错，多因响应是压缩过的。",
    },
    {
      en: "Drop Accept-Encoding towards the backend, or do not rewrite its body.",
      "zh-CN": "转发给后端时去掉 Accept-Encoding，或不改写正文。",
    },
  ),
  shown("500.53", "Rewrite error in RQ_RELEASE_REQUEST_STATE", {
    en: "URL Rewrite failed on an outbound rule that runs before the output cache is updated.",
    "zh-CN": "URL Rewrite 在更新输出缓存之前执行出站规则时出错。",
  }),
  logged(
    "500.100",
    "Internal ASP error",
    {
      en: "A classic ASP page failed; the log gives the ASP error number and the line.",
      "zh-CN": "经典 ASP 页面出错；日志中有 ASP 错误号和行号。",
    },
    {
      en: "Switch on scriptErrorSentToBrowser on a test server to read the message.",
      "zh-CN": "在测试服务器上启用 scriptErrorSentToBrowser 以查看错误消息。",
    },
  ),
  shown("501.0", "Configuration not implemented", {
    en: "The request asks for something that the server does not implement, such as an unknown method.",
    "zh-CN": "请求要求的功能服务器没有实现，例如未知的方法。",
  }),
  shown("502.1", "CGI application timeout", {
    en: "The CGI program did not finish within its time limit.",
    "zh-CN": "CGI 程序没有在时限内结束。",
  }),
  shown("502.2", "Bad gateway: Premature Exit", {
    en: "The CGI program ended without complete header fields; in ARR: the request could not be mapped.",
    "zh-CN": "CGI 程序没有输出完整的标头就退出了；在 ARR 中指无法映射请求。",
  }),
  shown(
    "502.3",
    "Bad gateway: Forwarder Connection Error (ARR)",
    {
      en: "The proxy got no proper answer from the server behind it; the page gives the WinHTTP error.",
      "zh-CN": "代理没有从上游得到正常响应；错误页会给出 WinHTTP 错误码。",
    },
    {
      en: "0x80072ee2 is a timeout, 0x80072efd a connection that could not be made: check the server or raise the time limit.",
      "zh-CN": "0x80072ee2 是超时，0x80072efd 是无法连接：检查上游服务器，或调大时限。",
    },
  ),
  shown("502.4", "Bad gateway: No Server (ARR)", {
    en: "No server of the farm is online and healthy.",
    "zh-CN": "服务器场中没有在线且健康的服务器。",
  }),
  shown("502.5", "WebSocket failure (ARR), Process failure (ANCM)", {
    en: "ARR failed on a WebSocket; with ASP.NET Core hosted out-of-process, the application's process did not start.",
    "zh-CN": "ARR 转发 WebSocket 失败；ASP.NET Core 以进程外方式托管时，表示应用进程没有启动。",
  }),
  shown("502.6", "Forwarded request failure (ARR)", {
    en: "ARR could not forward the request to the server behind it.",
    "zh-CN": "ARR 无法把请求转发给上游服务器。",
  }),
  shown("502.7", "Execute request failure (ARR)", {
    en: "ARR could not carry out the forwarded request.",
    "zh-CN": "ARR 无法执行转发的请求。",
  }),
  logged(
    "503.0",
    "Application pool unavailable",
    {
      en: "The application pool is stopped or disabled, often because it crashed too often.",
      "zh-CN": "应用程序池已停止或被禁用，常因反复崩溃。",
    },
    {
      en: "Start the pool, and find the reason in the Windows event log.",
      "zh-CN": "启动应用程序池，并到 Windows 事件日志中查原因。",
    },
  ),
  shown("503.2", "Concurrent request limit exceeded", {
    en: "More requests run at once than appConcurrentRequestLimit allows, 5,000 by default.",
    "zh-CN": "并发请求数超过 appConcurrentRequestLimit（默认 5,000）。",
  }),
  shown("503.3", "ASP.NET queue full", {
    en: "The queue of ASP.NET is full: requests come in faster than they are done.",
    "zh-CN": "ASP.NET 的请求队列已满：请求到达的速度超过处理速度。",
  }),
  shown("503.4", "FastCGI queue full", {
    en: "The queue of FastCGI is full: all its processes are busy.",
    "zh-CN": "FastCGI 的请求队列已满：所有进程都在忙。",
  }),
] as const satisfies readonly PrivateStatus[];
