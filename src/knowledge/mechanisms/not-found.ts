import { any } from "../../diagnosis/condition/condition.ts";
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import { jsonBody } from "../../diagnosis/condition/json.ts";
import { emptySegment } from "../../diagnosis/condition/path.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import {
  missingFallbackKnown,
  missingFileKnown,
  missingHostKnown,
  missingRouteKnown,
} from "../known/not-found.ts";
import { apacheModule, manualOf, nginxModule, S3_ERRORS } from "../writing/manuals.ts";
import { ERROR_LOG, perSystem, sameFor } from "../writing/per-system.ts";

export const notFound = defineMechanisms("not-found", {
  "file-not-found": {
    name: text({ en: "The file does not exist", "zh-CN": "文件不存在" }),
    why: text({
      en: "A file was looked for at this path, and there is none.",
      "zh-CN": "按这个路径查找文件，没有找到。",
    }),
    fix: [
      text({
        en: "Check spelling and letter case: file names on Linux are case-sensitive.",
        "zh-CN": "检查拼写和大小写：Linux 的文件名区分大小写。",
      }),
      perSystem({
        sentence: text({
          en: "Check that the file was deployed below the document root: {systems}.",
          "zh-CN": "确认文件已部署到站点根目录下：{systems}。",
        }),
        systems: {
          "nginx-family": text({ en: "root or alias in nginx", "zh-CN": "nginx 的 root 或 alias" }),
          apache: text({ en: "DocumentRoot in Apache", "zh-CN": "Apache 的 DocumentRoot" }),
        },
        general: text({
          en: "Check that the file was deployed below the folder that the server serves.",
          "zh-CN": "确认文件已部署到服务器的站点根目录下。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: {
        "nginx-family": text({
          en: 'nginx "open() … failed (2: No such file or directory)" with the full path it tried; try_files … =404 leaves no such line',
          "zh-CN":
            "nginx 为“open() … failed (2: No such file or directory)”，其中有它尝试的完整路径；使用 try_files … =404 时没有这一行",
        }),
      },
      general: text({
        en: "The server's log or settings tell which file it looked for; check that it is there.",
        "zh-CN": "从服务器的日志或配置查明它找的是哪个文件，再看这个文件是否存在。",
      }),
    }),
    known: missingFileKnown,
    // Who serves files refuses the method (405) before it looks for the file.
    refutedBy: any(jsonBody, methodOtherThan("GET", "HEAD")),
    sources: [nginxModule("http_core"), rfc(9110, "15.5.5")],
  },
  "route-not-found": {
    name: text({ en: "The application has no such route", "zh-CN": "应用没有这个路由" }),
    why: text({
      en: "The request reached the application, and no route, page or action there fits this path.",
      "zh-CN": "请求到达了应用，但没有路由、页面或动作匹配这个路径。",
    }),
    fix: [
      text({
        en: "Compare the path with the route table, including prefix and version, such as /api/v1.",
        "zh-CN": "对照路由表检查路径，包括前缀和版本，例如 /api/v1。",
      }),
      text({
        en: "Check that the version with this route is the one deployed.",
        "zh-CN": "确认线上部署的版本包含这个路由。",
      }),
    ],
    confirm: text({
      en: "The framework's route listing, or the reference of an interface that is not yours.",
      "zh-CN": "查看框架的路由列表；如果是别人的接口，则看其文档。",
    }),
    known: missingRouteKnown,
    // The route is there as a rule: the address is put together wrongly, or OPTIONS alone has none.
    doubtedBy: any(emptySegment, isPreflight),
    sources: [rfc(9110, "15.5.5")],
  },
  "gateway-route-not-found": {
    name: text({ en: "The gateway has no route for this address", "zh-CN": "网关没有这个地址的路由" }),
    why: text({
      en: "The proxy, ingress or API gateway has no rule for this host, path and method, so it asked no backend.",
      "zh-CN": "代理、Ingress 或 API 网关没有匹配这个主机、路径和方法的规则，因此没有访问任何后端。",
    }),
    fix: [
      text({
        en: "Compare host, path, path type and method with the gateway's rules.",
        "zh-CN": "对照网关规则检查主机名、路径、路径类型和方法。",
      }),
      text({
        en: "Check that the rule is in force: right ingress class, deployed stage, published change.",
        "zh-CN": "确认规则已生效：Ingress 类正确、阶段已部署、改动已发布。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "The gateway's access log shows this request without an upstream: {systems}.",
        "zh-CN": "网关访问日志中这个请求没有上游：{systems}。",
      }),
      // What ingress-nginx answers looks like nginx.
      systems: sameFor(
        ["ingress-nginx", "nginx"],
        text({
          en: "ingress-nginx writes upstream-default-backend; for Kubernetes kubectl describe ingress -A lists hosts and paths",
          "zh-CN":
            "ingress-nginx 会写 upstream-default-backend；Kubernetes 可用 kubectl describe ingress -A 查看主机名和路径规则",
        }),
      ),
      general: text({
        en: "The gateway's access log shows this request without an upstream; its routes, in a cluster the ingress rules, lack this address.",
        "zh-CN": "网关访问日志中这个请求没有上游；网关的路由（集群中为 Ingress 规则）里没有这个地址。",
      }),
    }),
    sources: [
      docs("Kubernetes: Ingress", "https://kubernetes.io/docs/concepts/services-networking/ingress/"),
      rfc(9110, "15.5.5"),
    ],
  },
  "host-not-configured": {
    name: text({ en: "No site is set up for this host name", "zh-CN": "这个主机名没有配置站点" }),
    why: text({
      en: "The server has no site for this host name, so its default site or an error answered.",
      "zh-CN": "服务器没有为这个主机名配置站点，由默认站点或错误页作了响应。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Add the name to the site: {systems}.",
          "zh-CN": "给站点加上这个名字：{systems}。",
        }),
        systems: {
          "nginx-family": text({ en: "server_name in nginx", "zh-CN": "nginx 的 server_name" }),
          apache: text({
            en: "ServerName or ServerAlias in Apache",
            "zh-CN": "Apache 的 ServerName 或 ServerAlias",
          }),
          ...sameFor(
            [
              "vercel",
              "netlify",
              "heroku",
              "render",
              "railway",
              "github-pages",
              "azure-app-service",
              "cloudflare",
            ],
            text({ en: "a custom domain on a platform", "zh-CN": "平台上的自定义域名" }),
          ),
        },
        general: text({
          en: "Add the name to the site in the server's settings, on a platform as a custom domain.",
          "zh-CN": "在服务器配置中给站点加上这个名字；在平台上则添加自定义域名。",
        }),
      }),
      text({
        en: "Or correct the DNS record: it may point to the wrong server.",
        "zh-CN": "或改正 DNS 记录：它可能指向了别的服务器。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "See which site serves the name: {systems}.",
        "zh-CN": "查看由哪个站点服务这个名字：{systems}。",
      }),
      systems: {
        "nginx-family": text({ en: "nginx -T for nginx", "zh-CN": "nginx 用 nginx -T" }),
        apache: text({ en: "apachectl -S for Apache", "zh-CN": "Apache 用 apachectl -S" }),
        ...sameFor(
          [
            "vercel",
            "netlify",
            "heroku",
            "render",
            "railway",
            "github-pages",
            "azure-app-service",
            "cloudflare",
          ],
          text({ en: "the list of custom domains on a platform", "zh-CN": "平台看自定义域名列表" }),
        ),
      },
      general: text({
        en: "See which site serves the name, in the server's settings or in a platform's list of custom domains.",
        "zh-CN": "在服务器配置或平台的自定义域名列表中，查看由哪个站点服务这个名字。",
      }),
    }),
    known: missingHostKnown,
    sources: [
      docs("nginx: server names", "https://nginx.org/en/docs/http/server_names.html"),
      rfc(9110, "7.2"),
    ],
  },
  "record-not-found": {
    name: text({ en: "The named record does not exist", "zh-CN": "指定的记录不存在" }),
    why: text({
      en: "The route exists, but the record or object named in the address does not, or this caller may not see it.",
      "zh-CN": "路由存在，但地址中指定的记录或对象不存在，或调用者无权看到它。",
    }),
    fix: [
      text({
        en: "Check the id, and whether it belongs to this environment and account.",
        "zh-CN": "检查 id 是否正确，是否属于当前环境和账号。",
      }),
      text({ en: "If it was deleted, stop linking to it.", "zh-CN": "如果已被删除，就不要再链接到它。" }),
    ],
    confirm: text({
      en: "A database query for the id, or the same request with an id that exists.",
      "zh-CN": "在数据库中查询这个 id，或换一个存在的 id 发同样的请求。",
    }),
    sources: [rfc(9110, "15.5.5")],
  },
  "route-lacks-method": {
    name: text({ en: "The path exists, but for another method", "zh-CN": "路径存在，但方法不对" }),
    why: text({
      en: "The application has this path for another method, and says 404 where 405 would be the exact answer.",
      "zh-CN": "应用有这个路径，但方法不同；本应回 405，它回了 404。",
    }),
    fix: [
      text({ en: "Use the method that the route declares.", "zh-CN": "使用路由声明的方法。" }),
      text({
        en: "Or add a handler for this method, and let the other methods answer 405 with Allow.",
        "zh-CN": "或为这个方法添加处理函数，并让不支持的方法返回 405 和 Allow。",
      }),
    ],
    confirm: text({
      en: "The route listing with methods; the same path with a method listed there answers otherwise.",
      "zh-CN": "查看带方法的路由列表；同一路径改用其中列出的方法，会得到不同的结果。",
    }),
    sources: [rfc(9110, "15.5.6"), docs("Express: routing", "https://expressjs.com/en/guide/routing.html")],
  },
  "path-mismatch": {
    name: text({ en: "The path is nearly right", "zh-CN": "路径差一点" }),
    why: text({
      en: "A route exists at nearly this path: prefix, trailing slash or letter case differ.",
      "zh-CN": "有一个几乎相同的路由，只是前缀、末尾斜杠或大小写不同。",
    }),
    fix: [
      text({ en: "Use the exact path of the route.", "zh-CN": "使用路由的准确路径。" }),
      text({
        en: "Behind nginx, check the trailing slash of proxy_pass: with a URI part it replaces the matched prefix.",
        "zh-CN": "如果经过 nginx 代理，检查 proxy_pass 末尾的斜杠：带 URI 部分时，它会替换匹配到的前缀。",
      }),
    ],
    confirm: text({
      en: "The application's access log shows the path it really received; compare it with the route listing.",
      "zh-CN": "应用的访问日志会显示实际收到的路径，与路由列表对照。",
    }),
    sources: [nginxModule("http_proxy"), rfc(3986, "6.2.2")],
  },
  "rewrite-to-app-missing": {
    name: text({ en: "The path never reaches the application", "zh-CN": "路径没有交给应用" }),
    why: text({
      en: "The application routes this path itself, but the web server has no rule that passes it to the entry page.",
      "zh-CN": "这个路径由应用自己的路由处理，但 Web 服务器没有把它转给入口文件的规则。",
    }),
    fix: [
      perSystem({
        sentence: text({ en: "Add the fallback: {systems}.", "zh-CN": "添加回退规则：{systems}。" }),
        systems: {
          "nginx-family": text({
            en: "in nginx try_files $uri $uri/ /index.php?$args, for a single-page application /index.html",
            "zh-CN": "nginx 用 try_files $uri $uri/ /index.php?$args，单页应用则用 /index.html",
          }),
          apache: text({
            en: "in Apache enable mod_rewrite and set AllowOverride so that .htaccess is read",
            "zh-CN": "Apache 启用 mod_rewrite，并设置 AllowOverride 让 .htaccess 生效",
          }),
          iis: text({
            en: "on IIS install URL Rewrite before using its rules in web.config",
            "zh-CN": "IIS 要先安装 URL Rewrite 模块，才能在 web.config 中使用其规则",
          }),
        },
        general: text({
          en: "Add the fallback that answers such a path with the application's entry page.",
          "zh-CN": "添加回退规则，让这类路径得到应用的入口页。",
        }),
      }),
    ],
    confirm: text({
      en: "The web server logs a 404 for a missing file, and the application's log has no entry for this request.",
      "zh-CN": "Web 服务器记录了文件不存在的 404，而应用日志中没有这个请求。",
    }),
    known: missingFallbackKnown,
    sources: [
      nginxModule("http_core"),
      apacheModule("mod_rewrite"),
      docs("Vue Router: history modes", "https://router.vuejs.org/guide/essentials/history-mode.html"),
    ],
  },
  "script-not-found-by-runtime": {
    name: text({ en: "The script runtime cannot find the script", "zh-CN": "运行环境找不到脚本" }),
    why: text({
      en: "The web server passed the request to the script runtime, which found no script at the path it was given.",
      "zh-CN": "Web 服务器把请求交给了脚本运行环境，但它在收到的路径上没有找到脚本。",
    }),
    fix: [
      text({
        en: "In nginx set SCRIPT_FILENAME to $document_root$fastcgi_script_name, and root to the folder of the scripts.",
        "zh-CN":
          "nginx 中把 SCRIPT_FILENAME 设为 $document_root$fastcgi_script_name，并让 root 指向脚本目录。",
      }),
      text({
        en: "In containers, both sides need the files under the same path.",
        "zh-CN": "使用容器时，两边必须以相同的路径看到这些文件。",
      }),
      text({
        en: "Check that the user of php-fpm may enter every directory above the script; a script that it may not read gives 403 instead.",
        "zh-CN": "确认 php-fpm 的用户有权进入脚本的各级上层目录；脚本本身不可读时返回的是 403。",
      }),
    ],
    confirm: text({
      en: 'Error log of nginx or Apache (there with AH01071): "Primary script unknown" or "Unable to open primary script".',
      "zh-CN":
        "nginx 或 Apache（带 AH01071）的错误日志：“Primary script unknown”或“Unable to open primary script”。",
    }),
    sources: [nginxModule("http_fastcgi")],
  },
  "api-not-proxied": {
    name: text({ en: "The API path is not forwarded", "zh-CN": "API 路径没有被转发" }),
    why: text({
      en: "The development or static server has no proxy rule for this path, so the API never saw the request.",
      "zh-CN": "开发服务器或静态服务器没有这个路径的代理规则，API 根本没有收到请求。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Add the path to the proxy table: {systems}.",
          "zh-CN": "把这个路径加入代理表：{systems}。",
        }),
        systems: { vite: text({ en: "server.proxy in Vite", "zh-CN": "Vite 的 server.proxy" }) },
        general: text({
          en: "Add the path to the proxy table of the development server.",
          "zh-CN": "把这个路径加入开发服务器的代理表。",
        }),
      }),
      text({
        en: "Or call the API by its full address, and allow this origin there.",
        "zh-CN": "或使用 API 的完整地址，并在那里允许当前的源。",
      }),
    ],
    confirm: text({
      en: "The API's access log has no entry for this request.",
      "zh-CN": "API 的访问日志中没有这个请求。",
    }),
    sources: [docs("Vite: server options", "https://vite.dev/config/server-options")],
  },
  "stale-client-build": {
    name: text({ en: "The page belongs to an older build", "zh-CN": "页面属于旧的构建版本" }),
    why: text({
      en: "The open page belongs to an earlier build and asks for what a deployment has removed, mostly a file.",
      "zh-CN": "当前页面属于旧的构建版本，它请求的内容（多半是文件）已在发布时被移除。",
    }),
    fix: [
      text({
        en: "Reload the page; if a fresh one asks for the same file, see whether the last deployment has it.",
        "zh-CN": "重新加载页面；如果新页面还是请求同一个文件，检查最近一次部署中有没有它。",
      }),
      text({
        en: "Keep the assets of the previous build for a while after each deployment.",
        "zh-CN": "每次发布后，保留上一版本的静态文件一段时间。",
      }),
      text({
        en: "Send Cache-Control: no-cache with the HTML so that it always names current files.",
        "zh-CN": "给 HTML 发送 Cache-Control: no-cache，让它始终指向当前的文件。",
      }),
    ],
    confirm: text({
      en: "The file name with its hash is missing among the deployed assets, and a fresh copy of the page names another one.",
      "zh-CN": "带哈希的文件名不在已部署的文件中，而重新获取的页面引用的是另一个文件名。",
    }),
    sources: [
      docs("Vite: load error handling", "https://vite.dev/guide/build#load-error-handling"),
      rfc(9111, "5.2.2.4"),
    ],
  },
  "resource-gone": {
    name: text({ en: "The resource was removed for good", "zh-CN": "资源已永久移除" }),
    why: text({
      en: "What this address or token stands for is gone: removed for good, archived or expired.",
      "zh-CN": "这个地址或令牌所指的内容已不在：永久移除、归档或过期。",
    }),
    fix: [
      text({
        en: "Remove links to this address and look for its successor; with a sync or page token, start again without it.",
        "zh-CN": "删除指向它的链接，寻找替代地址；如果是同步或分页令牌，不带它重新开始。",
      }),
      text({
        en: "If it should exist, remove the rule that answers 410.",
        "zh-CN": "如果它应该存在，删除返回 410 的规则。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "The body of an interface says what is gone; on a web server it is a rule: {systems}.",
        "zh-CN": "接口会在正文中说明；Web 服务器则是配置中的规则：{systems}。",
      }),
      systems: {
        "nginx-family": text({ en: "return 410 in nginx", "zh-CN": "nginx 的 return 410" }),
        apache: text({ en: "Redirect gone in Apache", "zh-CN": "Apache 的 Redirect gone" }),
      },
      general: text({
        en: "The body of an interface says what is gone; on a web server it is a rule that answers 410.",
        "zh-CN": "接口会在正文中说明；Web 服务器则是配置中返回 410 的规则。",
      }),
    }),
    sources: [rfc(9110, "15.5.11")],
  },
  "wrong-endpoint": {
    name: text({ en: "The resource lives at another endpoint", "zh-CN": "资源位于另一个接入地址" }),
    why: text({
      en: "The service knows the resource, but it belongs to another endpoint or region.",
      "zh-CN": "资源存在，但位于另一个接入地址（Endpoint）或地域。",
    }),
    fix: [
      text({
        en: "Use the endpoint or region that the response names.",
        "zh-CN": "使用响应中给出的接入地址或地域。",
      }),
      text({
        en: "Set that endpoint or region in the client's configuration.",
        "zh-CN": "在客户端配置中设置正确的接入地址或地域。",
      }),
    ],
    confirm: text({
      en: "The endpoint in the body, or a region field such as x-amz-bucket-region.",
      "zh-CN": "正文中的接入地址，或 x-amz-bucket-region 之类的地域标头。",
    }),
    sources: [S3_ERRORS],
  },
  "static-type-not-mapped": {
    name: text({ en: "The server does not serve this file type", "zh-CN": "服务器不提供这种类型的文件" }),
    why: text({
      en: "The web server has no media type for this extension and will not deliver such a file, although it may be there.",
      "zh-CN": "Web 服务器没有为这个扩展名设置媒体类型，因此即使文件存在也不提供。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Map the extension to its media type: {systems}.",
          "zh-CN": "为扩展名设置媒体类型：{systems}。",
        }),
        systems: {
          iis: text({
            en: 'in web.config of IIS <staticContent><mimeMap fileExtension=".EXT" mimeType="TYPE" /></staticContent>',
            "zh-CN":
              'IIS 在 web.config 中加入 <staticContent><mimeMap fileExtension=".EXT" mimeType="TYPE" /></staticContent>，填入扩展名和类型',
          }),
          aspnetcore: text({
            en: "FileExtensionContentTypeProvider.Mappings for UseStaticFiles in ASP.NET Core",
            "zh-CN":
              "ASP.NET Core 把扩展名加进 UseStaticFiles 所用的 FileExtensionContentTypeProvider.Mappings",
          }),
        },
        general: text({
          en: "Map the extension to its media type in the server's settings.",
          "zh-CN": "在服务器配置中为扩展名设置媒体类型。",
        }),
      }),
      text({
        en: "If it is a script that should run, install its handler; a media type would deliver its source.",
        "zh-CN": "如果是应当执行的脚本，就安装对应的处理程序；只加媒体类型会把源代码发出去。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "The file exists at that path; {systems}.",
        "zh-CN": "文件就在那个路径下；{systems}。",
      }),
      systems: {
        iis: text({
          en: "the sub-status in the IIS log is 3 (404.3)",
          "zh-CN": "IIS 日志中的子状态是 3（404.3）",
        }),
      },
      general: text({
        en: "The file exists at that path, and the server knows no media type for its extension.",
        "zh-CN": "文件就在那个路径下，而服务器没有为它的扩展名设置媒体类型。",
      }),
    }),
    sources: [
      manualOf(
        "iis",
        "IIS: adding static content MIME mappings",
        "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/staticcontent/mimemap",
      ),
      docs(
        "ASP.NET Core: static files",
        "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/static-files",
      ),
    ],
  },
});
