import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { CORE, stock } from "./nginx-family.page.ts";

const LIMIT = causesOf(
  anybody,
  docs("nginx: ngx_http_limit_req_module", "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html"),
  docs("nginx: ngx_http_limit_conn_module", "https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html"),
);

/** Seen page that is not the stock one: the operator wrote it. */
const ownPage: Condition = all(body(/\S/), not(body(/<hr ?\/?><center>\w+/)));

/** What nginx turns away on purpose: too many requests or connections, a planned 503. */
export const nginxFamilyLimits = [
  // 503
  CORE.likely("planned-503", "maintenance-mode", 503, all(any(field("retry-after"), ownPage))),
  // The limit modules never say when to come back: an operator who adds Retry-After planned the answer.
  LIMIT.likely(
    "requests-limited",
    "rate-limited",
    [429, 503],
    all(stock, any(status(429), not(field("retry-after")))),
  ),
  LIMIT.possible("requests-limited-maybe", "rate-limited", 503, stock),
  LIMIT.possible("connections-limited", "connection-limit", [429, 503], stock),
  CORE.possible("fixed-503", "maintenance-mode", 503, stock),
] as const;
