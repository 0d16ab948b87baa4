import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const HOME_ASSISTANT = docs(
  "Home Assistant: HTTP, reverse proxies",
  "https://www.home-assistant.io/integrations/http/#reverse-proxies",
);

/** What aiohttp writes where the application raises HTTPBadRequest without words of its own. */
const BARE = body(/^400: Bad Request\s{0,2}$/);
const bare: Condition = all(mediaType("text/plain"), BARE);
/**
 * aiohttp names itself as the server; a proxy in front writes its own name, or none. Some leave the name of the one behind:
 * then the browser's HTTP/2 tells of them, which aiohttp does not speak.
 */
const throughProxy: Condition = any(
  not(field("server", /aiohttp/i)),
  holds((c) => /^(?:h[23]\b|http\/[23])/i.test(c.exchange.response?.httpVersion ?? "")),
);
const { likely, possible } = causesOf(anybody, HOME_ASSISTANT);

const bareThroughProxy = all(bare, method("GET", "HEAD"), throughProxy);

/** An application that refuses what a proxy says on behalf of the client. */
export const untrustedProxyCauses = {
  id: "untrusted-proxy",
  over: ["request-body", "refusal"],
  causes: [
    likely("bare-400-through-proxy", "proxy-not-trusted", 400, bareThroughProxy, {
      why: text({
        en: "Home Assistant answers exactly so when X-Forwarded-For comes and use_x_forwarded_for is off, or trusted_proxies does not name the proxy.",
        "zh-CN":
          "当请求带有 X-Forwarded-For，而 use_x_forwarded_for 未开启，或 trusted_proxies 中没有该代理时，Home Assistant 正是这样响应的。",
      }),
    }),
    // Its type was not told, which the one who writes so always sends.
    possible(
      "bare-400-without-type",
      "proxy-not-trusted",
      400,
      all(BARE, not(field("content-type")), method("GET", "HEAD"), throughProxy),
      {
        why: text({
          en: "Home Assistant writes exactly this when X-Forwarded-For comes from a proxy that is not in trusted_proxies, or while use_x_forwarded_for is off.",
          "zh-CN":
            "请求带有 X-Forwarded-For，而代理不在 trusted_proxies 中或 use_x_forwarded_for 未开启时，Home Assistant 返回的正是这句话。",
        }),
      },
    ),
    possible("bare-400-forwarded-unreadable", "malformed-request-head", 400, bareThroughProxy, {
      why: text({
        en: "Home Assistant answers the same when what the proxy writes cannot be read: a port in X-Forwarded-For, or an empty X-Forwarded-Proto or -Host.",
        "zh-CN":
          "代理写入的内容无法解析时，Home Assistant 的响应相同：X-Forwarded-For 带了端口，或 X-Forwarded-Proto、X-Forwarded-Host 为空。",
      }),
      fix: [
        text({
          en: "Let the proxy write addresses alone into X-Forwarded-For, without ports; the log of Home Assistant names the field and its value.",
          "zh-CN":
            "让代理在 X-Forwarded-For 中只写地址，不带端口；Home Assistant 的日志会写明是哪个标头及其值。",
        }),
      ],
    }),
    likely(
      "says-untrusted",
      "proxy-not-trusted",
      ["4xx", "5xx"],
      says(
        /\buntrusted prox(?:y|ies)\b|\bproxy is not trusted\b|\bnot (?:a|in the list of) trusted prox(?:y|ies)\b|代理.{0,6}不(?:受|被)?信任/i,
      ),
    ),
  ],
} as const;
