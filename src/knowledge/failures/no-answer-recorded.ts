import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";

/** What a recorder writes beforehand, and replaces when something comes or fails in a way that it can name. */
export const noAnswerRecorded = defineFailure({
  id: "no-answer-recorded",
  names: ["No response received"],
  name: text({ en: "No answer on record", "zh-CN": "记录中没有响应" }),
  meaning: text({
    en: "BrowserMob writes this until an answer comes: the recording ended first, the caller left or the connection broke. It does not say which.",
    "zh-CN":
      "BrowserMob 在收到响应之前都这样写：可能是记录先结束、调用方先离开，或连接中断，它没有说明是哪一种。",
  }),
  vague: true,
  usual: ["client-aborted", "connection-closed-without-response"],
  proves: false,
  asked: ["browsermob no response received"],
  sources: [
    docs(
      "BrowserMob: HarCaptureFilter.java",
      "https://github.com/lightbody/browsermob-proxy/blob/master/browsermob-core/src/main/java/net/lightbody/bmp/filters/HarCaptureFilter.java",
    ),
  ],
});
