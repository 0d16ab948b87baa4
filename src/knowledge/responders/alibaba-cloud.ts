import { all } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { alibabaCloudCodes } from "./alibaba-cloud.codes.ts";

const ER = docs(
  "Alibaba Cloud EdgeRoutine: HTTP status codes",
  "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes",
);
const { usual } = causesOf("alibaba-cloud", ER);

export const alibabaCloud = defineResponder({
  id: "alibaba-cloud",
  name: text({ en: "Alibaba Cloud CDN, ALB", "zh-CN": "阿里云 CDN、ALB" }),
  roles: ["cdn", "load-balancer"],
  // EagleId is the request id of its CDN, on every response; only its EdgeRoutine sends 598 and 599.
  signs: [
    wrote("own-status", all(status(598, 599), field("eagleid"))),
    relayed("eagleid-field", field("eagleid")),
    relayed("ali-swift-global-savetime-field", field("ali-swift-global-savetime")),
  ],
  statuses: alibabaCloudCodes,
  causes: [
    usual("edge-routine-refused", "service-overloaded", 598),
    usual("edge-routine-failed", "unhandled-exception", 599),
  ],
  sources: [ER],
});
