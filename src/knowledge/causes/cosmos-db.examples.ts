import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cosmosDbCauses } from "./cosmos-db.ts";

const say = (status: number | string, message: string, request = "GET /") =>
  exchange({
    request,
    status,
    json: {
      code: "Error",
      message: `${message}\r\nActivityId: a2d4abbb-3d83-4bdf-b2f5-bcfeb65ba808, Microsoft.Azure.Documents.Common/2.14.0`,
    },
  });
const bare = (status: number, message: string) => exchange({ status, json: { code: "Error", message } });
const FIREWALL =
  "Request originated from IP 203.0.113.44 through public internet. This is blocked by your Cosmos DB account firewall settings.";
const UNSERVED = "The input authorization token can't serve the request. Please check the key being used.";
const CLOSED =
  "Operation 'POST' on resource 'calls' is not allowed through Azure Cosmos DB endpoint. Please switch on such operations for your account.";
const THERE = "Entity with the specified id already exists in the system.";

export const cosmosDbExamples: ExamplesOf<typeof cosmosDbCauses> = {
  "account-firewall": {
    fires: [say(403, FIREWALL), say(403, FIREWALL.replace("IP 203.0.113.44", "client VNET"))],
    silent: [bare(403, FIREWALL), say(403, "Forbidden")],
  },
  "signature-wrong": {
    fires: [
      say(401, UNSERVED),
      say(401, "The wrong key is being used or the expected payload is not built as per the protocol."),
    ],
    silent: [say(401, "Unauthorized")],
  },
  "key-for-reading-only": {
    fires: [say(401, UNSERVED, "POST /dbs/a/colls/b/docs")],
    silent: [say(401, UNSERVED, "GET /dbs/a/colls/b/docs/1")],
  },
  clock: {
    fires: [
      say(403, "The authorization token is not valid at the current time. Please create another token"),
    ],
    silent: [say(403, "Forbidden")],
  },
  "token-over": { fires: [say(403, "Authorization token has expired.")], silent: [say(403, "Forbidden")] },
  "keys-off": {
    fires: [say(401, "Local Authorization is disabled. Use an AAD token to authorize all requests.")],
    silent: [say(401, "Unauthorized")],
  },
  "role-missing": {
    fires: [
      say(
        403,
        "Request for Read is blocked because principal [a] on resource [/] does not have required RBAC permissions to perform action [b].",
      ),
    ],
    silent: [say(403, "Forbidden")],
  },
  "no-data-operation": {
    fires: [say(403, "The given request [PUT /dbs] cannot be authorized by AAD token in data plane.")],
    silent: [say(403, CLOSED)],
  },
  "operation-not-here": { fires: [say(403, CLOSED)], silent: [bare(403, CLOSED), say(403, "Forbidden")] },
  "partition-full": {
    fires: [say(403, "Partition key reached maximum size of 20 GB.")],
    silent: [say(403, "Forbidden")],
  },
  throughput: {
    fires: [say(429, "Request rate is large. More Request Units may be needed.")],
    silent: [say(429, "No.")],
  },
  missing: {
    fires: [
      say(404, "Owner resource does not exist"),
      say(404, "Resource Not Found. Learn more"),
      say(404, "Entity with the specified id does not exist in the system."),
    ],
    silent: [bare(404, "Resource Not Found")],
  },
  "there-already": { fires: [say(409, THERE)], silent: [bare(409, THERE)] },
  "changed-meanwhile": {
    fires: [say(412, "Operation cannot be performed because one of the specified precondition is not met.")],
    silent: [say(412, "No.")],
  },
  "item-too-large": { fires: [say(413, "Request size is too large")], silent: [say(413, "No.")] },
  "same-item-twice": {
    fires: [say(449, "Conflicting request to resource has been attempted. Retry to avoid conflicts.")],
    silent: [say(449, "No.")],
  },
  "query-or-key-wrong": {
    fires: [
      say(400, "Cross partition query is required but disabled. Please set the header"),
      say(400, "PartitionKey extracted from document doesn't match the one specified in the header."),
      say(400, "The partition key supplied in x-ms-partitionkey header has fewer components than defined."),
      say(400, 'Message: {"errors":[{"severity":"Error","code":"SC1001"}]}'),
    ],
    silent: [say(400, "No.")],
  },
};
