import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type sanityCauses, sanityProven, sanitySpoken } from "./sanity.ts";

const session = (errorCode: string) =>
  exchange({ status: 401, json: { error: "Unauthorized", errorCode, message: "It says why." } });
const mutation = (status: number, type: string, sent: Record<string, string> = {}) =>
  exchange({
    request: "POST /v1/data/mutate/production",
    sent,
    status,
    json: {
      error: {
        description: "Mutation(s) failed with 1 error(s)",
        items: [{ error: { description: "It says why.", type }, index: 0 }],
        type: "mutationError",
      },
    },
  });
const refused = (sent: Record<string, string> = {}) => mutation(403, "insufficientPermissionsError", sent);
const TOKEN = { Authorization: "Bearer sk0" };
const other = mutation(403, "validationError", TOKEN);

export const sanityExamples: ExamplesOf<typeof sanityCauses> = {
  ...examplesOfSpoken(sanitySpoken, session),
  ...examplesOfTable(sanityProven, (type) => mutation(409, type)),
  "session-unknown": { fires: [session("SIO-401-ANF")], silent: [session("SIO-401-AEX")] },
  "session-purged": { fires: [session("SIO-401-ANF")], silent: [session("SIO-401-AEX")] },
  "right-missing": { fires: [refused(TOKEN)], silent: [refused(), other] },
  "right-missing-perhaps": {
    fires: [refused(), refused({ Cookie: "a=b" })],
    silent: [refused(TOKEN), other],
  },
  "login-missing": { fires: [refused()], silent: [refused(TOKEN), other] },
  query: {
    fires: [
      exchange({
        status: 400,
        json: {
          error: { description: "expected ']'", query: "*[", start: 0, end: 2, type: "queryParseError" },
        },
      }),
    ],
    silent: [exchange({ status: 400, json: { error: { description: "No.", type: "mutationError" } } })],
  },
};
