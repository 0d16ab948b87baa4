import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";

/** Azure Cosmos DB ends the message of every error with the number of the activity, mostly with its own version. */
export const cosmosAnswer = all(
  jsonWith(["code", "message"]),
  json("message", /\bActivityId: [0-9a-f]{8}-[0-9a-f]{4}-/),
);
