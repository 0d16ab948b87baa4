import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { graphqlChecks } from "./graphql.ts";

const answer = (data: unknown) =>
  exchange({ request: "POST /graphql", status: 200, json: { errors: [{ message: "No such cart" }], data } });

export const graphqlCheckExamples: ExamplesOfChecks<typeof graphqlChecks> = {
  "graphql-partial-data": {
    fires: [answer({ user: { id: 1 }, cart: null })],
    silent: [answer({ cart: null }), exchange({ status: 200, json: { data: { user: { id: 1 } } } })],
  },
};
