import { exchange } from "../writing/exchange.ts";

export const NPM = { "User-Agent": "npm/10.2.0 node/v20.9.0 linux x64" };
export const TOKEN = { Authorization: "Bearer npm_a" };

/** What a registry answers to npm, which publishes. */
export const put = (status: string, error: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "PUT /a", sent: { ...NPM, ...sent }, status, json: { error } });
