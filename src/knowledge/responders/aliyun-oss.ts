import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineResponder } from "../writing/define.ts";
import { aliyunOssAdvice } from "./aliyun-oss.advice.ts";

const ERROR = body(/<Error>[\s\S]{0,40}<Code>/);

// What each error code means is told in causes/object-storage.ts.
export const aliyunOss = defineResponder({
  id: "aliyun-oss",
  name: text({ en: "Alibaba Cloud OSS", "zh-CN": "阿里云 OSS" }),
  roles: ["application"],
  signs: [
    wrote(
      "error-xml",
      all(ERROR, any(field("server", /^AliyunOSS/i), field("x-oss-request-id"), field("x-oss-ec"))),
    ),
    wrote("error-xml-alone", body(/<HostId>[^<]{0,200}\.aliyuncs\.com<\/HostId>|<EC>\d{4}-\d{8}<\/EC>/)),
    named("server-field", field("server", /^AliyunOSS/i)),
    relayed("x-oss-request-id-field", field("x-oss-request-id")),
  ],
  advice: aliyunOssAdvice,
  causes: [],
  sources: [
    docs("OSS: error codes", "https://www.alibabacloud.com/help/en/oss/support/http-status-code-403"),
  ],
});
