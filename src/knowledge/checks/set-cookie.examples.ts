import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { setCookieChecks } from "./set-cookie.ts";

const setting = (cookie: string, scheme = "https") =>
  exchange({ status: 200, fields: { "Set-Cookie": cookie }, notes: { scheme } });

export const setCookieCheckExamples: ExamplesOfChecks<typeof setCookieChecks> = {
  "cookie-none-without-secure": {
    fires: [setting("sid=1; SameSite=None; HttpOnly")],
    silent: [setting("sid=1; SameSite=None; Secure"), setting("sid=1; SameSite=Lax"), setting("sid=1")],
  },
  "cookie-for-another-domain": {
    fires: [setting("sid=1; Domain=other.example"), setting("sid=1; Domain=a.site.example")],
    silent: [
      setting("sid=1; Domain=site.example"),
      setting("sid=1; Domain=.SITE.example"),
      setting("sid=1; Domain="),
      exchange({
        request: "GET /\nHost: www.site.example",
        sent: ["Host: www.site.example"],
        status: 200,
        fields: { "Set-Cookie": "sid=1; Domain=site.example" },
      }),
    ],
  },
  "cookie-prefix-broken": {
    fires: [
      setting("__Host-sid=1; Path=/"),
      setting("__Host-sid=1; Secure; Path=/a"),
      setting("__Host-sid=1; Secure; Path=/; Domain=site.example"),
      setting("__Secure-sid=1"),
    ],
    silent: [
      setting("__Host-sid=1; Secure; Path=/"),
      setting("__Secure-sid=1; Secure"),
      setting("Host-sid=1"),
    ],
  },
  "cookie-secure-over-http": {
    fires: [setting("sid=1; Secure", "http")],
    silent: [setting("sid=1; Secure"), setting("sid=1", "http")],
  },
  "cookie-lifetime-unreadable": {
    fires: [setting("sid=1; Max-Age=1h"), setting("sid=1; Expires=tomorrow")],
    silent: [
      setting("sid=1; Max-Age=3600; Expires=never"),
      setting("sid=1; Max-Age=-1"),
      setting("sid=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT"),
      setting("sid=1; Expires=Wed, 21-Oct-26 07:28:00 GMT"),
    ],
  },
  "cookie-too-long": {
    fires: [setting(`sid=${"a".repeat(4_100)}`)],
    silent: [setting(`sid=${"a".repeat(4_000)}; Path=/${"b".repeat(200)}`)],
  },
};
