import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { ALLOWED, options, PAGE, VARIED } from "./preflight.test-data.ts";
import type { preflightCauses } from "./preflight.ts";

const refused = (status: number, body: string) =>
  exchange({
    request: "OPTIONS /a",
    sent: {
      Origin: PAGE,
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "traceparent",
    },
    status,
    fields: { "Content-Type": "text/plain" },
    body,
  });

export const preflightExamples: ExamplesOf<typeof preflightCauses> = {
  "answered-by-error": {
    fires: [options(401)],
    silent: [
      options(204, ALLOWED),
      options(403, VARIED),
      // A script's own OPTIONS asks for no permission.
      exchange({ request: "OPTIONS /app.js", sent: { Origin: PAGE }, status: 405 }),
    ],
  },
  "says-origin-refused": {
    fires: [
      exchange({
        request: "OPTIONS /a",
        sent: { Origin: "https://app.example", "Access-Control-Request-Method": "PUT" },
        status: "400 Bad Request",
        body: "Disallowed CORS origin",
        notes: { type: "preflight" },
      }),
    ],
    silent: [
      exchange({
        request: "OPTIONS /a",
        sent: { Origin: "https://app.example", "Access-Control-Request-Method": "PUT" },
        status: "400 Bad Request",
        body: "Disallowed CORS headers",
        notes: { type: "preflight" },
      }),
    ],
  },
  "answered-without-route": { fires: [options(404), options(301)], silent: [options(403)] },
  "asked-for-credentials": {
    fires: [options(401, { "WWW-Authenticate": "Bearer" })],
    silent: [
      options(403),
      options(407, { "Proxy-Authenticate": "Basic" }),
      exchange({ request: "OPTIONS /a", sent: { Origin: PAGE }, status: 401 }),
    ],
  },
  "answered-without-headers": {
    fires: [options(200, { Allow: "GET, PUT" })],
    silent: [options(200, ALLOWED)],
  },
  "answered-for-several-origins": {
    fires: [options(200, { ...ALLOWED, "Access-Control-Allow-Origin": `${PAGE}, ${PAGE}` })],
    silent: [options(200, ALLOWED)],
  },
  "answered-for-other-origin": {
    fires: [options(204, { ...ALLOWED, "Access-Control-Allow-Origin": `${PAGE} http://localhost:3000` })],
    silent: [options(204, ALLOWED), options(204, { ...ALLOWED, "Access-Control-Allow-Origin": "*" })],
  },
  "method-or-header-not-listed": {
    fires: [options(204, { ...ALLOWED, "Access-Control-Allow-Headers": "Content-Type" })],
    silent: [options(204, ALLOWED)],
  },
  "says-field-refused": {
    fires: [refused(400, "One or more of the requested headers are not allowed")],
    silent: [refused(400, "Bad request")],
  },
};
