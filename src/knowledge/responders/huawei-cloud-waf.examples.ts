import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { huaweiCloudWaf } from "./huawei-cloud-waf.ts";

const waf = { Server: "CloudWAF", "Content-Type": "text/html" };
const page = exchange({
  status: 418,
  fields: waf,
  body: "<p>您的请求疑似攻击行为！</p><p>事件 ID：02-0000</p>",
});
const post = (fields: Record<string, string>) =>
  exchange({ request: "POST /import", status: 405, fields, notes: { body: "unseen" } });
const relayedLoop = exchange({
  status: 301,
  fields: { ...waf, "Set-Cookie": "HWWAFSESID=1; path=/", Location: "/" },
});

export const huaweiCloudWafExamples: ResponderExamples<typeof huaweiCloudWaf> = {
  signs: {
    "block-page": { fires: [page], silent: [relayedLoop] },
    "block-status": {
      fires: [exchange({ status: 418, fields: waf })],
      silent: [exchange({ status: 418, fields: { Server: "teapot" } })],
    },
    "block-status-for-post": {
      fires: [post(waf)],
      silent: [post({ ...waf, Allow: "GET" }), post({ Server: "nginx", "Content-Type": "text/html" })],
    },
    "server-field-seen": {
      fires: [relayedLoop],
      silent: [exchange({ status: 301, fields: { Location: "/" } })],
    },
    cookie: {
      fires: [exchange({ status: 200, fields: { "Set-Cookie": "HWWAFSESTIME=1; path=/" } })],
      silent: [exchange({ status: 200, fields: { "Set-Cookie": "session=1" } })],
    },
  },
  causes: {
    "rule-page": { fires: [page], silent: [post(waf)] },
    rule: { fires: [post(waf)], silent: [post({ ...waf, Allow: "GET" })] },
  },
};
