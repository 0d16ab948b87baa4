import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type discordCauses, discordLikely, discordProven, discordSpoken } from "./discord.ts";

const say = (code: string) =>
  exchange({ status: 403, body: `{"message": "Missing Access", "code": ${code}}` });

export const discordExamples: ExamplesOf<typeof discordCauses> = {
  ...examplesOfSpoken(discordSpoken, say),
  ...examplesOfTable(discordProven, say),
  ...examplesOfTable(discordLikely, say, "likely-"),
};
