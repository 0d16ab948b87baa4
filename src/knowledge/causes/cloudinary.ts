import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Cloudinary: error codes", "https://support.cloudinary.com/hc/en-us/articles/202520762"),
);

const said = (words: RegExp) => field("x-cld-error", words);

/** What Cloudinary says in its field x-cld-error. */
export const cloudinaryCauses = {
  id: "cloudinary",
  over: ["auth", "limits"],
  causes: [
    proven("asset-unknown", "record-not-found", 404, said(/^Resource not found/), {
      why: text({
        en: "Cloudinary has no asset of this public id and type.",
        "zh-CN": "Cloudinary 没有这个 public id 和类型的资源。",
      }),
    }),
    proven("signature-wrong", "signed-url-invalid", [400, 401], said(/^Invalid Signature/i), {
      why: text({
        en: "The signature does not fit the parameters that were sent, or was made with another secret.",
        "zh-CN": "签名与发送的参数不符，或是用别的密钥生成的。",
      }),
    }),
    proven("request-stale", "signed-request-expired", 400, said(/^Stale request/i), {
      why: text({
        en: "The timestamp of the signed upload is more than an hour old.",
        "zh-CN": "签名上传的时间戳已超过一小时。",
      }),
    }),
    proven(
      "key-unknown",
      "auth-invalid",
      [400, 401],
      said(/^(?:unknown api_key|Unknown API key|cloud_name mismatch|Invalid cloud_name)/i),
    ),
    proven("preset-missing", "validation-failed", [400, 401], said(/^Upload preset (?:must be|not found)/i), {
      why: text({
        en: "The named upload preset does not exist, or an unsigned upload names none or one that is not unsigned.",
        "zh-CN": "所写的上传预设不存在，或无签名上传没有指定预设、指定的预设不是 unsigned 类型。",
      }),
    }),
    proven(
      "strict-rule",
      "auth-not-authorised",
      [401, 403],
      said(/strict transformations|ACL failure|Access denied|unsigned url/i),
      {
        why: text({
          en: "A setting of the account or asset refuses this delivery: strict transformations, PDF or ZIP files, access control or a missing signature in the URL.",
          "zh-CN":
            "账户或该资源的设置拒绝了这次访问：严格变换、PDF 或 ZIP 文件、访问控制，或 URL 中缺少签名。",
        }),
        fix: [
          text({
            en: "Sign the delivery URL, or change the setting: in the console under Security, or the access control of the asset.",
            "zh-CN": "给访问地址签名，或更改设置：控制台的 Security 页，或该资源的访问控制。",
          }),
        ],
      },
    ),
    likely(
      "transformation-wrong",
      "validation-failed",
      400,
      said(/^Invalid (?:transformation|image|parameter|value|format|extension)/i),
    ),
    proven("file-over-limit", "request-body-too-large", [400, 413], said(/^File size too large/i), {
      why: text({
        en: "The file is larger than the plan of the account allows, or over 100 MB in one request: that needs a chunked upload.",
        "zh-CN": "文件超过账户套餐允许的大小，或单次请求超过 100 MB：此时要分块上传。",
      }),
    }),
    proven(
      "account-off",
      "service-stopped",
      [401, 403, 404],
      said(/^(?:disabled account|cloud_name is disabled)/i),
    ),
  ],
} as const;
