import { field } from "../../diagnosis/condition/response.ts";
import { named, relayed } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { twitterCodes } from "./twitter.codes.ts";

const CODES = docs("X: response codes", "https://developer.x.com/en/docs/basics/response-codes");
const { usual } = causesOf("twitter", CODES);

export const twitter = defineResponder({
  id: "twitter",
  name: text({ en: "X (Twitter)", "zh-CN": "X（Twitter）" }),
  roles: ["application"],
  signs: [
    named("server-field", field("server", /^tsa_[a-z]\b/)),
    relayed("x-twitter-response-tags-field", field("x-twitter-response-tags")),
  ],
  statuses: twitterCodes,
  causes: [usual("enhance-your-calm", "rate-limited", 420)],
  sources: [CODES],
});
