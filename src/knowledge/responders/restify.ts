import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { endsWithSlash } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cosmosAnswer } from "../causes/cosmos-db-answer.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const RESTIFY = docs("restify documentation", "http://restify.com/docs/home/");
const { likely, usual, possible } = causesOf("restify", RESTIFY);

const code = (pattern: RegExp) => json("code", pattern);
const restError = all(
  jsonWith(["code", "message"]),
  code(
    /^(?:ResourceNotFound|MethodNotAllowed|InvalidContent|InvalidArgument|InvalidCredentials|InvalidHeader|InvalidVersion|MissingParameter|NotAuthorized|RequestExpired|RequestThrottled|PreconditionFailed|BadDigest|BadMethod|WrongAccept|Internal|InternalError|BadRequest|Unauthorized|Forbidden|NotAcceptable|PayloadTooLarge|RequestEntityTooLarge|UnsupportedMediaType|TooManyRequests|ServiceUnavailable|Conflict|RequestAborted|UnprocessableEntity|BadGateway|GatewayTimeout)$/,
  ),
  not(cosmosAnswer),
);

/** What restify says itself, whatever its server is named. */
const ownWords = any(
  all(code(/^ResourceNotFound$/), json("message", /^\/.{0,8000} does not exist$/)),
  all(code(/^MethodNotAllowed$/), json("message", /^[A-Z]{3,12} is not allowed$/)),
  all(code(/^InvalidContent$/), json("message", /^Invalid JSON: /)),
  all(code(/^(?:PayloadTooLarge|RequestEntityTooLarge)$/), json("message", /^Request body size exceeds /)),
  all(code(/^NotAcceptable$/), json("message", /^Server accepts: /)),
  all(code(/^RequestThrottled$|^TooManyRequests$/), json("message", /^You have exceeded your request rate /)),
);
const noRoute = json("message", /^\/.{0,8000} does not exist$/);

export const restify = defineResponder({
  id: "restify",
  name: text({ en: "restify", "zh-CN": "restify" }),
  roles: ["framework"],
  signs: [
    wrote("error-json-with-server-field", all(field("server", /^restify$/i), restError)),
    wrote("error-json-with-fields", all(restError, ownWords)),
    named("server-field", field("server", /^restify$/i)),
    named("error-json", restError),
  ],
  causes: [
    likely("trailing-slash", "path-mismatch", 404, all(noRoute, endsWithSlash)),
    likely("no-route", "route-not-found", 404, all(noRoute, not(endsWithSlash))),
    likely(
      "record",
      "record-not-found",
      404,
      all(inside("restify"), not(noRoute), code(/^(?:ResourceNotFound|NotFound)$/)),
    ),
    possible("other-path", "path-mismatch", 404),
    likely(
      "wrong-method",
      "method-not-allowed-by-application",
      405,
      any(code(/MethodNotAllowed|BadMethod/), inside("restify")),
    ),
    likely(
      "json-unparsable",
      "request-body-malformed",
      400,
      any(json("message", /^Invalid JSON|Unexpected token|in JSON at/), code(/^InvalidContent$/)),
    ),
    likely("boundary", "multipart-boundary-missing", 400, json("message", /no multipart boundary/)),
    likely(
      "argument",
      "validation-failed",
      [400, 409, 422],
      code(/^(?:InvalidArgument|MissingParameter|InvalidHeader|BadRequest)$/),
    ),
    likely("version", "validation-failed", 400, code(/^InvalidVersion$/)),
    likely(
      "credentials-missing",
      "auth-missing",
      401,
      all(inside("restify"), (c) => (c.exchange.request.fields.lacks("authorization") ? [] : false)),
    ),
    likely(
      "credentials-wrong",
      "auth-invalid",
      401,
      all(code(/^(?:InvalidCredentials|Unauthorized)$/), sent("authorization")),
    ),
    likely("not-authorised", "auth-not-authorised", 403, code(/^(?:NotAuthorized|Forbidden)$/)),
    usual("accept", "not-acceptable", 406),
    usual("too-large", "request-body-too-large", 413),
    usual("media-type", "unsupported-media-type", 415),
    usual("throttled", "rate-limited", 429),
    usual("precondition", "precondition-failed", 412),
    usual("thrown", "unhandled-exception", 500),
    possible("database", "database-unavailable", 500),
    usual("unavailable", "service-overloaded", 503),
    usual("unprocessable", "validation-failed", 422),
    usual("bad-gateway", "dependency-unavailable", 502),
    usual("gateway-timeout", "dependency-unavailable", 504),
  ],
  sources: [RESTIFY],
});
