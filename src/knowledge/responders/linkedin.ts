import { all } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { linkedinCodes } from "./linkedin.codes.ts";

const REPORT = docs("HTTPX: LinkedIn's status 999", "https://github.com/encode/httpx/discussions/2025");
const { likely } = causesOf("linkedin", REPORT);

const denied = all(status(999), field("x-li-uuid"));

export const linkedin = defineResponder({
  id: "linkedin",
  name: text({ en: "LinkedIn", "zh-CN": "LinkedIn" }),
  roles: ["application"],
  // LinkedIn's own edge puts x-li-* on every response; only it sends 999 with them.
  signs: [
    wrote("own-status", denied),
    relayed("x-li-uuid-field", field("x-li-uuid")),
    relayed("x-li-pop-field", field("x-li-pop")),
  ],
  statuses: linkedinCodes,
  causes: [likely("automated-client", "user-agent-blocked", 999, denied)],
  sources: [REPORT],
});
