import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "OSS: AccessDenied",
  "https://www.alibabacloud.com/help/en/oss/support/http-status-code-403",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const aliyunOssAdvice = {
  "missing-object-shown-as-403": {
    fix: [
      text({ en: "Check the key of the object, letter by letter.", "zh-CN": "逐字检查对象的键名。" }),
      text({
        en: "Grant oss:ListObjects on the bucket to the caller to see true 404s.",
        "zh-CN": "授予调用者存储桶的 oss:ListObjects 权限，就能看到真正的 404。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
