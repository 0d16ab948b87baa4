import { any, type Condition, needing, quoting } from "../../diagnosis/condition/condition.ts";
import { memberPlace } from "../../diagnosis/condition/json.ts";
import { field } from "../../diagnosis/condition/response.ts";

/** Characters of a description that are read. */
const LONGEST = 300;
const CHALLENGED = /error_description="([^"]{1,300})/i;

/** One reason, and this one: `invalid_token` stands for four of them (RFC 6750, 3.1). */
function saysExpired(description: string): boolean {
  return (
    /\b(?:token|jwt|session)\b[^.\n]{0,60}\bexpired\b|\bexpired\b[^.\n]{0,20}\b(?:token|jwt|session)\b/i.test(
      description,
    ) && !/\b(?:or|not|if|may|might|could|never|invalid|revoked|malformed|unless)\b/i.test(description)
  );
}

/** `error_description` says that the token is over, in the challenge (RFC 6750, 3) or in the body (RFC 6749, 5.2). */
export const describedAsExpired: Condition = any(
  needing(
    [["response.field www-authenticate"]],
    quoting("response.field.www-authenticate", (c) => {
      for (const [line, value] of (c.exchange.response?.fields.all("www-authenticate") ?? []).entries()) {
        const match = CHALLENGED.exec(value.slice(0, 2_000));
        if (match && saysExpired(match[1] ?? ""))
          return { from: 0, to: value.length, line, focus: match.index };
      }
      return false;
    }),
  ),
  needing(
    [["response.json error_description"]],
    quoting("response.body", (c) => {
      const said = c.jsonObject?.error_description;
      return typeof said === "string" && saysExpired(said.slice(0, LONGEST))
        ? memberPlace(c, "error_description")
        : false;
    }),
  ),
);

/** The challenge says that the token is over, or that it may be that. */
export const challengedAsExpired: Condition = field(
  "www-authenticate",
  /error="?invalid_token"?.{0,200}expir/i,
);
