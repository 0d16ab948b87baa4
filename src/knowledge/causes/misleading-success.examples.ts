import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { misleadingSuccessCauses } from "./misleading-success.ts";

const STORED_PAGE =
  '<!doctype html><html><head><title>App</title></head><body><div id="root"></div></body></html>';

export const misleadingSuccessExamples: ExamplesOf<typeof misleadingSuccessCauses> = {
  "source-served": {
    fires: [
      exchange({ status: 200, request: "GET /index.php", body: "<?php echo 1;" }),
      exchange({ status: 200, request: "GET /api/items", body: "<?php\n/** Front */\nrequire 'app.php';" }),
    ],
    silent: [exchange({ status: 200, page: "ok", request: "GET /index.php" })],
  },
  "notice-before-json": {
    fires: [
      exchange({
        status: 200,
        fields: { "Content-Type": "application/json" },
        body: '<br />\n<b>Warning</b>:  x in <b>a.php</b><br />\n{"ok":true}',
      }),
    ],
    silent: [exchange({ status: 200, json: { ok: true } })],
  },
  "fatal-error-shown": {
    fires: [
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        body: "<br />\n<b>Fatal error</b>:  Uncaught Error in a.php",
      }),
    ],
    silent: [exchange({ status: 200, page: "ok" })],
  },
  "page-for-built-asset": {
    fires: [
      exchange({
        status: 200,
        page: "App",
        request: "GET /assets/Checkout-11aa22bb.js",
        notes: { type: "script" },
      }),
    ],
    silent: [
      exchange({ status: 200, page: "App", request: "GET /assets/checkout.js", notes: { type: "script" } }),
    ],
  },
  "page-for-asset": {
    fires: [
      exchange({ status: 200, page: "App", request: "GET /logo.png", notes: { type: "image" } }),
      // The stored copy, on the second visit: a 304 has no Content-Type.
      exchange({
        status: 304,
        body: STORED_PAGE,
        request: "GET /a/b-11aa22bb.js",
        notes: { type: "script" },
      }),
    ],
    silent: [
      exchange({ status: 200, page: "App", request: "GET /logo.png", notes: { type: "document" } }),
      exchange({
        status: 304,
        body: "export const a = 1;",
        request: "GET /a/b.js",
        notes: { type: "script" },
      }),
      exchange({ status: 304, request: "GET /a/b.js", notes: { type: "script" } }),
    ],
  },
  "page-for-code": {
    fires: [
      exchange({ status: 200, page: "App", request: "GET /lib", notes: { type: "script" } }),
      exchange({ status: 304, body: STORED_PAGE, request: "GET /lib", notes: { type: "script" } }),
    ],
    silent: [exchange({ status: 200, page: "App", request: "GET /lib", notes: { type: "document" } })],
  },
  "page-for-interface": {
    fires: [
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        body: '<html><body><div id="root"></div></body></html>',
        notes: { type: "fetch" },
      }),
    ],
    silent: [
      exchange({ status: 200, page: "A fragment", notes: { type: "fetch" } }),
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        body: '<html><body><h1>Offers</h1><div class="clear"></div><p>All of them</p></body></html>',
        notes: { type: "xhr" },
      }),
    ],
  },
  "page-for-json": {
    fires: [exchange({ status: 200, page: "App", request: "GET /api/users", notes: { type: "fetch" } })],
    silent: [
      exchange({ status: 200, page: "App", request: "GET /users", notes: { type: "fetch" } }),
      // The default Accept of AngularJS and axios, for a template and for JSON under another label.
      ...[
        { request: "GET /views/map.html", body: "<!doctype html><html><body><p>Map</p></body></html>" },
        { request: "GET /views/map", body: "<div>Map</div>" },
        { request: "GET /forecast", body: '[{"celsius":false}]' },
      ].map((parts) =>
        exchange({
          ...parts,
          sent: { Accept: "application/json, text/plain, */*" },
          status: 200,
          fields: { "Content-Type": "text/html" },
          notes: { type: "xhr" },
        }),
      ),
    ],
  },
  "file-for-data": {
    fires: [
      exchange({
        request: "POST /a.html",
        status: 200,
        page: "A",
        fields: { ETag: '"1"', "Last-Modified": "Sat, 21 Nov 2026 00:00:00 GMT" },
      }),
    ],
    silent: [
      exchange({ request: "POST /a", status: 200, fields: { ETag: '"1"' } }),
      ...["application/ocsp-response", "image/gif"].map((type) =>
        exchange({
          request: "POST /a",
          status: 200,
          fields: { ETag: '"1"', "Last-Modified": "Sat, 21 Nov 2026 00:00:00 GMT", "Content-Type": type },
          body: "x",
        }),
      ),
    ],
  },
  "page-for-data": {
    fires: [exchange({ status: 200, page: "x", request: "PUT /a", content: "a=1", fields: { ETag: '"1"' } })],
    silent: [exchange({ status: 200, page: "x", request: "PUT /a", content: "a=1" })],
  },
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
  "database-error-page": {
    fires: [
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        body: "<b>Fatal error</b>:  Uncaught mysqli_sql_exception: Connection refused",
      }),
    ],
    silent: [exchange({ status: 200, page: "ok" })],
  },
};
