import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const SOURCE = docs("rack-protection", "https://github.com/sinatra/sinatra/tree/main/rack-protection");
const { likely, possible } = causesOf("rack-protection", SOURCE);

const notPermitted = body(/^Host not permitted$/);

export const rackProtection = defineResponder({
  id: "rack-protection",
  name: text({ en: "rack-protection", "zh-CN": "rack-protection" }),
  roles: ["framework"],
  signs: [
    wrote("host-refused-text", all(status(403), notPermitted)),
    named("refused-text", all(status(403), body(/^Forbidden$/), field("content-type", /^text\/plain$/))),
  ],
  causes: [
    likely("host", "host-not-allowed", 403, notPermitted, {
      fix: [
        text({
          en: "Add the name to `host_authorization` permitted_hosts of the application.",
          "zh-CN": "把该主机名加入应用 `host_authorization` 的 permitted_hosts。",
        }),
      ],
    }),
    likely(
      "token-or-origin",
      "csrf-token-invalid",
      403,
      all(by("rack-protection"), methodOtherThan("GET", "HEAD", "OPTIONS")),
      {
        why: text({
          en: "Mostly its token check or its Origin check refused the request; the log says which one.",
          "zh-CN": "多半是它的令牌检查或 Origin 检查拒绝了请求；日志里写着是哪一项。",
        }),
        confirm: text({
          en: 'Log: "attack prevented by Rack::Protection::…".',
          "zh-CN": "日志：“attack prevented by Rack::Protection::…”。",
        }),
      },
    ),
    likely("foreign-referrer", "csrf-token-invalid", 403, all(by("rack-protection"), method("GET"))),
    possible("spoofed-address", "blocked-by-config-rule", 403),
    possible("other-rule", "auth-not-authorised", 403),
  ],
  sources: [SOURCE],
});
