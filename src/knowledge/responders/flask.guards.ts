import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { inside } from "../writing/by.ts";
import { FLASK } from "./flask.sources.ts";

const { states, likely, proven, usual } = FLASK;

const msg = (pattern: RegExp) => json("msg", pattern);

/** What extensions ask for before a view runs: a token against forgery, a login. */
export const flaskGuards = [
  proven(
    "token-said",
    "csrf-token-invalid",
    400,
    body(/The CSRF (?:token|tokens|session token) (?:is|are|has|do) /),
  ),
  states(
    "forgery",
    "csrf-token-invalid",
    400,
    /The CSRF (?:token|tokens|session token)|CSRF validation failed|The referrer (?:header is missing|does not match)/,
  ),
  likely(
    "login-wanted",
    "auth-missing",
    401,
    any(msg(/^Missing (?:Authorization|cookie|JWT)/), all(inside("flask"), not(sent("authorization")))),
  ),
  likely("token-expired", "auth-token-expired", 401, msg(/expired/i)),
  likely(
    "token-wrong",
    "auth-invalid",
    [401, 422],
    msg(/Signature verification failed|Not enough segments|Invalid (?:header|crypto|token)|revoked/),
  ),
  likely("token-form", "auth-scheme-wrong", [401, 422], msg(/Bad Authorization header|Expected 'Bearer/)),
  usual("forbidden", "auth-not-authorised", 403),
] as const;
