import { emptyBody } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { flyIoAdvice } from "./fly-io.advice.ts";

const TROUBLE = docs(
  "Fly.io: troubleshooting deployments",
  "https://fly.io/docs/getting-started/troubleshooting/",
);
const edge = field("server", /^Fly\//);

export const flyIo = defineResponder({
  id: "fly-io",
  name: product("Fly.io"),
  roles: ["reverse-proxy"],
  signs: [
    // Fly's proxy has no page of its own: its 502 and 503 are empty and name no content type.
    wrote("bare-error", all(status(502, 503), edge, emptyBody, lacks("content-type"))),
    relayed("server-field-seen", edge),
    relayed("fly-request-id-field", field("fly-request-id")),
    relayed("via-field", field("via", /fly\.io/)),
  ],
  advice: flyIoAdvice,
  causes: [
    cause({
      id: "app-not-listening",
      mechanism: "upstream-connection-refused",
      on: [502],
      certainty: "likely",
      when: all(by("fly-io"), edge),
      why: text({
        en: "Mostly the proxy could not reach the app: it is down, listens on localhost only (0.0.0.0 is wanted), or on another port than internal_port.",
        "zh-CN":
          "多半是代理连不上应用：应用没有运行，只监听了 localhost（应监听 0.0.0.0），或端口不是 internal_port。",
      }),
      sources: [TROUBLE],
    }),
    cause({
      id: "app-closed",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "possible",
      when: by("fly-io"),
      sources: [TROUBLE],
    }),
    cause({
      id: "no-machine",
      mechanism: "upstream-none-available",
      on: [503],
      certainty: "likely",
      when: all(by("fly-io"), edge),
      sources: [TROUBLE],
    }),
  ],
  sources: [TROUBLE],
});
