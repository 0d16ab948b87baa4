import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const CPANEL = causesOf(
  anybody,
  docs("cPanel: web template editor", "https://docs.cpanel.net/whm/account-functions/web-template-editor/"),
);
const PLESK = causesOf(anybody, docs("Plesk", "https://www.plesk.com/kb/"));
const CAPROVER = causesOf(
  anybody,
  docs(
    "CapRover: troubleshooting",
    "https://caprover.com/docs/troubleshooting.html#successful-deploy-but-502-bad-gateway-error",
  ),
);
const NPM = causesOf(
  anybody,
  docs(
    "Nginx Proxy Manager: the default site",
    "https://github.com/NginxProxyManager/nginx-proxy-manager/blob/develop/docker/rootfs/var/www/html/index.html",
  ),
);
const DOKKU = causesOf(
  anybody,
  docs(
    "Dokku: 502-error.html",
    "https://github.com/dokku/dokku/blob/master/plugins/nginx-vhosts/templates/502-error.html",
  ),
);
/** The page that Dokku's nginx shows for its own 502: in the words of Rails, with a script that tries again. */
export const dokkuPage = body(
  "/* Attempt to automatically reload, assuming there's a temporary gateway issue */",
);
/** CapRover writes all of its pages from one template, with a link to its own documentation. */
const caprover = (title: RegExp) => all(html, body(title), body('href="https://caprover.com/'));
const html = mediaType(/^text\/html$/);
/** A page that the panel keeps for all its sites, or the way to it. */
const shown = (page: string) => {
  const address = new RegExp(`/cgi-sys/${page}\\.cgi`);
  // A page that writes about cPanel may name the address too.
  const leadsThere = new RegExp(`<meta\\s[^>]{0,80}refresh[^>]{0,80}/cgi-sys/${page}\\.cgi`, "i");
  return any(
    path(new RegExp(`^/cgi-sys/${page}\\.cgi$`)),
    field("location", address),
    all(html, body(leadsThere)),
  );
};

/** Pages that hosting panels put in a site's place, under 200 too. */
export const hostingPanelsCauses = {
  id: "hosting-panels",
  causes: [
    CPANEL.likely(
      "account-suspended",
      "service-stopped",
      ["2xx", "3xx", "4xx", "5xx"],
      shown("suspendedpage"),
      {
        why: text({
          en: "The hosting account was suspended in cPanel, which shows this page in the place of all its sites.",
          "zh-CN": "该主机账户已在 cPanel 中被停用，它的所有站点都改为显示这个页面。",
        }),
        fix: [
          text({
            en: "Ask the hosting provider for the reason (payment, traffic, abuse). Who manages the account in WHM lifts the suspension; a reseller only if that was not forbidden.",
            "zh-CN":
              "向主机商询问原因（欠费、流量、滥用）。由在 WHM 中管理该账户的人解除停用；代理商（reseller）仅在未被禁止时可以解除。",
          }),
        ],
      },
    ),
    CPANEL.likely("no-site", "host-not-configured", ["2xx", "3xx", "4xx"], shown("defaultwebpage"), {
      why: text({
        en: "cPanel shows its default page: mostly the server has no site for this host name or port, or its record points to the wrong server.",
        "zh-CN":
          "cPanel 显示了默认页面：多半是该服务器没有这个主机名或端口的站点，或 DNS 记录指向了错误的服务器。",
      }),
    }),
    PLESK.likely(
      "plesk-no-site",
      "host-not-configured",
      ["2xx", "4xx"],
      all(
        html,
        body(/<title>[^<]{0,40}Default Page/i),
        body("You see this page because there is no Web site at this address"),
      ),
      {
        why: text({
          en: "Plesk shows its default page: mostly no domain of the panel has this host name, or none on this IP address and port.",
          "zh-CN": "Plesk 显示了默认页面：多半是面板中没有使用这个主机名的域名，或它不在此 IP 地址和端口上。",
        }),
      },
    ),
    CAPROVER.likely("caprover-502", "upstream-connection-refused", 502, caprover(/\bNGINX 502 Error :\//), {
      why: text({
        en: "CapRover's nginx got no answer from the app's container: it crashed, is starting, or listens elsewhere than the Container HTTP Port says.",
        "zh-CN":
          "CapRover 的 nginx 没有从应用容器得到响应：容器已崩溃、正在启动，或监听的端口与 Container HTTP Port 不符。",
      }),
      fix: [
        text({
          en: "Read the app's log in CapRover, and set Container HTTP Port to the port on which it listens (0.0.0.0, not 127.0.0.1).",
          "zh-CN":
            "在 CapRover 中查看应用日志，并把 Container HTTP Port 设为应用监听的端口（监听 0.0.0.0，而不是 127.0.0.1）。",
        }),
      ],
    }),
    CAPROVER.likely(
      "caprover-no-app",
      "host-not-configured",
      ["2xx", 404],
      caprover(/\bNothing here yet :\//),
      {
        why: text({
          en: "CapRover shows its default page: no app of it has this host name, or HTTPS is not enabled for it.",
          "zh-CN": "CapRover 显示了默认页面：没有应用使用这个主机名，或没有为它启用 HTTPS。",
        }),
      },
    ),
    DOKKU.likely("dokku-502", "upstream-connection-refused", 502, all(html, dokkuPage), {
      why: text({
        en: "Dokku's nginx got no answer from the app's container: it is down or listens on another port than the one that is mapped.",
        "zh-CN": "Dokku 的 nginx 没有从应用容器得到响应：容器没有运行，或监听的端口与映射的不同。",
      }),
      fix: [
        text({
          en: "Read `dokku logs APP` and `dokku nginx:error-logs APP`, and compare `dokku ports:report APP` with the port on which it listens.",
          "zh-CN":
            "查看 `dokku logs APP` 和 `dokku nginx:error-logs APP`，并把 `dokku ports:report APP` 与应用监听的端口比较。",
        }),
      ],
    }),
    NPM.likely(
      "nginx-proxy-manager-no-host",
      "host-not-configured",
      ["2xx", 404],
      all(
        html,
        body("You've successfully started the Nginx Proxy Manager."),
        body("<title>Default Site</title>"),
      ),
      {
        why: text({
          en: "Nginx Proxy Manager shows its default site: none of its proxy hosts has this name, or the one that has it is disabled or offline.",
          "zh-CN":
            "Nginx Proxy Manager 显示了默认站点：没有代理主机使用这个域名，或使用它的那一个已停用或离线。",
        }),
        fix: [
          text({
            en: "Compare the domain names of the proxy host with the address letter by letter, and look at its state in the list.",
            "zh-CN": "把代理主机的域名与地址逐字比较，并在列表中查看它的状态。",
          }),
        ],
      },
    ),
  ],
} as const;
