import { ofWordpress, restCode } from "./wordpress.answer.ts";

const { likely, possible } = ofWordpress;

/** What the REST API says of the call itself: its route, its record, its JSON and parameters. */
export const wordpressCalls = [
  likely("no-rest-route", "route-not-found", 404, restCode(/^rest_no_route$/)),
  possible("rest-method", "route-lacks-method", 404, restCode(/^rest_no_route$/)),
  likely(
    "rest-record",
    "record-not-found",
    [404, 410],
    restCode(
      /(?:_invalid_id|_invalid|_not_found|_no_\w+|_trashed)$|^rest_(?:post|user|term|comment|attachment)/,
    ),
  ),
  likely("rest-json", "request-body-malformed", 400, restCode(/^rest_invalid_json$/)),
  likely(
    "rest-parameter",
    "validation-failed",
    [400, 422],
    restCode(
      /^(?:rest_(?:invalid_param|missing_callback_param|invalid_)|empty_|existing_|rest_post_invalid)/,
    ),
  ),
  possible("rest-input", "validation-failed", 400),
  likely(
    "rest-duplicate",
    "target-already-exists",
    [400, 409, 500],
    restCode(/^(?:term_exists|existing_user_|folder_exists|plugin_exists)/),
  ),
] as const;
