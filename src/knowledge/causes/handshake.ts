import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";

const websocket = any(
  resourceType("websocket"),
  sent("upgrade", "websocket"),
  quoting("request.url", (c) => (/^wss?:/.test(c.exchange.request.url) ? c.exchange.request.url : false)),
);

const PORTAL_PARAMETERS =
  /[?&](wlanuserip|wlanacname|wlanacip|nasip|wlanusermac|apmac|switch_url|cmd=login&switchip)=/i;

/** Another protocol was expected, or another party stands in the way. */
export const handshakeCauses = {
  id: "handshake",
  causes: [
    cause({
      id: "websocket-refused",
      mechanism: "websocket-handshake-failed",
      on: ["2xx", "3xx", "4xx", "5xx", "failure"],
      certainty: "likely",
      when: all(websocket, not(status(101))),
      sources: [rfc(6455, "4.2.2")],
    }),
    cause({
      id: "websocket-without-outcome",
      mechanism: "websocket-handshake-failed",
      on: ["any"],
      certainty: "likely",
      when: all(
        websocket,
        holds((c) => c.exchange.ended && !c.exchange.response && !c.exchange.failure),
      ),
      sources: [rfc(6455, "4.2.2")],
    }),
    cause({
      id: "upgrade-wanted",
      mechanism: "upgrade-required",
      on: [400, 426],
      certainty: "likely",
      when: any(
        all(status(426), field("upgrade")),
        status(426),
        says(
          /can "?upgrade"? only to|websocket[^\n]{0,40}(upgrade|expected|handshake|required|only)|(missing|invalid|not a)[^\n]{0,20}(upgrade|websocket)|not a websocket|Sec-WebSocket/i,
        ),
      ),
      sources: [rfc(9110, "15.5.22")],
    }),
    cause({
      id: "network-login",
      mechanism: "captive-portal",
      on: [511],
      certainty: "likely",
      when: status(511),
      sources: [rfc(6585, "6")],
    }),
    cause({
      id: "network-login-page",
      mechanism: "captive-portal",
      on: [200, 302, 303, 307],
      certainty: "likely",
      when: all(
        holds((c) => c.url?.protocol === "http:"),
        any(
          field("location", /captive|hotspot|wifi-?login|splash|guest-?portal/i),
          body(
            /<title>[^<]{0,40}(captive portal|hotspot login|wi-?fi login|network (login|authentication))[^<]{0,40}<\/title>/i,
          ),
          // The parameters by which access controllers tell their portal who asks (Ruijie, Huawei, H3C).
          field("location", PORTAL_PARAMETERS),
          all(
            holds((c) => c.body.length < 4_000),
            body(/location(\.href)?\s{0,4}=|http-equiv=["']?refresh/i),
            body(PORTAL_PARAMETERS),
          ),
        ),
      ),
      sources: [rfc(8910)],
    }),
    cause({
      id: "https-wanted",
      mechanism: "https-required",
      on: [400, 403, 426, 497],
      certainty: "likely",
      when: all(
        quoting("request.url", (c) => (c.url?.protocol === "http:" ? c.url.href : false)),
        says(
          /(https|ssl|tls)[^\n]{0,30}(required|only|must)|(requires?|must use|use)[^\n]{0,20}(https|ssl|tls)/i,
        ),
      ),
      sources: [rfc(9110, "4.2.2")],
    }),
    cause({
      id: "server-used-as-proxy",
      mechanism: "server-used-as-proxy",
      on: [400, 403, 404, 405],
      certainty: "likely",
      when: holds((c) => c.exchange.request.method === "CONNECT"),
      sources: [rfc(9110, "9.3.6")],
    }),
    cause({
      id: "says-proxy-protocol",
      mechanism: "proxy-protocol-mismatch",
      on: [400],
      certainty: "likely",
      when: says(/proxy protocol/i),
      sources: [rfc(9112, "2")],
    }),
  ],
} as const;
