import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile, path } from "../../diagnosis/condition/path.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { answered, ofIis, stock, sub } from "./iis.page.ts";

const WEBDAV = causesOf(
  anybody,
  docs(
    "Microsoft: 405 errors after publishing Web API applications",
    "https://learn.microsoft.com/en-us/aspnet/web-api/overview/testing-and-debugging/troubleshooting-http-405-errors-after-publishing-web-api-applications",
  ),
);
/** WebDAV takes these methods before the application does, and then allows what it allows for a file. */
const byWebdav: Condition = all(
  method("PUT", "DELETE"),
  not(asksForFile),
  field("allow", /^GET, HEAD, OPTIONS, TRACE$/i),
);

/** Code that IIS runs through a handler; 404.3 then says that the handler is not installed. */
const script: Condition = path(/\.(?:php\d?|aspx?|ashx|asmx|axd|svc|cshtml|cfm|pl|py|cgi|jsp)$/i);
const unhandledScript: Condition = all(sub("404.3"), script);
/** Types that IIS had not, or has not, in its own list; without the detailed page the sub-status is hidden. */
const lateType: Condition = path(
  /\.(?:woff2?|webmanifest|json|geojson|wasm|avif|webp|mjs|glb|gltf|dat|blat|dll|br|apk|ipa|otf|svg|data|mp4|webm|vtt|m3u8|7z|md|pbf)$/i,
);

/** Which handler a path and a method lead to: none, the module for files, or WebDAV. */
export const iisHandlers = [
  ofIis.likely(
    "no-handler",
    "server-config-error",
    404,
    any(sub("404.2", "404.4", "404.17"), unhandledScript),
    {
      fix: [
        text({
          en: "404.2: allow the program under ISAPI and CGI Restrictions of the server. Else install the runtime (ASP.NET, PHP …) or map its handler.",
          "zh-CN":
            "404.2：在服务器的“ISAPI 和 CGI 限制”中允许该程序。其他情况：安装运行时（ASP.NET、PHP 等），或映射其处理程序。",
        }),
      ],
    },
  ),
  // The page of the module for files, at an address that no file has: nothing led it to the application.
  ofIis.likely(
    "interface-without-rewrite",
    "rewrite-to-app-missing",
    404,
    all(
      stock,
      path(/^\/(?:[\w-]{1,40}\/)?(?:api|rest|graphql|rpc|v\d+)(?:\/[^.]*)?$/i),
      any(body(/File or directory not found/), sub("404.0")),
    ),
    {
      why: text({
        en: "IIS most likely looked for a file at this API address: no rewrite rule or handler led it to the application. Or the application sent an empty 404 itself.",
        "zh-CN":
          "IIS 多半把这个接口地址当作文件去找：没有重写规则或处理程序把它交给应用。也可能是应用自己返回了空的 404。",
      }),
      fix: [
        text({
          en: "Install URL Rewrite and put the application's rules into web.config; IIS does not read .htaccess.",
          "zh-CN": "安装 URL Rewrite，把应用的规则写进 web.config；IIS 不读取 .htaccess。",
        }),
        text({
          en: "For .NET check that the application's handler or module is there, for a reverse proxy its rule (ARR).",
          "zh-CN": "如果是 .NET 应用，检查它的处理程序或模块是否存在；如果用作反向代理，检查 ARR 规则。",
        }),
      ],
    },
  ),
  ofIis.proven("type-not-mapped", "static-type-not-mapped", 404, all(sub("404.3"), not(script))),
  ofIis.possible("type-perhaps-not-mapped", "static-type-not-mapped", 404, all(answered, lateType)),
  WEBDAV.likely("verb-by-webdav", "method-filtered-by-config", 405, all(answered, byWebdav)),
  ofIis.likely("verb-refused", "static-file-method-refused", 405, all(stock, not(byWebdav))),
  ofIis.possible("verb-by-module", "method-filtered-by-config", 405, answered),
] as const;
