import { body, contains } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, found, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { jsonBody } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { declaresError, reportsError } from "../../diagnosis/condition/said.ts";
import { rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";
import { byScript } from "./loaded-as.ts";

const SAYS_200 = rfc(9110, "15.3.1");
const html: Condition = mediaType(/^text\/html$|xhtml/);

/** It was asked whether something is in order, and says what is not: that is the answer. */
const verdict: Condition = any(
  path(/\/(?:validate|lint)\/?$/i),
  body(/"(?:is_?)?valid"\s{0,4}:\s{0,4}(?:true|false)\b/i),
);

/** The status says success and the content does not. */
export const misleadingSuccessCauses = {
  id: "misleading-success",
  over: [
    "inner-status",
    "chinese-words",
    "cloud-codes",
    "data-rules",
    "calls-of-services",
    "spring-sentences",
  ],
  causes: [
    cause({
      id: "error-declared",
      mechanism: "error-reported-with-200",
      on: [200, 201, 202],
      certainty: "certain",
      when: all(not(mediaType(/\bgrpc\b/)), declaresError),
      sources: [SAYS_200],
    }),
    cause({
      id: "error-in-json",
      mechanism: "error-reported-with-200",
      on: [200, 201, 202],
      certainty: "likely",
      when: all(jsonBody, not(verdict), reportsError),
      sources: [SAYS_200],
    }),
    cause({
      id: "error-page",
      mechanism: "error-reported-with-200",
      on: [200],
      certainty: "likely",
      when: all(
        html,
        holds((c) => c.exchange.request.method === "GET"),
        contains(
          /<title>(?![^<]{0,60}\b(?:how|why|what|fix(?:es|ing)?|explained|guide|docs|documentation|errors|codes)\b)[^<]{0,60}(\b(404|500|502|503)\b|not found|page (is )?(gone|missing)|that page is gone|(internal )?server error|something went wrong|application error|找不到|页面不存在)[^<]{0,60}<\/title>/i,
        ),
      ),
      sources: [SAYS_200],
    }),
    cause({
      id: "empty-json",
      mechanism: "empty-body-breaks-client",
      on: [200],
      certainty: "likely",
      when: all(
        byScript,
        mediaType(/json/),
        method("GET", "POST"),
        not(sent("sec-fetch-mode", /^no-cors$/)),
        // What was wanted of it is done by its cookies: it has nothing to read.
        not(field("set-cookie")),
        holds(({ exchange }) => {
          const read = exchange.response?.body;
          const length = exchange.response?.fields.get("content-length");
          if (!read || exchange.failure || read.binary) return false;
          if (read.text) return read.text.trim() === "";
          // A length that was announced and a body that is not shown: unknown, not empty.
          if ((length ?? "0").trim() !== "0") return false;
          // Nothing is not compressed: what came so had a body, which the record lacks.
          if (!length && exchange.response?.fields.has("content-encoding")) return false;
          return read.text === "" ? !read.size : read.size === 0 && !exchange.response?.fromCache;
        }),
        quoting("response.field.content-type", () => true),
      ),
      sources: [rfc(8259, "2")],
    }),
    cause({
      id: "other-site-answers",
      mechanism: "host-not-configured",
      on: [200],
      certainty: "likely",
      when: all(
        html,
        status(200),
        quoting("response.body", (c) => {
          const element = /<title>([^<]{1,120})<\/title>/i.exec(c.body);
          const title = element?.[1]?.trim() ?? "";
          const isStock =
            /^(welcome to (nginx|openresty|caddy|the default)|apache2? .{0,30}default page|test page for|iis windows server|default (web site )?page|it works!?|placeholder page|site not (found|configured)|domain (default|parking) page)/i.test(
              title,
            );
          return isStock && found(element);
        }),
      ),
      sources: [rfc(9110, "7.4")],
    }),
    cause({
      id: "maintenance-page",
      mechanism: "maintenance-mode",
      on: [200],
      certainty: "likely",
      when: all(
        html,
        contains(
          /<title>[^<]{0,60}((under|down for|scheduled|site|system|server) maintenance|be right back|维护中)[^<]{0,60}<\/title>/i,
        ),
      ),
      sources: [rfc(9110, "15.6.4")],
    }),
  ],
} as const;
