import { bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { sentAsTextOrForm } from "../../diagnosis/condition/sent-content.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { isJsonObject } from "../../diagnosis/json.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";

/** The type of what was sent, or of what was asked for, is not the one that the server takes or has. */
export const mediaTypesCauses = {
  id: "media-types",
  over: ["refusal"],
  causes: [
    causesOf(anybody, rfc(9110, "15.5.16"), fetchStandard("concept-bodyinit-extract")).proven(
      "json-called-otherwise",
      "unsupported-media-type",
      415,
      all(
        sentAsTextOrForm,
        holds((c) => isJsonObject(c.sentJson?.value) || Array.isArray(c.sentJson?.value)),
        // Some interfaces take JSON as text, and refuse the type of a file in it.
        any(
          bodyless,
          says(/content[- ]?type|media[- ]?type|text\/plain|urlencoded|application\/[\w.+-]{0,40}json/i),
        ),
        not(says(/\b(?:files?|images?|videos?|audio|attachments?|grpc)\b|content-encoding/i)),
        not(field("content-type", /^application\/grpc/i)),
      ),
      {
        why: text({
          en: "The body is JSON, but Content-Type says something else (fetch sends a string as text/plain, curl -d as a form). The server takes no such type here.",
          "zh-CN":
            "正文是 JSON，Content-Type 却是别的类型（fetch 发送字符串时为 text/plain，curl -d 为表单）；服务器在这里不接受该类型。",
        }),
        fix: [
          text({
            en: "Send Content-Type: application/json with the body.",
            "zh-CN": "发送正文时带上 Content-Type: application/json。",
          }),
        ],
      },
    ),
    cause({
      id: "type-not-taken",
      mechanism: "unsupported-media-type",
      on: [415],
      certainty: "likely",
      when: all(any(field("accept-post"), field("accept-patch"), status(415)), not(sent("content-type"))),
      sources: [rfc(9110, "15.5.16")],
    }),
    causesOf(anybody, rfc(9110, "15.5.16")).proven(
      "says-type-as-status",
      "unsupported-media-type",
      415,
      says(
        /(?:content[- ]?type|media type)[^\n]{0,80}(?:not supported|unsupported|must be)|(?:unsupported|unknown) (?:media|content)[- ]?type[: ]{1,2}['"`(]?[\w.+-]{1,40}\//i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.5.16")).likely(
      "says-type",
      "unsupported-media-type",
      [400, 406, 415, 422],
      // Of a request without content they speak of what it accepts.
      all(
        any(status(415), methodOtherThan("GET", "HEAD")),
        says(
          /(unsupported|invalid|unknown|wrong)[^\n]{0,20}(media type|content[- ]?type|content encoding|charset)|(content[- ]?type|media type)[^\n]{0,40}(not supported|unsupported|must be|is not|expected)|expected (request with )?.?content-type/i,
        ),
      ),
    ),
    cause({
      id: "nothing-acceptable",
      mechanism: "not-acceptable",
      on: [406],
      certainty: "likely",
      when: any(
        all(
          sent("accept"),
          quoting("request.field.accept", ({ exchange }) => {
            const accept = exchange.request.fields.get("accept") ?? "";
            return !accept.includes("*/*");
          }),
        ),
        says(/no acceptable|not acceptable[^\n]{1,40}accept|accept header/i),
      ),
      sources: [rfc(9110, "15.5.7")],
    }),
    cause({
      id: "html-wanted",
      mechanism: "not-acceptable",
      on: [415],
      certainty: "possible",
      when: all(status(415), mediaType("html"), method("GET")),
      sources: [rfc(9110, "12.5.1")],
    }),
  ],
} as const;
