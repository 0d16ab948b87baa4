import { all, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs("Reddit: API rules", "https://github.com/reddit-archive/reddit/wiki/API"),
);

const form = all(host(/(?:^|\.)reddit\.com$/), jsonWith(["message", "error"], ["reason", "explanation"]));
const tooMany = all(form, json("error", /^429$/));
/** The name that a library sends where nobody gave it one. */
const ofLibrary = sent(
  "user-agent",
  /^(?:python-(?:requests|urllib3|httpx)|Python-urllib|Python\/|aiohttp|axios\/|node-fetch|node$|undici|got \(|Go-http-client|okhttp|Java\/|Apache-HttpClient|curl\/|Wget\/|Ruby$|PHP\/|GuzzleHttp|libwww-perl|Dart\/|PostmanRuntime)/i,
);
const own = {
  fix: [
    text({
      en: "Send a User-Agent of your own: `<platform>:<app id>:<version> (by /u/<name>)`, never a browser's.",
      "zh-CN": "发送自己的 User-Agent：`<platform>:<app id>:<version> (by /u/<name>)`，不要冒充浏览器。",
    }),
  ],
};

/** What Reddit does with calls of clients that do not name themselves. */
export const redditCauses = {
  id: "reddit",
  over: ["limits", "refusal"],
  causes: [
    likely("name-of-a-library", "user-agent-blocked", 429, all(tooMany, ofLibrary), {
      why: text({
        en: "Reddit drastically limits many clients that send the default User-Agent of a library.",
        "zh-CN": "许多使用程序库默认 User-Agent 的客户端都受到 Reddit 的严格限制。",
      }),
      ...own,
    }),
    likely("too-many-calls", "rate-limited", 429, all(tooMany, not(ofLibrary)), {
      why: text({
        en: "More calls than Reddit allows; X-Ratelimit-Reset says when the time starts anew, and calls without OAuth may do far fewer.",
        "zh-CN":
          "调用超过 Reddit 允许的次数；X-Ratelimit-Reset 写明何时重新计算，不用 OAuth 的调用限额少得多。",
      }),
    }),
    likely("refused-name", "user-agent-blocked", 403, all(form, json("error", /^403$/), ofLibrary), {
      why: text({
        en: "Reddit refuses many calls that come with the default User-Agent of a library.",
        "zh-CN": "Reddit 会拒绝许多使用程序库默认 User-Agent 的调用。",
      }),
      ...own,
    }),
  ],
} as const;
