import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { answered, ofIis, stock, sub } from "./iis.page.ts";

const ANCM = causesOf(
  anybody,
  docs(
    "Microsoft: ASP.NET Core startup errors in IIS",
    "https://learn.microsoft.com/en-us/aspnet/core/test/troubleshoot-azure-iis",
  ),
);
const CONFIG = causesOf(
  anybody,
  docs(
    "Microsoft: HTTP error 500.19",
    "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage",
  ),
);
const ASPNET = causesOf(
  anybody,
  docs(
    "Microsoft: customErrors and ASP.NET's error pages",
    "https://learn.microsoft.com/en-us/aspnet/web-forms/overview/older-versions-getting-started/deploying-web-site-projects/displaying-a-custom-error-page-cs",
  ),
);

/** Why the application did not start or failed: its web.config, its process, its code (500). */
export const iisApplication = [
  CONFIG.likely(
    "config-unreadable",
    "file-permission-denied",
    500,
    all(sub("500.19"), body(/0x80070005\b/i)),
    {
      why: text({
        en: "IIS may not read web.config (0x80070005): the identity of the application pool lacks the right.",
        "zh-CN": "IIS 无权读取 web.config（0x80070005）：应用程序池的标识缺少权限。",
      }),
      fix: [
        text({
          en: "Give IIS_IUSRS and the pool's identity read access to the site's folder: icacls FOLDER /grant \"IIS_IUSRS:(OI)(CI)RX\".",
          "zh-CN":
            '给 IIS_IUSRS 和应用程序池标识授予站点文件夹的读取权限：icacls 文件夹 /grant "IIS_IUSRS:(OI)(CI)RX"。',
        }),
      ],
    },
  ),
  CONFIG.proven("config-module", "server-config-error", 500, all(sub("500.19"), body(/0x8007000d\b/i)), {
    why: text({
      en: "web.config has a section that no installed module knows, or is malformed XML (0x8007000d).",
      "zh-CN": "web.config 中有已安装的模块都不认识的节，或不是合法的 XML（0x8007000d）。",
    }),
    fix: [
      text({
        en: "With an empty Config Source, install the module of the section: URL Rewrite for <rewrite>, the Hosting Bundle for <aspNetCore>.",
        "zh-CN":
          "如果 Config Source 为空，安装该节所属的模块：<rewrite> 需要 URL Rewrite，<aspNetCore> 需要 Hosting Bundle。",
      }),
      text({
        en: "Else mend the XML at the line that Config Source shows.",
        "zh-CN": "否则修正 Config Source 所示行的 XML。",
      }),
    ],
  }),
  CONFIG.proven("config-locked", "server-config-error", 500, all(sub("500.19"), body(/0x80070021\b/i)), {
    why: text({
      en: "web.config sets a section that is locked at a parent level (0x80070021).",
      "zh-CN": "web.config 设置了在上级被锁定的节（0x80070021）。",
    }),
    fix: [
      text({
        en: "Unlock it: %windir%\\system32\\inetsrv\\appcmd unlock config -section:SECTION; or remove it from web.config.",
        "zh-CN":
          "解除锁定：%windir%\\system32\\inetsrv\\appcmd unlock config -section:节名；或从 web.config 中删除该节。",
      }),
    ],
  }),
  ofIis.likely(
    "config",
    "server-config-error",
    500,
    sub("500.19", "500.21", "500.22", "500.23", "500.24", "500.50", "500.51", "500.52"),
  ),
  // The module's own sub-status: the process of the application did not come up.
  ANCM.proven(
    "process-not-started",
    "app-failed-to-start",
    [500, 502],
    sub("500.30", "500.31", "500.32", "500.33", "500.37", "500.38", "502.5"),
  ),
  ANCM.likely(
    "not-started",
    "app-failed-to-start",
    [500, 502, 503],
    any(sub("500.34", "500.35", "500.36"), all(answered, body(/ANCM|failed to start/))),
  ),
  // The yellow page of ASP.NET names its kind in the second heading.
  ASPNET.proven("configuration", "server-config-error", 500, body(/<h2>\s{0,4}<i>Configuration Error<\/i>/)),
  ASPNET.proven(
    "compilation",
    "build-error",
    500,
    body(/<h2>\s{0,4}<i>(?:Compilation|Parser) Error<\/i>|<title>(?:Compilation|Parser) Error<\/title>/),
  ),
  ofIis.likely(
    "exception",
    "unhandled-exception",
    500,
    all(stock, not(body(/page cannot be displayed because/))),
  ),
  ofIis.likely("config-unnamed", "server-config-error", 500, stock),
] as const;
