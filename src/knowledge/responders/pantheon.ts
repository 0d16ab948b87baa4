import { all, any } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { pantheonCodes } from "./pantheon.codes.ts";

const CONSIDERATIONS = docs(
  "Pantheon: platform considerations",
  "https://docs.pantheon.io/platform-considerations",
);
const { likely } = causesOf("pantheon", CONSIDERATIONS);

const edge = any(field("x-pantheon-styx-hostname"), field("x-styx-req-id"));
const frozen = all(status(530), edge);

export const pantheon = defineResponder({
  id: "pantheon",
  name: text({ en: "Pantheon", "zh-CN": "Pantheon" }),
  roles: ["reverse-proxy"],
  signs: [wrote("own-status", frozen), relayed("passed-through", edge)],
  statuses: pantheonCodes,
  causes: [likely("site-frozen", "service-stopped", 530, frozen)],
  sources: [CONSIDERATIONS],
});
