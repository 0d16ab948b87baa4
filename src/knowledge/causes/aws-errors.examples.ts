import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { awsErrorNames, type awsErrorsCauses } from "./aws-errors.ts";

const say = (name: string, message = "no") =>
  exchange({ status: 400, body: `{"__type":"com.amazon.service#${name}","message":"${message}"}` });

const EXPIRED =
  "Signature expired: 20150411T064107Z is now earlier than 20150411T064135Z (20150411T064635Z - 5 min.)";
const EARLY =
  "Signature not yet current: 20210502T183640Z is still later than 20210502T175140Z (20210502T173640Z + 15 min.)";
const signed = (
  fields: Readonly<Record<string, string>>,
  sent: Readonly<Record<string, string>>,
  message: string,
) => exchange({ status: 403, fields, sent, body: JSON.stringify({ message }) });

export const awsErrorsExamples: ExamplesOf<typeof awsErrorsCauses> = {
  "clock-differs": {
    fires: [
      signed({ "x-amzn-RequestId": "b25f48e8-84fd-11e6-80d9-574e0c4664cb" }, {}, EXPIRED),
      signed({}, { Authorization: "AWS4-HMAC-SHA256 Credential=x" }, EARLY),
    ],
    silent: [
      say("InvalidSignatureException"),
      say("InvalidSignatureException", "Signature expired: yes"),
      // An application that passes on what its own call was told.
      exchange({ status: 403, json: { error: `SignatureDoesNotMatch: ${EXPIRED}` } }),
    ],
  },
  "clock-differs-told": {
    fires: [say("InvalidSignatureException", EXPIRED), say("SignatureDoesNotMatch", EARLY)],
    silent: [signed({ "x-amzn-RequestId": "b25f48e8" }, {}, EXPIRED)],
  },
  ...examplesOfTable(awsErrorNames, (name) => say(name)),
};
