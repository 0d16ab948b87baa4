import { jsonWith } from "../../diagnosis/condition/json.ts";
import { status } from "../../diagnosis/condition/response.ts";

/** The error of WebFlux carries the id of the exchange. */
export const webfluxJson = jsonWith(
  ["timestamp", "path", "status", "error", "requestId"],
  ["message", "exception", "trace", "errors"],
);

/** By these a gateway on WebFlux tells of its way, and most WebFlux servers that face a browser are one; by others an application of its own request. */
export const tellsOfWay = status(404, 413, 429, 500, 502, 503, 504);
