import { all } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { tencentCdnCodes } from "./tencent-cdn.codes.ts";

const CODES = docs("腾讯云 CDN：状态码说明", "https://cloud.tencent.com/document/product/228/59531");
const { usual } = causesOf("tencent-cdn", CODES);

export const tencentCdn = defineResponder({
  id: "tencent-cdn",
  name: text({ en: "Tencent Cloud CDN", "zh-CN": "腾讯云 CDN" }),
  roles: ["cdn"],
  signs: [
    // The log id stands on every response; a status that only this CDN has makes it the author.
    wrote(
      "own-status",
      all(status(514, 531, 532, 533, 537, 538, 539, 540, 562, 563, 564, 567, 614), field("x-nws-log-uuid")),
    ),
    relayed("x-nws-log-uuid-field", field("x-nws-log-uuid")),
  ],
  statuses: tencentCdnCodes,
  causes: [
    usual("access-limit", "rate-limited", 514),
    usual("origin-dns", "upstream-dns-failure", 531),
    usual("origin-connect", "upstream-connection-refused", 532),
    usual("origin-connect-timeout", "upstream-connect-timeout", 533),
    usual("origin-response-timeout", "upstream-response-timeout", 537),
    usual("origin-handshake", "upstream-tls-handshake-failed", 538),
    usual("origin-certificate", "upstream-tls-certificate-invalid", [539, 540]),
  ],
  sources: [CODES],
});
