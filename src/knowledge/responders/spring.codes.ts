import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

// Constants of Spring's HttpStatus that no registry has; an application may send them.
const sent = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [
    docs(
      "Spring: HttpStatus",
      "https://docs.spring.io/spring-framework/docs/5.3.x/javadoc-api/org/springframework/http/HttpStatus.html",
    ),
  ],
});

export const springCodes = [
  sent("419", "Insufficient Space on Resource", {
    en: "From an old WebDAV draft: the resource has no room for what the request would store; deprecated.",
    "zh-CN": "出自旧的 WebDAV 草案：资源的空间不足以保存请求内容；已弃用。",
  }),
  sent("420", "Method Failure", {
    en: "From an old WebDAV draft: a part of the method failed, so the whole was broken off; deprecated.",
    "zh-CN": "出自旧的 WebDAV 草案：方法的一部分执行失败，因而整个中止；已弃用。",
  }),
  sent("421", "Destination Locked", {
    en: "From an old WebDAV draft: the destination is locked; deprecated, 421 now means a misdirected request.",
    "zh-CN": "出自旧的 WebDAV 草案：目标被锁定；已弃用，421 现指请求发错了服务器。",
  }),
  sent("509", "Bandwidth Limit Exceeded", {
    en: "The application says that a traffic limit is used up.",
    "zh-CN": "应用表示流量限额已用完。",
  }),
] as const satisfies readonly PrivateStatus[];
