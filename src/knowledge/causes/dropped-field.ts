import { lastHop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, type Condition, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { measured } from "../../diagnosis/evidence.ts";
import { docs, fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { through } from "../writing/by.ts";
import { cause } from "../writing/define.ts";
import { schemeSent, schemesWanted } from "./challenge-scheme.ts";

const PASS_AUTH = docs("Apache: CGIPassAuth", "https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth");
const UNDERSCORES = docs(
  "nginx: underscores_in_headers",
  "https://nginx.org/en/docs/http/ngx_http_core_module.html#underscores_in_headers",
);

/** Credentials in the two schemes that applications read out of Authorization themselves. */
const credentialsSent: Condition = sent("authorization", /^(?:basic|bearer)\s{1,8}\S{4}/i);
/** The application says that it saw none at all: not that they were wrong. */
const sawNone: Condition = says(
  /\bauthorization header (?:is |was )?(?:not found|not (?:present|provided|set)|missing|required|absent)|\b(?:no|missing) (?:an? )?authorization header|\bauthorization header .{0,20}(?:not found|missing)|未(?:携带|提供|找到|收到).{0,4}authorization|缺少.{0,4}authorization/i,
);

/** It found none, in the words that frameworks have for it. */
const saysNone: Condition = says(
  /\b(?:credentials?|token|authorization header)\b[^\n]{0,20}\b(?:not (?:been )?(?:provided|found|supplied|sent|given|present)|missing)\b(?! (?:the |a |an |any )?(?:required |needed |necessary )?(?:\S{1,30} )?(?:scope|claim|permission|role|privilege|right)s?\b)|\bno (?:auth\w{0,12} )?(?:credentials?|token)\b[^\n]{0,20}\b(?:provided|found|supplied|sent|given|present)\b/i,
);

const SAYS_MISSING =
  /\bmust (?:contain|include|have|carry) an? \S{3,60} header\b|\b(?:missing|required) (?:the )?(?:header|field):? \S{3,60}|\b\S{3,60} (?:header|field) (?:is|was) (?:missing|required|not (?:found|present|set|provided))\b|^missing (?:an? |the )?\S{3,60} header\b/i;
/** A field of the request that the answer names: names with a hyphen are no words of a sentence. */
const sentThatField: Condition = (c) => {
  const said = c.said?.sentences.find(({ text }) => SAYS_MISSING.test(text))?.text.toLowerCase();
  const name = c.sentFields.find(
    (f) => f.name.includes("-") && said?.includes(f.name) && f.value !== "",
  )?.name;
  return name === undefined ? false : [measured(`request.field.${name}`, name)];
};
const namedAsMissing: Condition = all(sentence(SAYS_MISSING), sentThatField);

/** nginx keeps fields with letters, digits and hyphens in their names and drops the others. */
const underscored: Condition = (c) => {
  const name = c.exchange.request.fields.list.find((f) => f.name.includes("_"))?.name;
  // The value may be a secret; the name is what counts.
  return name === undefined ? false : [measured(`request.field.${name.toLowerCase()}`, name)];
};
const namesCredentials: Condition = holds((c) =>
  c.exchange.request.fields.list.some(
    (f) =>
      f.name.includes("_") && /token|key|auth|user|session|sign|secret|login|app_?id|tenant/i.test(f.name),
  ),
);
const behindNginx: Condition = through("nginx", "openresty", "tengine", "ingress-nginx");
const saysWrong: Condition = says(/\b(?:expired|revoked|invalid|incorrect|wrong)\b|过期|失效|无效|错误/i);
const nothingWrong: Condition = holds((c) => saysWrong(c) === false);
const originOf = (url: string) => parsedUrl(url)?.origin ?? null;
const facts = (c: Parameters<Condition>[0]) => ({
  field: c.exchange.request.fields.list.find((f) => f.name.includes("_"))?.name ?? "",
});

/** Fields of the request that a server on the way did not pass on. */
export const droppedFieldCauses = {
  id: "dropped-field",
  over: ["auth", "refusal", "csrf"],
  causes: [
    // Fetch, HTTP-redirect fetch, step 13: on to another origin goes no Authorization.
    cause({
      id: "authorization-dropped-by-redirect",
      mechanism: "redirect-dropped-authorization",
      on: [401, 403],
      certainty: "likely",
      when: all(
        notSent("authorization"),
        lastHop((hop, c) =>
          hop.request.fields.has("authorization") && originOf(hop.request.url) !== c.url?.origin
            ? quoteHop(hop)
            : false,
        ),
      ),
      sources: [fetchStandard("http-redirect-fetch")],
    }),
    cause({
      id: "authorization-not-seen",
      mechanism: "auth-header-stripped",
      on: [400, 401, 403],
      certainty: "likely",
      when: all(credentialsSent, sawNone),
      sources: [PASS_AUTH],
    }),
    // Another scheme would not have been looked at; the one that is asked for was sent.
    cause({
      id: "scheme-asked-for-not-seen",
      mechanism: "auth-header-stripped",
      on: [401, 403],
      certainty: "likely",
      when: all(
        quoting("request.field.authorization", (c) => {
          const used = schemeSent(c);
          return used !== null && schemesWanted(c).includes(used) && { from: 0, to: used.length };
        }),
        saysNone,
      ),
      why: text({
        en: "The request sent credentials in the scheme that the challenge names, and the application says that none came: most likely the field was dropped on the way.",
        "zh-CN": "请求按质询要求的方案发送了凭据，应用却说没有收到：很可能这个标头在途中被去掉了。",
      }),
      fix: [
        text({
          en: "Apache with mod_wsgi: WSGIPassAuthorization On; with CGI, php-fpm or FastCGI: CGIPassAuth On.",
          "zh-CN":
            "Apache 配合 mod_wsgi 时：WSGIPassAuthorization On；配合 CGI、php-fpm 或 FastCGI 时：CGIPassAuth On。",
        }),
        text({
          en: "Behind a gateway, see that nothing clears Authorization: nginx hands it on unless a proxy_set_header Authorization changes it.",
          "zh-CN":
            "经过 nginx 或其他网关时，确认没有清除 Authorization：nginx 默认会转交它，除非 proxy_set_header Authorization 改写了它。",
        }),
      ],
      sources: [
        docs(
          "mod_wsgi: WSGIPassAuthorization",
          "https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIPassAuthorization.html",
        ),
        PASS_AUTH,
      ],
    }),
    cause({
      id: "named-field-not-seen",
      mechanism: "header-dropped-by-proxy",
      on: [400, 401, 403, 422],
      certainty: "likely",
      when: namedAsMissing,
      why: text({
        en: "The request carried the very field that the answer calls missing: most likely something on the way did not pass it on.",
        "zh-CN": "响应说缺少的标头，请求里就有：很可能途中有一层没有把它转发过去。",
      }),
      fix: [
        text({
          en: "Let the proxy, gateway or tunnel pass this field on; some forward a fixed list of fields.",
          "zh-CN": "让代理、网关或隧道转发这个标头；有些只转发固定的几个标头。",
        }),
      ],
      sources: [rfc(9110, "7.6")],
    }),
    cause({
      id: "underscore-credentials",
      mechanism: "header-dropped-by-proxy",
      on: [401, 403],
      certainty: "likely",
      when: all(behindNginx, underscored, namesCredentials, nothingWrong),
      facts,
      why: text({
        en: "The request sent {field}. By default nginx drops fields with an underscore in the name, so the application probably did not see it.",
        "zh-CN": "请求带了 {field}；nginx 默认会丢弃名称含下划线的标头，应用因此很可能没有看到它。",
      }),
      sources: [UNDERSCORES],
    }),
    cause({
      id: "underscore-field",
      mechanism: "header-dropped-by-proxy",
      on: [400, 401, 403, 422],
      certainty: "possible",
      when: all(behindNginx, underscored),
      facts,
      why: text({
        en: "The request sent {field}; nginx drops fields with an underscore in the name unless underscores_in_headers is on.",
        "zh-CN": "请求带了 {field}；除非打开 underscores_in_headers，nginx 会丢弃名称含下划线的标头。",
      }),
      sources: [UNDERSCORES],
    }),
  ],
} as const;
