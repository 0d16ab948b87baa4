import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Daphne: http_protocol.py", "https://github.com/django/daphne/blob/main/daphne/http_protocol.py"),
);
const OWN = body("<footer>Daphne</footer>");

const TRACEBACK = text({
  en: "Daphne's log at this second has the traceback.",
  "zh-CN": "Daphne 在这一刻的日志里有完整的回溯。",
});

/** What Daphne, the ASGI server of Channels, says in the application's place. */
export const daphneCauses = {
  id: "daphne",
  over: ["application"],
  causes: [
    proven(
      "late",
      "handler-timeout",
      503,
      all(OWN, body(/<p>Application failed to respond within time limit\.<\/p>/)),
      {
        why: text({
          en: "The application did not answer within Daphne's http_timeout.",
          "zh-CN": "应用没有在 Daphne 的 http_timeout 时限内响应。",
        }),
        fix: [
          text({
            en: "Make the view quicker or move its work to a queue; else raise --http-timeout.",
            "zh-CN": "让视图更快完成，或把工作放进队列；否则调高 --http-timeout。",
          }),
        ],
      },
    ),
    proven("thrown", "unhandled-exception", 500, all(OWN, body(/<p>Exception inside application\.<\/p>/)), {
      why: text({
        en: "The ASGI application raised an exception that nobody caught, and Daphne answered in its place.",
        "zh-CN": "ASGI 应用抛出了未捕获的异常，由 Daphne 代为响应。",
      }),
      confirm: TRACEBACK,
    }),
    likely("own-error", "unhandled-exception", 500, all(OWN, body(/<p>Daphne HTTP processing error<\/p>/)), {
      why: text({
        en: "Daphne itself failed while it handed the request to the application, mostly through versions that do not fit (Twisted, asgiref).",
        "zh-CN": "Daphne 在把请求交给应用时自身出错，多半是版本不兼容（Twisted、asgiref）。",
      }),
      confirm: TRACEBACK,
    }),
  ],
} as const;
