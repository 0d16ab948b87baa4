import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("ThinkPHP: exception handling", "https://doc.thinkphp.cn/v8_0/exception_handling.html");
const { likely } = causesOf(anybody, SOURCE);

/** What ThinkPHP says by itself, in Chinese or in English. */
export const thinkphpCauses = {
  id: "thinkphp",
  causes: [
    likely(
      "no-route",
      "route-not-found",
      404,
      body(
        /(?:模块|控制器|方法|应用)不存在[:：]|(?:module|controller|method|app) not exists:|当前访问路由未定义或不匹配|页面错误！请稍后再试[～~]/,
      ),
      {
        why: text({
          en: "ThinkPHP found no route, module, controller or action for this path, or the code called abort(404).",
          "zh-CN": "ThinkPHP 没有找到这个路径的路由、模块、控制器或方法，或代码调用了 abort(404)。",
        }),
        fix: [
          text({
            en: "Compare the path with app/controller and route/ (5.1: application/ and route/, 5.0: application/route.php), and check the rewrite to index.php.",
            "zh-CN":
              "把路径与 app/controller 和 route/ 对照（5.1 为 application/ 和 route/，5.0 为 application/route.php），并检查重写到 index.php 的规则。",
          }),
        ],
      },
    ),
    likely("template", "template-missing", [404, 500], body(/模板文件?不存在[:：]|template not exists:/), {
      why: text({
        en: "ThinkPHP found no view file at the path that it names.",
        "zh-CN": "ThinkPHP 在它写明的路径上没有找到模板文件。",
      }),
    }),
    likely("hidden", "unhandled-exception", 500, body(/页面错误！请稍后再试[～~]/), {
      why: text({
        en: "ThinkPHP hides the error outside of debug mode; its text is in runtime/log, with several applications in runtime/APP/log.",
        "zh-CN": "非调试模式下 ThinkPHP 隐藏错误；原文在 runtime/log，多应用模式下在 runtime/应用名/log。",
      }),
      fix: [
        text({
          en: "Set APP_DEBUG = true for a moment, or read the newest file of that log.",
          "zh-CN": "临时设置 APP_DEBUG = true，或查看该日志目录中最新的文件。",
        }),
      ],
    }),
  ],
} as const;
