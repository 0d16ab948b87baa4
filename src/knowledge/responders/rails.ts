import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonStartsWith, jsonWith } from "../../diagnosis/condition/json.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { defineResponder } from "../writing/define.ts";
import { railsAdvice } from "./rails.advice.ts";
import { bareRefusal, debugPage, GUIDE, publicPage, RAILS } from "./rails.answer.ts";
import { railsExceptions } from "./rails.exceptions.ts";
import { railsGuards } from "./rails.guards.ts";
import { railsParameters } from "./rails.parameters.ts";
import { railsRouting } from "./rails.routing.ts";

const { likely, usual, possible } = RAILS;

const stamped = all(field("x-runtime"), field("x-request-id"));

export const rails = defineResponder({
  id: "rails",
  name: text({ en: "Ruby on Rails", "zh-CN": "Ruby on Rails" }),
  roles: ["framework"],
  signs: [
    // Passenger took over the title for an application that it could not start.
    wrote("stock-page", all(any(publicPage, debugPage), not(body("Phusion Passenger")))),
    wrote("blocked-host-page", body(/<h1>Blocked hosts?: |To allow requests to [^\n]{0,120}config\.hosts/)),
    // The last resort of ShowExceptions, when the error page itself fails.
    wrote(
      "last-resort-text",
      body(/^500 Internal Server Error\nIf you are the administrator of this website/),
    ),
    wrote("login-refused-text", body(/^HTTP (?:Basic|Digest|Token): Access denied\.\n?$/)),
    wrote(
      "error-json",
      all(
        jsonWith(["status", "error"], ["exception", "traces"]),
        jsonStartsWith("status", "error"),
        json("error", /^[A-Z]/),
        not(field("server", /^(?:Apache|Jetty)/)),
      ),
    ),
    wrote("bare-error", all(stamped, bodyless, status(400, 404, 405, 406, 422, 500))),
    named("bare-refusal", bareRefusal),
    named("runtime-fields", stamped),
  ],
  advice: railsAdvice,
  causes: [
    ...railsGuards,
    likely(
      "template-lost",
      "template-missing",
      406,
      body(/No template for interactive request|is missing a template for/),
      {
        why: text({
          en: "The action ended without rendering and no view of its name exists for this format.",
          "zh-CN": "动作没有渲染任何内容，也没有与它同名、适合该格式的视图。",
        }),
      },
    ),
    likely("template-lost-in-silence", "template-missing", 204, all(stamped, method("GET")), {
      why: text({
        en: "For calls from scripts Rails answers 204 where the action renders nothing and has no view; an action may also send it on purpose.",
        "zh-CN": "对脚本发出的请求，如果动作没有渲染也没有视图，Rails 返回 204；也可能是动作有意这样响应。",
      }),
    }),
    usual("format", "not-acceptable", 406),
    possible("format-or-template", "template-missing", 406),
    ...railsParameters,
    ...railsRouting,
    likely("too-many", "rate-limited", 429, inside("rails")),
    usual("too-large", "request-body-too-large", 413),
    usual("media-type", "unsupported-media-type", 415),
    usual("conflict", "application-conflict", 409),
    ...railsExceptions,
  ],
  sources: [GUIDE],
});
