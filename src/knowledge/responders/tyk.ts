import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { notSent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const ERRORS = docs(
  "Tyk: handler_error.go",
  "https://github.com/TykTechnologies/tyk/blob/master/gateway/handler_error.go",
);
const VERSIONS = docs(
  "Tyk: api_definition.go",
  "https://github.com/TykTechnologies/tyk/blob/master/gateway/api_definition.go",
);
const KEYS = docs(
  "Tyk: mw_auth_key.go",
  "https://github.com/TykTechnologies/tyk/blob/master/gateway/mw_auth_key.go",
);
const GATEWAY = causesOf(anybody, ERRORS, VERSIONS, KEYS);
const said = (words: RegExp): Condition => all(by("tyk"), body(words));

/** Its template for errors holds one member; the field that names it can be switched off. */
const OWN_SENTENCE =
  /^\s{0,4}\{\s{0,8}"error":\s{0,4}"(?:Access to this (?:API|resource) has been disallowed|access from this IP has been disallowed|Requested endpoint is forbidden|Authorization field missing|Key not authorised(?:\. OAuth client access was revoked)?|Key (?:has expired|is inactive), please renew|API Rate limit exceeded|There was a problem proxying the request|Upstream host lookup failed|This API version does not seem to exist|A(?:PI|pi Version) has expired, please check documentation or contact administrator|This organisation (?:quota|rate limit) has been exceeded, please contact your API administrator)"\s{0,4}\}\s{0,4}$/;
const API_DISALLOWED = /Access to this API has been disallowed/;

export const tyk = defineResponder({
  id: "tyk",
  name: text({ en: "Tyk Gateway", "zh-CN": "Tyk 网关" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote(
      "error-with-generator",
      all(
        field("x-generator", "tyk.io"),
        status(400, 401, 403, 404, 405, 411, 413, 422, 429, 500, 502, 503, 504),
      ),
    ),
    wrote("own-sentence", body(OWN_SENTENCE)),
    wrote("hard-timeout", body(/"error":\s{0,4}"Upstream service reached hard timeout\."/)),
    relayed("passed-through", any(field("x-generator", "tyk.io"), field("server", /^tyk\b/i))),
  ],
  neverWrites: [406, 415, 431],
  causes: [
    GATEWAY.proven(
      "key-missing",
      "auth-missing",
      [400, 401],
      all(said(/"Authorization field missing"/), notSent("authorization")),
      {
        why: text({
          en: "Tyk found no key, token or login in the place that this API names: a header field (Authorization by default), a query parameter or a cookie.",
          "zh-CN":
            "Tyk 在该 API 指定的位置没有找到密钥、令牌或登录信息：标头（默认 Authorization）、查询参数或 Cookie。",
        }),
      },
    ),
    GATEWAY.likely(
      "key-missing-maybe",
      "auth-missing",
      [400, 401],
      said(/Authorization field missing|header missing|Body do not contain (?:username|password)/i),
    ),
    GATEWAY.proven(
      "key-past-its-time",
      "auth-token-expired",
      [401, 403],
      said(/"Key has expired, please renew"|"Key not authorized: token has expired"/),
    ),
    GATEWAY.likely(
      "key-expired",
      "auth-token-expired",
      [401, 403],
      said(/Key has expired|token (?:has |is )?expired/i),
    ),
    GATEWAY.likely(
      "key-inactive",
      "auth-not-authorised",
      [401, 403],
      said(/"Key is inactive, please renew"/),
      {
        why: text({
          en: "The gateway knows the key, and the key or its policy was made inactive there.",
          "zh-CN": "网关认识这个密钥，但密钥或它的策略在网关上已被停用。",
        }),
      },
    ),
    GATEWAY.proven(
      "certificate-missing",
      "client-certificate-missing",
      [401, 403],
      said(/"Client certificate required"/),
    ),
    GATEWAY.likely("key-unknown", "auth-invalid", [401, 403], said(API_DISALLOWED), {
      why: text({
        en: "Tyk says this of a key that it does not know (mistyped, deleted, of another gateway or organisation), or one without access to this API or version.",
        "zh-CN":
          "密钥不存在（写错、已删除，或属于其他网关或组织），或密钥无权访问这个 API 或版本时，Tyk 都这样响应。",
      }),
      fix: [
        text({
          en: "Send the key as it was issued, in the place that the API names. Tyk takes it with or without Bearer in front, but no other prefix.",
          "zh-CN":
            "按签发时的原样发送密钥，放在 API 指定的位置。前面带不带 Bearer 都可以，但不能带其他前缀。",
        }),
        text({
          en: "Look the key up at the gateway (GET /tyk/keys/KEY): `access_rights` must hold this API's id and version.",
          "zh-CN": "在网关上查看密钥（GET /tyk/keys/KEY）：`access_rights` 里要有这个 API 的 id 和版本。",
        }),
      ],
    }),
    GATEWAY.likely(
      "key-wrong",
      "auth-invalid",
      [401, 403],
      all(
        said(/Key not authori[sz]ed|not allowed|not found|malformed|invalid/i),
        not(body(/policy|has expired|Requested endpoint|version/i)),
      ),
    ),
    GATEWAY.likely("no-policy", "auth-not-authorised", 403, said(/key not authorized: [a-z ]{0,40}polic/i), {
      why: text({
        en: "The token is valid, but the gateway can apply no policy: its claim is missing, names none of this organisation, or names several that do not go together.",
        "zh-CN":
          "令牌有效，但网关没有可用的策略：声明策略的字段缺失，所指的策略不在该组织中，或所指的多个策略不能合用。",
      }),
    }),
    GATEWAY.likely("disallowed", "auth-not-authorised", 403, said(API_DISALLOWED)),
    GATEWAY.proven(
      "path-beyond-key",
      "auth-not-authorised",
      403,
      said(/"Access to this resource has been disallowed"/),
      {
        why: text({
          en: "The key or its policy allows only some paths and methods of this API, and this one is not among them.",
          "zh-CN": "密钥或它的策略只允许这个 API 的部分路径和方法，这一个不在其中。",
        }),
      },
    ),
    GATEWAY.proven("address", "ip-not-allowed", 403, said(/"access from this IP has been disallowed"/)),
    GATEWAY.proven("not-on-list", "blocked-by-config-rule", 403, said(/"Requested endpoint is forbidden"/), {
      why: text({
        en: "The API's lists of endpoints keep this path or method out: it is on the block list, internal, or not on the allow list.",
        "zh-CN": "这个 API 的端点名单不放行该路径或方法：它在黑名单上、仅供内部使用，或不在白名单上。",
      }),
      fix: [
        text({
          en: "Compare path and method with the lists of this API version: block list, internal, allow list. Once the allow list has one entry, all the rest is refused.",
          "zh-CN":
            "把路径和方法与该 API 版本的黑名单、内部端点和白名单对照；白名单只要有一项，其余的都会被拒绝。",
        }),
      ],
    }),
    GATEWAY.likely(
      "version-unknown",
      "gateway-route-not-found",
      [403, 404],
      said(/"(?:This API version does not seem to exist|Version information not found)"/),
      {
        why: text({
          en: "The API has versions, and the request names none of them in the place that the gateway looks at (field, parameter or path).",
          "zh-CN": "这个 API 分版本，而请求没有在网关查看的位置（标头、参数或路径）指明现有的版本。",
        }),
      },
    ),
    GATEWAY.likely(
      "version-expired",
      "resource-gone",
      403,
      said(/"A(?:PI|pi Version) has expired, please check documentation/),
      {
        why: text({
          en: "This API or this version of it was given an end at the gateway, which has passed.",
          "zh-CN": "网关为这个 API 或它的这个版本设置了截止时间，现已过期。",
        }),
      },
    ),
    GATEWAY.proven(
      "quota",
      "quota-exhausted",
      [403, 429],
      said(/"(?:This organisation q|Q)uota (?:has been )?exceeded/),
    ),
    GATEWAY.proven(
      "rate",
      "rate-limited",
      [403, 429],
      said(/"(?:API )?Rate limit exceeded"|"This organisation rate limit has been exceeded/i),
    ),
    GATEWAY.likely(
      "refused",
      "upstream-connection-refused",
      [500, 502],
      said(/problem proxying the request|Bad Gateway/i),
    ),
    GATEWAY.possible(
      "broken-off",
      "upstream-closed-without-response",
      [500, 502],
      said(/problem proxying the request/i),
    ),
    GATEWAY.likely("silent", "upstream-response-timeout", 504, by("tyk")),
    // Older releases say it by 408.
    GATEWAY.likely(
      "over-hard-timeout",
      "upstream-response-timeout",
      408,
      said(/Upstream service reached hard timeout/),
    ),
    GATEWAY.likely("breaker", "upstream-none-available", 503, by("tyk")),
    GATEWAY.proven("name", "upstream-dns-failure", 500, said(/"Upstream host lookup failed"/)),
    GATEWAY.proven(
      "length",
      "content-length-required",
      411,
      said(/"Content length is required for this request"/),
    ),
    GATEWAY.likely("body", "request-body-too-large", [400, 413], said(/body with size|too large|limit/i)),
    GATEWAY.likely("schema", "validation-failed", [400, 422], by("tyk")),
    GATEWAY.likely("method", "method-filtered-by-config", 405, by("tyk")),
    GATEWAY.likely("no-api", "gateway-route-not-found", 404, by("tyk")),
    GATEWAY.possible("path-closed", "blocked-by-config-rule", 403, by("tyk")),
  ],
  sources: [ERRORS],
});
