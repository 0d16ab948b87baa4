import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { lastedAtLeast } from "../../diagnosis/condition/time.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

const ofBrowser = holds((c) => /^net::/.test(c.exchange.failure?.name ?? ""));

export const connectionFailed = defineFailure({
  id: "connection-failed",
  names: ["net::ERR_CONNECTION_FAILED", "net::ERR_ADDRESS_UNREACHABLE", "net::ERR_ADDRESS_INVALID"],
  worded:
    /(unable|could ?n.t|could not|cannot|failed) (to )?connect|connect(ion)? (attempt )?failed|unreachable|EHOSTUNREACH|ENETUNREACH|^12029$/i,
  name: text({ en: "Address unreachable", "zh-CN": "地址不可达" }),
  meaning: text({
    en: "No connection to this address came about: no route, a wrong address or no network, or a refusal or silence that the record does not name.",
    "zh-CN": "没能连上该地址：没有路由、地址有误或网络不通，也可能是连接被拒绝或没有响应，而记录没有写明。",
  }),
  // BrowserMob says so of every attempt that failed (HttpConnectHarCaptureFilter: proxyToServerConnectionFailed).
  vague: true,
  usual: ["connection-timed-out", "connection-refused", "browser-offline"],
  refuted: {
    // A first packet that is lost is sent anew after a second (RFC 6298), and again: whoever waits for that waits longer.
    "connection-timed-out": all(
      holds((c) => c.exchange.duration !== null && c.exchange.duration < 1_000),
      not(ofBrowser),
    ),
    // A refusal has a name of its own in a browser, and takes no time anywhere.
    "connection-refused": any(ofBrowser, lastedAtLeast(5_000)),
  },
  proves: false,
  asked: [
    "no route to host",
    "ipv6",
    "没有路由",
    "max retries exceeded",
    "failed to establish a new connection",
  ],
  sources: [CHROMIUM_ERRORS],
});
