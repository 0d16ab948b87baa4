import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { localNetworkCauses } from "./local-network.ts";

const MAC =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/146.0.0.0 Safari/537.36";
const chrome = (version: number) => `Mozilla/5.0 (X11; Linux x86_64) Chrome/${version}.0.0.0 Safari/537.36`;
const asked = (host: string, page: string, version = 146) =>
  exchange({
    request: "GET /status",
    sent: { Host: host, Referer: page, "User-Agent": chrome(version) },
    notes: { scheme: "http", failure: "net::ERR_FAILED", type: "fetch" },
  });
const unreachable = (host: string, agent: string, time = 4) =>
  exchange({
    sent: { Host: host, "User-Agent": agent },
    notes: { scheme: "http", failure: "net::ERR_ADDRESS_UNREACHABLE", type: "document" },
    time,
  });

export const localNetworkExamples: ExamplesOf<typeof localNetworkCauses> = {
  "public-page-to-local-address": {
    fires: [
      asked("localhost:8080", "https://admin.site.example/"),
      asked("192.168.1.20", "https://admin.site.example/"),
      asked("127.0.0.1:9000", "http://admin.site.example/"),
    ],
    silent: [
      asked("localhost:8080", "http://localhost:3000/"),
      asked("192.168.1.20", "http://192.168.1.7/"),
      asked("api.site.example", "https://admin.site.example/"),
      asked("localhost:8080", "https://admin.site.example/", 120),
      exchange({
        before: [
          exchange({
            request: "OPTIONS /status",
            sent: { Host: "localhost:8080", "Access-Control-Request-Method": "PUT" },
            notes: { scheme: "http", type: "preflight" },
            status: 404,
          }),
        ],
        request: "PUT /status",
        sent: { Host: "localhost:8080", Referer: "https://admin.site.example/", "User-Agent": chrome(146) },
        notes: { scheme: "http", failure: "net::ERR_FAILED", type: "fetch" },
      }),
    ],
  },
  "refused-by-macos": {
    fires: [unreachable("192.168.1.17:8080", MAC), unreachable("10.0.0.4", MAC)],
    silent: [
      unreachable("203.0.113.7", MAC),
      unreachable("192.168.1.17", MAC, 3_100),
      unreachable("192.168.1.17", chrome(146)),
    ],
  },
  "neighbour-unreachable": {
    fires: [unreachable("192.168.1.17:8080", chrome(146)), unreachable("172.16.0.4", chrome(146))],
    silent: [unreachable("172.15.0.4", chrome(146)), unreachable("192.168.1.17", chrome(146), 3_100)],
  },
};
