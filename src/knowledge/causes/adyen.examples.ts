import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { adyenCauses } from "./adyen.ts";

const say = (status: number, errorCode: string, errorType: string, message = "No.") =>
  exchange({ status, json: { status, errorCode, message, errorType, pspReference: "8515108358548934" } });
const other = (errorCode: string) => exchange({ status: 422, json: { errorCode, message: "No." } });

export const adyenExamples: ExamplesOf<typeof adyenCauses> = {
  "not-allowed": {
    fires: [say(403, "010", "security", "Not allowed")],
    silent: [
      say(403, "000", "security"),
      exchange({ status: 403, json: { errorCode: "010", errorType: "security" } }),
    ],
  },
  "key-wrong": {
    fires: [say(401, "000", "security", "Unauthorized")],
    silent: [say(401, "010", "security")],
  },
  "likely-auth-not-authorised": { fires: [say(403, "901", "security")], silent: [other("901")] },
  "likely-validation-failed": {
    fires: [say(422, "101", "validation"), say(422, "702", "validation")],
    silent: [other("702")],
  },
  "likely-application-conflict": { fires: [say(422, "106", "validation")], silent: [other("106")] },
  "likely-feature-not-enabled": { fires: [say(422, "107", "validation")], silent: [other("107")] },
  "likely-record-not-found": { fires: [say(422, "803", "validation")], silent: [other("803")] },
  "likely-application-error": { fires: [say(500, "903", "internal")], silent: [other("903")] },
  validation: { fires: [say(422, "999", "validation")], silent: [other("999")] },
  configuration: { fires: [say(422, "905", "configuration")], silent: [other("905")] },
};
