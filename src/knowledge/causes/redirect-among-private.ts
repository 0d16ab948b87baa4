import { rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";
import { HOST_FORWARDED, leaksAmongPrivate } from "./inner-address.ts";
import { here } from "./redirect-target.ts";

/** A redirect between two hosts of a private network: the server behind a development proxy names itself. */
export const redirectAmongPrivateCauses = {
  id: "redirect-among-private",
  over: ["redirect"],
  causes: [
    cause({
      id: "loopback-among-private",
      mechanism: "redirect-leaks-internal-address",
      on: ["3xx"],
      certainty: "likely",
      when: here((exchange) => leaksAmongPrivate(exchange) === "loopback"),
      fix: HOST_FORWARDED,
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "other-host-among-private",
      mechanism: "redirect-leaks-internal-address",
      on: ["3xx"],
      certainty: "possible",
      when: here((exchange) => leaksAmongPrivate(exchange) === "other"),
      fix: HOST_FORWARDED,
      sources: [rfc(9110, "10.2.2")],
    }),
  ],
} as const;
