import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs("Fastify: bodyLimit", "https://fastify.dev/docs/latest/Reference/Server/#bodylimit");

/** Its own directives and limits, for mechanisms that others have too. */
export const fastifyAdvice = {
  "request-body-too-large": {
    fix: [
      text({
        en: "Raise bodyLimit of the server or of this route, 1,048,576 bytes by default; @fastify/multipart has limits.fileSize.",
        "zh-CN": "调大服务器或该路由的 bodyLimit，默认 1048576 字节；@fastify/multipart 用 limits.fileSize。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
