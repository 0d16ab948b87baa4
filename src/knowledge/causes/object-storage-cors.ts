import { body } from "../../diagnosis/condition/body.ts";
import { preflight } from "../../diagnosis/condition/chain.ts";
import { code } from "../../diagnosis/condition/code.ts";
import { all, any, type Condition, measuring } from "../../diagnosis/condition/condition.ts";
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import { crossOrigin } from "../../diagnosis/condition/origin.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { lacks, noAnswer } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { Exchange } from "../../http/exchange.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { errorCode } from "./object-storage-answer.ts";

const S3_CORS = docs(
  "Amazon S3: CORS",
  "https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html",
);

const AZURE_CORS = docs(
  "Azure Storage: preflight blob request",
  "https://learn.microsoft.com/en-us/rest/api/storageservices/preflight-blob-request",
);

const GOOGLE_CORS = docs("Cloud Storage: CORS", "https://cloud.google.com/storage/docs/cross-origin");

const GOOGLE_PREFLIGHT = docs(
  "googleapis/nodejs-storage #1145",
  "https://github.com/googleapis/nodejs-storage/issues/1145",
);

const CORS_OFF = "CORSResponse: CORS is not enabled for this bucket";

const NO_RULE_FITS = "CORSResponse: This CORS request is not allowed";

/** A call across origins that got no status after its preflight: what the store said to that. */
function afterPreflight(read: (preflight: Exchange) => string | false): Condition {
  return all(noAnswer, crossOrigin, preflight(read));
}

function saidTo({ response }: Exchange, sentence: string): string | false {
  return (response?.body.text ?? "").includes(sentence) && sentence;
}
const noRuleFits = any(
  body(NO_RULE_FITS),
  afterPreflight((p) => saidTo(p, NO_RULE_FITS)),
);

function refusedByRules(asked: Exchange): string | false {
  const { response } = asked;
  if (response?.status !== 403) return false;
  const name =
    response.fields.get("x-ms-error-code") === "CorsPreflightFailure" ? "CorsPreflightFailure" : "";
  const found = /<Code>(AccessForbidden|CorsPreflightFailure)<\/Code>/.exec(
    (response.body.text ?? "").slice(0, 2_000),
  );
  const code = found?.[1] ?? name;
  return code !== "" && `OPTIONS → 403 ${code}`;
}

/** Cloud Storage answers 200 to every preflight, without a single field where no rule of the bucket fits. */
function withoutRule({ response }: Exchange): boolean {
  if (response?.status !== 200 || !response.fields.lacks("access-control-allow-origin")) return false;
  return (
    /^UploadServer$/i.test(response.fields.get("server") ?? "") || response.fields.has("x-guploader-uploadid")
  );
}

/** Fields that the preflight asks for and that few rules of a bucket list. */
function rarelyListed({ request }: Exchange): readonly string[] {
  const asked = (request.fields.get("access-control-request-headers") ?? "").slice(0, 2_000).toLowerCase();
  const names = asked.split(",").map((name) => name.trim());
  return names.filter((name) => name !== "" && !/^(?:content-type|authorization|x-goog-.*)$/.test(name));
}

function unlisted(asked: Exchange): string | false {
  const names = withoutRule(asked) ? rarelyListed(asked) : [];
  return names.length > 0 && names.join(", ");
}

const UNLISTED = {
  why: text({
    en: "Cloud Storage leaves out every Access-Control field where one thing does not fit a rule of the bucket; a field asked for is mostly not listed.",
    "zh-CN":
      "只要有一项不符合存储桶的规则，Cloud Storage 就省略全部 Access-Control 标头；多半是所请求的某个标头没有列出。",
  }),
  fix: [
    text({
      en: "List every field that the request carries under responseHeader of the bucket's CORS rule, or do not send it (X-Requested-With, say).",
      "zh-CN":
        "在存储桶 CORS 规则的 responseHeader 中列出请求携带的每个标头，或不发送它（例如 X-Requested-With）。",
    }),
  ],
  confirm: text({
    en: "gcloud storage buckets describe gs://BUCKET --format='default(cors_config)' shows the rules.",
    "zh-CN": "gcloud storage buckets describe gs://BUCKET --format='default(cors_config)' 显示这些规则。",
  }),
} as const;

const NO_RULE = {
  why: text({
    en: "The store refused the preflight: no CORS rule is set, or none fits this origin, this method and all fields that were asked for.",
    "zh-CN": "存储服务拒绝了预检：没有设置 CORS 规则，或没有一条同时符合这个源、方法和所请求的全部标头。",
  }),
  fix: [
    text({
      en: "Give the bucket or account a CORS rule with the page's origin, the method and every field that the request carries.",
      "zh-CN": "为存储桶或账户设置 CORS 规则，包含页面的源、方法和请求携带的每个标头。",
    }),
    text({
      en: "Origins are compared with scheme and port, and one rule must fit everything. Wait a minute, then empty the browser's cache.",
      "zh-CN": "比较源时协议和端口也要一致，并且要有一条规则符合全部条件。等一分钟，再清除浏览器缓存。",
    }),
  ],
} as const;

/** What a store says of calls from pages, mostly to their preflights. */
export const objectStorageCorsCauses = {
  id: "object-storage-cors",
  over: [
    "object-storage",
    "auth",
    "limits",
    "cors",
    "conditional",
    "preflight-rules",
    "kept-back-by-preflight",
    "preflight",
    "preflight-unseen",
  ],
  causes: [
    causesOf(anybody, S3_CORS).proven("cors-off", "cors-preflight-not-handled", 403, body(CORS_OFF), {
      why: text({
        en: "The bucket has no CORS rules at all; the store says so.",
        "zh-CN": "存储桶没有任何 CORS 规则，存储服务写明了这一点。",
      }),
      fix: NO_RULE.fix,
    }),
    causesOf(anybody, S3_CORS).proven(
      "preflight-cors-off",
      "cors-preflight-not-handled",
      "failure",
      afterPreflight((p) => saidTo(p, CORS_OFF)),
      {
        why: text({
          en: "The bucket has no CORS rules at all; the store says so to the preflight.",
          "zh-CN": "存储桶没有任何 CORS 规则，存储服务在预检响应中写明了这一点。",
        }),
        fix: NO_RULE.fix,
      },
    ),
    causesOf(anybody, S3_CORS, AZURE_CORS).likely(
      "preflight-refused",
      "cors-preflight-not-handled",
      "failure",
      afterPreflight(refusedByRules),
      NO_RULE,
    ),
    causesOf(anybody, S3_CORS).likely(
      "origin-in-no-rule",
      "cors-origin-not-allowed",
      [403, "failure"],
      noRuleFits,
      NO_RULE,
    ),
    causesOf(anybody, S3_CORS).likely(
      "method-or-field-in-no-rule",
      "cors-method-or-header-not-allowed",
      [403, "failure"],
      noRuleFits,
      NO_RULE,
    ),
    causesOf(anybody, GOOGLE_CORS, GOOGLE_PREFLIGHT).likely(
      "preflight-field-unlisted",
      "cors-method-or-header-not-allowed",
      "failure",
      afterPreflight(unlisted),
      UNLISTED,
    ),
    causesOf(anybody, GOOGLE_CORS, GOOGLE_PREFLIGHT).likely(
      "field-unlisted",
      "cors-method-or-header-not-allowed",
      200,
      all(
        isPreflight,
        lacks("access-control-allow-origin"),
        measuring("request.field.access-control-request-headers", (c) => unlisted(c.exchange)),
      ),
      UNLISTED,
    ),
    causesOf(anybody, GOOGLE_CORS).possible(
      "preflight-origin-unlisted",
      "cors-origin-not-allowed",
      "failure",
      afterPreflight((p) => withoutRule(p) && "OPTIONS → 200"),
    ),
    cause({
      id: "cors-rule-missing",
      mechanism: "cors-preflight-not-handled",
      on: [403],
      certainty: "likely",
      when: any(
        all(code(errorCode, "AccessForbidden"), body("CORSResponse")),
        all(method("OPTIONS"), code(errorCode, "AccessForbidden", "CorsPreflightFailure")),
      ),
      ...NO_RULE,
      sources: [S3_CORS, AZURE_CORS],
    }),
  ],
} as const;
