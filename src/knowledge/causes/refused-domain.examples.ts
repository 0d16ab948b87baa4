import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { refusedDomainCauses } from "./refused-domain.ts";

const page = (says: string, status = 403) => exchange({ status, page: says, title: "提示" });

export const refusedDomainExamples: ExamplesOf<typeof refusedDomainCauses> = {
  "block-page-of-cloud": {
    fires: [
      exchange({
        status: "302 Found",
        fields: { Location: "https://dnspod.qcloud.com/static/webblock.html?d=shop.example" },
      }),
      exchange({ status: "403 Forbidden", fields: { Server: "Beaver" }, body: "" }),
    ],
    silent: [
      exchange({ status: "302 Found", fields: { Location: "https://shop.example/static/webblock.html" } }),
      exchange({ status: "403 Forbidden", fields: { Server: "BeaverDam" } }),
    ],
  },
  parked: {
    fires: [
      exchange({ request: "POST /create", status: 405, fields: { "X-Adblock-Key": "MFwwDQYJ_W1psOFL" } }),
    ],
    silent: [exchange({ status: 405 })],
  },
  "says-no-filing": {
    fires: [
      page("您访问的网站由于未备案，暂时无法访问"),
      page("该域名尚未完成接入备案", 200),
      page("Non-compliance ICP Filing"),
    ],
    silent: [page("沪 ICP 备案号 12345678", 200), page("没有权限访问备案列表")],
  },
};
