import { partOf } from "../../diagnosis/condition/address.ts";
import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { isLoopbackOrPrivate, overTls } from "../../diagnosis/condition/origin.ts";
import { host, path } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import { noAnswer } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, withBody } from "../../diagnosis/condition/size.ts";
import { lastedAtLeast } from "../../diagnosis/condition/time.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { CHROMIUM_ERRORS, FIREFOX_HAR } from "../failures/sources.ts";
import { cause } from "../writing/define.ts";
import { probe } from "./probe-path.ts";

const EASYPRIVACY = docs("EasyList: EasyPrivacy", "https://easylist.to/easylist/easyprivacy.txt");

/** No name and no time at all: nothing went out. */
const endedAtOnce: Condition = all(
  failure(""),
  holds((c) => c.status === null && c.exchange.duration === 0),
);
const connected: Condition = holds((c) => c.exchange.serverAddress !== null);
/** The page is of the host that it asks, which is no machine of its developer. */
const publicOwnHost: Condition = quoting(
  "request.url",
  (c) =>
    c.url !== null &&
    c.pageOrigin === c.url.origin &&
    !isLoopbackOrPrivate(c.url.hostname) &&
    partOf(c.exchange.request.url, "host"),
);
/** Hosts of measurement and advertising that the common lists of blockers name, and words in a path that they look for. */
const TRACKER_HOST =
  /(?:^|\.)(?:google-analytics\.com|googletagmanager\.com|googlesyndication\.com|doubleclick\.net|googleadservices\.com|connect\.facebook\.net|hotjar\.com|mixpanel\.com|amplitude\.com|segment\.(?:com|io)|clarity\.ms|mc\.yandex\.ru|hm\.baidu\.com|cnzz\.com)$/;
const tracker: Condition = any(
  host(TRACKER_HOST),
  path(
    /\/(?:ads?|adserver|advert\w{0,10}|analytics|telemetry|trackers?|tracking|metrics\/events)(?:\/|\.js$|$)/i,
  ),
);

/** No HTTP answer came, and the record has no name for why, as Firefox's has none: the request and its time have to tell. */
export const connectionUnnamedCauses = {
  id: "connection-unnamed",
  causes: [
    cause({
      id: "probe-unnamed",
      mechanism: "connection-dropped-by-policy",
      on: ["failure"],
      certainty: "possible",
      when: all(failure(""), probe),
      sources: [CHROMIUM_ERRORS],
    }),
    cause({
      id: "unnamed-during-upload",
      mechanism: "request-body-too-large",
      on: ["failure"],
      certainty: "possible",
      when: all(failure(""), noAnswer, bodyOfBytes(900_000)),
      sources: [rfc(9110, "15.5.14"), rfc(9112, "9.6")],
    }),
    cause({
      id: "unnamed-at-tracker",
      mechanism: "blocked-by-extension",
      on: ["failure"],
      certainty: "possible",
      when: all(failure(""), noAnswer, tracker),
      sources: [EASYPRIVACY],
    }),
    cause({
      id: "unnamed-after-a-while",
      mechanism: "handler-never-responds",
      on: ["failure"],
      certainty: "possible",
      // An address is recorded of a connection that stood.
      when: all(failure(""), noAnswer, connected, method("GET", "HEAD"), lastedAtLeast(1_500)),
      sources: [FIREFOX_HAR],
    }),
    cause({
      id: "body-unnamed-after-a-while",
      mechanism: "client-body-timeout",
      on: ["failure"],
      certainty: "possible",
      when: all(
        failure(""),
        noAnswer,
        connected,
        methodOtherThan("GET", "HEAD", "OPTIONS"),
        withBody,
        lastedAtLeast(1_500),
      ),
      sources: [rfc(9110, "15.5.9")],
    }),
    cause({
      id: "unnamed-at-own-host",
      mechanism: "client-aborted",
      on: ["failure"],
      certainty: "possible",
      // The page came from there: the name resolves and the server was up. On one's own machine it is stopped at any time.
      when: all(failure(""), noAnswer, not(websocket), publicOwnHost),
      sources: [FIREFOX_HAR],
    }),
    cause({
      id: "ended-at-once",
      mechanism: "client-aborted",
      on: ["failure"],
      certainty: "possible",
      when: endedAtOnce,
      sources: [CHROMIUM_ERRORS],
    }),
    cause({
      id: "blocked-at-once",
      mechanism: "blocked-by-extension",
      on: ["failure"],
      certainty: "possible",
      when: endedAtOnce,
      sources: [CHROMIUM_ERRORS],
    }),
    cause({
      id: "certificate-at-once",
      mechanism: "tls-certificate-invalid",
      on: ["failure"],
      certainty: "possible",
      when: all(endedAtOnce, overTls),
      sources: [CHROMIUM_ERRORS],
    }),
  ],
} as const;
