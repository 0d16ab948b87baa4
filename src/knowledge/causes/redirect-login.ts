import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, holds, not } from "../../diagnosis/condition/condition.ts";
import { resourceType } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import type { Exchange } from "../../http/exchange.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { by } from "../writing/by.ts";
import { cause } from "../writing/define.ts";
import { belongsToLogin, startsLogin } from "./login-address.ts";
import { here, target } from "./redirect-target.ts";

const LOGOUT = /(log|sign)-?(out|off)|register|sign-?up/i;

function toLogin(exchange: Exchange): boolean {
  const to = target(exchange);
  // For good: the address has moved, for every caller (RFC 9110, 15.4.2); whether somebody is logged in changes.
  if ([301, 308].includes(exchange.response?.status ?? 0)) return false;
  // 307 keeps the method: data that is sent on is not a visitor who is sent to a form.
  if (exchange.response?.status === 307 && exchange.request.method !== "GET") return false;
  const from = parsedUrl(exchange.request.url);
  if (!to || !from) return false;
  return startsLogin(to) && !belongsToLogin(from) && !LOGOUT.test(from.pathname);
}

/** A redirect that sends the caller to a login or a setup instead. */
export const redirectLoginCauses = {
  id: "redirect-login",
  over: ["connection"],
  causes: [
    cause({
      id: "to-setup",
      mechanism: "setup-required",
      on: [301, 302, 303, 307],
      certainty: "likely",
      when: field("location", /\/(install|installer|setup|setup-config|onboarding)(\.php)?([/?]|$)/i),
      sources: [rfc(9110, "15.4.3")],
    }),
    cause({
      id: "to-login",
      mechanism: "login-redirect",
      on: [302, 303, 307],
      certainty: "likely",
      when: all(
        holds((c) => ["GET", "HEAD"].includes(c.exchange.request.method) || c.exchange.type !== "document"),
        here(toLogin),
      ),
      sources: [rfc(9110, "15.5.2")],
    }),
    cause({
      id: "led-to-login",
      mechanism: "login-redirect",
      on: ["2xx", "4xx", "5xx"],
      certainty: "likely",
      when: all(
        hop((h) => toLogin(h) && quoteHop(h)),
        // A visitor who was led to the login as meant, and a server of files has none there.
        not(all(status(404), resourceType("document"), by("apache", "nginx", "lighttpd", "iis"))),
        holds(
          (c) => !c.surroundings.chain.some((h) => h.request.method === "POST" && h.response?.status === 302),
        ),
      ),
      sources: [rfc(9110, "15.5.2")],
    }),
  ],
} as const;
