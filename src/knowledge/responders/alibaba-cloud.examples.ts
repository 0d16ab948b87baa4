import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { alibabaCloud } from "./alibaba-cloud.ts";

const answer = (status: string, fields = "Server: Tengine\nEagleId: 2ff6169a17000000001234567e") =>
  exchange({ request: "GET /", status, fields: [fields] });

const denied = (reason: string, name = "X-Tengine-Error") =>
  answer("403 Forbidden", `Server: Tengine\nContent-Type: text/html\n${name}: ${reason}`);

export const alibabaCloudExamples: ResponderExamples<typeof alibabaCloud> = {
  signs: {
    "own-status": {
      fires: [exchange({ status: 598, fields: { EagleId: "2ff6169a17000000001234567e" } })],
      silent: [exchange({ status: 598 })],
    },
    "refusal-field": { fires: [denied("denied by IP ACL = not in whitelist")], silent: [answer("403")] },
    "filing-page": {
      fires: [exchange({ status: 403, fields: { Server: "Beaver" } })],
      silent: [exchange({ status: 200, fields: { Server: "Beaver" } })],
    },
    "node-in-via": {
      fires: [
        exchange({ status: 200, fields: { Via: "cache6.cn2581[,0]" } }),
        exchange({ status: 200, fields: { Via: "cache13.l2cn2635[2,0], kunlun10.cn1481[,0]" } }),
      ],
      silent: [exchange({ status: 200, fields: { Via: "1.1 cache6.example (squid)" } })],
    },
    "eagleid-field": {
      fires: [exchange({ status: 598, fields: { EagleId: "2ff6169a17000000001234567e" } })],
      silent: [exchange({ status: 598 })],
    },
    "ali-swift-global-savetime-field": {
      fires: [exchange({ status: "200 OK", fields: { "Ali-Swift-Global-Savetime": "1700000000" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-Cache": "HIT TCP_MEM_HIT" } })],
    },
  },
  causes: {
    "referer-acl": { fires: [denied("denied by Referer ACL = white")], silent: [denied("denied by IP ACL")] },
    "address-acl": {
      fires: [denied("denied by IP ACL = not in whitelist")],
      silent: [denied("denied by UA ACL")],
    },
    "agent-acl": { fires: [denied("denied by UA ACL = blacklist")], silent: [denied("denied by IP ACL")] },
    region: { fires: [denied("denied by region block")], silent: [denied("denied by IP ACL")] },
    "auth-key-missing": {
      fires: [denied("denied by req auth: no url arg auth_key")],
      silent: [denied("denied by req auth: expired timestamp")],
    },
    "auth-key-late": {
      fires: [denied("denied by req auth: expired timestamp")],
      silent: [denied("denied by req auth: invalid md5hash=0")],
    },
    "auth-key-wrong": {
      fires: [denied("denied by req auth: invalid md5hash=0")],
      silent: [denied("denied by req auth: expired timestamp")],
    },
    "domain-unknown": {
      fires: [denied("non-existent domain", "X-Tengine-Bf-Error")],
      silent: [denied("empty host")],
    },
    "host-empty": {
      fires: [denied("empty host", "X-Tengine-Bf-Error")],
      silent: [denied("denied by IP ACL")],
    },
    "custom-rule": { fires: [denied("denied by http_custom")], silent: [denied("denied by IP ACL")] },
    "other-rule": { fires: [denied("denied by something new")], silent: [denied("empty host")] },
    "edge-routine-refused": { fires: [answer("598")], silent: [answer("598", "Server: nginx")] },
    "edge-routine-failed": { fires: [answer("599")], silent: [answer("599", "Server: nginx")] },
  },
};
