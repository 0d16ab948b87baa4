import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { maintenanceKnown } from "../known/unavailable.ts";
import { perSystem, sameFor } from "../writing/per-system.ts";

export const serviceOff = defineMechanisms("service-off", {
  "maintenance-mode": {
    name: text({ en: "The site is in maintenance", "zh-CN": "站点正在维护" }),
    why: text({
      en: "The operator has switched the site to maintenance or is deploying a new version.",
      "zh-CN": "站点被切换到了维护状态，或正在发布新版本。",
    }),
    fix: [
      text({ en: "Wait, and repeat after Retry-After.", "zh-CN": "等待，到 Retry-After 之后再试。" }),
      text({
        en: "As the operator, remove the maintenance flag if it was left behind.",
        "zh-CN": "如果你是站点管理员，清除遗留的维护标记。",
      }),
      text({
        en: "For deployments, use rolling releases: drain each process before its restart. Else send 503 with Retry-After meanwhile.",
        "zh-CN": "发布时采用滚动发布，先摘流量再重启；做不到时，期间返回 503 和 Retry-After。",
      }),
    ],
    confirm: text({
      en: "The maintenance flag or rule on the server.",
      "zh-CN": "查看服务器上的维护标记或规则。",
    }),
    known: maintenanceKnown,
    sources: [
      rfc(9110, "15.6.4"),
      docs("Laravel: maintenance mode", "https://laravel.com/docs/configuration#maintenance-mode"),
    ],
  },
  "service-stopped": {
    name: text({ en: "The service is stopped or suspended", "zh-CN": "服务已停止或被暂停" }),
    why: text({
      en: "The service or account is stopped or suspended: by its owner, the platform, a quota, its billing or, on one's own server, after repeated crashes.",
      "zh-CN":
        "服务或账户已停止或被暂停：由所有者或平台操作、配额用尽、欠费，或（自己的服务器上）多次崩溃之后。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Start it in the platform's console; {systems}.",
          "zh-CN": "在平台控制台中启动它；{systems}。",
        }),
        systems: sameFor(
          ["iis", "http-sys"],
          text({ en: "on IIS start the application pool", "zh-CN": "IIS 上则启动应用程序池" }),
        ),
        general: text({
          en: "Start it in the platform's console. If the platform blocked it or the account, ask its support.",
          "zh-CN": "在平台控制台中启动它。如果是平台封停了服务或账户，联系平台的客服。",
        }),
      }),
      text({ en: "Settle the plan or quota that stopped it.", "zh-CN": "处理导致停止的套餐或配额。" }),
    ],
    confirm: text({
      en: "The state of the service in the platform's console.",
      "zh-CN": "查看平台控制台中的服务状态。",
    }),
    sources: [
      docs("Heroku: error codes", "https://devcenter.heroku.com/articles/error-codes"),
      rfc(9110, "15.6.4"),
    ],
  },
  "host-failing": {
    name: text({ en: "The whole host fails, not this request", "zh-CN": "整台主机都在出错，与这个请求无关" }),
    why: text({
      en: "Addresses of this host that worked before fail since one moment: most likely what they share has broken, not this request.",
      "zh-CN": "这台主机上之前正常的地址从同一时刻起都出错：多半是它们共用的部分坏了，不是这个请求的问题。",
    }),
    fix: [
      text({
        en: "Find out what changed at that moment: a deployment, a restart or a setting; take it back if you can.",
        "zh-CN": "查明那一刻改变了什么：发布、重启还是配置；可以的话先回退。",
      }),
      text({
        en: "Look at what all of them share: the upstream, the database, the gateway.",
        "zh-CN": "检查它们共用的部分：上游、数据库、网关。",
      }),
    ],
    confirm: text({
      en: "The server's log: the first error after the last good answer is the one to read.",
      "zh-CN": "查看服务器日志：最后一次成功之后的第一个错误就是关键。",
    }),
    sources: [rfc(9110, "15.6")],
  },
  "setup-required": {
    name: text({ en: "The application is not set up yet", "zh-CN": "应用尚未安装完成" }),
    why: text({
      en: "The application waits for its installation or first configuration.",
      "zh-CN": "应用还在等待安装或首次配置。",
    }),
    fix: [
      text({
        en: "Finish the setup at the address that it names or redirects to, and close it to others meanwhile.",
        "zh-CN": "在它指出或重定向到的地址完成安装，期间不要对外开放。",
      }),
      text({
        en: "If it was set up before, check that its configuration file and database are still there.",
        "zh-CN": "如果之前装过，检查配置文件和数据库是否还在。",
      }),
    ],
    confirm: text({
      en: "The redirect leads to an installer, or the body says that the setup is missing.",
      "zh-CN": "重定向指向安装页面，或正文说明尚未安装。",
    }),
    sources: [
      docs(
        "WordPress: install",
        "https://developer.wordpress.org/advanced-administration/before-install/howto-install/",
      ),
    ],
  },
  "feature-not-enabled": {
    name: text({ en: "The feature or API is not switched on", "zh-CN": "功能或 API 未启用" }),
    why: text({
      en: "The server knows the request, but this feature or API is not switched on for the project or server.",
      "zh-CN": "服务器认识这个请求，但项目或服务器没有启用这个功能或 API。",
    }),
    fix: [
      text({
        en: "Enable it in the settings that the response names, or take the plan or licence that includes it.",
        "zh-CN": "按响应的提示在设置中启用它，或选用包含它的套餐或许可证。",
      }),
      text({ en: "Wait some minutes after enabling, then repeat.", "zh-CN": "启用后等几分钟再试。" }),
    ],
    confirm: text({
      en: "The response body mostly names the feature, or gives the code that says so.",
      "zh-CN": "响应正文多半会指出是哪个功能，或给出说明此事的错误码。",
    }),
    sources: [
      docs("Google Cloud: enabling an API", "https://cloud.google.com/endpoints/docs/openapi/enable-api"),
      rfc(9110, "15.5.4"),
    ],
  },
});
