import { body } from "../../diagnosis/condition/body.ts";
import { code } from "../../diagnosis/condition/code.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { S3_ERRORS } from "../writing/manuals.ts";
import { accessDenied, errorCode, signedInAddress } from "./object-storage-answer.ts";
import { pastItsEnd } from "./signed-until.ts";

const SAS = docs(
  "Azure Storage: shared access signatures",
  "https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas",
);

/** What a store says of signatures, and of signed links past or before their time. */
export const objectStorageLinksCauses = {
  id: "object-storage-links",
  over: [
    "object-storage",
    "object-storage-denied",
    "auth",
    "limits",
    "cors",
    "preflight-rules",
    "preflight",
    "conditional",
  ],
  causes: [
    causesOf(anybody, S3_ERRORS).proven(
      "field-not-signed",
      "signed-url-invalid",
      [400, 403],
      all(
        code(errorCode, "AccessDenied"),
        body("There were headers present in the request which were not signed"),
      ),
      {
        why: text({
          en: "The signed headers and the request's do not match: a field (x-amz-…) is sent but not signed, or (MinIO) signed but not sent.",
          "zh-CN": "签名的标头与请求不符：某个标头（x-amz-…）已发送但未签名，或（MinIO）已签名但未发送。",
        }),
        fix: [
          text({
            en: "Send just the fields that were signed, or sign the link with this one too; Amazon S3 names it in HeadersNotSigned.",
            "zh-CN":
              "只发送已签名的标头，或签发链接时也包含该标头；Amazon S3 在 HeadersNotSigned 中写明了它。",
          }),
        ],
      },
    ),
    causesOf(anybody, S3_ERRORS).likely(
      "link-before-its-time",
      "signed-request-expired",
      403,
      all(code(errorCode, "AccessDenied"), body("Request is not valid yet")),
      {
        why: text({
          en: "The signed link begins later than the store's clock: the signer's clock is ahead, the store's behind, or the date was not written in UTC.",
          "zh-CN":
            "签名链接的起始时间晚于存储服务的时钟：签名方时钟快了、存储服务时钟慢了，或日期没有用 UTC。",
        }),
        fix: [
          text({
            en: "Set the clocks of both by NTP, and write the date of the signature in UTC.",
            "zh-CN": "用 NTP 校准两边的时钟，签名日期用 UTC。",
          }),
        ],
      },
    ),
    // Azure Storage says in its own member what the code leaves open.
    causesOf(anybody, SAS).proven(
      "shared-access-expired",
      "signed-request-expired",
      403,
      all(
        code(errorCode, "AuthenticationFailed"),
        body(
          /<AuthenticationErrorDetail>(?:Signed expiry time \[|Signature not valid in the specified time frame)/,
        ),
      ),
      {
        why: text({
          en: "The shared access signature is past its end (se), before its start (st), or made with an end before its start.",
          "zh-CN": "共享访问签名（SAS）已过结束时间（se）、还没到开始时间（st），或结束时间早于开始时间。",
        }),
      },
    ),
    causesOf(anybody, SAS).proven(
      "shared-access-mismatch",
      "signed-url-invalid",
      403,
      all(
        code(errorCode, "AuthenticationFailed"),
        body(/<AuthenticationErrorDetail>(?:Signature did not match|Signature fields not well formed)/),
      ),
      {
        why: text({
          en: "The signature does not fit the link, or a field of it is missing or unreadable: changed, encoded twice, or made with another key.",
          "zh-CN": "签名与链接不符，或缺少字段、字段无法解析：链接被改动、重复编码，或用了另一个密钥。",
        }),
      },
    ),
    causesOf(anybody, SAS).likely(
      "shared-access-over",
      "signed-request-expired",
      403,
      all(code(errorCode, "AuthenticationFailed"), pastItsEnd),
      {
        why: text({
          en: "The signed expiry (se) of the address was over when the store answered; the code is the same for a wrong signature.",
          "zh-CN": "存储服务响应时，地址中的签名到期时间（se）已过；签名错误时错误码也一样。",
        }),
      },
    ),
    // Signed in a field the request is the caller's own; signed in the address it is a link that was handed out.
    causesOf(anybody, S3_ERRORS).likely(
      "signature-in-field",
      "auth-invalid",
      ["4xx"],
      all(code(errorCode, "SignatureDoesNotMatch"), sent("authorization"), not(signedInAddress)),
      {
        why: text({
          en: "The store computed another signature: the secret differs, or what was signed is not what was sent.",
          "zh-CN": "存储服务算出的签名不同：密钥不一致，或被签名的内容与实际发送的不一致。",
        }),
        fix: [
          text({
            en: "Compare StringToSign (CanonicalRequest, FormatString) of the answer with what the client signs, line by line.",
            "zh-CN": "把响应中的 StringToSign（CanonicalRequest、FormatString）与客户端签名的内容逐行比较。",
          }),
          text({
            en: "Spaces, + and non-ASCII letters in the key: sign and send the same percent-encoded path.",
            "zh-CN": "对象键含空格、+ 或非 ASCII 字符时，签名和发送要用同一个百分号编码的路径。",
          }),
        ],
      },
    ),
    causesOf(anybody, S3_ERRORS).likely(
      "signature-differs",
      "signed-url-invalid",
      ["4xx"],
      code(errorCode, "SignatureDoesNotMatch"),
    ),
    cause({
      id: "link-past-its-time",
      mechanism: "signed-request-expired",
      on: [403],
      certainty: "certain",
      when: all(accessDenied, body("Request has expired")),
      why: text({
        en: "The signed link is past its time; the store says so.",
        "zh-CN": "签名链接已过期，存储服务在正文里写明了。",
      }),
      sources: [S3_ERRORS],
    }),
  ],
} as const;
