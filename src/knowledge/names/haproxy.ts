import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const haproxyNames = defineNames({
  client: text({ en: "HAProxy's termination state", "zh-CN": "HAProxy 终止状态" }),
  source: docs(
    "HAProxy: session state at disconnection",
    "https://docs.haproxy.org/3.0/configuration.html#8.5",
  ),
  names: {
    "504": ["sH--"],
    "503": ["SC--", "sC--", "sQ--", "PC--"],
    "502": ["SH--", "PH--"],
    "403": ["PR--"],
    "408": ["cR--", "cH--"],
    "400": ["PR--"],
    "failure/content-length-mismatch": ["SD--", "sD--"],
    "failure/aborted": ["CC--", "CH--", "CQ--", "CD--", "CR--"],
  },
});
