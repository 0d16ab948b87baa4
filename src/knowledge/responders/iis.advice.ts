import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE_1 = docs(
  "IIS: requestLimits",
  "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/",
);
const SOURCE_2 = docs(
  "Microsoft: HTTP error 500.19",
  "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage",
);
const SOURCE_3 = docs(
  "Microsoft: 405 with Web API",
  "https://learn.microsoft.com/en-us/aspnet/web-api/overview/testing-and-debugging/troubleshooting-http-405-errors-after-publishing-web-api-applications",
);
const SOURCE_4 = docs(
  "IIS: URL Rewrite",
  "https://learn.microsoft.com/en-us/iis/extensions/url-rewrite-module/using-the-url-rewrite-module",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const iisAdvice = {
  "request-body-too-large": {
    why: text({
      en: "IIS refused the body of {size}; its own limit is 30 MB unless set otherwise.",
      "zh-CN": "IIS 拒绝了 {size} 的请求体；除非另设，上限是 30 MB。",
    }),
    fix: [
      text({
        en: "In web.config raise <requestLimits maxAllowedContentLength> in bytes (30,000,000 by default) under security, requestFiltering.",
        "zh-CN":
          "在 web.config 的 security、requestFiltering 下调大 <requestLimits maxAllowedContentLength>，单位为字节，默认 30000000。",
      }),
      text({
        en: "For ASP.NET also <httpRuntime maxRequestLength>, in kB (4096 by default); for ASP.NET Core MaxRequestBodySize.",
        "zh-CN":
          "ASP.NET 还要调 <httpRuntime maxRequestLength>，单位为 kB，默认 4096；ASP.NET Core 则是 MaxRequestBodySize。",
      }),
    ],
    sources: [SOURCE_1],
  },
  "server-config-error": {
    fix: [
      text({
        en: "On 500.19 read Config Error, Config File and the line: 0x8007000d is an unknown section or malformed XML, 0x80070021 a locked section, 0x80070005 a missing right.",
        "zh-CN":
          "如果是 500.19，看页面上的“配置错误”“配置文件”和行号：0x8007000d 是无法识别的节或 XML 有误，0x80070021 是被锁定的节，0x80070005 是没有权限。",
      }),
      text({
        en: "An unknown section often belongs to a module that is not installed: URL Rewrite for <rewrite>, the hosting bundle for <aspNetCore>.",
        "zh-CN":
          "无法识别的节常属于没有安装的模块：<rewrite> 需要 URL Rewrite，<aspNetCore> 需要 Hosting Bundle。",
      }),
      text({
        en: "A locked section is opened by %windir%\\system32\\inetsrv\\appcmd unlock config -section:NAME.",
        "zh-CN": "被锁定的节用 %windir%\\system32\\inetsrv\\appcmd unlock config -section:名称 解锁。",
      }),
    ],
    confirm: text({
      en: "The detailed page on the server itself (http://localhost), or the sub-status in the log of IIS.",
      "zh-CN": "在服务器本机（http://localhost）查看详细页面，或在 IIS 日志中看子状态。",
    }),
    sources: [SOURCE_2],
  },
  "method-filtered-by-config": {
    fix: [
      text({
        en: "For 405 on PUT or DELETE remove WebDAV, if unused, in web.config: <modules><remove name='WebDAVModule'/></modules> and <handlers><remove name='WebDAV'/></handlers>.",
        "zh-CN":
          "如果是 PUT 或 DELETE 得到 405，且不使用 WebDAV，在 web.config 中去掉它：<modules><remove name='WebDAVModule'/></modules> 和 <handlers><remove name='WebDAV'/></handlers>。",
      }),
      text({
        en: "Check <verbs> under requestFiltering and the verb list of the handler.",
        "zh-CN": "检查 requestFiltering 下的 <verbs> 和处理程序的谓词列表。",
      }),
    ],
    confirm: text({
      en: "The failed request trace names the module that refused, such as WebDAVModule or RequestFilteringModule.",
      "zh-CN": "失败请求跟踪会写明拒绝请求的模块，例如 WebDAVModule 或 RequestFilteringModule。",
    }),
    sources: [SOURCE_3],
  },
  "rewrite-to-app-missing": {
    fix: [
      text({
        en: "Install URL Rewrite and send what is no file to /index.html (rule with IsFile and IsDirectory negated) in web.config.",
        "zh-CN":
          "安装 URL Rewrite，在 web.config 中把不是文件的路径转到 /index.html（条件为 IsFile 和 IsDirectory 取反）。",
      }),
    ],
    sources: [SOURCE_4],
  },
} as const satisfies Readonly<Record<string, Advice>>;
