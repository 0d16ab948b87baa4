import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { defineResponder, named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { denialCauses } from "./denials.ts";
import { malformedRequestCauses } from "./malformed-requests.ts";
import { nginxCodes } from "./nginx.codes.ts";
import { nginxFamilyCauses } from "./nginx-family.ts";
import { bareRedirect, passedOn } from "./passed-on.ts";
import { staticFileCauses } from "./static-files.ts";
import { webdavCauses } from "./webdav.ts";

const NAME = /^nginx\b/i;

export const nginx = defineResponder({
  id: "nginx",
  name: text({ en: "nginx", "zh-CN": "nginx" }),
  roles: ["reverse-proxy", "web-server"],
  signs: [
    // The stock error page ends with a rule and the product name; with server_tokens off without a version.
    wrote(body(/<hr><center>nginx(\/[\d.]+)?( \([\w .-]{1,40}\))?<\/center>/)),
    named(all(field("server", NAME), not(passedOn), not(bareRedirect)), "web-server"),
    relayed(field("server", NAME)),
  ],
  statuses: nginxCodes,
  causes: [
    ...webdavCauses,
    ...nginxFamilyCauses,
    ...malformedRequestCauses,
    ...denialCauses,
    ...staticFileCauses,
  ],
  sources: [docs("nginx documentation", "https://nginx.org/en/docs/")],
});
