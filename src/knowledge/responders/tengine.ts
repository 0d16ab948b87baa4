import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { defineResponder, named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { denialCauses } from "./denials.ts";
import { malformedRequestCauses } from "./malformed-requests.ts";
import { nginxFamilyCauses } from "./nginx-family.ts";
import { bareRedirect, passedOn } from "./passed-on.ts";
import { staticFileCauses } from "./static-files.ts";
import { webdavCauses } from "./webdav.ts";

const NAME = /^tengine\b/i;

export const tengine = defineResponder({
  id: "tengine",
  name: text({ en: "Tengine", "zh-CN": "Tengine" }),
  roles: ["reverse-proxy", "web-server"],
  signs: [
    wrote(body(/<hr ?\/?>(?:Powered by Tengine|<center>tengine(\/[\d.]+)?<\/center>)/i)),
    named(all(field("server", NAME), not(passedOn), not(bareRedirect))),
    relayed(field("server", NAME)),
  ],
  causes: [
    ...webdavCauses,
    ...nginxFamilyCauses,
    ...malformedRequestCauses,
    ...denialCauses,
    ...staticFileCauses,
  ],
  sources: [docs("Tengine documentation", "https://tengine.taobao.org/documentation.html")],
});
