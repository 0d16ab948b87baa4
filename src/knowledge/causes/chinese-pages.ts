import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const PANEL = causesOf(anybody, docs("aaPanel (宝塔)", "https://www.bt.cn/new/index.html"));
const html = mediaType(/^text\/html$/);

/** Pages that the hosting panel 宝塔 puts in a site's place, under 200 too: nginx serves them as files. */
export const chinesePagesCauses = {
  id: "chinese-pages",
  causes: [
    PANEL.likely(
      "panel-stopped",
      "service-stopped",
      ["2xx", "4xx", "5xx"],
      all(html, body("该站点已经被管理员停止运行")),
      {
        why: text({
          en: "The site was stopped in the hosting panel (BT, aaPanel), which serves this page in its place.",
          "zh-CN": "站点已在宝塔面板中被停用，面板用这个页面代替它。",
        }),
        fix: [
          text({
            en: "In the panel open Website, and in the site's row set Status to running and look at its expiry date.",
            "zh-CN": "在面板的“网站”列表里把该站点的状态改为运行，并查看同一行的到期时间。",
          }),
        ],
      },
    ),
    PANEL.likely(
      "panel-no-site",
      "host-not-configured",
      ["2xx", "4xx", "5xx"],
      all(html, any(body(/<title>\s{0,8}没有找到站点\s{0,8}<\/title>/), body("没有找到对应的站点"))),
      {
        why: text({
          en: "No site of the hosting panel (BT, aaPanel) has this host name, or its configuration was not loaded.",
          "zh-CN": "宝塔面板里没有站点绑定这个域名，或其配置没有生效。",
        }),
        fix: [
          text({
            en: "In the panel open Website, the site, its domain manager: bind the host name with its port, then reload nginx or Apache.",
            "zh-CN": "在面板的“网站”—“域名管理”中绑定这个域名和端口，然后重载 nginx 或 Apache。",
          }),
          text({
            en: "Behind a CDN, let it send the visitor's Host to the origin.",
            "zh-CN": "使用 CDN 时，让它回源时带上访客请求的 Host。",
          }),
        ],
      },
    ),
    PANEL.likely(
      "panel-new-site",
      "host-not-configured",
      200,
      all(html, body(/<title>[^<]{0,20}站点创建成功[^<]{0,20}<\/title>/)),
      {
        why: text({
          en: "This is the panel's page of a new site: the site's own files are not in its folder yet, or another site answers.",
          "zh-CN": "这是面板新建站点的默认页：站点自己的文件还不在目录里，或者响应的是另一个站点。",
        }),
      },
    ),
  ],
} as const;
