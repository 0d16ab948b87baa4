import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { tomcat } from "./tomcat.ts";

const page = (
  request: string,
  status: string,
  words = "",
  fields = "Content-Type: text/html;charset=utf-8",
) =>
  exchange({
    request,
    status,
    fields: [fields],
    body: `<!doctype html><html lang="en"><head><title>HTTP Status ${status.slice(0, 3)} – x</title></head><body><p><b>Message</b> ${words}</p></body></html>`,
  });
/** The page as it is written since 8.5, in a language and with what the server's own says. */
const shipped = (lang: string, title: string, label: string, words: string, request = "GET /x") =>
  exchange({
    request,
    status: /\d{3}/.exec(title)?.[0] ?? "",
    fields: ["Content-Type: text/html;charset=utf-8"],
    body: `<!doctype html><html lang="${lang}"><head><title>${title}</title><style type="text/css">body {font-family:Tahoma,Arial,sans-serif;} h1, h2, h3, b {color:white;background-color:#525D76;} p {font-size:12px;} a {color:black;} .line {height:1px;background-color:#525D76;border:none;}</style></head><body><h1>${title}</h1><hr class="line" /><p><b>Type</b> x</p><p><b>${label}</b> ${words}</p><hr class="line" /></body></html>`,
  });
const zh400 = (words: string) => shipped("zh", "HTTP状态 400 - 错误的请求", "消息", words);
const ja400 = (words: string) => shipped("ja", "HTTPステータス 400 – Bad Request", "メッセージ", words);
const fr400 = (words: string) => shipped("fr", "État HTTP 400 – Requête invalide", "message", words);
const ko400 = (words: string) => shipped("ko", "HTTP 상태 400 – 잘못된 요청", "메시지", words);
const de400 = (words: string) => shipped("de", "HTTP Status 400 – Bad Request", "Message", words);
const es400 = (words: string) => shipped("es", "Estado HTTP 400 – Bad Request", "mensaje", words);
const context404 = page("GET /shop/api/orders", "404 Not Found", "The requested resource is not available");
const file404 = page("GET /a.css", "404 Not Found");
const bad = page("GET /x", "400 Bad Request");
const denied = page("GET /x", "403 Forbidden");
const login = page("GET /x", "401 Unauthorized");
const wrong = page("GET /x\nAuthorization: Basic YTpi", "401 Unauthorized");
const method405 = page("PUT /x", "405 Method Not Allowed");
const file405 = page("PUT /a.html", "405 Method Not Allowed");
const oops = page("GET /x", "500 Internal Server Error");
const down = page("GET /x", "503 Service Unavailable");
const says = (words: string, ...translated: readonly string[]) => ({
  fires: [page("GET /x", "400 Bad Request", words), ...translated] as const,
  silent: [bad, zh400("为请求找到无效参数")] as const,
});
const fails = (words: string) => ({
  fires: [page("GET /x", "500 Internal Server Error", words)] as const,
  silent: [oops] as const,
});

const COYOTE = { Server: "Apache-Coyote/1.1" };
const TAG = 'W/"3820-1316518842000"';
const file = (fields: Readonly<Record<string, string>>) =>
  exchange({
    request: "GET /a.css",
    status: "200 OK",
    fields: {
      ETag: TAG,
      "Last-Modified": "Tue, 20 Sep 2011 11:40:42 GMT",
      "Content-Type": "text/css",
      ...fields,
    },
    body: "a{}",
  });
/** What a servlet made. */
const ofServlet = [
  exchange({
    request: "GET /orders",
    status: "200 OK",
    fields: { ...COYOTE, "Content-Type": "text/html;charset=UTF-8" },
    body: "<title>Orders</title>",
  }),
  exchange({
    request: "GET /core",
    status: "302 Moved Temporarily",
    fields: { ...COYOTE, Location: "http://static.example/core.swf", "Content-Length": 0 },
  }),
] as const;

export const tomcatExamples: ResponderExamples<typeof tomcat> = {
  signs: {
    "manager-page": {
      fires: [
        exchange({
          status: 403,
          title: "403 Access Denied",
          page: "By default the Manager is only accessible from a browser running on the same machine as Tomcat.",
        }),
      ],
      silent: [exchange({ status: 403, title: "403 Access Denied", page: "Ask the manager of this site." })],
    },
    "stock-page": {
      fires: [
        exchange({ status: "404 Not Found", body: "<title>HTTP Status 404 – x</title>" }),
        exchange({ status: "404 Not Found", body: "<title>HTTP状态 404 - 未找到</title>" }),
        exchange({ status: "404 Not Found", body: "<title>HTTPステータス 404 – 見つかりません</title>" }),
        exchange({ status: "404 Not Found", body: "<title>HTTP 상태 404 – 찾을 수 없음</title>" }),
        exchange({ status: "404 Not Found", body: "<title>État HTTP 404 – Non trouvé</title>" }),
        exchange({ status: "404 Not Found", body: "<title>Estado HTTP 404 – No encontrado</title>" }),
        // Words that nobody ships, or that were read in another encoding: its form tells.
        shipped("xx", "Stav HTTP 404 - Nenalezeno", "Zpráva", "x"),
        shipped("zh", "HTTP×´Ì¬ 404 - Î´ÕÒµ½", "ÏûÏ¢", "x"),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          body: "<html><head><title>Error 404 Not Found</title>\n</head>\n<body><h2>HTTP ERROR 404 Not Found</h2></body></html>",
        }),
        exchange({
          status: "404 Not Found",
          body: "<head><title>HTTP状态码 404 是什么意思</title><style>.line {height:1px;background-color:#525D76;border:none;}</style></head><body><h1>HTTP状态码</h1></body>",
        }),
      ],
    },
    "tls-wanted-text": {
      fires: [
        exchange({
          status: "400 Bad Request",
          fields: { "Content-Type": "text/plain;charset=UTF-8" },
          body: "Bad Request\r\nThis combination of host and port requires TLS.\r\n",
        }),
      ],
      silent: [exchange({ status: "400 Bad Request", body: "Bad Request\nTLS is required here." })],
    },
    "stock-page-foot": {
      fires: [exchange({ status: "403 Forbidden", body: "<h3>Apache Tomcat/7.0.47</h3>" })],
      silent: [
        exchange({
          status: "404 Not Found",
          body: '<hr/><a href="https://jetty.org/">Powered by Jetty:// 12.0.5</a><hr/>',
        }),
      ],
    },
    "server-field": {
      fires: [
        exchange({ status: "403 Forbidden", fields: COYOTE }),
        exchange({
          request: "GET /crossdomain.xml",
          status: "200 OK",
          fields: {
            ...COYOTE,
            ETag: 'W/"-1-1325109973000"',
            "Accept-Ranges": "bytes",
            "Content-Type": "application/xml",
          },
          body: "<cross-domain-policy/>",
        }),
        exchange({ request: "GET /docs", status: "302 Found", fields: { ...COYOTE, Location: "/docs/" } }),
        exchange({
          request: "# scheme: http\nGET /account",
          status: "302 Found",
          fields: { ...COYOTE, Location: "https://site.example/account" },
        }),
      ],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "Apache/2.4.58" } }), ...ofServlet],
    },
    "server-field-seen": {
      fires: ofServlet,
      silent: [exchange({ status: "404 Not Found", fields: { Server: "Apache/2.4.58" } })],
    },
    "file-etag": {
      fires: [
        file({ "Accept-Ranges": "bytes" }),
        // Apache before it, which compressed the file, and nginx, which took the offer of parts back.
        file({ Server: "Apache", "Accept-Ranges": "bytes", "Content-Encoding": "gzip" }),
        file({ Server: "nginx", "Content-Encoding": "gzip" }),
        exchange({
          request: "GET /a.css",
          sent: { "If-None-Match": TAG },
          status: "304 Not Modified",
          fields: { ETag: TAG },
        }),
      ],
      silent: [
        exchange({ status: "200 OK", fields: { ETag: 'W/"200-18cc7b7d6a8"', "Accept-Ranges": "bytes" } }),
        // Node's sirv.
        file({ "Cache-Control": "public,max-age=0,must-revalidate", "Keep-Alive": "timeout=5" }),
      ],
    },
  },
  causes: {
    "protected-folder": { fires: [page("GET /WEB-INF/web.xml", "404 Not Found")], silent: [file404] },
    "jsp-missing": {
      fires: [
        page("GET /a.jsp", "404 Not Found", "JSP file [/a.jsp] not found"),
        shipped("zh", "HTTP状态 404 - 未找到", "消息", "文.件[&#47;a.jsp] 未找到", "GET /a.jsp"),
        shipped(
          "ja",
          "HTTPステータス 404 – 見つかりません",
          "メッセージ",
          "JSP ファイル [/a.jsp] が見つかりません",
          "GET /a.jsp",
        ),
        shipped(
          "es",
          "Estado HTTP 404 – No encontrado",
          "mensaje",
          "Archivo JSP [/a.jsp] no encontrado",
          "GET /a.jsp",
        ),
        shipped(
          "ko",
          "HTTP 상태 404 – 찾을 수 없음",
          "메시지",
          "파일 [/a.jsp]을(를) 찾을 수 없습니다.",
          "GET /a.jsp",
        ),
      ],
      silent: [context404],
    },
    "file-missing": { fires: [file404], silent: [context404] },
    "other-context": { fires: [context404], silent: [file404] },
    "not-started": { fires: [context404], silent: [bad] },
    "no-mapping": { fires: [context404], silent: [bad] },
    "target-character": says(
      "Invalid character found in the request target [/a?q=[1]]. The valid characters are defined in RFC 7230 and RFC 3986",
      zh400("在请求目标中找到无效字符[/a?q=[1]]。有效字符在RFC 7230和RFC 3986中定义"),
      zh400("请求目标中发现无效字符"),
      ja400("リクエストの宛先 [/a?q={1}] に無効な文字が含まれています。"),
      fr400("Un caractère invalide a été trouvé dans la cible de la requête, les caractères valides sont"),
      ko400("요청 타겟에서 유효하지 않은 문자가 발견되었습니다."),
    ),
    uri: says(
      "Invalid URI: [The encoded slash character is not allowed]",
      zh400("无效URI:[不允许使用编码的斜杠字符]"),
      ja400("無効な URI: [x]"),
      fr400("URI invalide: [x]"),
    ),
    "header-size": says(
      "Request header is too large",
      zh400("请求头太大"),
      zh400("检测到超过了允许设置的最大header 数[100]"),
      ja400("リクエストヘッダが長すぎます"),
      ja400("検出したヘッダー数 [100] は上限値を越えています。"),
      fr400("L&#39;entête de requête est trop important"),
      ko400("요청 헤더가 너무 큽니다."),
      ko400("최대 허용 헤더 개수 [100]보다 더 많은 헤더들이 탐지되었습니다."),
      es400("La cabecera del requerimiento es demasido grande"),
    ),
    tls: says(
      "Invalid character found in method name [0x160x030x01]",
      zh400("在方法名称[0x160x030x01]中发现无效的字符串, HTTP 方法名必须是有效的符号."),
      ja400("HTTP メソッド名 [0x160x030x01] に無効な文字が含まれています。"),
      de400("Ungültiges Zeichen im Methodennamen [0x160x030x01] gefunden."),
    ),
    "tls-wanted": says("This combination of host and port requires TLS."),
    host: says(
      "The host [a_b] is not valid",
      page("GET /x", "400 Bad Request", "The character [_] is never valid in a domain name."),
      zh400("[a_b] 是无效主机"),
      zh400("字符 [_] 在域名末尾无效。"),
      ja400("ホスト名 [a_b] は無効です。"),
      ja400("文字[_]はドメイン名の最後には無効です。"),
      fr400("L&#39;hôte [a_b] n&#39;est pas valide"),
      ko400("호스트 [a_b]은(는) 유효하지 않습니다."),
      de400("Der Host [a_b] ist nicht gültig."),
      es400("El host [a_b] no es válido"),
    ),
    head: says(
      "Invalid character found in the HTTP protocol [x]",
      zh400("在HTTP协议中发现无效字符[x]"),
      zh400("在方法名称[0x16]中发现无效的字符串"),
      ja400("HTTPプロトコルで無効な文字が見つかりました。"),
      fr400("Un caractère invalide a été trouvé dans le protocole HTTP"),
      ko400("메소드 이름에 유효하지 않은 문자가 발견되었습니다."),
      de400("Ungültiges Zeichen im Methodennamen [x] gefunden."),
      es400("Se encontró un carácter inválido en el nombre del método."),
    ),
    parameters: says("Required parameter 'a' is not present"),
    "too-many-parameters": says("more than the maximum number of request parameters"),
    "big-head": { fires: [page(`GET /x\nCookie: a=${"b".repeat(9_000)}`, "400 Bad Request")], silent: [bad] },
    "bad-request": {
      fires: [bad],
      silent: [
        oops,
        exchange({
          status: "400 Bad Request",
          fields: { "Content-Type": "text/plain;charset=UTF-8" },
          body: "Bad Request\r\nThis combination of host and port requires TLS.\r\n",
        }),
      ],
    },
    "bad-input": { fires: [bad], silent: [oops] },
    "login-wanted": { fires: [login], silent: [wrong] },
    "login-wrong": { fires: [wrong], silent: [login] },
    "local-only": {
      fires: [
        page(
          "GET /manager/html",
          "403 Forbidden",
          "only accessible from a browser running on the same machine",
        ),
      ],
      silent: [denied],
    },
    role: {
      fires: [
        page("GET /x", "403 Forbidden", "Access to the requested resource has been denied"),
        shipped("zh", "HTTP状态 403 - 禁止", "消息", "已拒绝访问所请求的资源"),
        shipped(
          "ja",
          "HTTPステータス 403 – 禁止されています",
          "メッセージ",
          "要求されたリソースへのアクセスが拒否されました",
        ),
        shipped(
          "es",
          "Estado HTTP 403 – Prohibido",
          "mensaje",
          "El acceso al recurso pedido ha sido denegado",
        ),
        shipped("ru", "HTTP Status 403 – x", "Message", "Доступ к запрашиваемому ресурсу был заблокирован"),
        shipped(
          "de",
          "HTTP Status 403 – x",
          "Message",
          "Zugriff auf die gewünschte Resource wurde verweigert.",
        ),
      ],
      silent: [denied],
    },
    "origin-filter": {
      fires: [
        exchange({
          request: "GET /x\nOrigin: https://other.example",
          status: "403 Forbidden",
          fields: { Server: "Apache-Coyote/1.1", "Content-Length": "0" },
        }),
      ],
      silent: [denied],
    },
    address: { fires: [denied], silent: [bad] },
    denied: { fires: [denied], silent: [bad] },
    nonce: { fires: [page("POST /x", "403 Forbidden")], silent: [denied] },
    "jsp-method": {
      fires: [
        page("PUT /a.jsp", "405 Method Not Allowed", "JSPs only permit GET, POST or HEAD."),
        shipped("zh", "HTTP状态 405 - 方法不允许", "消息", "JSP 只允许 GET、POST 或 HEAD。", "PUT /a.jsp"),
        shipped("zh", "HTTP状态 405 - 方法不允许", "消息", "此URL不支持Http方法GET"),
        shipped(
          "ja",
          "HTTPステータス 405 – x",
          "メッセージ",
          "HTTPのGETメソッドは、このURLではサポートされていません。",
        ),
        shipped(
          "fr",
          "État HTTP 405 – x",
          "message",
          "La méthode HTTP GET n&#39;est pas supportée par cette URL",
        ),
        shipped("es", "Estado HTTP 405 – x", "mensaje", "El Metodo HTTP GET no está soportado por esta URL"),
        shipped("ru", "HTTP Status 405 – x", "Message", "HTTP метод GET не поддерживается этим URL"),
        shipped("ko", "HTTP 상태 405 – x", "메시지", "HTTP 메소드 GET은 이 URL에 의해 지원되지 않습니다."),
      ],
      silent: [method405],
    },
    "file-read-only": { fires: [file405], silent: [method405] },
    method: { fires: [method405], silent: [bad] },
    trace: { fires: [page("TRACE /x", "405 Method Not Allowed")], silent: [method405] },
    "unknown-method": { fires: [page("FOO /x", "501 Not Implemented")], silent: [bad] },
    "post-to-file": {
      fires: [
        exchange({
          request: "POST /a.html",
          status: "200 OK",
          fields: { ETag: 'W/"10-1795219223976"', "Accept-Ranges": "bytes" },
          body: "x",
        }),
      ],
      silent: [
        exchange({
          request: "GET /a.html",
          status: "200 OK",
          fields: { ETag: 'W/"10-1795219223976"' },
          body: "x",
        }),
      ],
    },
    tables: {
      ...fails("java.sql.SQLSyntaxErrorException: user lacks privilege or object not found: USERS"),
      silent: [
        page("GET /x", "500 Internal Server Error", "java.sql.SQLSyntaxErrorException: unknown token"),
      ],
    },
    database: fails("com.mysql.cj.jdbc.exceptions.CommunicationsException"),
    "jsp-compile": {
      fires: [
        page("GET /x", "500 Internal Server Error", "Unable to compile class for JSP"),
        shipped("zh", "HTTP状态 500 - 内部服务器错误", "消息", "无法为JSP编译类"),
        shipped("ja", "HTTPステータス 500 – x", "メッセージ", "JSPのクラスをコンパイルできません"),
        shipped("fr", "État HTTP 500 – x", "message", "Impossible de compiler la classe pour la JSP"),
      ],
      silent: [oops],
    },
    memory: fails("java.lang.OutOfMemoryError"),
    "class-missing": fails("Error instantiating servlet class [a.B]"),
    thrown: { fires: [oops], silent: [bad] },
    unavailable: { fires: [down], silent: [bad] },
    restarting: { fires: [down], silent: [bad] },
    conflict: { fires: [page("POST /x", "409 Conflict")], silent: [bad] },
    "media-type": { fires: [page("POST /x", "415 Unsupported Media Type")], silent: [bad] },
    "too-large": { fires: [page("POST /x", "413 Payload Too Large")], silent: [bad] },
    "too-long": { fires: [page("GET /x", "414 URI Too Long")], silent: [bad] },
  },
};
