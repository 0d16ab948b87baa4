import { all, type Condition, holds, measuring } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { isLoopbackOrPrivate } from "../../diagnosis/condition/origin.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

const LOCAL_NETWORK_ACCESS = docs("Local Network Access", "https://wicg.github.io/local-network-access/");
const MACOS = docs(
  "Apple: TN3179, understanding local network privacy",
  "https://developer.apple.com/documentation/technotes/tn3179-understanding-local-network-privacy",
);

const toLocal: Condition = measuring("request.url", (c) =>
  c.url !== null && isLoopbackOrPrivate(c.url.hostname) ? c.url.host : false,
);
const fromPublicPage: Condition = measuring("page", (c) => {
  const page = c.pageOrigin;
  return page !== null && URL.canParse(page) && !isLoopbackOrPrivate(new URL(page).hostname) ? page : false;
});
/** Chromium asks from version 142 on; earlier ones looked for a preflight. A version that is not said counts as new. */
const asksForPermission: Condition = holds((c) => {
  const version = /Chrome\/(\d{1,4})/.exec(c.sent("user-agent") ?? "")?.[1];
  return version === undefined || Number(version) >= 142;
});
/** Such an address is never routed beyond the network that the machine is in (RFC 1918). */
const toPrivateAddress: Condition = measuring("request.url", (c) =>
  /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\./.test(c.url?.hostname ?? "")
    ? (c.url?.host ?? "")
    : false,
);
const unreachable: Condition = all(failure("net::ERR_ADDRESS_UNREACHABLE"), toPrivateAddress);

/** The way to the machine itself and to its neighbours is guarded by the browser and by the system. */
export const localNetworkCauses = {
  id: "local-network",
  over: [
    "connection",
    "cors",
    "preflight-rules",
    "kept-back-by-preflight",
    "preflight",
    "preflight-unseen",
    "service-worker",
  ],
  causes: [
    cause({
      id: "public-page-to-local-address",
      mechanism: "local-network-access-blocked",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure("net::ERR_FAILED"),
        // A preflight that was sent shows that the browser let the request pass.
        holds((c) => c.status === null && c.surroundings.preflight === null),
        toLocal,
        fromPublicPage,
        asksForPermission,
      ),
      facts: (c) => ({ host: c.url?.host ?? "", page: c.pageOrigin ?? "" }),
      why: text({
        en: "The page {page} asked for {host}, which is this machine or its network, and the browser did not let it.",
        "zh-CN": "页面 {page} 请求了本机或本地网络的 {host}，浏览器没有放行。",
      }),
      sources: [LOCAL_NETWORK_ACCESS],
    }),
    cause({
      id: "refused-by-macos",
      mechanism: "os-local-network-permission",
      on: ["failure"],
      certainty: "likely",
      // The system refuses at once; a neighbour that is switched off takes seconds to be missed.
      when: all(unreachable, sent("user-agent", /Macintosh/), took(0, 1_000)),
      sources: [MACOS],
    }),
    cause({
      id: "neighbour-unreachable",
      mechanism: "os-local-network-permission",
      on: ["failure"],
      certainty: "possible",
      when: all(unreachable, took(0, 1_000)),
      why: text({
        en: "The system found no way to this neighbour at once: macOS may keep the browser off; elsewhere a route is missing or the device is off.",
        "zh-CN":
          "系统立刻就认定无法到达这台邻近设备：macOS 可能没有放行浏览器；其他系统上则是没有路由或设备没有开机。",
      }),
      fix: [
        text({
          en: "See that this machine is in the device's network (address, VPN, firewall), and that the device is on and has this address.",
          "zh-CN": "检查本机是否在该设备的网络中（地址、VPN、防火墙），以及设备是否开机、地址是否正确。",
        }),
        text({
          en: "On macOS 15 or later, also open System Settings > Privacy & Security > Local Network and switch the browser on.",
          "zh-CN":
            "在 macOS 15 及以后的版本上，还要打开“系统设置”>“隐私与安全性”>“本地网络”，允许这个浏览器。",
        }),
      ],
      confirm: text({
        en: "curl and another device: if both reach the address, the browser is kept off; if none does, it is the way or the device.",
        "zh-CN": "用 curl 和另一台设备试：都能访问，是浏览器没有被放行；都不能，则是路由或设备的问题。",
      }),
      sources: [MACOS],
    }),
  ],
} as const;
