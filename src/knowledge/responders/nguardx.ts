import { field } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const SIGNATURES = docs(
  "identYwaf: signatures",
  "https://github.com/stamparm/identYwaf/blob/master/data.json",
);

export const nguardx = defineResponder({
  id: "nguardx",
  name: product("NGUARDX"),
  roles: ["waf"],
  signs: [wrote("server-field", field("server", /^NGUARDX/i))],
  causes: [
    cause({
      id: "rule",
      mechanism: "waf-blocked",
      on: ["4xx"],
      certainty: "likely",
      when: field("server", /^NGUARDX/i),
      sources: [SIGNATURES],
    }),
  ],
  sources: [SIGNATURES],
});
