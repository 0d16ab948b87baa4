import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { nacosCauses } from "./nacos.ts";

export const nacosExamples: ExamplesOf<typeof nacosCauses> = {
  user: {
    fires: [
      exchange({
        request: "GET /nacos/v1/cs/configs?dataId=a",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "unknown user!",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "token-expired": {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "token expired!",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  right: {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "authorization failed!",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "config-missing": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "config data not exist",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  "not-ready": {
    fires: [
      exchange({
        request: "GET /x",
        status: "503 Service Unavailable",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "server is STARTING now, please try again later!",
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
};
