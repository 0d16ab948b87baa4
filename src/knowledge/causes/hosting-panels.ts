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
  ],
} as const;
