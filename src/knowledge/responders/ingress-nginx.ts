import { body, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { ofLength } from "../../diagnosis/condition/content.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { probablyWrote, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { pageNotKept } from "../manners/passed-on.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { ingressNginxAdvice } from "./ingress-nginx.advice.ts";

const BACKEND = docs(
  "ingress-nginx: default backend",
  "https://kubernetes.github.io/ingress-nginx/user-guide/default-backend/",
);
const INGRESS = causesOf(anybody, BACKEND);

/** Half a year less a few hours: the transport policy that it added to every answer until release 1.9. */
const POLICY = field("strict-transport-security", /^max-age=15724800(?:; includeSubDomains)?$/);
/** It names no server, or, where server-tokens is on, what it is built upon with the version. */
const unnamed: Condition = any(lacks("server"), field("server", /^(?:nginx|openresty)\/[\d.]+$/));
/** Its page was not kept: known by the type alone, or by the length, with and without the padding for Chrome. */
const pageUnseen: Condition = all(
  noBodyText,
  any(
    pageNotKept,
    all(field("content-type", /^text\/html$/), status(502), ofLength(150, 552)),
    all(field("content-type", /^text\/html$/), status(503), ofLength(190, 592)),
    all(field("content-type", /^text\/html$/), status(504), ofLength(160, 562)),
  ),
);

export const ingressNginx = defineResponder({
  id: "ingress-nginx",
  name: text({ en: "Ingress NGINX (Kubernetes)", "zh-CN": "Ingress NGINX（Kubernetes）" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("default-backend-text", body(/^default backend - 404\s{0,2}$/)),
    wrote("stock-page", all(unnamed, body(/<hr><center>(?:nginx|openresty)(?:\/[\d.]+)?<\/center>/), POLICY)),
    probablyWrote("stock-page-unseen", all(unnamed, pageUnseen, POLICY)),
    // The policy of newer releases, a year, is one that others set too, if not on their error pages.
    probablyWrote(
      "stock-page-with-policy",
      all(
        lacks("server"),
        body("<hr><center>nginx</center>"),
        field("strict-transport-security", /^max-age=31536000; includeSubDomains$/),
      ),
    ),
    relayed("policy-seen", POLICY),
  ],
  over: ["nginx", "openresty"],
  manners: ["nginx-family", "refuses-malformed-requests", "denies-by-rule"],
  advice: ingressNginxAdvice,
  causes: [
    INGRESS.likely("no-rule", "gateway-route-not-found", 404, all(by("ingress-nginx"), status(404))),
    INGRESS.possible("no-host", "host-not-configured", 404, by("ingress-nginx")),
    INGRESS.likely(
      "no-endpoints",
      "upstream-none-available",
      503,
      all(by("ingress-nginx"), any(body("<center>"), pageUnseen)),
    ),
  ],
  sources: [BACKEND],
});
