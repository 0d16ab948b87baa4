import type { Exchange } from "./exchange.ts";

/**
 * Whether a service worker made this answer itself, as far as can be concluded: what a server sends carries Date (RFC 9110,
 * 6.6.1). Chromium and Safari tell that a worker answered. Firefox does not: there the answer took no time, from no address.
 */
export function isMadeByWorker(exchange: Exchange): boolean {
  const { response } = exchange;
  if (!response || response.fields.has("date") || response.fields.has("server")) return false;
  return response.viaServiceWorker || isUntoldWorkers(exchange);
}

function isUntoldWorkers({ request, response, duration, serverAddress, failure }: Exchange): boolean {
  return (
    duration === 0 &&
    serverAddress === null &&
    failure === null &&
    response?.fromCache === null &&
    // An answer of which no fields are known may have had a Date.
    response.fields.complete &&
    response.redirectUrl === null &&
    /^https?:/.test(request.url) &&
    /\bFirefox\/\d/.test(request.fields.get("user-agent")?.slice(0, 500) ?? "")
  );
}
