import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "Lambda: quotas",
  "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const awsLambdaUrlAdvice = {
  "request-body-too-large": {
    fix: [
      text({
        en: "A function URL takes 6 MB at most: upload with a presigned link straight to S3 and send the key.",
        "zh-CN": "函数 URL 最多接受 6 MB：用预签名链接直接上传到 S3，再把键名发给函数。",
      }),
    ],
    sources: [SOURCE],
  },
  "handler-timeout": {
    fix: [
      text({
        en: "Raise the function's timeout, 3 s by default and 900 s at most (aws lambda update-function-configuration --timeout SECONDS).",
        "zh-CN":
          "调大函数的超时，默认 3 秒，最长 900 秒（aws lambda update-function-configuration --timeout 秒数）。",
      }),
      text({
        en: "Look for what waits: a database or address that the VPC of the function does not reach.",
        "zh-CN": "查明在等什么：函数所在 VPC 是否连不上数据库或外部地址。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
