import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { misleadingSuccessCauses } from "./misleading-success.ts";

export const misleadingSuccessExamples: ExamplesOf<typeof misleadingSuccessCauses> = {
  "error-declared": {
    fires: [
      exchange({ status: 200, json: { errcode: 40001, errmsg: "invalid credential" } }),
      exchange({ status: 200, json: { ok: false, error: "channel_not_found" } }),
      exchange({
        status: 200,
        json: {
          alipay_trade_pay_response: {
            code: "40004",
            msg: "Business Failed",
            sub_code: "ACQ.TRADE_HAS_SUCCESS",
            sub_msg: "交易已被支付",
          },
          sign: "x",
        },
      }),
      exchange({
        status: 200,
        json: { Response: { Error: { Code: "AuthFailure", Message: "Not found" }, RequestId: "1" } },
      }),
      exchange({
        status: 200,
        json: {
          ResponseMetadata: { RequestId: "1", Error: { Code: "InvalidParameter", Message: "Bad region" } },
        },
      }),
      exchange({
        status: 200,
        fields: { "Content-Type": "text/xml" },
        body: "<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg><result_code><![CDATA[FAIL]]></result_code><err_code><![CDATA[ORDERPAID]]></err_code><err_code_des><![CDATA[该订单已支付]]></err_code_des></xml>",
      }),
      exchange({
        status: 200,
        fields: { "Content-Type": "application/vnd.ogc.se_xml" },
        body: '<?xml version="1.0" encoding="UTF-8"?>\n<ServiceExceptionReport version="1.1.1"><ServiceException code="LayerNotDefined">no such layer</ServiceException></ServiceExceptionReport>',
      }),
    ],
    silent: [
      exchange({ status: 200, json: { errcode: 0, errmsg: "ok" } }),
      exchange({
        status: 200,
        json: { alipay_trade_query_response: { code: "10000", msg: "Success" }, sign: "x" },
      }),
      exchange({ status: 200, json: { Response: { InstanceSet: [], RequestId: "1" } } }),
      exchange({ status: 200, json: { errors: [{ message: "Not your order" }], data: { order: null } } }),
      exchange({
        status: 200,
        fields: { "Content-Type": "text/xml" },
        body: "<xml><return_code><![CDATA[SUCCESS]]></return_code><result_code><![CDATA[SUCCESS]]></result_code></xml>",
      }),
      exchange({
        status: 200,
        fields: { "Content-Type": "application/xml" },
        body: '<?xml version="1.0"?><DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</Key></Error></DeleteResult>',
      }),
    ],
  },
  "error-in-json": {
    fires: [
      exchange({ status: 200, json: { success: false, error: "Invalid coupon" } }),
      exchange({
        request: "GET /geocode?callback=jsonp_7",
        status: 200,
        notes: ["type: script"],
        fields: { "Content-Type": "application/javascript" },
        body: '/**/ jsonp_7({"status": "0", "info": "INVALID_USER_SCODE", "infocode": "10008"});',
      }),
      exchange({ status: 200, json: { code: "A0230", message: "登录已过期" } }),
      exchange({ status: 200, json: { status: 220, message: "Referer 校验失败" } }),
      exchange({ status: 200, json: { errors: [{ message: "Not your order" }], data: { order: null } } }),
    ],
    silent: [
      exchange({ request: "POST /address/validate", status: 200, json: { errors: ["Unknown zip"] } }),
      exchange({ status: 200, json: { valid: false, errors: [{ field: "state", message: "required" }] } }),

      exchange({
        status: 200,
        notes: ["type: script"],
        fields: { "Content-Type": "application/javascript" },
        body: 'define({"success": false, "error": "Error", "loading": "…"});',
      }),
      exchange({ status: 200, json: { success: true, error: null } }),
      exchange({ status: 200, json: { code: 0, msg: "ok", data: null } }),
      exchange({ status: 200, json: { status: 3, message: "On its way" } }),
    ],
  },
  "error-page": {
    fires: [exchange({ status: 200, page: "x", title: "Page not found" })],
    silent: [
      exchange({ status: 200, page: "x", title: "Shop" }),
      exchange({ status: 200, page: "x", title: "How to fix a 502 in nginx" }),
    ],
  },
  "empty-json": {
    fires: [
      exchange({ status: 200, fields: { "Content-Type": "application/json" }, notes: { type: "fetch" } }),
    ],
    silent: [
      exchange({ status: 200, json: {}, notes: { type: "fetch" } }),
      exchange({
        status: 200,
        fields: { "Content-Type": "application/json", "Content-Length": 0, "Set-Cookie": "a=1" },
        notes: { type: "fetch" },
      }),
      // A service worker's own fetch: its body is not shown, and it had one.
      exchange({
        status: 200,
        fields: { "Content-Type": "application/json", "Content-Length": 8 },
        notes: { type: "fetch" },
      }),
      exchange({
        status: 200,
        fields: { "Content-Type": "application/json", "Content-Encoding": "br" },
        notes: { type: "fetch" },
      }),
    ],
  },
  "other-site-answers": {
    fires: [exchange({ status: 200, page: "x", title: "Welcome to nginx!" })],
    silent: [exchange({ status: 200, page: "x", title: "Shop" })],
  },
  "maintenance-page": {
    fires: [exchange({ status: 200, page: "x", title: "Down for maintenance" })],
    silent: [exchange({ status: 200, page: "x", title: "Shop" })],
  },
};
