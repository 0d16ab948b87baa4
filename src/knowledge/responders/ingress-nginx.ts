import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { probablyWrote, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { ingressNginxAdvice } from "./ingress-nginx.advice.ts";

const BACKEND = docs(
  "ingress-nginx: default backend",
  "https://kubernetes.github.io/ingress-nginx/user-guide/default-backend/",
);
const INGRESS = causesOf(anybody, BACKEND);

export const ingressNginx = defineResponder({
  id: "ingress-nginx",
  name: text({ en: "Ingress NGINX (Kubernetes)", "zh-CN": "Ingress NGINX（Kubernetes）" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("default-backend-text", body(/^default backend - 404\s{0,2}$/)),
    // The controller names no server and no version, and adds its transport policy to every answer.
    wrote(
      "stock-page",
      all(
        lacks("server"),
        body("<hr><center>nginx</center>"),
        field("strict-transport-security", /^max-age=15724800/),
      ),
    ),
    // The policy of newer releases, a year, is one that others set too, if not on their error pages.
    probablyWrote(
      "stock-page-with-policy",
      all(
        lacks("server"),
        body("<hr><center>nginx</center>"),
        field("strict-transport-security", /^max-age=31536000; includeSubDomains$/),
      ),
    ),
  ],
  over: ["nginx"],
  manners: ["nginx-family", "refuses-malformed-requests", "denies-by-rule"],
  advice: ingressNginxAdvice,
  causes: [
    INGRESS.likely("no-rule", "gateway-route-not-found", 404, all(by("ingress-nginx"), status(404))),
    INGRESS.possible("no-host", "host-not-configured", 404, by("ingress-nginx")),
    INGRESS.likely(
      "no-endpoints",
      "upstream-none-available",
      503,
      all(by("ingress-nginx"), body("<center>")),
    ),
  ],
  sources: [BACKEND],
});
