import { body } from "../../diagnosis/condition/body.ts";
import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, not, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { leadsToRefusedCredentials } from "../../http/cors/target-with-credentials.ts";
import type { Exchange } from "../../http/exchange.ts";
import { cause } from "../writing/define.ts";
import { here } from "./redirect-target.ts";

const RULES = fetchStandard("http-redirect-fetch");

const UNSET = /(^|\/)(undefined|null|NaN|None|\[object(%20| )Object\])([/?#]|$)/;

function badTarget(exchange: Exchange): boolean {
  const location = exchange.response?.fields.get("location") ?? null;
  // What the browser made up itself, for an extension, is no server's Location.
  if (location === null || exchange.response?.fields.has("non-authoritative-reason")) return false;
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(location)?.[1]?.toLowerCase();
  if (scheme && ["javascript", "data", "file", "about", "blob"].includes(scheme)) return true;
  return location.trim() === "" || UNSET.test(location) || !URL.canParse(location, exchange.request.url);
}

/** 308 says that a part of an upload arrived and the next may come (Google's resumable uploads). */
const uploadGoesOn: Condition = all(status(308), sent("content-range"));

/** A redirect that cannot be followed, or leads to no address at all. */
export const redirectCauses = {
  id: "redirect",
  over: ["redirect-method"],
  causes: [
    cause({
      id: "unset-target-followed",
      mechanism: "redirect-location-invalid",
      on: ["2xx", "4xx", "5xx", "failure"],
      certainty: "likely",
      when: hop((h) => badTarget(h) && quoteHop(h)),
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "target-invalid",
      mechanism: "redirect-location-invalid",
      on: [301, 302, 303, 307, 308],
      certainty: "likely",
      when: here(badTarget),
      sources: [rfc(9110, "10.2.2"), RULES],
    }),
    cause({
      id: "target-with-credentials",
      mechanism: "redirect-location-invalid",
      on: [301, 302, 303, 307, 308],
      certainty: "certain",
      when: all(
        failure("net::ERR_FAILED"),
        quoting("response.field.location", ({ exchange, target }) =>
          leadsToRefusedCredentials(exchange) && target !== null
            ? { from: 0, to: target.protocol.length + 2 }
            : false,
        ),
      ),
      why: text({
        en: "Location holds a user name or password, and browsers do not follow such a redirect of a cross-origin call.",
        "zh-CN": "Location 里含有用户名或密码，跨源调用遇到这样的重定向，浏览器不会跟随。",
      }),
      fix: [
        text({
          en: "Take the user name and password out of Location; the call can send Authorization to the final address itself.",
          "zh-CN": "从 Location 中去掉用户名和密码；调用方可以直接向最终地址发送 Authorization。",
        }),
      ],
      sources: [RULES],
    }),
    cause({
      id: "without-location",
      mechanism: "redirect-not-followable",
      on: [301, 302, 303, 307, 308],
      certainty: "likely",
      when: all(
        lacks("location"),
        not(uploadGoesOn),
        // A store that names the right endpoint in its XML leaves Location out on purpose.
        not(body(/<(Code>PermanentRedirect|Endpoint>)/)),
        quoting("response.status", () => true),
      ),
      sources: [RULES],
    }),
    cause({
      id: "not-a-redirect",
      mechanism: "redirect-not-followable",
      on: [300, 305, 306],
      certainty: "likely",
      when: any(all(status(300, 305, 306), field("location")), status(300, 305, 306)),
      sources: [RULES, rfc(9110, "15.4")],
    }),
    cause({
      id: "led-through-300",
      mechanism: "spelling-corrected",
      on: [300],
      certainty: "possible",
      when: status(300),
      sources: [rfc(9110, "15.4.1")],
    }),
  ],
} as const;
