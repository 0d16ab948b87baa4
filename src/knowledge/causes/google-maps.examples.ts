import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type googleMapsCauses, googleMapsPossible } from "./google-maps.ts";

const say = (status: string) =>
  exchange({ status: 200, json: { error_message: "It says why.", results: [], status } });

export const googleMapsExamples: ExamplesOf<typeof googleMapsCauses> = {
  ...examplesOfTable(googleMapsPossible, say, "possible-"),
};
