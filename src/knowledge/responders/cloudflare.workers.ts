import { code } from "../../diagnosis/condition/code.ts";
import { all, holds } from "../../diagnosis/condition/condition.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { CLOUDFLARE_1XXX, printedNumber } from "./cloudflare.numbers.ts";
import { atWorkers } from "./cloudflare.passed-on.ts";

const { likely, possible } = causesOf(
  anybody,
  docs(
    "Cloudflare Workers: fetch to IP addresses",
    "https://developers.cloudflare.com/workers/platform/known-issues/#fetch-to-ip-addresses",
  ),
  CLOUDFLARE_1XXX,
);

/** The number is about an address without a name, and this request has one: another request inside got it. */
const byName = holds((c) => c.url !== null && !/^(?:[\d.]+|\[.*\])$/.test(c.url.hostname));
const directAddress = all(by("cloudflare"), code(printedNumber, "1003"));

const fetchedAddress = {
  why: text({
    en: "The Worker or Pages Function fetched a bare IP address: Cloudflare refuses that (1003) without asking the server there.",
    "zh-CN":
      "Worker 或 Pages Function 直接 fetch 了 IP 地址：Cloudflare 拒绝这样做（1003），不会询问那里的服务器。",
  }),
  fix: [
    text({
      en: "Give the server a name (an A or AAAA record) and fetch it by this name.",
      "zh-CN": "给那台服务器一个域名（A 或 AAAA 记录），并用域名 fetch。",
    }),
    text({
      en: "Or reach it by a Cloudflare Tunnel and its host name, without opening a port.",
      "zh-CN": "或通过 Cloudflare Tunnel 的主机名访问它，不必开放端口。",
    }),
  ],
  confirm: text({
    en: "`wrangler tail`, or the code of the Worker, shows the address that it fetches.",
    "zh-CN": "`wrangler tail` 或 Worker 的代码会显示它 fetch 的地址。",
  }),
};

/** The request itself is for such an address: what sent it (a browser, a Worker) got the answer for nobody's name. */
const byAddress = all(directAddress, host(/^(?:[\d.]+|\[.*\]|localhost|.+\.localhost)$/));

/** What a Worker of the site asked for, told in place of its own answer. */
export const cloudflareWorkers = [
  likely("address-requested", "host-not-allowed", 403, byAddress, {
    why: text({
      en: "The request names an IP address or localhost instead of a site: Cloudflare refuses that (1003) without asking any server.",
      "zh-CN":
        "请求写的是 IP 地址或 localhost，而不是站点域名：Cloudflare 直接拒绝（1003），不会询问任何服务器。",
    }),
    fix: [
      text({
        en: "Ask for the site by its host name; `fetch` in a Worker wants one too (an A or AAAA record, or a Cloudflare Tunnel). A local proxy must set Host (Vite: changeOrigin).",
        "zh-CN":
          "用站点的域名请求；Worker 中的 `fetch` 也需要域名（A 或 AAAA 记录，或 Cloudflare Tunnel）。本地代理要改写 Host（Vite：changeOrigin）。",
      }),
      text({
        en: "If the address is one of development: set the public API address where the production build is made, and build anew.",
        "zh-CN": "如果这是开发环境的地址：在构建生产版本的地方设置公开的 API 地址，再重新构建。",
      }),
    ],
    confirm: text({
      en: "The built code, or `wrangler tail`, shows the address that is fetched.",
      "zh-CN": "构建后的代码或 `wrangler tail` 会显示 fetch 的地址。",
    }),
  }),
  likely("worker-fetched-address", "host-not-allowed", 403, all(directAddress, atWorkers), fetchedAddress),
  // A proxy before Cloudflare that passes on an address as Host gets the same.
  possible(
    "worker-fetched-address-perhaps",
    "host-not-allowed",
    403,
    all(directAddress, byName),
    fetchedAddress,
  ),
] as const;
