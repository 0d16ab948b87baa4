import { body } from "../../diagnosis/condition/body.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { REST_ERRORS, TOKENS } from "./magento-sources.ts";

const PROCESSOR = docs(
  "Magento: ErrorProcessor.php",
  "https://github.com/magento/magento2/blob/2.4-develop/lib/internal/Magento/Framework/Webapi/ErrorProcessor.php",
);
const { likely } = causesOf(anybody, REST_ERRORS, TOKENS);
const processor = causesOf(anybody, PROCESSOR);

/** What Magento caught or died of, and where it keeps that. */
export const magentoFailuresCauses = {
  id: "magento-failures",
  over: ["application"],
  causes: [
    processor.proven(
      "logged",
      "unhandled-exception",
      500,
      json("message", /^Internal Error\. Details are available in Magento log file\. Report ID: webapi-/),
      {
        why: text({
          en: "Magento caught an exception and logged it under the id that the answer names.",
          "zh-CN": "Magento 捕获了异常，并以响应中的编号写入日志。",
        }),
        fix: [
          text({
            en: "Look for the id in var/log/exception.log or system.log.",
            "zh-CN": "在 var/log/exception.log 或 system.log 中查找这个编号。",
          }),
        ],
      },
    ),
    processor.proven(
      "fatal",
      "script-fatal-error-hidden",
      500,
      body(/Server internal error\. See details in report api\\?\/(?:\d{1,20}|%1)/),
      {
        why: text({
          en: "PHP died in the web API; Magento stored the fatal error in a file.",
          "zh-CN": "PHP 在 Web API 中因致命错误终止，Magento 把错误存成了文件。",
        }),
        fix: [
          text({
            en: "Read the file of that number in var/report/api; where the answer shows %1, the newest one.",
            "zh-CN": "查看 var/report/api 中该编号的文件；响应只显示 %1 时，看最新的文件。",
          }),
        ],
      },
    ),
    likely(
      "report",
      "unhandled-exception",
      [500, 503],
      body(
        /Exception printing is disabled by default for security reasons|Error log record number: [\da-f]{6,70}/,
      ),
      {
        why: text({
          en: "Magento caught an exception, and stored it under the number on the page.",
          "zh-CN": "Magento 捕获了异常，并以页面上的编号保存。",
        }),
        fix: [
          text({
            en: "Read the file of that number in var/report, or switch developer mode on.",
            "zh-CN": "在 var/report 中查看该编号的文件，或打开开发者模式。",
          }),
        ],
      },
    ),
  ],
} as const;
