import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { anyu360 } from "./360-anyu.ts";

const page = (body: string) => exchange({ status: 493, fields: { "Content-Type": "text/html" }, body });
const blocked = page(
  "<span>360安域</span><p>eventID: 124-1-s1</p><p>抱歉！您的访问可能对网站造成威胁，已被安域防护拦截！</p><p>Sorry, your access has been intercept by AnYu</p>",
);
const cloud = page("<p>抱歉！您的访问可能对网站造成威胁，已被云防护拦截！</p><p>eventID: 1</p>");
const other = page("<p>我们使用 360安域</p>");

export const anyu360Examples: ResponderExamples<typeof anyu360> = {
  signs: { "block-page": { fires: [blocked, cloud], silent: [other] } },
  causes: {
    rule: { fires: [blocked, cloud], silent: [other] },
    "own-status": { fires: [blocked], silent: [exchange({ status: 403, page: "no" })] },
  },
};
