import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { oneApiCauses } from "./one-api.ts";

const say = (status: number, message: string, type = "new_api_error") =>
  exchange({ status, json: { error: { message, type, param: "", code: "" } } });

export const oneApiExamples: ExamplesOf<typeof oneApiCauses> = {
  "no-channel": {
    fires: [
      say(503, "当前分组 default 下对于模型 gpt-4o 无可用渠道", "new_api_error"),
      say(503, "No available channel for model gpt-4o under group default", "new_api_error"),
    ],
    silent: [say(500, "上游错误", "new_api_error")],
  },
  "token-wrong": {
    fires: [say(401, "无效的令牌", "new_api_error"), say(401, "Invalid token", "new_api_error")],
    silent: [say(401, "未提供令牌", "new_api_error")],
  },
  "token-missing": {
    fires: [say(401, "未提供令牌", "new_api_error")],
    silent: [say(401, "无效的令牌", "new_api_error")],
  },
  "token-over": {
    fires: [say(401, "该令牌已过期", "new_api_error")],
    silent: [say(401, "无效的令牌", "new_api_error")],
  },
  "quota-used-up": {
    fires: [say(403, "用户额度不足", "new_api_error"), say(401, "该令牌额度已用尽", "new_api_error")],
    silent: [say(401, "无效的令牌", "new_api_error")],
  },
  "model-not-for-token": {
    fires: [
      say(403, "该令牌无权使用模型：gpt-4o", "new_api_error"),
      say(403, "该令牌无权访问模型 gpt-4o", "new_api_error"),
    ],
    silent: [say(403, "用户额度不足", "new_api_error")],
  },
  "upstream-busy": {
    fires: [say(429, "当前分组上游负载已饱和，请稍后再试", "new_api_error")],
    silent: [say(429, "请求过于频繁", "new_api_error")],
  },
};
