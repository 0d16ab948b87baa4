import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { apiPlatformCauses } from "./api-platform.ts";

const hydra = (status: number, said: string, request = "POST /api/books") =>
  exchange({
    request,
    status,
    fields: { "Content-Type": "application/ld+json; charset=utf-8" },
    body: JSON.stringify({
      "@context": "/api/contexts/Error",
      "@type": "hydra:Error",
      "hydra:title": "An error occurred",
      "hydra:description": said,
    }),
  });
const problem = (status: number, detail: string, request = "POST /api/books") =>
  exchange({
    request,
    status,
    fields: { "Content-Type": "application/problem+json; charset=utf-8" },
    body: JSON.stringify({ title: "An error occurred", detail, status, type: `/errors/${status}` }),
  });

const other = problem(400, "The title is too long.");

export const apiPlatformExamples: ExamplesOf<typeof apiPlatformCauses> = {
  "format-not-offered": {
    fires: [
      problem(
        406,
        'Requested format "text/csv" is not supported. Supported MIME types are "application/ld+json".',
        "GET /api/books",
      ),
    ],
    silent: [problem(406, "Requested format is not there.", "GET /api/books")],
  },
  "payload-unreadable": {
    fires: [problem(400, 'Request payload contains invalid "json" data.')],
    silent: [other],
  },
  "json-unreadable": {
    fires: [hydra(400, "Syntax error"), problem(400, "Syntax error")],
    silent: [hydra(400, "Syntax error in the title")],
  },
  "payload-type": {
    fires: [problem(415, 'Unsupported format, expects "json", but "form" given.')],
    silent: [problem(415, "Unsupported format.")],
  },
  "attribute-refused": {
    fires: [
      problem(400, 'The type of the "price" attribute must be "int", "string" given.'),
      hydra(400, 'Extra attributes are not allowed ("isbnn" is unknown).'),
      hydra(400, 'Nested documents for attribute "author" are not allowed. Use IRIs instead.'),
    ],
    silent: [
      other,
      problem(400, 'The type of the "price" attribute must be "int", "string" given.', "GET /api/rates"),
    ],
  },
  iri: { fires: [hydra(400, 'Invalid IRI "1".')], silent: [other] },
  "post-with-id": { fires: [problem(400, "Update is not allowed for this operation.")], silent: [other] },
  "token-not-signed": {
    fires: [
      exchange({
        request: "POST /api/login_check",
        status: 500,
        json: { code: 500, message: "Unable to create a signed JWT from the given configuration." },
      }),
    ],
    silent: [
      exchange({ request: "POST /api/login_check", status: 500, json: { message: "Unable to create it." } }),
    ],
  },
};
