import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE_1 = docs(
  "API Gateway: quotas",
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html",
);
const SOURCE_2 = docs(
  "API Gateway: Lambda proxy integration, output format",
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-output-format",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const awsApiGatewayAdvice = {
  "upstream-response-timeout": {
    why: text({
      en: "The integration did not answer within API Gateway's limit; this answer came after {seconds} s.",
      "zh-CN": "后端没有在 API Gateway 的时限内响应；这次用了 {seconds} 秒。",
    }),
    fix: [
      text({
        en: "API Gateway waits 29 s (REST; longer by quota for Regional and private APIs, or with transfer mode STREAM) or 30 s (HTTP API): make the integration faster.",
        "zh-CN":
          "API Gateway 只等 29 秒（REST；区域型和私有 API 可申请提高，传输模式设为 STREAM 也可更久）或 30 秒（HTTP API）：让后端更快。",
      }),
      text({
        en: "For long work answer 202 at once and go on behind a queue (SQS, Step Functions), or call the function by its URL.",
        "zh-CN": "耗时的工作先返回 202，再交给队列（SQS、Step Functions）处理，或通过函数 URL 调用。",
      }),
    ],
    confirm: text({
      en: "CloudWatch: IntegrationLatency near the limit (29,000 ms for REST, 30,000 for HTTP APIs). The function's own log shows whether it went on.",
      "zh-CN":
        "CloudWatch 中 IntegrationLatency 接近时限（REST 为 29000 毫秒，HTTP API 为 30000 毫秒）。函数日志可看出它是否仍在运行。",
    }),
    sources: [SOURCE_1],
  },
  "upstream-invalid-response": {
    why: text({
      en: "The function ended with an error, or returned what API Gateway cannot turn into a response.",
      "zh-CN": "函数出错退出，或返回了 API Gateway 无法转换成响应的内容。",
    }),
    fix: [
      text({
        en: "Let the function return an object with statusCode (a number), headers and body as a string: JSON.stringify the body.",
        "zh-CN": "让函数返回包含 statusCode（数字）、headers 和字符串 body 的对象：正文要 JSON.stringify。",
      }),
      text({
        en: "If it threw, read its log in CloudWatch (/aws/lambda/FUNCTION) at that second.",
        "zh-CN": "如果函数抛出异常，查看 CloudWatch 日志（/aws/lambda/函数名）中的那一刻。",
      }),
    ],
    confirm: text({
      en: 'REST API: the execution log of the stage says "Malformed Lambda proxy response" or "Execution failed". HTTP API: $context.integrationErrorMessage in its access log.',
      "zh-CN":
        "REST API：阶段的执行日志中有“Malformed Lambda proxy response”或“Execution failed”。HTTP API：看访问日志的 $context.integrationErrorMessage。",
    }),
    sources: [SOURCE_2],
  },
  "unhandled-exception": {
    fix: [
      text({
        en: "Read the function's log in CloudWatch (/aws/lambda/FUNCTION) at that second.",
        "zh-CN": "查看 CloudWatch 日志（/aws/lambda/函数名）中的那一刻。",
      }),
      text({
        en: "Catch the error in the handler and return statusCode, headers and body as a string.",
        "zh-CN": "在处理函数中捕获错误，返回 statusCode、headers 和字符串 body。",
      }),
    ],
    sources: [SOURCE_2],
  },
  "request-body-too-large": {
    fix: [
      text({
        en: "API Gateway takes 10 MB at most, Lambda behind it 6 MB: upload with a presigned link straight to S3.",
        "zh-CN": "API Gateway 最多接受 10 MB，其后的 Lambda 只有 6 MB：用预签名链接直接上传到 S3。",
      }),
    ],
    sources: [SOURCE_1],
  },
} as const satisfies Readonly<Record<string, Advice>>;
