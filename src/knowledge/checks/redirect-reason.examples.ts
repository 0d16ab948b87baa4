import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { redirectReasonChecks } from "./redirect-reason.ts";

const to = (location: string, request = "GET /a", status = 301, more = {}) =>
  exchange({ request, status, fields: { Location: location, ...more } });
const page = (body: string, fields = {}) =>
  exchange({
    status: 200,
    fields: { "Content-Type": "text/html", ...fields },
    body,
    notes: { type: "document" },
  });
const byBrowser = (reason: string) =>
  to("https://site.example/a", "GET http://site.example/a", 307, { "Non-Authoritative-Reason": reason });

export const redirectReasonCheckExamples: ExamplesOfChecks<typeof redirectReasonChecks> = {
  hsts: { fires: [byBrowser("HSTS")], silent: [byBrowser("HttpsUpgrades")] },
  "https-first": { fires: [byBrowser("HttpsUpgrades")], silent: [byBrowser("HSTS")] },
  "by-extension": {
    fires: [
      byBrowser("WebRequest API"),
      exchange({
        status: 307,
        fields: { Location: "about:blank", "Non-Authoritative-Reason": "Delegate" },
      }),
    ],
    silent: [byBrowser("HSTS"), byBrowser("Delegate")],
  },
  "https-by-server": {
    fires: [to("https://site.example/a", "GET http://site.example/a")],
    silent: [byBrowser("HSTS"), to("https://other.example/a", "GET http://site.example/a")],
  },
  "trailing-slash": {
    fires: [to("/a/"), to("/a", "GET /a/")],
    silent: [to("/b/"), to("/a?x=1"), to("https://other.example/a/")],
  },
  "host-normalised": {
    fires: [to("https://www.site.example/a"), to("https://site.example/a", "GET https://www.site.example/a")],
    silent: [to("https://other.example/a"), to("/b")],
  },
  locale: {
    fires: [to("/en/a"), to("/zh-CN/", "GET /", 302)],
    silent: [to("/de/b"), to("/en/a", "GET /de/a"), to("/login"), to("/ul_cb/a"), to("/ct/a"), to("/my/a")],
  },
  shortener: {
    fires: [to("https://site.example/long", "GET https://bit.ly/x")],
    silent: [to("https://bit.ly/x", "GET https://site.example/a")],
  },
  "from-cache": {
    fires: [exchange({ status: 301, fields: { Location: "/b" }, notes: { cache: "disk" } })],
    silent: [to("/b")],
  },
  "form-then-page": {
    fires: [to("/thanks", "POST /a", 303)],
    silent: [to("/thanks", "POST /a", 302), to("/thanks", "GET /a", 303)],
  },
  "client-side-refresh": {
    fires: [page("", { Refresh: "0; url=/next" })],
    silent: [page("", { Refresh: "30" }), page('<meta http-equiv="refresh" content="0;url=/next">')],
  },
  "client-side-meta-refresh": {
    fires: [page('<meta http-equiv="refresh" content="0;url=/next">')],
    silent: [page('<meta http-equiv="refresh" content="30">')],
  },
  "client-side-script": {
    fires: [page("<script>location.href='/next'</script>")],
    silent: [page("<script>start()</script>")],
  },
};
