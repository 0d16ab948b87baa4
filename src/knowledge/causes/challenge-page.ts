import { all, any } from "../../diagnosis/condition/condition.ts";
import { resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";
import { scriptOnly } from "./script-only.ts";

/** A protection answers with code that the browser has to run, and a call by script cannot. */
export const challengePageCauses = {
  id: "challenge-page",
  causes: [
    cause({
      id: "script-for-data",
      mechanism: "bot-challenge",
      on: [200, 202, 403, 405, 412, 429, 503],
      certainty: "likely",
      when: all(
        any(resourceType("fetch", "xhr"), sent("sec-fetch-dest", /^empty$/)),
        field("content-type"),
        scriptOnly,
      ),
      sources: [
        docs(
          "Alibaba Cloud WAF: JavaScript validation",
          "https://www.alibabacloud.com/help/en/waf/web-application-firewall-2-0/user-guide/create-anti-crawler-rules-for-websites",
        ),
      ],
    }),
  ],
} as const;
