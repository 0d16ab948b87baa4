import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { tencentCloud } from "./tencent-cloud.ts";

const moved = (to: string) => exchange({ status: 302, fields: { Location: to, "Content-Length": "0" } });
const page = exchange({
  status: 403,
  fields: { "Content-Type": "text/html" },
  body: '<iframe src="https://waf-static.tencent.com/501page.html?u=/&id=1-2-3&st=00"></iframe>',
});
const other = exchange({ status: 403, page: "腾讯视频" });

export const tencentCloudExamples: ResponderExamples<typeof tencentCloud> = {
  signs: {
    "filing-page": {
      fires: [moved("https://dnspod.qcloud.com/static/webblock.html?d=shop.example")],
      silent: [moved("https://shop.example/static/webblock.html")],
    },
    "block-page": { fires: [page], silent: [other] },
  },
  causes: { rule: { fires: [page], silent: [other] } },
};
