import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { appsyncTypes, type awsAppsync } from "./aws-appsync.ts";

const said = (type: string, message = "said in words", sent: Record<string, string> = {}, status = 401) =>
  exchange({
    request: "POST /graphql",
    sent,
    status,
    fields: { "x-amzn-ErrorType": type, "x-amzn-RequestId": "0c762e3e", "Content-Type": "application/json" },
    body: `{\n  "errors" : [ {\n    "errorType" : "${type}",\n    "message" : "${message}"\n  } ]\n}`,
  });
const resolved = (type: string) =>
  exchange({
    request: "POST /graphql",
    status: 200,
    fields: { "x-amzn-appsync-TokensConsumed": "1", "Content-Type": "application/json" },
    body: `{"data":{"listItems":null},"errors":[{"path":["listItems"],"errorType":"${type}","message":"no"}]}`,
  });
const key = { "x-api-key": "da2-abcdef" };
const gateway = exchange({
  request: "GET /items",
  status: 403,
  fields: { "x-amzn-ErrorType": "ForbiddenException" },
  body: '{"message":"Forbidden"}',
});
const word = "You are not authorized to make this call.";

export const awsAppsyncExamples: ResponderExamples<typeof awsAppsync> = {
  signs: {
    "typed-errors": { fires: [said("UnauthorizedException")], silent: [gateway] },
    "resolver-errors": { fires: [resolved("Unauthorized")], silent: [gateway] },
    "tokens-field": {
      fires: [
        exchange({ status: 200, fields: { "x-amzn-appsync-TokensConsumed": "1" }, json: { data: {} } }),
      ],
      silent: [gateway],
    },
  },
  causes: {
    ...examplesOfTable(appsyncTypes, (type) => said(type, "said in words", {}, 400)),
    "token-expired": {
      fires: [said("UnauthorizedException", "Token has expired.", { Authorization: "abc" })],
      silent: [said("UnauthorizedException", word)],
    },
    "authorization-missing": {
      fires: [said("UnauthorizedException", "Missing authorization header")],
      silent: [said("UnauthorizedException", "Missing authorization header", key)],
    },
    "key-expired": {
      fires: [said("UnauthorizedException", word, key)],
      silent: [said("UnauthorizedException", word), said("BadRequestException", word, key)],
    },
    "not-believed": {
      fires: [said("UnauthorizedException", word, { Authorization: "abc" })],
      silent: [said("UnauthorizedException", word)],
    },
    "nobody-signed-in": {
      fires: [said("UnauthorizedException", word)],
      silent: [said("UnauthorizedException", word, key)],
    },
    "other-mode": {
      fires: [said("UnauthorizedException", word, key)],
      silent: [said("BadRequestException", word)],
    },
  },
};
