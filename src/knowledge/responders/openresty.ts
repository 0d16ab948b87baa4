import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { defineResponder, named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { denialCauses } from "./denials.ts";
import { documentedBy } from "./documented.ts";
import { malformedRequestCauses } from "./malformed-requests.ts";
import { nginxFamilyCauses } from "./nginx-family.ts";
import { bareRedirect, passedOn } from "./passed-on.ts";
import { staticFileCauses } from "./static-files.ts";
import { webdavCauses } from "./webdav.ts";

const LUA = docs("OpenResty: lua-nginx-module", "https://github.com/openresty/lua-nginx-module");
const NAME = /^openresty\b/i;

export const openresty = defineResponder({
  id: "openresty",
  name: text({ en: "OpenResty", "zh-CN": "OpenResty" }),
  roles: ["reverse-proxy", "web-server"],
  signs: [
    wrote(body(/<hr><center>openresty(\/[\d.]+)?<\/center>/)),
    named(all(field("server", NAME), not(passedOn), not(bareRedirect))),
    relayed(field("server", NAME)),
  ],
  causes: [
    documentedBy(LUA)(
      "script-failed",
      "proxy-script-failed",
      [500],
      "likely",
      all(by("openresty"), any(body("<center>"), field("server"))),
    ),
    ...webdavCauses,
    ...nginxFamilyCauses,
    ...malformedRequestCauses,
    ...denialCauses,
    ...staticFileCauses,
  ],
  sources: [LUA],
});
