import { isJsonObject, type JsonObject } from "../json.ts";

/** Members of the outermost object that are looked at. */
const MEMBER_LIMIT = 8;

/**
 * The answer proper stands in a member called so: `alipay_trade_query_response`, `error_response` (Alipay, Taobao,
 * JD with its own spelling), `Response` (Tencent Cloud), `ResponseMetadata` (Volcengine).
 */
export function isEnvelope(name: string): boolean {
  return /(?:^|_)respon[sc]e$|^responsemetadata$/i.test(name.slice(-40));
}

/** What such a member of the object holds; null where it has none. */
export function enveloped(object: JsonObject): JsonObject | null {
  for (const name of Object.keys(object).slice(0, MEMBER_LIMIT)) {
    const inner = object[name];
    if (isEnvelope(name) && isJsonObject(inner)) return inner;
  }
  return null;
}
