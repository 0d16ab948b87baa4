import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { magentoCauses } from "./magento.ts";

const said = (status: string, message: string, parameters?: unknown) =>
  exchange({
    request: "GET /rest/V1/x",
    status,
    json: { message, ...(parameters === undefined ? {} : { parameters }) },
  });
const other = (status: string) => [said(status, "No.")] as const;

export const magentoExamples: ExamplesOf<typeof magentoCauses> = {
  "https-only": {
    fires: [said("400 Bad Request", "Operation allowed only in HTTPS")],
    silent: other("400 Bad Request"),
  },
  "get-of-all-stores": {
    fires: [said("400 Bad Request", "Cannot perform GET operation with store code 'all'")],
    silent: other("400 Bad Request"),
  },
  type: {
    fires: [
      said("400 Bad Request", "Server cannot understand Content-Type HTTP header media type text/plain"),
      said("400 Bad Request", "Content-Type header is empty."),
      said("400 Bad Request", "UTF-8 is the only supported charset."),
    ],
    silent: other("400 Bad Request"),
  },
  accept: {
    fires: [
      said(
        "406 Not Acceptable",
        'Server cannot match any of the given Accept HTTP header media type(s) from the request: "text/html" with media types from the config of response renderer.',
      ),
    ],
    silent: other("406 Not Acceptable"),
  },
  method: {
    fires: [said("400 Bad Request", "Request method is invalid.")],
    silent: other("400 Bad Request"),
  },
  unreadable: {
    fires: [
      said("400 Bad Request", "Decoding error: \nSyntax error"),
      said("400 Bad Request", "Decoding error."),
    ],
    silent: other("400 Bad Request"),
  },
  "no-entity": {
    fires: [
      said("404 Not Found", "No such entity with %fieldName = %fieldValue", {
        fieldName: "customerId",
        fieldValue: 7,
      }),
      said("404 Not Found", "No such entity."),
    ],
    silent: other("404 Not Found"),
  },
  "no-route": {
    fires: [
      exchange({
        request: "GET /rest/V1/x",
        status: "404 Not Found",
        json: { message: "Request does not match any route." },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  required: {
    fires: [
      exchange({
        request: "POST /rest/V1/x",
        status: "400 Bad Request",
        json: { message: '"%fieldName" is required. Enter and try again.', parameters: { fieldName: "sku" } },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
};
