import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const phpFpmNames = defineNames({
  client: text({ en: "php-fpm's log", "zh-CN": "php-fpm 日志" }),
  source: docs(
    "PHP: source, fpm_process_ctl.c and fpm_request.c",
    "https://github.com/php/php-src/tree/master/sapi/fpm/fpm",
  ),
  names: {
    "502": [
      "exited on signal 9",
      "exited on signal 11",
      "execution timed out",
      "request_terminate_timeout",
      "server reached pm.max_children setting",
      "max_children",
    ],
    "504": ["server reached pm.max_children setting", "max_children"],
    "500": ["Allowed memory size of", "Maximum execution time of"],
  },
});
