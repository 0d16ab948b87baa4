import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status202 = defineStatus({
  code: 202,
  phrase: "Accepted",
  kind: "registered",
  name: text({ en: "Accepted", "zh-CN": "已接受" }),
  meaning: text({
    en: "The request was taken on for later; it is not done and may still fail.",
    "zh-CN": "请求已受理，稍后处理；现在还没完成，也可能失败。",
  }),
  use: text({
    en: "For queued or long work; say where its state can be read.",
    "zh-CN": "用于排队或耗时的任务；说明在哪里查询进度。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: null,
      what: text({
        en: "the present state, and a link to a monitor that estimates when it will be done, or the monitor itself",
        "zh-CN": "当前状态，以及可查询进度和预计完成时间的地址，或直接内含这些信息",
      }),
      source: rfc(9110, "15.3.3"),
    },
    {
      level: "may",
      field: "Location",
      what: text({
        en: "address of the job; common, not required",
        "zh-CN": "任务的地址；常见做法，并非要求",
      }),
      source: rfc(9110, "10.2.2"),
    },
  ],
  content: "expected",
  cacheable: "when-explicit",
  retry: "not-needed",
  example: `
    POST /reports HTTP/1.1
    Host: api.example
    Content-Type: application/json

    {"year":2025}

    HTTP/1.1 202 Accepted
    Location: /jobs/31
    Content-Type: application/json

    {"state":"queued","monitor":"/jobs/31"}
  `,
  misreadings: [
    {
      believed: text({ en: "202 promises that the work will be done.", "zh-CN": "202 保证任务一定会完成。" }),
      truth: text({
        en: "It promises nothing, and HTTP cannot report the outcome later: ask the monitor.",
        "zh-CN": "它什么也不保证，HTTP 也无法事后通知结果，需要自己查询进度。",
      }),
      source: rfc(9110, "15.3.3"),
    },
  ],
  lookAlikes: [
    {
      codes: [200, 201],
      difference: text({
        en: "200 and 201: done. 202: taken on, not done.",
        "zh-CN": "200 和 201：已完成。202：已受理，还没完成。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["async job", "queued", "异步任务", "已受理"],
  sources: [rfc(9110, "15.3.3")],
});
