import type { Clue } from "../need.ts";
import { type Condition, called, needing, quoting } from "./condition.ts";

/** No connection to the server stood: the name, the way, the proxy or TLS failed, so it was asked nothing. */
const NEVER_STOOD =
  /NAME_(NOT_)?RESOL|UNKNOWN_(PROXY_)?HOST|CONNECTION_(REFUSED|TIMED_OUT|FAILED)|ADDRESS_|PROXY_|SOCKS_|TUNNEL|DISCONNECTED|NETWORK_|CERT_|SSL_|SEC_ERROR|MOZILLA_PKIX|BLOCKED_BY|UNSAFE_PORT|ACCESS_DENIED/;

export const neverStood: Condition = quoting("failure", (c) => {
  const name = c.exchange.failure?.name ?? "";
  return c.status === null && NEVER_STOOD.test(name.slice(0, 200));
});

/** The browser names one of these failures; "" for one that it ends without a name, which leaves nothing to quote. */
export function failure(...names: readonly string[]): Condition {
  const named = quoting("failure", (c) => {
    const name = c.exchange.failure?.name;
    return name !== undefined && names.includes(name);
  });
  return called(
    "failure",
    [...names],
    needing([names.map((name): Clue => `failure ${name}`)], (c) => {
      const seen = named(c);
      return seen !== false && c.exchange.failure?.name === "" ? [] : seen;
    }),
  );
}
