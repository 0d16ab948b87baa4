import { sameCredentialsWorked } from "../../diagnosis/condition/since.ts";
import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { missingCredentialsKnown, wrongCredentialsKnown } from "../known/credentials.ts";
import { droppedAuthorizationKnown } from "../known/redirected.ts";
import { S3_ERRORS, SIGV4 } from "../writing/manuals.ts";
import { perSystem, sameFor } from "../writing/per-system.ts";

export const auth = defineMechanisms("auth", {
  "auth-missing": {
    name: text({ en: "No credentials were sent", "zh-CN": "没有发送凭据" }),
    why: text({
      en: "The server wants credentials for this address, and the request carried none that it recognises.",
      "zh-CN": "服务器对这个地址要求凭据，而请求没有携带它认得的凭据。",
    }),
    fix: [
      text({
        en: "Log in, or send the credentials that the server asks for; WWW-Authenticate names their scheme where it is sent.",
        "zh-CN": "先登录，或发送服务器要求的凭据；响应带 WWW-Authenticate 时，其中会写明方案。",
      }),
      text({
        en: 'If a cookie is the login, set credentials: "include" in fetch across origins. Cross-site it needs SameSite=None; Secure, where blocked also Partitioned or the Storage Access API.',
        "zh-CN":
          '如果靠 Cookie 登录，跨源 fetch 要设置 credentials: "include"；跨站 Cookie 需要 SameSite=None; Secure，被屏蔽时还要 Partitioned 或 Storage Access API。',
      }),
      text({
        en: "Check that no proxy or redirect removes Authorization on the way.",
        "zh-CN": "检查途中的代理或重定向是否去掉了 Authorization。",
      }),
    ],
    confirm: text({
      en: 'Authorization, session cookie or key: the request has none that the server takes; with Basic or Digest the access log shows "-" as the user.',
      "zh-CN":
        "请求中没有服务器认得的 Authorization、会话 Cookie 或密钥；使用 Basic 或 Digest 时，访问日志的用户一栏是“-”。",
    }),
    known: missingCredentialsKnown,
    doubtedBy: sameCredentialsWorked,
    sources: [rfc(9110, "11.6.1"), rfc(9110, "15.5.2")],
  },
  "auth-invalid": {
    name: text({ en: "The credentials are wrong", "zh-CN": "凭据不正确" }),
    why: text({
      en: "Credentials were sent, and the server does not accept them: unknown, wrong, expired, revoked or badly signed.",
      "zh-CN": "请求带了凭据，但服务器不接受：未知、不正确、已过期、已撤销或签名无效。",
    }),
    fix: [
      text({
        en: "Check user, password or key against the server, without spaces or line ends that were copied along.",
        "zh-CN": "与服务器核对用户名、密码或密钥，注意是否多复制了空格或换行。",
      }),
      text({
        en: "For a signed token, check issuer, audience, expiry and signing key.",
        "zh-CN": "对于签名令牌，检查签发者、受众、有效期和签名密钥。",
      }),
      text({
        en: "Check that the credentials belong to this environment; replace those that were revoked or have expired.",
        "zh-CN": "确认凭据属于当前环境；已撤销或过期的要换成新的。",
      }),
    ],
    confirm: text({
      en: 'The server\'s auth log often says what failed, for example "password mismatch" or "invalid signature".',
      "zh-CN": "服务器的认证日志常会写明原因，例如“password mismatch”或“invalid signature”。",
    }),
    known: wrongCredentialsKnown,
    doubtedBy: sameCredentialsWorked,
    sources: [rfc(9110, "15.5.2"), rfc(6750, "3.1")],
  },
  "auth-token-expired": {
    name: text({ en: "The token or code has expired", "zh-CN": "令牌或验证码已过期" }),
    why: text({
      en: "The token, key or code was valid once, and its time is over.",
      "zh-CN": "令牌、密钥或验证码曾经有效，现在已经过期。",
    }),
    fix: [
      text({
        en: "Get a new one and repeat the request: refresh the token, log in again, or ask for a new key or code.",
        "zh-CN": "换成新的再重发请求：刷新令牌、重新登录，或重新获取密钥、验证码。",
      }),
      text({
        en: "Let the client refresh a token shortly before it ends, and check its clock.",
        "zh-CN": "让客户端在令牌到期前刷新，并校准它的时钟。",
      }),
    ],
    confirm: text({
      en: "Decode the payload of a JWT and compare exp with the time now; for anything else ask the server that issued it.",
      "zh-CN": "JWT 可解码载荷，把 exp 与当前时间比较；其他的要向签发它的服务器查询。",
    }),
    sources: [rfc(7519, "4.1.4"), rfc(6750, "3.1")],
  },
  "auth-token-placeholder": {
    name: text({
      en: "A placeholder stands in place of the token",
      "zh-CN": "令牌的位置上是占位文字",
    }),
    why: text({
      en: 'The client sent a placeholder, such as "undefined" or a name in braces, where the token should stand.',
      "zh-CN": "客户端在令牌的位置发送了占位文字，例如 undefined 或花括号里的变量名。",
    }),
    fix: [
      text({
        en: "Send the request only after the token has been loaded, or put in for the placeholder.",
        "zh-CN": "等令牌加载完成，或把占位文字换成令牌之后，再发送请求。",
      }),
      text({
        en: "Check the name under which the token is stored and read.",
        "zh-CN": "检查存取令牌时所用的名字是否一致。",
      }),
    ],
    confirm: text({
      en: "The Network panel shows the placeholder: in Authorization, in the key's own field or in the address.",
      "zh-CN": "网络面板中可以看到这个占位文字：在 Authorization、密钥专用的标头或地址里。",
    }),
    sources: [rfc(6750, "2.1")],
  },
  "auth-scheme-wrong": {
    name: text({ en: "The authentication scheme is wrong", "zh-CN": "认证方案不对" }),
    why: text({
      en: "Authorization has another scheme or form than the server asks for.",
      "zh-CN": "Authorization 使用的方案或格式与服务器要求的不同。",
    }),
    fix: [
      text({
        en: "Use the scheme that WWW-Authenticate or the message names, mostly with a space after it, as in Bearer TOKEN.",
        "zh-CN": "使用 WWW-Authenticate 或错误信息指定的方案，其后多半要加一个空格，例如 Bearer TOKEN。",
      }),
      text({
        en: "If the server wants a key in a field of its own, such as X-API-Key, send it there.",
        "zh-CN": "如果服务器要求把密钥放在 X-API-Key 之类的专用标头，就放在那里。",
      }),
    ],
    confirm: text({
      en: "Compare WWW-Authenticate of the response (where there is none, its message) with Authorization of the request.",
      "zh-CN": "对照响应的 WWW-Authenticate（没有时看错误信息）与请求的 Authorization。",
    }),
    sources: [rfc(9110, "11.6.2"), rfc(6750, "2.1")],
  },
  "auth-not-authorised": {
    name: text({ en: "Known, but not permitted", "zh-CN": "身份已知，但没有权限" }),
    why: text({
      en: "The server judged who is asking, and this caller may not do this: a permission is missing, or the account is blocked or not verified.",
      "zh-CN": "服务器已判断出调用者的身份，但它不能这样做：缺少权限，或账号被停用、未通过验证。",
    }),
    fix: [
      text({
        en: "Ask for the role, group, policy, scope or plan that this resource needs; a blocked or unverified account has to be released first.",
        "zh-CN": "申请该资源所需的角色、用户组、策略、scope 或套餐；账号被停用或未验证时，要先解决这个问题。",
      }),
      text({
        en: "After a change of rights, get a new token: a JWT keeps the scopes it was issued with.",
        "zh-CN": "权限变更后重新获取令牌：JWT 仍带着签发时的 scope。",
      }),
    ],
    confirm: text({
      en: "The access decision in the application's or policy engine's log; logging in again changes nothing, unless the rights were changed.",
      "zh-CN": "应用或策略引擎日志中的授权判定；除非权限有变更，重新登录也不会改变结果。",
    }),
    sources: [rfc(9110, "15.5.4"), rfc(6750, "3.1")],
  },
  "csrf-token-invalid": {
    name: text({ en: "The anti-forgery check failed", "zh-CN": "防伪造校验没有通过" }),
    why: text({
      en: "The CSRF token or the origin check of a state-changing request failed, often since page and session no longer match.",
      "zh-CN": "修改类请求的 CSRF 令牌或来源校验没有通过，常因页面与会话已不匹配。",
    }),
    fix: [
      text({
        en: "If a token is checked, reload the page to get a fresh one, and send it together with its session cookie.",
        "zh-CN": "如果校验的是令牌，重新加载页面取得新令牌，与会话 Cookie 一起发送。",
      }),
      text({
        en: "In API clients, send the token in the field the framework names, such as X-CSRF-Token.",
        "zh-CN": "API 客户端把令牌放进框架要求的标头，例如 X-CSRF-Token。",
      }),
      text({
        en: "Behind a proxy, forward host and scheme unchanged, or add the site's origin to the trusted ones.",
        "zh-CN": "经过代理时，原样传递主机名和协议，或把站点的源加入信任列表。",
      }),
    ],
    confirm: text({
      en: "The application log may name the CSRF failure (token missing, token wrong, origin not trusted). Some frameworks do not log it by default.",
      "zh-CN": "应用日志可能会写明 CSRF 失败的原因（缺少令牌、令牌不对或来源不受信任）。有的框架默认不记录。",
    }),
    sources: [
      docs(
        "OWASP: CSRF prevention",
        "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html",
      ),
      docs("Django: CSRF protection", "https://docs.djangoproject.com/en/stable/ref/csrf/"),
    ],
  },
  "login-redirect": {
    name: text({ en: "Not logged in: sent to the login page", "zh-CN": "未登录，被转到登录页" }),
    why: text({
      en: "The server redirected the request to a login page, mostly because there is no valid session.",
      "zh-CN": "服务器把请求重定向到了登录页，多半是因为没有有效会话。",
    }),
    fix: [
      text({ en: "Log in and repeat the request.", "zh-CN": "登录后重发请求。" }),
      text({
        en: "For API paths, answer 401 in place of a redirect, so that clients see the reason.",
        "zh-CN": "API 路径应返回 401 而不是重定向，让客户端看得到原因。",
      }),
    ],
    confirm: text({
      en: "Location or the final address is a login page.",
      "zh-CN": "Location 或最终地址是登录页。",
    }),
    sources: [rfc(9110, "15.4.3"), rfc(9110, "15.5.2")],
  },
  "signed-url-invalid": {
    name: text({ en: "The signature does not match", "zh-CN": "签名不匹配" }),
    why: text({
      en: "The signature in the address or request is not the one the server computed.",
      "zh-CN": "地址或请求中的签名与服务器计算的不同。",
    }),
    fix: [
      text({
        en: "Use the address exactly as it was signed: method, host, path, query and signed fields.",
        "zh-CN": "严格按签名时的内容使用：方法、主机名、路径、查询参数和参与签名的标头。",
      }),
      text({
        en: "Check key, region and encoding, then sign again.",
        "zh-CN": "检查密钥、区域和编码，然后重新签名。",
      }),
    ],
    confirm: text({
      en: "Some services return the string they signed; compare it with yours byte by byte.",
      "zh-CN": "有些服务会返回它用来签名的字符串，与自己的逐字节比较。",
    }),
    sources: [SIGV4, S3_ERRORS],
  },
  "signed-request-expired": {
    name: text({ en: "The signed request is out of time", "zh-CN": "签名请求已过时效" }),
    why: text({
      en: "The signed address or request is past its time, or the clock of the machine that signed it is off.",
      "zh-CN": "签名的地址或请求已超过有效期，或签名机器的时钟不准。",
    }),
    fix: [
      text({ en: "Create a new signature shortly before use.", "zh-CN": "在使用前重新生成签名。" }),
      text({ en: "Synchronise the clock of the machine that signs.", "zh-CN": "校准签名机器的时钟。" }),
    ],
    confirm: text({
      en: "Compare the expiry parameter and the Date field of the response with the local time.",
      "zh-CN": "把有效期参数和响应的 Date 与本地时间比较。",
    }),
    sources: [SIGV4, S3_ERRORS],
  },
  "missing-object-shown-as-403": {
    name: text({ en: "Perhaps missing, shown as 403", "zh-CN": "可能并不存在，却显示 403" }),
    why: text({
      en: "The object may not exist: storage hides that behind 403 when the caller may not list the bucket.",
      "zh-CN": "对象可能不存在：调用者没有列出存储桶的权限时，存储服务会以 403 掩盖这一点。",
    }),
    fix: [
      text({ en: "Check the key of the object, letter by letter.", "zh-CN": "逐字检查对象的键名。" }),
      perSystem({
        sentence: text({
          en: "Grant the caller the right to list the bucket, to see true 404s: {systems}.",
          "zh-CN": "授予调用者列出存储桶的权限，就能看到真正的 404：{systems}。",
        }),
        systems: { "amazon-s3": text({ en: "s3:ListBucket on S3", "zh-CN": "S3 的权限名是 s3:ListBucket" }) },
        general: text({
          en: "Grant the caller the right to list the bucket, to see true 404s.",
          "zh-CN": "授予调用者列出存储桶的权限，就能看到真正的 404。",
        }),
      }),
    ],
    confirm: text({
      en: "List the bucket with full rights: if the key is there, it is a matter of permission.",
      "zh-CN": "用完整权限列出存储桶：键存在，就是权限问题。",
    }),
    sources: [
      docs("Amazon S3: GetObject", "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html"),
    ],
  },
  "cookie-not-sent-cross-site": {
    name: text({ en: "The cookie is not sent across sites", "zh-CN": "跨站请求没有带上 Cookie" }),
    why: text({
      en: "A cookie that the server had set was withheld, since this is a cross-site request or a frame of another site.",
      "zh-CN": "服务器设置过的 Cookie 没有发送，因为这是跨站请求或其他网站的框架。",
    }),
    fix: [
      text({
        en: "Set the cookie with SameSite=None; Secure, over https.",
        "zh-CN": "在 https 下把 Cookie 设为 SameSite=None; Secure。",
      }),
      text({
        en: "Where the browser blocks third-party cookies, add Partitioned, or ask by document.requestStorageAccess().",
        "zh-CN": "浏览器屏蔽第三方 Cookie 时，加上 Partitioned，或调用 document.requestStorageAccess()。",
      }),
      text({
        en: "Or serve page and interface from one site, so that nothing is cross-site.",
        "zh-CN": "或让页面和接口属于同一个站点，就不再跨站。",
      }),
    ],
    confirm: text({
      en: 'In the network panel\'s Cookies tab tick "show filtered out request cookies" (Chrome), or see Issues: the cookie and why it was blocked are named.',
      "zh-CN":
        "在网络面板的“Cookie”标签中勾选 show filtered out request cookies（Chrome），或看“问题”面板：会列出被屏蔽的 Cookie 和原因。",
    }),
    sources: [
      docs(
        "RFC 6265bis: the SameSite attribute",
        "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis",
      ),
      docs(
        "MDN: third-party cookies",
        "https://developer.mozilla.org/en-US/docs/Web/Privacy/Guides/Third-party_cookies",
      ),
    ],
  },
  "oauth-client-registration": {
    name: text({ en: "The client is not registered like this", "zh-CN": "客户端的注册信息不符" }),
    why: text({
      en: "The sign-in service does not know this client, or its registration does not fit: redirect URI, client type, grant or origin.",
      "zh-CN": "登录服务不认识这个客户端，或注册信息不符：重定向 URI、客户端类型、授权方式或源。",
    }),
    fix: [
      text({
        en: "Compare client_id and redirect_uri of the request with the registered ones letter by letter: scheme, host, port, final slash.",
        "zh-CN": "把请求里的 client_id 和 redirect_uri 与注册的逐字比较：协议、主机、端口、结尾的斜杠。",
      }),
      text({
        en: "Register the exact redirect URI and origin with the identity provider, for each environment.",
        "zh-CN": "在身份提供方为每个环境登记完全相同的重定向 URI 和源。",
      }),
      text({
        en: "For a page that redeems codes itself choose the client type for browsers (Entra: single-page application), with PKCE.",
        "zh-CN": "由页面自己换取令牌时，客户端类型要选浏览器类（Entra：单页应用），并使用 PKCE。",
      }),
    ],
    confirm: text({
      en: "The error on the page, in error or in error_description says so, such as redirect_uri_mismatch, unauthorized_client, AADSTS50011, AADSTS9002326.",
      "zh-CN":
        "页面、error 或 error_description 中的错误会写明，例如 redirect_uri_mismatch、unauthorized_client、AADSTS50011、AADSTS9002326。",
    }),
    sources: [
      rfc(6749, "3.1.2.4"),
      docs(
        "Microsoft Entra: error codes",
        "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes",
      ),
    ],
  },
  "redirect-dropped-authorization": {
    name: text({ en: "A redirect dropped Authorization", "zh-CN": "重定向丢掉了 Authorization" }),
    why: text({
      en: "The redirect led to another origin, and browsers take Authorization away there: the login did not arrive.",
      "zh-CN": "重定向指向了另一个源，浏览器会去掉 Authorization，登录凭据没有送达。",
    }),
    fix: [
      text({
        en: "Call the final address itself, with Authorization.",
        "zh-CN": "直接请求最终地址，并带上 Authorization。",
      }),
      text({
        en: "Or let the server that was asked fetch it, or redirect within its own origin.",
        "zh-CN": "或由最初的服务器代为请求，或只在自己的源内重定向。",
      }),
      text({
        en: "Never put the token into Location: addresses end up in logs and histories.",
        "zh-CN": "不要把令牌写进 Location：地址会留在日志和历史记录里。",
      }),
    ],
    confirm: text({
      en: "The redirect chain: the hop before carried Authorization, this request does not.",
      "zh-CN": "查看重定向链：前一跳带有 Authorization，这个请求没有。",
    }),
    known: droppedAuthorizationKnown,
    sources: [fetchStandard("http-redirect-fetch")],
  },
  "auth-header-stripped": {
    name: text({ en: "Authorization was dropped on the way", "zh-CN": "Authorization 在途中被去掉" }),
    why: text({
      en: "The request carried Authorization, and the server in front did not pass it on, so the application saw no login.",
      "zh-CN": "请求带了 Authorization，但前面的服务器没有转交，应用因此认为没有登录。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Let the web server hand Authorization to the application: {systems}.",
          "zh-CN": "让 Web 服务器把 Authorization 传给应用：{systems}。",
        }),
        systems: sameFor(
          ["apache", "php", "wordpress", "laravel", "symfony"],
          text({
            en: 'CGIPassAuth On for the folder in Apache with CGI, php-fpm or FastCGI, or SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1 in .htaccess',
            "zh-CN":
              'Apache 配合 CGI、php-fpm 或 FastCGI 时，在该目录设置 CGIPassAuth On，或在 .htaccess 中写 SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1',
          }),
        ),
        general: text({
          en: "Check that the web server hands Authorization to the application; it may have to be told to.",
          "zh-CN": "确认 Web 服务器会把 Authorization 传给应用，有的服务器需要专门配置。",
        }),
      }),
      text({
        en: "Behind a proxy, look for proxy_set_header Authorization or a login of its own that uses the field up.",
        "zh-CN": "经过代理时，检查 proxy_set_header Authorization，或代理自己的登录是否用掉了这个标头。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "Let the application print the fields it receives: {systems}.",
        "zh-CN": "让应用打印收到的标头：{systems}。",
      }),
      systems: sameFor(
        ["php", "wordpress", "laravel", "symfony"],
        text({
          en: "HTTP_AUTHORIZATION is missing in PHP's $_SERVER",
          "zh-CN": "PHP 的 $_SERVER 中没有 HTTP_AUTHORIZATION",
        }),
      ),
      general: text({
        en: "Let the application print the fields it receives: Authorization is missing.",
        "zh-CN": "让应用打印收到的标头：其中没有 Authorization。",
      }),
    }),
    sources: [docs("Apache: CGIPassAuth", "https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth")],
  },
  "header-dropped-by-proxy": {
    name: text({ en: "The proxy dropped a request field", "zh-CN": "代理去掉了请求标头" }),
    why: text({
      en: "The request carried a field that did not arrive: something on the way dropped it. nginx by default drops names with an underscore.",
      "zh-CN": "请求带了某个标头，但它没有送达：途中有一层丢弃了它。nginx 默认会丢弃名称含下划线的标头。",
    }),
    fix: [
      text({
        en: "If its name has underscores, send it with hyphens in their place, and read it so in the application.",
        "zh-CN": "如果标头名含下划线，改成连字符发送，应用也按新名称读取。",
      }),
      text({
        en: "Or set underscores_in_headers on; in nginx's http block or default server.",
        "zh-CN": "或在 nginx 的 http 块或默认 server 中设置 underscores_in_headers on;。",
      }),
      text({
        en: "If it has none, let the proxy, gateway or tunnel pass this field on; some forward a fixed list of fields.",
        "zh-CN": "如果不含下划线，让代理、网关或隧道转发这个标头；有些只转发固定的几个标头。",
      }),
    ],
    confirm: text({
      en: 'It works straight at the application. Where nginx drops a field with an underscore, its info log says "client sent invalid header".',
      "zh-CN":
        "直接请求应用就正常。如果是 nginx 丢弃了含下划线的标头，它的 info 日志中有“client sent invalid header”。",
    }),
    sources: [
      docs(
        "nginx: underscores_in_headers",
        "https://nginx.org/en/docs/http/ngx_http_core_module.html#underscores_in_headers",
      ),
    ],
  },
});
