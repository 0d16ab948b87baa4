import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("gRPC: status codes", "https://grpc.io/docs/guides/status-codes/");
const SOURCE_2 = docs(
  "gRPC-Gateway: customizing",
  "https://grpc-ecosystem.github.io/grpc-gateway/docs/mapping/customizing_your_gateway/",
);
const { table, proven, likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** `google.rpc.Status` as JSON: a small number, a message, a list of details. */
const rpcNumber = codeInBody(
  /^\s{0,4}\{\s{0,8}(?:"error":\s{0,4}"[^"\\]{0,400}",\s{0,8})?"code":\s{0,4}(\d{1,2}),\s{0,8}"message":\s{0,4}"[^"\\]{0,400}",\s{0,8}"details":\s{0,4}\[/,
);

/** gRPC-Gateway's codes by mechanism. */
export const grpcNumbers = {
  "validation-failed": ["3", "11"],
  "handler-timeout": ["4"],
  "record-not-found": ["5"],
  "target-already-exists": ["6"],
  "auth-not-authorised": ["7"],
  "quota-exhausted": ["8"],
  "application-conflict": ["9", "10"],
  "method-not-implemented": ["12"],
  "unhandled-exception": ["13", "2"],
  "dependency-unavailable": ["14"],
  "auth-missing": ["16"],
  "client-aborted": ["1"],
} as const satisfies CauseTable;

/** What services behind gRPC-Gateway say by the number of the gRPC status in JSON. */
export const grpcGatewayCauses = {
  id: "grpc-gateway",
  causes: [
    // Before the numbers, which at equal evidence would come first.
    likely("no-route", "route-not-found", 404, all(code(rpcNumber, "5"), json("message", /^Not Found$/)), {
      why: text({
        en: "gRPC-Gateway has no HTTP rule for this path and did not ask the service; a service that itself says Not Found looks the same.",
        "zh-CN":
          "gRPC-Gateway 没有这个路径的 HTTP 规则，没有调用服务；如果服务自己返回 Not Found，看起来也一样。",
      }),
    }),
    ...table(grpcNumbers, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(rpcNumber, name),
      prefix: "status-",
    }),
    proven(
      "method",
      "method-not-allowed-by-application",
      [405, 501],
      all(code(rpcNumber, "12"), json("message", /^Method Not Allowed$/)),
      {
        why: text({
          en: "gRPC-Gateway has this path for another HTTP method.",
          "zh-CN": "gRPC-Gateway 的这个路径只有别的 HTTP 方法。",
        }),
      },
    ),
  ],
} as const;
