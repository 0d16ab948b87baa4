import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "ASP.NET Core: file uploads",
  "https://learn.microsoft.com/en-us/aspnet/core/mvc/models/file-uploads",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const aspnetcoreAdvice = {
  "request-body-too-large": {
    fix: [
      text({
        en: "Raise MaxRequestBodySize of Kestrel (30,000,000 bytes by default) or [RequestSizeLimit] on the action; forms also MultipartBodyLengthLimit.",
        "zh-CN":
          "调大 Kestrel 的 MaxRequestBodySize（默认 30000000 字节）或动作上的 [RequestSizeLimit]；表单还有 MultipartBodyLengthLimit。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
