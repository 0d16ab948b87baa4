import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { otherFirewallCauses } from "./other-firewalls.ts";

const page = (body: string, status = 403) =>
  exchange({ request: "GET /?id=1", status, fields: { "Content-Type": "text/html" }, body });

export const otherFirewallExamples: ExamplesOf<typeof otherFirewallCauses> = {
  "block-page": {
    fires: [
      page("<title>D盾_拦截提示</title>"),
      page('<img src="http://404.safedog.cn/images/safedogsite/broswer_logo.jpg">'),
      page("<style>.yunsuologo{margin:0 auto}</style>"),
      page('<iframe src="https://error.websaas.cn/403.html"></iframe>', 405),
    ],
    silent: [page("<p>D盾是一个防火墙</p>"), page("<p>安全狗</p>")],
  },
  openrasp: {
    fires: [page("<h1>Request blocked by OpenRASP</h1>", 400)],
    silent: [page("<h1>OpenRASP documentation</h1>", 400)],
  },
};
