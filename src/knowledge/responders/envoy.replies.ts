import { body, contentless } from "../../diagnosis/condition/body.ts";
import { all, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

/** Envoy names the reason of a reply in its log by a flag or a detail. */
export const FLAG = causesOf(
  anybody,
  docs(
    "Envoy: response flags",
    "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage#command-operators",
  ),
  docs(
    "Envoy: response code details",
    "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/response_code_details",
  ),
);

/** The sentences of Envoy's own replies; nothing stands before or behind them but a reason. */
export const OWN_WORDS =
  /^(?:upstream connect error or disconnect\/reset before headers|no healthy upstream$|upstream request timeout$|RBAC: access denied$|Jwt |Audiences in Jwt|local_rate_limited$|fault filter abort$|upstream max stream duration reached|upstream response timeout|stream timeout$|downstream duration timeout$|envoy overloaded$|OAuth flow failed|DNS resolution failure|Jwks )/;
export const NAME = /^(?:istio-)?envoy$/i;
/** The server behind answered: Envoy measured how long that took. */
export const measured: Condition = field("x-envoy-upstream-service-time");

export const own: Condition = all(by("envoy"), not(measured));
export const said = (words: string | RegExp): Condition => all(by("envoy"), body(words));
/** Replies without a word: routes that are missing, filters that refuse. */
export const wordless: Condition = all(own, field("server", NAME), contentless);
