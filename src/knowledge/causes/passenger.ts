import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const PASSENGER = docs(
  "Phusion Passenger: error pages",
  "https://www.phusionpassenger.com/docs/references/config_reference/nginx/",
);
const { likely, proven } = causesOf(anybody, PASSENGER);

/** Pages of Phusion Passenger, which runs Ruby, Python and Node programs in nginx or Apache and names neither. */
export const passengerCauses = {
  id: "passenger",
  over: ["application", "upstream"],
  causes: [
    proven(
      "not-started",
      "app-failed-to-start",
      [500, 502, 503],
      body(
        /(?:Web|Ruby|Ruby on Rails|Rails|Rack|Python|WSGI|Node\.js) application could not be started(?: by the Phusion Passenger application server)?\s{0,4}</,
      ),
      {
        why: text({
          en: "Passenger tried to start the application and it ended, or said nothing, before it was ready.",
          "zh-CN": "Passenger 尝试启动应用，但应用在就绪之前就退出了或没有响应。",
        }),
        fix: [
          text({
            en: "Look the error id of the page up in the web server's error log; the application's own message stands there.",
            "zh-CN": "用页面上的错误 ID 在 Web 服务器的错误日志里查找，应用自己的报错就在那里。",
          }),
          text({
            en: "While you repair it, set passenger_friendly_error_pages on (PassengerFriendlyErrorPages on) to see it in the page.",
            "zh-CN":
              "排查期间可设 passenger_friendly_error_pages on（PassengerFriendlyErrorPages on），在页面上直接看到它。",
          }),
          text({
            en: "Missing gems or modules and a wrong interpreter (passenger_ruby, passenger_python, passenger_nodejs) are the usual reasons.",
            "zh-CN":
              "常见原因是缺少依赖，或解释器路径不对（passenger_ruby、passenger_python、passenger_nodejs）。",
          }),
        ],
        confirm: text({
          en: 'Error log of nginx or Apache: "Could not spawn process for application".',
          "zh-CN": "nginx 或 Apache 的错误日志：「Could not spawn process for application」。",
        }),
      },
    ),
    likely(
      "answer-incomplete",
      "upstream-closed-without-response",
      502,
      body("<h2>Incomplete response received from application</h2>"),
      {
        why: text({
          en: "The application's process ended, or closed its connection to Passenger, before the answer was complete.",
          "zh-CN": "应用进程在响应完成之前退出，或关闭了与 Passenger 的连接。",
        }),
      },
    ),
  ],
} as const;
