import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { missingFallbackKnown } from "../known/not-found.ts";
import { apacheModule, manualOf, nginxModule, S3_ERRORS } from "../writing/manuals.ts";
import { perSystem } from "../writing/per-system.ts";

/** It is there, and this path, method or address does not lead to it. */
export const pathAstray = defineMechanisms("not-found", {
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
  "wrong-endpoint": {
    name: text({ en: "The resource lives at another endpoint", "zh-CN": "资源位于另一个接入地址" }),
    why: text({
      en: "The service knows the resource, but it belongs to another endpoint or region.",
      "zh-CN": "资源存在，但位于另一个接入地址（Endpoint）或地域。",
    }),
    fix: [
      text({
        en: "Use the endpoint or region that the response names; if it names none, the one in the account's console.",
        "zh-CN": "使用响应中给出的接入地址或地域；没有给出时，在账号的控制台中查看。",
      }),
      text({
        en: "Set that endpoint or region in the client's configuration.",
        "zh-CN": "在客户端配置中设置正确的接入地址或地域。",
      }),
    ],
    confirm: text({
      en: "The endpoint in the body or a region field such as x-amz-bucket-region, where there is one; at the right endpoint the request succeeds.",
      "zh-CN":
        "看正文中的接入地址或 x-amz-bucket-region 之类的地域标头（如果有）；换成正确的接入地址后请求成功。",
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
