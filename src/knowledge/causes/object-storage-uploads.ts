import type { Case } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { code } from "../../diagnosis/condition/code.ts";
import { all, any, holds } from "../../diagnosis/condition/condition.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { statusText } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { S3_ERRORS } from "../writing/manuals.ts";
import { AZURE, atR2, errorCode } from "./object-storage-answer.ts";

const R2 = docs("Cloudflare R2: S3 compatibility", "https://developers.cloudflare.com/r2/api/s3/api/");

const R2_ERRORS = docs("Cloudflare R2: error codes", "https://developers.cloudflare.com/r2/api/error-codes/");

const POLICY = docs(
  "Amazon S3: POST policy",
  "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html",
);

/** The field that Azure Storage says it misses. */
const missingField = (c: Case): string =>
  /<HeaderName>([\w-]{1,60})<\/HeaderName>/.exec(c.body)?.[1]?.toLowerCase() ?? "";

const fieldMissing = all(
  code(errorCode, "MissingRequiredHeader"),
  body(/<HeaderName>[\w-]{1,60}<\/HeaderName>/),
);

const SIGN_PUT = [
  text({
    en: "Let the server sign a PUT for each file, and send the bare file with it.",
    "zh-CN": "让服务器为每个文件签发 PUT 链接，并直接发送文件内容。",
  }),
];

/** What a store says of uploads: their verbs, fields, forms and the policies of these. */
export const objectStorageUploadsCauses = {
  id: "object-storage-uploads",
  over: [
    "object-storage",
    "auth",
    "limits",
    "cors",
    "preflight-rules",
    "preflight",
    "conditional",
    "protocol-refused",
  ],
  causes: [
    cause({
      id: "field-missing",
      mechanism: "validation-failed",
      on: [400],
      certainty: "certain",
      when: all(
        fieldMissing,
        holds((c) => c.exchange.request.fields.lacks(missingField(c))),
      ),
      facts: (c) => ({ name: missingField(c) }),
      why: text({
        en: "The request lacks the field {name}, which this operation of the store demands.",
        "zh-CN": "请求缺少标头 {name}，存储服务的这个操作必须有它。",
      }),
      fix: [
        text({
          en: "Send the field {name}; an upload of a whole blob by PUT wants x-ms-blob-type, mostly BlockBlob.",
          "zh-CN": "发送标头 {name}；用 PUT 上传整个 blob 时需要 x-ms-blob-type，多半是 BlockBlob。",
        }),
      ],
      sources: [AZURE],
    }),
    cause({
      id: "field-lost",
      mechanism: "header-dropped-by-proxy",
      on: [400],
      certainty: "likely",
      when: all(
        fieldMissing,
        holds((c) => c.exchange.request.fields.has(missingField(c))),
      ),
      sources: [AZURE],
    }),
    cause({
      id: "verb-of-form",
      mechanism: "method-not-allowed-by-application",
      on: [405],
      certainty: "certain",
      when: any(
        code(errorCode, "UnsupportedHttpVerb"),
        statusText(/^The resource doesn't support (?:the )?specified Http Verb\.$/i),
      ),
      why: text({
        en: "Azure Storage has no such operation: the resource at this address does not know this method.",
        "zh-CN": "Azure 存储没有这个操作：该地址的资源不支持这个方法。",
      }),
      fix: [
        text({
          en: "To upload, send PUT to the blob's own address on the blob endpoint, with x-ms-blob-type: BlockBlob and the bare file. POST forms are not offered.",
          "zh-CN":
            "上传时用 PUT 发到 blob 端点上该 blob 自己的地址，带 x-ms-blob-type: BlockBlob，正文就是文件本身。不支持 POST 表单。",
        }),
      ],
      sources: [AZURE],
    }),
    causesOf(anybody, R2, R2_ERRORS).proven(
      "post-not-offered",
      "method-not-implemented",
      501,
      body("Presigned post requests are not yet implemented"),
      {
        why: text({
          en: "Cloudflare R2 does not offer uploads by a signed POST form.",
          "zh-CN": "Cloudflare R2 不支持用签名的 POST 表单上传。",
        }),
        fix: SIGN_PUT,
      },
    ),
    // The page is not shown the answer, which has no CORS fields; the method is at fault all the same.
    causesOf(anybody, R2).likely(
      "post-to-r2",
      "method-not-implemented",
      501,
      all(method("POST"), sent("content-type", /^multipart\/form-data/i), atR2),
      {
        why: text({
          en: "Cloudflare R2 does not offer uploads by a POST form; its 501 has no CORS fields, so the page sees a network error.",
          "zh-CN": "Cloudflare R2 不支持以 POST 表单上传；它的 501 没有 CORS 标头，页面只看到网络错误。",
        }),
        fix: SIGN_PUT,
      },
    ),
    causesOf(anybody, R2, S3_ERRORS).likely(
      "field-not-offered",
      "method-not-implemented",
      [400, 501],
      all(
        code(errorCode, "NotImplemented"),
        body(
          /<Message>(?:Header '|STREAMING-|A header you provided implies functionality that is not implemented)/,
        ),
      ),
      {
        why: text({
          en: "The store does not offer what a field of the request asks for, mostly added by the client itself. MinIO says the same of whole operations.",
          "zh-CN":
            "存储服务不支持请求中某个标头要求的功能，多半由客户端自动添加。MinIO 对整个不支持的操作也这样说。",
        }),
        fix: [
          text({
            en: "Switch it off in the client: no optional checksums, no ACL, no tags, no chunked signing; send a Content-Length, not Transfer-Encoding: chunked.",
            "zh-CN":
              "在客户端关闭它：不发可选校验和、ACL、标签，不用分块签名；发送 Content-Length，不用 Transfer-Encoding: chunked。",
          }),
        ],
      },
    ),
    causesOf(anybody, POLICY).proven(
      "form-policy-over",
      "signed-request-expired",
      403,
      all(code(errorCode, "AccessDenied"), body(/Invalid according to Policy: Policy expired/)),
      {
        why: text({
          en: "The upload form's signed policy is past its time.",
          "zh-CN": "上传表单的签名策略已过期。",
        }),
      },
    ),
    causesOf(anybody, POLICY).proven(
      "form-breaks-policy",
      "validation-failed",
      [400, 403],
      all(
        code(errorCode, "AccessDenied"),
        body(/Invalid according to Policy: (?:Policy Condition failed|Extra input fields)/),
      ),
      {
        why: text({
          en: "A field of the upload form breaks a condition of the signed policy or is not in the policy; the answer names the condition or field.",
          "zh-CN": "上传表单的某个字段不符合签名策略的条件，或策略中没有它；响应写明了条件或字段。",
        }),
        fix: [
          text({
            en: "Send every field as the server signed it, and none besides; the file comes last.",
            "zh-CN": "每个字段都按服务器签名时的值发送，不要多加字段，文件放在最后。",
          }),
        ],
      },
    ),
  ],
} as const;
