import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  type apigeeCauses,
  apigeeLikely,
  apigeeOfRequest,
  apigeeOfResponse,
  apigeeProven,
  apigeeSpoken,
  apigeeSpokenOfResponse,
} from "./apigee.ts";

const fault = (status: number) => (errorcode: string) =>
  exchange({ status, json: { fault: { faultstring: "It says why", detail: { errorcode } } } });

const say = fault(500);

export const apigeeExamples: ExamplesOf<typeof apigeeCauses> = {
  ...examplesOfSpoken(apigeeSpokenOfResponse, say),
  ...examplesOfSpoken(apigeeSpoken, say),
  ...examplesOfTable(apigeeProven, say),
  ...examplesOfTable(apigeeOfRequest, fault(400), "request-"),
  ...examplesOfTable(apigeeOfResponse, fault(502), "response-"),
  ...examplesOfTable(apigeeLikely, say, "likely-"),
};
