import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type stripeCauses, stripeLikely, stripeProven } from "./stripe.ts";

const say = (code: string, status = 402) =>
  exchange({
    status,
    json: {
      error: {
        code,
        doc_url: `https://stripe.com/docs/error-codes/${code}`,
        message: "It says why.",
        type: "some_error",
      },
    },
  });

const refused = (message: string, status = 401) =>
  exchange({
    status,
    fields: { "Stripe-Version": "2024-06-20" },
    json: { error: { message, type: "invalid_request_error" } },
  });

export const stripeExamples: ExamplesOf<typeof stripeCauses> = {
  "no-such-object": { fires: [say("resource_missing", 404)], silent: [say("parameter_missing", 404)] },
  "key-unknown": {
    fires: [
      refused("Invalid API Key provided: sk_test_****0f1e"),
      exchange({
        status: 401,
        json: {
          error: { message: "Invalid API Key provided: sk_live_****0f1e", type: "invalid_request_error" },
        },
      }),
    ],
    silent: [
      refused("No."),
      exchange({ status: 401, json: { error: { message: "Invalid API Key provided: abc" } } }),
    ],
  },
  "parameter-not-sent": {
    fires: [
      exchange({
        request: "POST /v1/charges",
        status: 400,
        fields: { "Content-Type": "application/json", "Request-Id": "req_6A1b2C3d4E5f6G" },
        body: '{"error":{"type":"invalid_request_error","message":"Must provide source or customer."}}',
      }),
    ],
    silent: [
      exchange({
        status: 400,
        json: { error: { type: "invalid_request_error", message: "Must provide source or customer." } },
      }),
      exchange({
        status: 400,
        fields: { "Content-Type": "application/json", "Request-Id": "req_011CZAau32QzxDkriovTaFCB" },
        body: '{"type":"error","error":{"type":"invalid_request_error","message":"Missing required param: model"}}',
      }),
    ],
  },
  "key-refused": {
    fires: [
      exchange({
        sent: { Authorization: "Bearer sk_test_0123" },
        status: 401,
        fields: { "Access-Control-Expose-Headers": "Request-Id, Stripe-Manage-Version" },
      }),
    ],
    silent: [exchange({ sent: { Authorization: "Bearer sk_test_0123" }, status: 401 })],
  },
  "key-missing": {
    fires: [refused("You did not provide an API key. You need to provide your API key")],
    silent: [refused("No.")],
  },
  "request-invalid": {
    fires: [refused("Missing required param: items.", 400)],
    silent: [refused("Invalid API Key provided: sk_test_****0f1e")],
  },
  "parameter-refused": {
    fires: [
      exchange({
        status: 400,
        json: {
          error: {
            code: "card_declined",
            doc_url: "https://stripe.com/docs/error-codes/card-declined",
            message: "It says why.",
            param: "number",
            type: "invalid_request_error",
          },
        },
      }),
    ],
    silent: [say("card_declined")],
  },
  ...examplesOfTable(stripeProven, (code) => say(code)),
  ...examplesOfTable(stripeLikely, (code) => say(code), "likely-"),
};
