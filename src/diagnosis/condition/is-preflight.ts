import { all, any, type Condition, holds } from "./condition.ts";
import { method, sent } from "./request.ts";

/** The browser asks for permission ahead of a request (Fetch, CORS-preflight fetch); a page's own OPTIONS is none. */
export const isPreflight: Condition = all(
  method("OPTIONS"),
  any(
    sent("access-control-request-method"),
    holds((c) => c.exchange.type === "preflight"),
  ),
);
