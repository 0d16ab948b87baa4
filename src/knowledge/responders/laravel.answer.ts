import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { causesOf } from "../writing/causes-of.ts";
import { postOverLimit } from "./php.ts";

export const LARAVEL_ERRORS = docs("Laravel: error handling", "https://laravel.com/docs/errors");
const CSRF = docs("Laravel: CSRF protection", "https://laravel.com/docs/csrf");
const VALIDATION = docs("Laravel: validation", "https://laravel.com/docs/validation");
export const LARAVEL = causesOf("laravel", LARAVEL_ERRORS, CSRF, VALIDATION);

export const exceptionJson = jsonWith(["message", "exception", "file", "line"], ["trace"]);
export const messageJson = jsonWith(["message"], ["errors"]);
export const message = (pattern: RegExp) => json("message", pattern);
export const exception = (name: string) =>
  any(
    json("exception", new RegExp(`(?:${name})$`)),
    body(new RegExp(`(?:${name})</(?:span|div|h1|title)>|<title>[^<]{0,80}(?:${name})|\\\\(?:${name})`)),
  );
export const minimalPage = body(
  /text-lg text-gray-500[^"\n]{0,60}tracking-wider|<h1 class="px-4 text-lg text-black border-r |<div class="code">\s{0,40}\d{3}\s{0,40}<\/div>/,
);
export const debugPage = body(
  /window\.ignite|flareapp\.io|<title>🧨|Illuminate\\|laravel\/framework|vendor\\\/laravel/,
);
/** Laravel asks for post_max_size itself, answers 413, and has no page of its own for it: Symfony's stands in. */
export const postRefused = all(
  status(413),
  postOverLimit,
  body(/<title>An Error Occurred: |<h1>Oops! An Error Occurred<\/h1>/),
);
export const ownWords =
  /^(?:Unauthenticated\.|CSRF token mismatch\.|Origin mismatch\.|This action is unauthorized\.|Too Many Attempts\.|Server Error|The given data was invalid\.|No query results for model \[|The route .{1,8000} could not be found\.|The (?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) method is not supported for|Invalid signature\.|Your email address is not verified\.|The POST data is too large\.)/;
