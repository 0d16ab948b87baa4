import { all, any } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, urlOfLength } from "../../diagnosis/condition/size.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { ofIis, stock, sub } from "./iis.page.ts";

const FILTERING = causesOf(
  anybody,
  docs(
    "Microsoft: request filtering",
    "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/",
  ),
);

/** What request filtering takes out before anything else reads it, mostly as a 404 whose sub-status names the rule. */
export const iisFiltering = [
  // The sub-status names one reason.
  FILTERING.proven("says-verb", "method-filtered-by-config", 404, sub("404.6")),
  FILTERING.proven("says-length", "request-body-too-large", [404, 413], sub("404.13", "413.1")),
  FILTERING.proven("says-url-length", "uri-too-long", [404, 414], sub("404.14", "404.15")),
  FILTERING.proven("says-field-length", "request-header-too-large", [404, 431], sub("404.10", "431.0")),
  FILTERING.likely("verb-filtered", "method-filtered-by-config", 404, sub("404.6")),
  FILTERING.likely("name-filtered", "hidden-file-blocked", 404, sub("404.7", "404.8", "404.9", "404.20")),
  FILTERING.likely("sequence-filtered", "blocked-by-config-rule", 404, sub("404.5", "404.18", "404.19")),
  FILTERING.likely("escaped-twice", "malformed-url", 404, sub("404.11", "404.12")),
  FILTERING.likely("header-filtered", "request-header-too-large", [404, 431], sub("404.10", "431.0")),
  FILTERING.likely(
    "body-filtered",
    "request-body-too-large",
    [404, 413],
    any(sub("404.13", "413.1"), all(stock, status(404), bodyOfBytes(30_000_000))),
  ),
  // The limit may be lower than the stock one (28.6 MB); nothing else that is missing is sent so much.
  FILTERING.likely(
    "upload-filtered-perhaps",
    "request-body-too-large",
    404,
    all(stock, status(404), method("POST", "PUT", "PATCH"), bodyOfBytes(4_000_000)),
    {
      why: text({
        en: "IIS answers 404 (404.13) where a body exceeds maxAllowedContentLength (28.6 MB by default, perhaps set lower). This upload may have met that. Try a small one.",
        "zh-CN":
          "正文超过 maxAllowedContentLength（默认 28.6 MB，可能设得更低）时，IIS 返回 404（404.13）。这个上传可能就是如此。用小文件试一次。",
      }),
    },
  ),
  FILTERING.likely(
    "url-filtered",
    "uri-too-long",
    [404, 414],
    any(sub("404.14", "404.15"), all(stock, urlOfLength(2_048))),
  ),
  ofIis.likely("body-over-limit", "request-body-too-large", 413, stock),
] as const;
