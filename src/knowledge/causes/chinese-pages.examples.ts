import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { chinesePagesCauses } from "./chinese-pages.ts";

const page = (status: number, title: string, words: string) =>
  exchange({ request: "GET /", status, fields: { Server: "nginx" }, title, page: words });

export const chinesePagesExamples: ExamplesOf<typeof chinesePagesCauses> = {
  "panel-stopped": {
    fires: [page(200, "网站暂停", "抱歉！该站点已经被管理员停止运行，请联系管理员了解详情！")],
    silent: [page(200, "公告", "该服务将于周五停止运行")],
  },
  "panel-no-site": {
    fires: [page(404, "没有找到站点", "您的请求在Web服务器中没有找到对应的站点！")],
    silent: [page(200, "站点列表", "没有找到站点配置")],
  },
  "panel-new-site": {
    fires: [page(200, "恭喜，站点创建成功！", "本页面由系统自动生成")],
    silent: [page(200, "站点", "订单创建成功")],
  },
};
