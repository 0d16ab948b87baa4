import { body } from "../../diagnosis/condition/body.ts";
import { codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

/** Causes told by what PocketBase answers. */
export const pocketbaseSays = causesOf(
  anybody,
  docs("PocketBase: API rules and filters", "https://pocketbase.io/docs/api-rules-and-filters/"),
  docs("PocketBase: records API", "https://pocketbase.io/docs/api-records/"),
  docs("PocketBase: authentication", "https://pocketbase.io/docs/authentication/"),
);

/** The form of its errors: a sentence, with `status` (older: `code`) and `data` beside it. */
export const form = jsonWith(["message", "data"], ["status", "code"]);
/** One of its sentences. */
export const pocketbase = (pattern: RegExp) => all(form, json("message", pattern));
/** No field is named under `data`. */
export const nothingNamed = body(/"data":\s{0,4}\{\s{0,4}\}/);
/** A record could not be saved. */
export const saved = json("message", /^Failed to (?:create|update) (?:record|new record)\.$/);
/** The first code of a field under `data`. */
export const fieldCode = codeInBody(/"code":\s{0,4}"(validation_[a-z_]{3,60})"/);
