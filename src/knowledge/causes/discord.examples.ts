import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type discordCauses, discordLikely, discordProven, discordSpoken } from "./discord.ts";

const say = (code: string) =>
  exchange({ status: 403, body: `{"message": "Missing Access", "code": ${code}}` });

const unauthorised = (authorization: string, message = "401: Unauthorized") =>
  exchange({ sent: { Authorization: authorization }, status: 401, json: { message, code: 0 } });
const TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789AB";

export const discordExamples: ExamplesOf<typeof discordCauses> = {
  "bot-not-named": {
    fires: [unauthorised(TOKEN), unauthorised(`Bearer ${TOKEN}`)],
    silent: [unauthorised(`Bot ${TOKEN}`), unauthorised("Bearer abc"), unauthorised(TOKEN, "Unauthorized")],
  },
  ...examplesOfSpoken(discordSpoken, say),
  ...examplesOfTable(discordProven, say),
  ...examplesOfTable(discordLikely, say, "likely-"),
};
