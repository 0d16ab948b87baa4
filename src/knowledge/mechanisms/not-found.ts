import { addressInPath } from "../../diagnosis/condition/address-in-path.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import { jsonBody } from "../../diagnosis/condition/json.ts";
import { emptySegment } from "../../diagnosis/condition/path.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { localFileKnown } from "../known/local-file.ts";
import { missingFileKnown, missingHostKnown, missingRouteKnown } from "../known/not-found.ts";
import { nginxModule } from "../writing/manuals.ts";
import { ERROR_LOG, perSystem, sameFor } from "../writing/per-system.ts";

/** What was asked for is not there: no file, route, site or record. */
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
    known: [...localFileKnown, ...missingFileKnown],
    // Who serves files refuses the method (405) before it looks for the file.
    refutedBy: any(jsonBody, methodOtherThan("GET", "HEAD")),
    // It may well be there, at the address that was put behind a path.
    doubtedBy: addressInPath,
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
    doubtedBy: any(emptySegment, addressInPath, isPreflight),
    sources: [rfc(9110, "15.5.5")],
  },
  "gateway-route-not-found": {
    name: text({ en: "The gateway has no route for this address", "zh-CN": "网关没有这个地址的路由" }),
    why: text({
      en: "The proxy, ingress or API gateway has no rule for this host, path and method, or one that leads nowhere, so it asked no backend.",
      "zh-CN":
        "代理、Ingress 或 API 网关没有匹配这个主机、路径和方法的规则，或规则没有可用的目标，因此没有访问任何后端。",
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
      en: "The route exists, but the record or object named in the request does not, or this caller may not see it.",
      "zh-CN": "路由存在，但请求中指定的记录或对象不存在，或调用者无权看到它。",
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
    // The address itself is put together wrongly.
    doubtedBy: addressInPath,
    sources: [rfc(9110, "15.5.5")],
  },
});
