import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { awsErrorNames, type awsErrorsCauses } from "./aws-errors.ts";

const say = (name: string, message = "no") =>
  exchange({ status: 400, body: `{"__type":"com.amazon.service#${name}","message":"${message}"}` });

export const awsErrorsExamples: ExamplesOf<typeof awsErrorsCauses> = {
  "clock-differs": {
    fires: [
      say(
        "InvalidSignatureException",
        "Signature expired: 20150411T064107Z is now earlier than 20150411T064135Z (20150411T064635Z - 5 min.)",
      ),
      say(
        "SignatureDoesNotMatch",
        "Signature not yet current: 20210502T183640Z is still later than 20210502T175140Z (20210502T173640Z + 15 min.)",
      ),
    ],
    silent: [say("InvalidSignatureException"), say("InvalidSignatureException", "Signature expired: yes")],
  },
  ...examplesOfTable(awsErrorNames, (name) => say(name)),
};
