import { any, not } from "../../diagnosis/condition/condition.ts";
import { jsonBody } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { apacheModule, nginxModule } from "../writing/manuals.ts";
import { ERROR_LOG, perSystem } from "../writing/per-system.ts";

export const forbiddenByRule = defineMechanisms("forbidden-by-rule", {
  "blocked-by-config-rule": {
    name: text({ en: "A rule refuses this request", "zh-CN": "规则拒绝了这个请求" }),
    why: text({
      en: "A rule of the server, its proxy or the service, configured or built in, refuses this request.",
      "zh-CN": "服务器、代理或服务中的一条规则（配置的或内置的）拒绝了这个请求。",
    }),
    fix: [
      text({
        en: "Find the rule that matches this request, in the configuration or policies of the system that refused it.",
        "zh-CN": "在拒绝请求的系统的配置或策略中，找出匹配这个请求的规则。",
      }),
      text({
        en: "Narrow the rule, or add an exception before it.",
        "zh-CN": "缩小规则的匹配范围，或在它之前添加例外。",
      }),
    ],
    confirm: text({
      en: "The log of that system, or the response itself, may say which rule refused it; a request that the rule does not match passes.",
      "zh-CN": "该系统的日志或响应本身可能会指出是哪条规则；不匹配该规则的请求可以通过。",
    }),
    sources: [rfc(9110, "15.5.4")],
  },
  "ip-not-allowed": {
    name: text({ en: "This client address is not allowed", "zh-CN": "客户端地址不在允许范围" }),
    why: text({
      en: "The server refuses the address that it sees for this client: it is on a deny list, or not on the list of allowed ones.",
      "zh-CN": "服务器拒绝它看到的客户端地址：该地址在黑名单中，或不在白名单中。",
    }),
    fix: [
      text({
        en: "Come from an allowed network, or have the address put on the allow list or taken off the deny list.",
        "zh-CN": "从允许的网络访问，或把地址加入白名单、移出黑名单。",
      }),
      perSystem({
        sentence: text({
          en: "Behind a proxy, show the server the real address: {systems}.",
          "zh-CN": "经过代理时，让服务器得到真实地址：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "set_real_ip_from and real_ip_header in nginx",
            "zh-CN": "nginx 的 set_real_ip_from 和 real_ip_header",
          }),
          apache: text({
            en: "RemoteIPHeader and RemoteIPInternalProxy in Apache",
            "zh-CN": "Apache 的 RemoteIPHeader 和 RemoteIPInternalProxy",
          }),
        },
        general: text({
          en: "Behind a proxy, let the server read the real address from a field that it trusts from this proxy alone.",
          "zh-CN": "经过代理时，让服务器从标头中读取真实地址，且只信任这个代理写入的值。",
        }),
      }),
    ],
    confirm: text({
      en: "The error log, or an API's response, often names the address it refused; a plain deny rule leaves the same trace, so read the rule.",
      "zh-CN": "错误日志（API 则是响应正文）常会写出被拒绝的地址；普通的 deny 规则痕迹相同，要看规则本身。",
    }),
    sources: [
      nginxModule("http_access"),
      nginxModule("http_realip"),
      apacheModule("mod_authz_host"),
      apacheModule("mod_remoteip"),
    ],
  },
  "geo-blocked": {
    name: text({ en: "This country or region is refused", "zh-CN": "所在国家或地区被拒绝" }),
    why: text({
      en: "The server refuses clients whose address belongs to this country or region.",
      "zh-CN": "服务器拒绝来自这个国家或地区的地址。",
    }),
    fix: [
      text({
        en: "Try from an allowed region, or ask the operator.",
        "zh-CN": "换到允许的地区访问，或联系站点管理员。",
      }),
      text({
        en: "As the operator, check the geographic rule and how current its address database is.",
        "zh-CN": "如果你是站点管理员，检查地域规则以及地址库是否过旧。",
      }),
    ],
    confirm: text({
      en: "The country the geographic rule derives from this address; the same request works from elsewhere.",
      "zh-CN": "看地域规则把这个地址判为哪个国家；同样的请求在别处可以成功。",
    }),
    sources: [nginxModule("http_geoip"), rfc(7725, "3")],
  },
  "hidden-file-blocked": {
    name: text({ en: "Hidden or protected file", "zh-CN": "隐藏或受保护的文件" }),
    why: text({
      en: "The path names a hidden or protected file, or one outside the served folder, and the server will not serve it.",
      "zh-CN": "路径指向隐藏或受保护的文件，或站点目录之外的文件，服务器不会提供。",
    }),
    fix: [
      text({
        en: "Do not publish such files; move what is meant to be public.",
        "zh-CN": "不要公开这类文件，把需要公开的移到别处。",
      }),
      text({
        en: "For a path that must work, such as /.well-known/, add an exception to the rule.",
        "zh-CN": "必须可访问的路径（如 /.well-known/）要在规则中加例外。",
      }),
    ],
    confirm: text({
      en: "The rule, or the server's default, for dot files and protected paths; a plain file in the served folder is sent.",
      "zh-CN": "查看针对点开头文件和受保护路径的规则或服务器默认设置；站点目录中的普通文件可以访问。",
    }),
    sources: [
      rfc(8615, "3"),
      docs("Vite: server.fs.deny", "https://vite.dev/config/server-options#server-fs-deny"),
    ],
  },
  "hotlink-blocked": {
    name: text({ en: "Embedding from other sites is refused", "zh-CN": "触发了防盗链" }),
    why: text({
      en: "The Referer is not one of those that the server allows for this file or this key.",
      "zh-CN": "触发了防盗链：Referer 不在服务器为这个文件或密钥设置的白名单中。",
    }),
    fix: [
      text({
        en: "Host a copy on your own site, or have your domain put on the allow list of referers; for a key of your own, in its console.",
        "zh-CN":
          "在自己的站点存放一份，或让对方把你的域名加入 Referer 白名单；如果是自己的密钥，在其控制台中添加。",
      }),
      perSystem({
        sentence: text({
          en: "As the operator, check the rule on Referer: {systems}.",
          "zh-CN": "如果你是站点管理员，检查 Referer 规则：{systems}。",
        }),
        systems: {
          "nginx-family": text({ en: "valid_referers in nginx", "zh-CN": "nginx 的 valid_referers" }),
          apache: text({
            en: "the Referer condition of the rewrite rule in Apache",
            "zh-CN": "Apache rewrite 规则中的 Referer 条件",
          }),
        },
        general: text({
          en: "As the operator, check the rule on Referer, such as the Referer condition of a rewrite rule.",
          "zh-CN": "如果你是站点管理员，检查 Referer 规则，例如 rewrite 规则中的 Referer 条件。",
        }),
      }),
    ],
    confirm: text({
      en: "The same request with a page of that site as Referer succeeds, with yours it does not: curl -v -e THEIR_PAGE URL, then curl -v -e PAGE URL.",
      "zh-CN":
        "以对方站点的页面作 Referer 就能成功，以自己的页面则不行：先 curl -v -e 对方页面 URL，再 curl -v -e PAGE URL。",
    }),
    sources: [nginxModule("http_referer"), rfc(9110, "10.1.3")],
  },
  "directory-listing-disabled": {
    name: text({ en: "A folder without an index page", "zh-CN": "目录下没有默认页" }),
    why: text({
      en: "The path is a folder, it holds no index file, and directory listing is off.",
      "zh-CN": "这个路径是目录，里面没有默认页，而目录列表是关闭的。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Put an index file there, or name the right one: {systems}.",
          "zh-CN": "放入默认页文件，或指定正确的默认页：{systems}。",
        }),
        systems: {
          "nginx-family": text({ en: "index in nginx", "zh-CN": "nginx 的 index" }),
          apache: text({ en: "DirectoryIndex in Apache", "zh-CN": "Apache 的 DirectoryIndex" }),
        },
        general: text({
          en: "Put an index file there, or name the right one in the server's settings.",
          "zh-CN": "放入默认页文件，或在服务器配置中指定正确的默认页。",
        }),
      }),
      text({
        en: "For a PHP application, add index.php to the list of index files.",
        "zh-CN": "PHP 应用要把 index.php 加入默认页列表。",
      }),
      text({
        en: "Switch listing on only where everything may be seen.",
        "zh-CN": "只有目录内容都可公开时才打开目录列表。",
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: {
        "nginx-family": text({
          en: 'nginx "directory index of … is forbidden"',
          "zh-CN": "nginx 为“directory index of … is forbidden”",
        }),
        apache: text({
          en: 'Apache "AH01276: Cannot serve directory"',
          "zh-CN": "Apache 为“AH01276: Cannot serve directory”",
        }),
      },
      general: text({
        en: "The server's error log may say that this folder is not listed; on the server, look whether it holds an index file.",
        "zh-CN": "服务器错误日志可能会写明不列出这个目录；在服务器上看目录中有没有默认页文件。",
      }),
    }),
    refutedBy: any(methodOtherThan("GET", "HEAD"), not(path(/\/$/)), jsonBody),
    sources: [nginxModule("http_index"), apacheModule("mod_dir")],
  },
  "file-permission-denied": {
    name: text({ en: "The server lacks the right to this file", "zh-CN": "服务器没有这个文件的权限" }),
    why: text({
      en: "The user the server runs as (on IIS the one it acts for) may not read this file or write where it has to, or a rule on symbolic links forbids it.",
      "zh-CN":
        "服务器的运行用户（IIS 则是它所代表的用户）无权读取这个文件，或无权写入所需的位置，或符号链接规则不允许。",
    }),
    fix: [
      text({
        en: "Let that user read the file, or write the folder where it has to, and enter every folder above it.",
        "zh-CN": "让该用户能读取文件（需要写入时能写入目录），并能进入每一级上层目录。",
      }),
      perSystem({
        sentence: text({
          en: "For links that must work (following all of them opens more): {systems}.",
          "zh-CN": "确需链接时（全部放行会扩大暴露面）：{systems}。",
        }),
        systems: {
          apache: text({
            en: "Options SymLinksIfOwnerMatch in Apache",
            "zh-CN": "Apache 用 Options SymLinksIfOwnerMatch",
          }),
          "nginx-family": text({
            en: "disable_symlinks if_not_owner in nginx",
            "zh-CN": "nginx 用 disable_symlinks if_not_owner",
          }),
        },
        general: text({
          en: "For links that must work, let the server follow those whose owner is the target's; following all of them opens more.",
          "zh-CN": "确需链接时，只放行属主与目标相同的链接；全部放行会扩大暴露面。",
        }),
      }),
      text({
        en: "With SELinux, restore the context with restorecon; for a folder of your own set its type first with semanage fcontext.",
        "zh-CN": "启用 SELinux 时，用 restorecon 恢复安全上下文；自建目录先用 semanage fcontext 设定类型。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "namei -l PATH (Linux) shows owner and mode of each level; error log: {systems}.",
        "zh-CN": "namei -l PATH（Linux）显示每一级的属主和权限；错误日志：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "(13: Permission denied)"',
          "zh-CN": "nginx 为“(13: Permission denied)”",
        }),
        apache: text({
          en: 'Apache "(13)Permission denied" or "Symbolic link not allowed"',
          "zh-CN": "Apache 为“(13)Permission denied”或“Symbolic link not allowed”",
        }),
      },
      general: text({
        en: "The server's error log mostly names the file that it may not open; on Linux namei -l PATH shows owner and mode of each level.",
        "zh-CN":
          "服务器错误日志多半会写明无权打开的文件；在 Linux 上，namei -l PATH 显示每一级的属主和权限。",
      }),
    }),
    refutedBy: any(methodOtherThan("GET", "HEAD"), jsonBody),
    sources: [nginxModule("http_core"), apacheModule("core")],
  },
  "https-required": {
    name: text({ en: "This address is served over https only", "zh-CN": "这个地址只接受 https" }),
    why: text({
      en: "The server, or a policy of this app or system, refuses this address over plain http.",
      "zh-CN": "服务器（或当前应用、系统的策略）不允许用明文 http 访问这个地址。",
    }),
    fix: [
      text({ en: "Use https:// for this address.", "zh-CN": "改用 https:// 访问。" }),
      text({
        en: "If TLS ends at a proxy, tell the server behind by X-Forwarded-Proto and make it trust that field.",
        "zh-CN": "如果 TLS 在代理处终止，用 X-Forwarded-Proto 告知后面的服务器，并让它信任这个标头。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "The same request over https succeeds; {systems}.",
        "zh-CN": "同样的请求用 https 可以成功；{systems}。",
      }),
      systems: {
        apache: text({
          en: 'Apache error log with SSLRequireSSL: "SSL connection required"',
          "zh-CN": "Apache 设置 SSLRequireSSL 时，错误日志为“SSL connection required”",
        }),
      },
      general: text({
        en: "The same request over https succeeds.",
        "zh-CN": "同样的请求用 https 可以成功。",
      }),
    }),
    sources: [apacheModule("mod_ssl"), rfc(6797, "7.2")],
  },
  "host-not-allowed": {
    name: text({ en: "This host name is not on the allow list", "zh-CN": "主机名不在允许列表中" }),
    why: text({
      en: "A check of the host name, or of the page's origin, refused the name in this request.",
      "zh-CN": "服务器检查请求中的主机名或页面的源，拒绝了它。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Add the name to the allow list: {systems}.",
          "zh-CN": "把名字加入白名单：{systems}。",
        }),
        systems: {
          django: text({ en: "ALLOWED_HOSTS in Django", "zh-CN": "Django 的 ALLOWED_HOSTS" }),
          rails: text({ en: "config.hosts in Rails", "zh-CN": "Rails 的 config.hosts" }),
          vite: text({ en: "server.allowedHosts in Vite", "zh-CN": "Vite 的 server.allowedHosts" }),
        },
        general: text({
          en: "Add the name to the allow list of the application or server that refused it.",
          "zh-CN": "在拒绝请求的应用或服务器中，把名字加入白名单。",
        }),
      }),
      text({
        en: "Behind a proxy, pass the public name on: proxy_set_header Host $host in nginx.",
        "zh-CN": "经过代理时传递公开的主机名：nginx 用 proxy_set_header Host $host。",
      }),
    ],
    confirm: text({
      en: 'The same request with an allowed name succeeds: curl -v -H "Host: NAME" URL.',
      "zh-CN": '换成允许的名字即可成功：curl -v -H "Host: NAME" URL。',
    }),
    sources: [
      docs("Django: ALLOWED_HOSTS", "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"),
      docs("Vite: server.allowedHosts", "https://vite.dev/config/server-options#server-allowedhosts"),
    ],
  },
  "proxy-not-trusted": {
    name: text({ en: "The application does not trust the proxy", "zh-CN": "应用不信任这个代理" }),
    why: text({
      en: "The application refuses requests with X-Forwarded-For from a proxy that is not on its list.",
      "zh-CN": "应用拒绝了不在名单上的代理转来的、带 X-Forwarded-For 的请求。",
    }),
    fix: [
      text({
        en: "Name the proxy's address in the application's list of trusted proxies, then restart it.",
        "zh-CN": "把代理的地址写进应用的可信代理名单，然后重启。",
      }),
      text({
        en: "Home Assistant: Settings > System > Network > HTTP server: Trust X-Forwarded-For, Trusted proxies; confirm within 5 minutes (before 2026.8: http: in configuration.yaml).",
        "zh-CN":
          "Home Assistant：在 Settings > System > Network > HTTP server 打开 Trust X-Forwarded-For，填写 Trusted proxies，重启后 5 分钟内确认（2026.8 之前在 configuration.yaml 的 http: 下）。",
      }),
    ],
    confirm: text({
      en: 'The application\'s log may name the proxy. Home Assistant\'s: "Received X-Forwarded-For header from an untrusted proxy" or "… your HTTP integration is not set-up for reverse proxies".',
      "zh-CN":
        "应用日志可能会写明是哪个代理。Home Assistant 日志：“Received X-Forwarded-For header from an untrusted proxy”或“… your HTTP integration is not set-up for reverse proxies”。",
    }),
    sources: [
      docs(
        "Home Assistant: HTTP, reverse proxies",
        "https://www.home-assistant.io/integrations/http/#reverse-proxies",
      ),
    ],
  },
  "icp-filing-missing": {
    name: text({ en: "The domain has no ICP filing here", "zh-CN": "域名没有在这里备案" }),
    why: text({
      en: "The hosting network in mainland China blocks this domain before the server, since it has no ICP filing with it.",
      "zh-CN": "中国大陆的机房网络在请求到达服务器之前拦截了这个域名，因为它没有备案或接入备案。",
    }),
    fix: [
      text({
        en: "File the domain with the provider that hosts it; one filed elsewhere needs an access filing with this one.",
        "zh-CN": "在托管服务商处备案；在别处备过案的域名要做接入备案。",
      }),
      text({ en: "Or host the site outside of mainland China.", "zh-CN": "或把网站放到中国大陆以外。" }),
      text({
        en: "Another port or https mostly does not help: the name is read in the Host field or in the TLS handshake.",
        "zh-CN": "换端口或改用 https 多半没有用：拦截依据的是 Host 标头或 TLS 握手中的域名。",
      }),
    ],
    confirm: text({
      en: "From outside curl -I http://HOST/ against http://IP/ on the same port: only the name is blocked; on the server itself both work.",
      "zh-CN":
        "从外部比较 curl -I http://域名/ 与同一端口的 http://IP/：只有域名被拦截；在服务器上两者都正常。",
    }),
    sources: [
      docs("Alibaba Cloud: ICP filing", "https://www.alibabacloud.com/help/en/icp-filing/"),
      docs("腾讯云：备案", "https://cloud.tencent.com/document/product/243"),
    ],
  },
});
