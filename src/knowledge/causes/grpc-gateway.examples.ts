import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type grpcGatewayCauses, grpcNumbers } from "./grpc-gateway.ts";

export const grpcGatewayExamples: ExamplesOf<typeof grpcGatewayCauses> = {
  ...examplesOfTable(
    grpcNumbers,
    (code) => exchange({ status: "400 Bad Request", body: `{"code":${code},"message":"No.","details":[]}` }),
    "status-",
  ),
  "no-route": {
    fires: [
      exchange({
        request: "GET /v1/things",
        status: "404 Not Found",
        body: '{"code":5,"message":"Not Found","details":[]}',
      }),
    ],
    silent: [
      exchange({
        request: "GET /v1/things",
        status: "404 Not Found",
        body: '{"code":5,"message":"thing 7 not found","details":[]}',
      }),
    ],
  },
  method: {
    fires: [
      exchange({
        request: "GET /v1/things",
        status: "501 Not Implemented",
        body: '{"code":12,"message":"Method Not Allowed","details":[]}',
      }),
    ],
    silent: [
      exchange({
        request: "GET /v1/things",
        status: "501 Not Implemented",
        body: '{"code":12,"message":"unknown service","details":[]}',
      }),
    ],
  },
};
