import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineResponder } from "../writing/define.ts";

// What each error code means is told in causes/object-storage.codes.ts.
export const huaweiObs = defineResponder({
  id: "huawei-obs",
  name: text({ en: "Huawei Cloud OBS", "zh-CN": "华为云 OBS" }),
  roles: ["application"],
  signs: [
    wrote(
      "error-xml",
      all(
        body(/<Error>[\s\S]{0,40}<Code>/),
        any(field("server", /^OBS\b/), field("x-obs-request-id"), field("x-obs-id-2")),
      ),
    ),
    // 32 hexadecimal digits that start with the time, and a short HostId: neither S3 nor MinIO writes so.
    wrote(
      "error-xml-alone",
      body(/<RequestId>0000[0-9A-F]{28}<\/RequestId>\s{0,8}<HostId>[A-Za-z0-9+/]{32,80}={0,2}<\/HostId>/),
    ),
    named("server-field", field("server", /^OBS\b/)),
    relayed("x-obs-request-id-field", field("x-obs-request-id")),
  ],
  causes: [],
  sources: [docs("OBS: error codes", "https://support.huaweicloud.com/intl/en-us/api-obs/obs_04_0115.html")],
});
