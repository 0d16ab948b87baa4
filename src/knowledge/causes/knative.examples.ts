import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { knativeCauses } from "./knative.ts";

const answer = (status: string, body: string) =>
  exchange({
    status,
    fields: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" },
    body,
  });

export const knativeExamples: ExamplesOf<typeof knativeCauses> = {
  "queue-full": {
    fires: [answer("503 Service Unavailable", "pending request queue full\n")],
    silent: [answer("503 Service Unavailable", "the pending request queue full of orders is closed")],
  },
  "no-revision": {
    fires: [
      answer(
        "404 Not Found",
        'Error getting active endpoint: revision.serving.knative.dev "orders-00001" not found\n',
      ),
    ],
    silent: [answer("404 Not Found", "Endpoint not found")],
  },
};
