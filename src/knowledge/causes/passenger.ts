import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Passenger: error pages",
  "https://www.phusionpassenger.com/docs/advanced_guides/troubleshooting/ruby/",
);
const { likely } = causesOf(anybody, SOURCE);

/** What Phusion Passenger says by itself. */
export const passengerCauses = {
  id: "passenger",
  causes: [
    likely(
      "not-started",
      "app-failed-to-start",
      [500, 502, 503],
      body(
        /(?:Web|Ruby on Rails|Rack|Python|Node\.js) application could not be started(?: by the Phusion Passenger|<\/(?:title|h[12]))/,
      ),
      {
        why: text({
          en: "Passenger could not start the application: it ended, took longer than the start timeout, or could not be launched.",
          "zh-CN": "Passenger 未能启动应用：应用提前结束、超过启动时限，或根本无法启动。",
        }),
        fix: [
          text({
            en: "Look up the page's error id in Passenger's log, or set passenger_friendly_error_pages (Apache: PassengerFriendlyErrorPages) on for a moment.",
            "zh-CN":
              "在 Passenger 日志中按页面上的 error id 查找，或暂时打开 passenger_friendly_error_pages（Apache 中为 PassengerFriendlyErrorPages）。",
          }),
        ],
      },
    ),
    likely(
      "queue-full",
      "service-overloaded",
      503,
      body(/<h[12]>This website is under heavy load(?: \(queue full\))?<\/h[12]>/),
      {
        why: text({
          en: "More requests wait than Passenger's queue holds.",
          "zh-CN": "等待的请求超过了 Passenger 队列的容量。",
        }),
        fix: [
          text({
            en: "Raise passenger_max_pool_size, or passenger_max_request_queue_size where short peaks are the reason.",
            "zh-CN":
              "调高 passenger_max_pool_size；若只是短暂高峰，可调高 passenger_max_request_queue_size。",
          }),
        ],
      },
    ),
  ],
} as const;
