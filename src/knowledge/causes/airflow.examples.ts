import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type airflowCauses, airflowProblems } from "./airflow.ts";

export const airflowExamples: ExamplesOf<typeof airflowCauses> = {
  ...examplesOfTable(airflowProblems, (code) =>
    exchange({
      status: "403 Forbidden",
      json: {
        detail: null,
        status: 403,
        title: "Error",
        type: `https://airflow.apache.org/docs/apache-airflow/2.10.5/stable-rest-api-ref.html#section/Errors/${code}`,
      },
    }),
  ),
};
