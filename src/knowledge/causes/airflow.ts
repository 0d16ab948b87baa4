import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Airflow: stable REST API",
  "https://airflow.apache.org/docs/apache-airflow/2.10.5/stable-rest-api-ref.html",
);
const { table } = causesOf(anybody, SOURCE);

const problemType = codeInBody(/stable-rest-api-ref\.html#section\/Errors\/(\w{3,40})/);

/** Apache Airflow's codes by mechanism. */
export const airflowProblems = {
  "auth-missing": ["Unauthenticated"],
  "auth-not-authorised": ["PermissionDenied"],
  "record-not-found": ["NotFound"],
  "validation-failed": ["BadRequest"],
  "target-already-exists": ["AlreadyExists"],
  "method-not-allowed-by-application": ["MethodNotAllowed"],
  "unhandled-exception": ["Unknown"],
} as const satisfies CauseTable;

/** What the REST interface of Airflow 2 says by the type of its problem document. */
export const airflowCauses = {
  id: "airflow",
  causes: [
    ...table(airflowProblems, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(problemType, name),
    }),
  ],
} as const;
