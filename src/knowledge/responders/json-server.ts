import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { sentBrokenJson } from "../../diagnosis/condition/sent-content.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const README = docs("json-server: README", "https://github.com/typicode/json-server");
const { states, likely, possible } = causesOf("json-server", README);

const defaults = all(
  field("pragma", /^no-cache$/),
  field("expires", /^-1$/),
  field("access-control-allow-credentials", "true"),
);
const oneRecord = path(/^\/[^/]+\/./);

export const jsonServer = defineResponder({
  id: "json-server",
  name: text({ en: "json-server", "zh-CN": "json-server" }),
  roles: ["framework"],
  signs: [
    wrote("empty-json", all(status(404), body(/^\{\}$/), defaults)),
    wrote("duplicate-id-text", body(/Insert failed, duplicate id/)),
    named("x-powered-by-field", all(field("x-powered-by", /^tinyhttp$/), not(field("server")))),
    wrote("default-fields", all(defaults, field("x-powered-by", /^Express$/))),
  ],
  causes: [
    likely("record-or-resource", "record-not-found", 404, all(inside("json-server"), oneRecord), {
      why: text({
        en: "json-server has no record with this id; an unknown collection looks the same.",
        "zh-CN": "json-server 中没有这个 id 的记录；集合不存在时看起来也一样。",
      }),
    }),
    likely("no-resource", "route-not-found", 404, all(inside("json-server"), not(oneRecord)), {
      why: text({
        en: "Mostly no key of the database file has this name; for a collection that exists, PUT, PATCH and DELETE need an id in the path.",
        "zh-CN": "多半是数据文件里没有这个名字的键；如果集合存在，PUT、PATCH 和 DELETE 的路径中要有 id。",
      }),
    }),
    possible("other-resource", "route-not-found", 404),
    possible("other-record", "record-not-found", 404),
    possible("method", "route-lacks-method", 404, method("POST", "PUT", "PATCH", "DELETE")),
    states("duplicate", "target-already-exists", 500, "Insert failed, duplicate id"),
    likely("broken-json", "request-body-malformed", [400, 500], all(inside("json-server"), sentBrokenJson)),
  ],
  sources: [README],
});
