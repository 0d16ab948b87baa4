import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs("七牛云：错误响应", "https://developer.qiniu.com/kodo/3928/error-responses"),
  docs(
    "七牛云：回调通知",
    "https://developer.qiniu.com/kodo/1409/seven-cattle-callback-and-callback-authentication",
  ),
);

/** Its own answers carry the number of the request, and say what was wrong in `error`. */
const says = (words: RegExp): Condition => all(field("x-reqid"), json("error", words));

/** What the object storage of Qiniu says; some of its statuses are its own. */
export const qiniuCauses = {
  id: "qiniu",
  over: [
    "auth",
    "status-misuse",
    "object-storage-uploads",
    "object-storage-cors",
    "object-storage-links",
    "object-storage-endpoint",
    "object-storage-denied",
    "object-storage",
    "not-found",
    "conflict",
  ],
  causes: [
    likely("token-over", "auth-token-expired", 401, says(/^(?:expired token|token out of date)/), {
      fix: [
        text({
          en: "Ask your server for a fresh upload token and check its clock; deadline is in seconds, not milliseconds.",
          "zh-CN": "向自己的服务器取新的上传凭证，并检查服务器时钟；deadline 的单位是秒，不是毫秒。",
        }),
      ],
    }),
    likely("token-wrong", "auth-invalid", 401, says(/^bad token|^invalid (?:token|access key)/), {
      fix: [
        text({
          en: "Sign with the AccessKey and SecretKey of the account that owns the bucket: an upload token over the encoded policy, a download link over its address.",
          "zh-CN":
            "用空间所属账号的 AccessKey 和 SecretKey 签名：上传凭证对编码后的上传策略签名，下载链接对其地址签名。",
        }),
      ],
    }),
    likely("scope", "auth-not-authorised", [401, 403], says(/doesn't match (?:with )?scope/i), {
      why: text({
        en: "The upload token is for another bucket or key than the one that is uploaded to.",
        "zh-CN": "上传凭证的 scope 与要上传的空间或文件名不一致。",
      }),
    }),
    likely("file-exists", "target-already-exists", 614, all(status(614), says(/exists/)), {
      fix: [
        text({
          en: "Use another key, or a token whose scope is bucket:key, which may overwrite.",
          "zh-CN": "换一个文件名，或使用 scope 写成 bucket:key 的凭证以允许覆盖。",
        }),
      ],
    }),
    likely("no-file", "record-not-found", 612, all(status(612), says(/no such/))),
    likely("no-bucket", "record-not-found", 631, all(status(631), says(/no such bucket/))),
    likely("callback-failed", "dependency-unavailable", 579, all(status(579), says(/callback/)), {
      why: text({
        en: "The file is stored, but the application's callback address did not answer as it should.",
        "zh-CN": "文件已上传成功，但应用的回调地址没有正确响应。",
      }),
      fix: [
        text({
          en: "Let callbackUrl be reachable from the internet and answer 200 with JSON; if it answered, err_code in the error is its status.",
          "zh-CN":
            "确保 callbackUrl 可从公网访问，并返回 200 和 JSON；如果它有响应，错误信息中的 err_code 就是它的状态码。",
        }),
      ],
    }),
    likely("too-often", "rate-limited", 573, all(status(573), says(/\S/))),
    likely("frozen", "service-stopped", 419, says(/\S/), {
      why: text({
        en: "The account is frozen, mostly for unpaid bills.",
        "zh-CN": "账号被冻结，多半是因为欠费。",
      }),
    }),
  ],
} as const;
