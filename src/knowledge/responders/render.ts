import { all } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const TROUBLE = docs("Render: troubleshooting deploys", "https://render.com/docs/troubleshooting-deploys");
const FREE = docs("Render: free instances", "https://render.com/docs/free");
const routing = (pattern: RegExp) => field("x-render-routing", pattern);

export const render = defineResponder({
  id: "render",
  name: product("Render"),
  roles: ["reverse-proxy"],
  signs: [
    // Render's router writes this on answers that it makes itself.
    wrote("routing-field", all(status(404, 502, 503), field("x-render-routing"))),
    relayed("x-render-origin-server-field", field("x-render-origin-server")),
    relayed("rndr-id-field", field("rndr-id")),
  ],
  causes: [
    cause({
      id: "suspended",
      mechanism: "service-stopped",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: routing(/suspend/i),
      sources: [FREE],
    }),
    cause({
      id: "no-service",
      mechanism: "host-not-configured",
      on: [404],
      certainty: "likely",
      when: routing(/^no-server/i),
      why: text({
        en: "Render has no running service for this host name: none exists, or it is not up.",
        "zh-CN": "Render 上没有这个主机名对应的运行中的服务：服务不存在，或没有启动。",
      }),
      sources: [TROUBLE],
    }),
    cause({
      id: "not-up",
      mechanism: "app-failed-to-start",
      on: [502, 503],
      certainty: "likely",
      when: routing(/^no-server|no-deploy|hibernate-wake-error/i),
      sources: [TROUBLE, FREE],
    }),
    cause({
      id: "not-up-perhaps",
      mechanism: "upstream-none-available",
      on: [404, 502, 503],
      certainty: "possible",
      when: by("render"),
      sources: [TROUBLE],
    }),
    cause({
      id: "instance-failed",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "likely",
      when: routing(/error/i),
      sources: [TROUBLE],
    }),
  ],
  sources: [TROUBLE],
});
