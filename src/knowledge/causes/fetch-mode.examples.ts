import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { fetchModeCauses } from "./fetch-mode.ts";

/** JSON that went out as text. */
const textCall = (mode: string) =>
  exchange({
    request: "POST /graphql",
    sent: { "Sec-Fetch-Mode": mode, "Content-Type": "text/plain;charset=UTF-8" },
    content: '{"query":"{ polls { title } }"}',
    status: "400 Bad Request",
    json: { errors: [{ message: "Must provide document" }] },
  });

export const fetchModeExamples: ExamplesOf<typeof fetchModeCauses> = {
  "no-cors-answer": {
    fires: [
      exchange({
        sent: { Referer: "https://app.example/" },
        status: 200,
        notes: { failure: "net::ERR_ABORTED", type: "fetch" },
      }),
    ],
    silent: [
      exchange({
        sent: { Referer: "https://app.example/" },
        status: 200,
        fields: { Date: "x" },
        notes: { failure: "net::ERR_ABORTED", type: "fetch" },
      }),
    ],
  },
  "no-cors-type": { fires: [textCall("no-cors")], silent: [textCall("cors")] },
  "redirect-manual": {
    fires: [
      exchange({
        request: "GET /b",
        notes: { failure: "net::ERR_ABORTED", type: "fetch", time: "1" },
        before: [exchange({ request: "GET /a", status: 302, fields: { Location: "/b" } })],
      }),
    ],
    silent: [
      exchange({ request: "GET /b", notes: { failure: "net::ERR_ABORTED", type: "fetch", time: "1" } }),
    ],
  },
  "redirect-error": {
    fires: [
      exchange({
        status: 302,
        fields: { Location: "/b" },
        notes: { failure: "net::ERR_FAILED", type: "fetch" },
      }),
    ],
    silent: [
      exchange({ status: 302, fields: { Location: "/b" }, notes: { type: "fetch" } }),
      exchange({
        sent: { Origin: "null", "Sec-Fetch-Mode": "cors" },
        status: 302,
        fields: { Location: "/b", Date: "x" },
        notes: { failure: "net::ERR_FAILED", type: "fetch" },
      }),
    ],
  },
};
