import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const ALB = docs("阿里云 ALB：异常状态码", "https://help.aliyun.com/document_detail/468288.html");
const ER = docs(
  "Alibaba Cloud EdgeRoutine: HTTP status codes",
  "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes",
);

const albSent = privateCodes({ kind: "vendor", seen: "response", sources: [ALB] });
const albLogged = privateCodes({ kind: "vendor", seen: "log", sources: [ALB] });
const edgeRoutine = privateCodes({ kind: "vendor", seen: "response", sources: [ER] });

export const alibabaCloudCodes = [
  albSent(
    "463",
    "Request loop (ALB)",
    {
      en: "The request passes ALB in circles: a rule repeats in ALICLOUD-ALB-TRACE, or there are more than 16 such fields.",
      "zh-CN": "请求在 ALB 中成环：ALICLOUD-ALB-TRACE 中有重复的规则，或该字段超过 16 个。",
    },
    {
      en: "Check whether a backend or a second load balancer sends it back to ALB.",
      "zh-CN": "检查后端或另一层负载均衡是否又把请求转回了 ALB。",
    },
  ),
  albLogged("499", "Client Close Request (ALB)", {
    en: "The client closed the connection before ALB answered.",
    "zh-CN": "客户端在 ALB 响应之前断开了连接。",
  }),
  edgeRoutine("598", "EdgeRoutine not executed", {
    en: "The site's EdgeRoutine did not run: too many requests at once, a busy node, or barred for a time, as for running out of memory.",
    "zh-CN": "边缘函数（ER）没有执行：并发过多、节点太忙，或暂时被禁止（例如因内存耗尽）。",
  }),
  edgeRoutine("599", "EdgeRoutine exception", {
    en: "The site's EdgeRoutine failed: an uncaught exception, or an unknown error when its context was requested or set up.",
    "zh-CN": "边缘函数（ER）出错：抛出了未捕获的异常，或在请求、初始化上下文时发生未知错误。",
  }),
] as const satisfies readonly PrivateStatus[];
