import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { protectionServicesCauses } from "./protection-services.ts";

const page = (body: string, status = 403, fields: Readonly<Record<string, string>> = {}) =>
  exchange({ status, fields: { "Content-Type": "text/html", ...fields }, body });
const bare = page("<html><title>403 Forbidden</title></html>");

export const protectionServicesExamples: ExamplesOf<typeof protectionServicesCauses> = {
  datadome: {
    fires: [
      page('{"url":"https://geo.captcha-delivery.com/captcha/?initialCid=0f1e"}', 403),
      page("<script src='https://ct.captcha-delivery.com/c.js'></script>", 403),
    ],
    silent: [bare],
  },
  perimeterx: {
    fires: [
      page("<script>window._pxAppId = 'PX0f1e';</script>", 403),
      page('{"appId":"PX0f1e","blockScript":"/x/captcha.js"}', 403),
      page('<div id="px-captcha"></div>', 403),
    ],
    silent: [bare],
  },
  kasada: {
    fires: [page("", 429, { "x-kpsdk-ct": "0f1e" }), page("<script>window.KPSDK={};</script>", 429)],
    silent: [bare],
  },
  radware: {
    fires: [
      page("<a href='https://validate.perfdrive.com/0f1e'>", 403),
      page("<title>Radware Bot Manager Captcha</title>", 403),
    ],
    silent: [bare],
  },
  "ddos-guard": {
    fires: [page("<script src='/.well-known/ddos-guard/js-challenge/index.js'></script>", 403)],
    silent: [bare],
  },
  anubis: {
    fires: [
      page("<script src='/.within.website/x/cmd/anubis/static/js/main.mjs'></script>", 200),
      page('<script id="anubis_challenge" type="application/json">{}</script>', 200),
    ],
    silent: [bare],
  },
  reblaze: { fires: [page("<script>window.rbzns={};</script>", 247)], silent: [bare] },
  yunsuo: {
    fires: [
      page("<script>var a='yunsuo_session_verify';</script>", 200),
      page("<script>self.location=a+'?security_verify_data='+b;</script>", 200),
    ],
    silent: [bare],
  },
  fortiweb: {
    fires: [page("<style>.fgd_icon{}</style><h2>Web Page Blocked!</h2><p>Attack ID: 20000051</p>", 403)],
    silent: [bare],
  },
  "radware-appwall": {
    fires: [
      page("<title>Unauthorized Request Blocked</title>", 403),
      page("<p>because we have detected unauthorized activity</p>", 403),
    ],
    silent: [bare],
  },
  wallarm: { fires: [page("<h1>403</h1>", 403, { Server: "nginx-wallarm" })], silent: [bare] },
  imunify360: {
    fires: [
      exchange({
        status: 200,
        json: {
          message:
            "Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted",
        },
      }),
      page("<p>Access denied with Imunify360 bot-protection</p>", 200),
      page("<h1>Stop</h1><p>Access denied by Imunify360 bot-protection</p>", 403),
    ],
    silent: [
      bare,
      page("<h1>Ticket 7</h1><p>Access denied by Imunify360 bot-protection</p>", 200),
      exchange({
        status: 200,
        json: { id: 7, log: "Access denied by Imunify360 bot-protection" },
      }),
    ],
  },
  crowdsec: { fires: [page("<title>CrowdSec Ban</title>", 403)], silent: [bare] },
  safedog: {
    fires: [page("<img src='http://404.safedog.cn/images/safedogsite/broswer_logo.jpg'>", 403)],
    silent: [bare],
  },
  "d-shield": { fires: [page("<title>D盾_拦截提示</title>", 403)], silent: [bare] },
  openrasp: {
    fires: [page('{"error":true,"reason":"Request blocked by OpenRASP","request_id":"0f1e"}', 400)],
    silent: [bare],
  },
};
