import { body } from "../../diagnosis/condition/body.ts";
import { code } from "../../diagnosis/condition/code.ts";
import { all, any, found } from "../../diagnosis/condition/condition.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { sentBody } from "../../diagnosis/condition/sent-content.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { S3_ERRORS } from "../writing/manuals.ts";
import { objectStorageErrors, objectStorageProven } from "./object-storage.codes.ts";
import { AZURE, errorCode } from "./object-storage-answer.ts";

const asksForVersion4 = all(
  code(errorCode, "InvalidRequest"),
  body(
    "<Message>The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
  ),
);

/** A store has limits and checks of its own. */
const STORE_WORDS = {
  "request-header-too-large": {
    why: text({
      en: "The header fields are larger than the store allows, mostly the object's own metadata: in S3 at most 2 KB.",
      "zh-CN": "标头超出了存储服务的上限，多半是对象的自定义元数据：S3 最多 2 KB。",
    }),
    fix: [
      text({
        en: "Send less metadata with the object, or keep it elsewhere.",
        "zh-CN": "减少随对象发送的元数据，或把它存到别处。",
      }),
    ],
  },
  "uri-too-long": {
    why: text({
      en: "The key of the object or the whole address is longer than the store allows: in S3 a key has at most 1,024 bytes.",
      "zh-CN": "对象的键或整个地址超出了存储服务的上限：S3 的键最多 1024 字节。",
    }),
    fix: [
      text({
        en: "Shorten the key or the query; bytes of UTF-8 count, not characters.",
        "zh-CN": "缩短键或查询参数；按 UTF-8 字节计算，而不是字符。",
      }),
    ],
  },
  "request-body-malformed": {
    why: text({
      en: "The store does not accept the body: it is incomplete, has another checksum than announced, or is not valid XML or form data.",
      "zh-CN": "存储服务不接受正文：内容不完整、校验和与声明的不同，或不是有效的 XML 或表单数据。",
    }),
    fix: [
      text({
        en: "Send the file whole, with length and checksum of exactly the bytes that are sent (Content-MD5 in Base64).",
        "zh-CN": "完整发送文件，长度和校验和要与实际发送的字节一致（Content-MD5 用 Base64）。",
      }),
      text({
        en: "For XML or a form, compare elements and fields with the store's reference.",
        "zh-CN": "如果是 XML 或表单，对照存储服务的文档检查元素和字段。",
      }),
    ],
  },
};

/** What a store says by its error code, whoever made the store. */
export const objectStorageCauses = {
  id: "object-storage",
  over: ["auth", "limits", "cors", "preflight-rules", "preflight", "conditional"],
  causes: [
    ...causesOf(anybody, S3_ERRORS).table(objectStorageProven, {
      certainty: "certain",
      prefix: "names-",
      when: (name) => code(errorCode, name),
    }),
    // InvalidRequest has many meanings; S3 and what copies it tell them apart by the sentence.
    causesOf(anybody, S3_ERRORS).proven(
      "asks-for-version-4",
      "auth-scheme-wrong",
      400,
      all(
        asksForVersion4,
        any(
          sent("authorization", /^AWS [^:\s]{1,200}:/),
          query(/[?&]AWSAccessKeyId=/),
          sentBody((text) => found(/name="?AWSAccessKeyId"?|(?:^|&)AWSAccessKeyId=/.exec(text))),
        ),
      ),
      {
        why: text({
          en: "The request is signed in the old way (signature version 2); this store or region takes only AWS4-HMAC-SHA256.",
          "zh-CN": "请求使用旧的签名方式（签名版本 2）；这个存储服务或区域只接受 AWS4-HMAC-SHA256。",
        }),
        fix: [
          text({
            en: "Let the signing code use signature version 4, with the bucket's own region.",
            "zh-CN": "让签名代码使用签名版本 4，并指定存储桶所在的区域。",
          }),
          text({
            en: "A form upload then needs x-amz-algorithm, x-amz-credential and x-amz-date in policy and form, and x-amz-signature in the form only.",
            "zh-CN":
              "表单上传还需要 x-amz-algorithm、x-amz-credential 和 x-amz-date，策略和表单中都要有；x-amz-signature 只放在表单中。",
          }),
        ],
      },
    ),
    // MinIO takes version 2 and says the same of an Authorization that it does not know at all.
    causesOf(anybody, S3_ERRORS).likely("signature-unknown", "auth-scheme-wrong", 400, asksForVersion4),
    causesOf(anybody, AZURE).likely(
      "leased",
      "resource-locked",
      ["4xx"],
      code(
        errorCode,
        "LeaseIdMissing",
        "LeaseAlreadyPresent",
        "LeaseIdMismatchWithBlobOperation",
        "LeaseIdMismatchWithContainerOperation",
        "LeaseIdMismatchWithLeaseOperation",
        "LeaseNotPresentWithBlobOperation",
        "LeaseNotPresentWithContainerOperation",
        "LeaseIsBreakingAndCannotBeAcquired",
        "LeaseLost",
      ),
      {
        why: text({
          en: "The blob or container is leased and the request did not carry the lease's id, or the lease that it names has ended.",
          "zh-CN": "该 blob 或容器已被租约占用，而请求没有带上它的租约 ID，或所带的租约已失效。",
        }),
        fix: [
          text({
            en: "Send the lease's id in x-ms-lease-id (leave it out if the lease has ended), wait for its end (15 to 60 s, or none), or break it: az storage blob (or container) lease break.",
            "zh-CN":
              "在 x-ms-lease-id 中发送租约 ID（租约已失效则不发），或等它到期（15 至 60 秒，或无限期），或中断它：az storage blob（或 container）lease break。",
          }),
        ],
        confirm: text({
          en: "HEAD on the blob or container shows x-ms-lease-state and x-ms-lease-status.",
          "zh-CN": "对该 blob 或容器发 HEAD，可看到 x-ms-lease-state 和 x-ms-lease-status。",
        }),
      },
    ),
    ...causesOf(anybody, S3_ERRORS, AZURE).table(objectStorageErrors, {
      certainty: "likely",
      on: ["any"],
      when: (name) => code(errorCode, name),
      words: STORE_WORDS,
    }),
  ],
} as const;
