import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { btWaf } from "./bt-waf.ts";

const page = (body: string) =>
  exchange({
    request: "GET /?id=1",
    status: 403,
    fields: { Server: "nginx", "Content-Type": "text/html" },
    body,
  });
const blocked = page(
  "<title>网站防火墙</title><div>网站防火墙</div><p>您的请求带有不合法参数，已被网站管理员设置拦截！</p><p>可能原因：您提交的内容包含危险的攻击请求</p>",
);
const other = page("<title>网站防火墙产品介绍</title><p>我们销售网站防火墙。</p>");

export const btWafExamples: ResponderExamples<typeof btWaf> = {
  signs: {
    "block-page": {
      fires: [blocked, page("<title>网站防火墙</title><p>系统已拦截本次请求</p>")],
      silent: [other],
    },
  },
  causes: { rule: { fires: [blocked], silent: [other] } },
};
