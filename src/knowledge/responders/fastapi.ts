import { body } from "../../diagnosis/condition/body.ts";
import { all, holds, not } from "../../diagnosis/condition/condition.ts";
import { jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile } from "../../diagnosis/condition/path.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { defineResponder } from "../writing/define.ts";
import { fastapiAdvice } from "./fastapi.advice.ts";
import { detail, ERRORS, errorList, FASTAPI } from "./fastapi.answer.ts";
import { fastapiGuards } from "./fastapi.guards.ts";
import { fastapiInput } from "./fastapi.input.ts";

const { likely, usual, possible } = FASTAPI;

const plain = all(mediaType("text/plain"), field("content-type", "utf-8"));

export const fastapi = defineResponder({
  id: "fastapi",
  name: text({ en: "FastAPI (Starlette)", "zh-CN": "FastAPI（Starlette）" }),
  roles: ["framework"],
  signs: [
    wrote("error-list", errorList),
    wrote(
      "middleware-text",
      all(
        status(400),
        plain,
        body(/^(?:Invalid host header|Disallowed CORS (?:origin|method|headers)[^\n]{0,40})$/),
      ),
    ),
    wrote("detail-json-with-server-field", all(field("server", /^uvicorn$/), jsonWith(["detail"]))),
    // What its routes say where reading the body threw anything but a JSON error.
    wrote(
      "unparsable-body",
      all(status(400), jsonWith(["detail"]), detail(/^There was an error parsing the body$/)),
    ),
    named(
      "stock-detail",
      all(
        jsonWith(["detail"]),
        detail(
          /^(?:Not Found|Method Not Allowed|Not authenticated|Invalid authentication credentials|Could not validate credentials)$/,
        ),
      ),
    ),
    // slowapi, with the limit in the words of its own library.
    wrote(
      "rate-limit-json",
      body(/^\{"error":"Rate limit exceeded: \d{1,9} per \d{1,9} (?:second|minute|hour|day|month|year)"\}/),
    ),
    named("server-field", field("server", /^uvicorn$/)),
  ],
  advice: fastapiAdvice,
  causes: [
    ...fastapiInput,
    ...fastapiGuards,
    likely("file-missing", "file-not-found", 404, all(inside("fastapi"), asksForFile)),
    likely("no-route", "route-not-found", 404, all(detail(/^Not Found$/), not(asksForFile))),
    likely(
      "record",
      "record-not-found",
      404,
      all(inside("fastapi"), detail(/./), not(detail(/^Not Found$/))),
    ),
    usual("not-found", "route-not-found", 404),
    possible("other-record", "record-not-found", 404),
    usual("wrong-method", "method-not-allowed-by-application", 405),
    usual("limited", "rate-limited", 429),
    usual("conflict", "application-conflict", 409),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      all(
        inside("fastapi"),
        holds((c) => c.status === 500),
      ),
      {
        why: text({
          en: "Mostly an endpoint or dependency raised an exception, or the endpoint returned what does not fit its response model.",
          "zh-CN": "多半是接口函数或依赖项抛出了异常，或接口返回的内容不符合响应模型。",
        }),
      },
    ),
    possible("database", "database-unavailable", 500),
    possible("migration", "database-not-migrated", 500),
    usual("bad-gateway", "dependency-unavailable", 502),
    // With 503 an application declines; why it does, its words may say.
    possible("declines", "dependency-unavailable", 503),
    usual("slow", "handler-timeout", 504),
  ],
  sources: [ERRORS],
});
