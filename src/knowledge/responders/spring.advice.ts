import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "Spring Boot: multipart uploads",
  "https://docs.spring.io/spring-boot/how-to/spring-mvc.html#howto.spring-mvc.multipart-file-uploads",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const springAdvice = {
  "request-body-too-large": {
    fix: [
      text({
        en: "For uploads raise spring.servlet.multipart.max-file-size (1MB by default) and max-request-size (10MB) in application.properties.",
        "zh-CN":
          "上传文件时，在 application.properties 中调大 spring.servlet.multipart.max-file-size（默认 1MB）和 max-request-size（默认 10MB）。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
