import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { jsonWith } from "../../diagnosis/condition/json.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("crates.io: data access policy", "https://crates.io/data-access"),
  docs("Cargo: registry web API", "https://doc.rust-lang.org/cargo/reference/registry-web-api.html"),
);
const detail = (words: RegExp) => all(jsonWith(["errors"]), body(words));

/** What crates.io, the registry of Rust packages, answers. */
export const cratesCauses = {
  id: "crates",
  over: ["not-found", "auth", "auth-words", "refusal", "conflict", "limits", "request-body", "account-terms"],
  causes: [
    likely(
      "caller-unnamed",
      "user-agent-blocked",
      403,
      says(
        /\bWe require that all requests include a `User-Agent` header\b|\bAPI data access policy\b|crates\.io\/data-access/,
      ),
      {
        why: text({
          en: "crates.io wants a User-Agent that tells who calls, and blocks callers that break its data access policy.",
          "zh-CN": "crates.io 要求 User-Agent 说明调用者是谁，并会拦截违反数据访问政策的调用者。",
        }),
      },
    ),
    likely(
      "login-wanted",
      "auth-missing",
      [401, 403],
      detail(
        /"detail":\s{0,4}"(?:must be logged in to perform that action|this action requires authentication)/,
      ),
    ),
    proven(
      "missing",
      "record-not-found",
      404,
      detail(/"detail":\s{0,4}"crate `[^`\n]{1,80}` does not (?:exist|have a version)/),
    ),
  ],
} as const;
