import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause } from "../writing/define.ts";

const CHALLENGES = docs(
  "Cloudflare: detect a challenge page",
  "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
);

/** The puzzle itself; the script that watches pages which were let through has another name. */
export const CHALLENGE_PAGE =
  /window\._cf_chl_opt|<title>Just a moment\.\.\.<\/title>|class="?cf-browser-verification|id="cf-challenge/;

/** It wants to see a browser, or a person, before it asks the site. */
export const cloudflareChallenge = [
  cause({
    id: "challenge",
    mechanism: "bot-challenge",
    on: ["any"],
    certainty: "certain",
    when: field("cf-mitigated", /^challenge/),
    why: text({
      en: "Cloudflare wants proof of a browser first; the site itself was not asked.",
      "zh-CN": "Cloudflare 要求先证明是浏览器，请求没有到达网站本身。",
    }),
    sources: [CHALLENGES],
  }),
  cause({
    id: "challenge-page",
    mechanism: "bot-challenge",
    on: ["4xx", "5xx"],
    certainty: "likely",
    when: body(CHALLENGE_PAGE),
    sources: [CHALLENGES],
  }),
  cause({
    id: "challenge-on-api",
    mechanism: "bot-challenge",
    on: [403],
    certainty: "possible",
    when: all(by("cloudflare"), mediaType("text/html"), method("GET", "POST", "PUT", "DELETE", "HEAD")),
    sources: [CHALLENGES],
  }),
] as const;
