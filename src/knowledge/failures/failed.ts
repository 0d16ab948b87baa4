import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { crossOrigin, ownOrigin } from "../../diagnosis/condition/origin.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { allowedOrigins, refusesOrigin } from "../../http/cors/cors-check.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

/** A WebSocket, or a request of the page to its own origin: neither is checked under CORS (Fetch, main fetch). */
const outsideCors: Condition = any(
  websocket,
  sent("sec-fetch-site", /^(same-origin|none)$/),
  all(ownOrigin, not(crossOrigin)),
);

const preflightRefused: Condition = holds(({ surroundings: { preflight } }) => {
  const status = preflight?.response?.status ?? 200;
  return status < 200 || status > 299;
});

export const failed = defineFailure({
  id: "failed",
  names: ["net::ERR_FAILED", "NS_ERROR_FAILURE", "NS_ERROR_DOM_BAD_URI", "NS_ERROR_INTERCEPTION_FAILED"],
  name: text({ en: "Failed", "zh-CN": "请求失败" }),
  meaning: text({
    en: "The browser names no reason. For a cross-origin call this is most often CORS, which keeps a response from the page; else perhaps a service worker.",
    "zh-CN":
      "浏览器没有说明原因。跨源请求多半是 CORS 问题，浏览器不让页面读取响应；否则可能是 Service Worker。",
  }),
  usual: ["cors-preflight-not-handled", "cors-header-missing", "service-worker-failed"],
  refuted: {
    "cors-header-missing": outsideCors,
    // A preflight that was answered and refused is reason enough, and a worker's own failure has none.
    "service-worker-failed": any(websocket, preflightRefused),
    // It was seen, and its answer passes the CORS check.
    "cors-preflight-not-handled": any(
      outsideCors,
      holds(({ status, surroundings: { preflight } }) => {
        // What was answered itself had no preflight left to fail.
        if (status !== null) return true;
        const answer = preflight?.response ?? null;
        if (!answer || answer.status < 200 || answer.status > 299) return false;
        const origin = preflight?.request.fields.get("origin") ?? null;
        return allowedOrigins(answer.fields).length > 0 && !refusesOrigin(answer.fields, origin);
      }),
    ),
  },
  proves: false,
  asked: [
    "failed to fetch",
    "cors",
    "跨域",
    "network error",
    "fetch failed",
    "cors policy",
    "preflight failed",
    "跨域请求被拦截",
    "预检请求失败",
  ],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS, fetchStandard("cors-check")],
});
