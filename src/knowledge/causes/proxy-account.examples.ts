import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { proxyAccountCauses } from "./proxy-account.ts";

const failed = (failure: string) => exchange({ request: "GET https://shop.example/", notes: { failure } });
const answered = (status: string, fields: Record<string, string> = {}) =>
  exchange({ request: "GET http://shop.example/", status, fields: { "Content-Length": "0", ...fields } });
const challenge = answered("407 Proxy Authentication Required", {
  "Proxy-Authenticate": 'Basic realm="proxy"',
});
const hidden = {
  fires: [
    failed("net::ERR_PROXY_AUTH_UNSUPPORTED"),
    failed("net::ERR_PROXY_AUTH_REQUESTED"),
    failed("NS_ERROR_PROXY_AUTHENTICATION_FAILED"),
    answered("407 Proxy Authentication Required"),
  ],
  silent: [challenge, failed("net::ERR_TUNNEL_CONNECTION_FAILED"), failed("net::ERR_UNEXPECTED_PROXY_AUTH")],
} as const;

export const proxyAccountExamples: ExamplesOf<typeof proxyAccountCauses> = {
  "says-traffic-spent": {
    fires: [
      answered("407 TRAFFIC_EXHAUSTED"),
      exchange({ status: 407, body: "exceeded bandwidth limit" }),
      exchange({ status: 407, json: { error: "Your subscription has expired" } }),
    ],
    silent: [challenge, answered("407 Bad credentials"), exchange({ status: 407, body: "Session expired." })],
  },
  "says-address-unlisted": {
    fires: [exchange({ status: 407, body: "Your IP address is not whitelisted" })],
    silent: [challenge, answered("407 Bad credentials")],
  },
  "traffic-spent": hidden,
  "address-unlisted": hidden,
};
