import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { awsErrorNames, type awsErrorsCauses } from "./aws-errors.ts";

export const awsErrorsExamples: ExamplesOf<typeof awsErrorsCauses> = examplesOfTable(awsErrorNames, (name) =>
  exchange({ status: 400, body: `{"__type":"com.amazon.service#${name}","message":"no"}` }),
);
