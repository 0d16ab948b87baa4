import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { thinkphpCauses } from "./thinkphp.ts";

export const thinkphpExamples: ExamplesOf<typeof thinkphpCauses> = {
  "no-route": {
    fires: [
      exchange({
        request: "GET /index/x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>控制器不存在:app\\controller\\X</h1>",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  template: {
    fires: [
      exchange({
        request: "GET /index",
        status: "500 Internal Server Error",
        body: "<h1>模板文件不存在:/app/view/index/index.html</h1>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
  hidden: {
    fires: [
      exchange({
        request: "GET /",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>页面错误！请稍后再试～</h1>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
