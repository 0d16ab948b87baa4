import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const awsAlbLogNames = defineNames({
  client: text({ en: "AWS ALB error_reason", "zh-CN": "AWS ALB error_reason" }),
  source: docs(
    "AWS: access logs for your Application Load Balancer",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html#error-reason-codes",
  ),
  names: {
    "502": ["LambdaInvalidResponse", "LambdaResponseTooLarge", "LambdaUnhandled"],
    "aws-alb/561": ["AuthInvalidGrantError", "AuthTokenEpRequestFailed", "AuthUserinfoEpRequestFailed"],
    "413": ["LambdaRequestTooLarge"],
  },
});
