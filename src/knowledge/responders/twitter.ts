import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { type CauseTable, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { twitterCodes } from "./twitter.codes.ts";

const PROBLEM_ADDRESS = /^https:\/\/api\.(?:twitter|x)\.com\/2\/problems\//;
const CODES = docs("X: response codes", "https://developer.x.com/en/docs/basics/response-codes");
const PROBLEMS = docs(
  "X API: response codes and errors",
  "https://docs.x.com/x-api/fundamentals/response-codes-and-errors",
);
const { likely, usual } = causesOf("twitter", CODES);
const codeOfError = (number: number) => body(new RegExp(`"code": ?${number}\\b`));

/** The last part of the address that names the kind of problem (RFC 9457). */
const kind = (name: string) => all(json("type", PROBLEM_ADDRESS), json("type", new RegExp(`/${name}$`)));

export const xProblems = {
  "auth-scheme-wrong": ["unsupported-authentication"],
  "quota-exhausted": ["usage-capped", "credits"],
  "feature-not-enabled": ["client-forbidden"],
  "record-not-found": ["resource-not-found"],
  "validation-failed": ["invalid-request", "invalid-rules"],
  "auth-not-authorised": ["not-authorized-for-resource", "not-authorized-for-field"],
  "connection-limit": ["streaming-connection"],
  "target-already-exists": ["duplicate-rules"],
} as const satisfies CauseTable;

export const twitter = defineResponder({
  id: "twitter",
  name: text({ en: "X (Twitter)", "zh-CN": "X（Twitter）" }),
  roles: ["application"],
  signs: [
    wrote("problem-type", json("type", PROBLEM_ADDRESS)),
    named("server-field", field("server", /^tsa_[a-z]\b/)),
    // Its front names the gateway behind Cloudflare in the same field.
    named("server-behind-cloudflare", all(field("server", /^cloudflare envoy$/), field("x-transaction-id"))),
    relayed("x-twitter-response-tags-field", field("x-twitter-response-tags")),
  ],
  statuses: twitterCodes,
  causes: [
    usual("enhance-your-calm", "rate-limited", 420),
    ...causesOf("twitter", PROBLEMS).table(xProblems, { certainty: "likely", when: kind }),
    likely("access-level", "feature-not-enabled", 403, codeOfError(453), {
      why: text({
        en: "The app's access level at X does not contain this endpoint.",
        "zh-CN": "应用在 X 的访问级别不含这个接口。",
      }),
    }),
    likely(
      "same-post",
      "application-conflict",
      403,
      any(codeOfError(187), json("detail", /\bduplicate content\b/)),
      {
        why: text({
          en: "X refuses a post with the same words as one that this account has already posted.",
          "zh-CN": "X 拒绝与该账号已发帖子内容相同的帖子。",
        }),
      },
    ),
  ],
  sources: [CODES],
});
