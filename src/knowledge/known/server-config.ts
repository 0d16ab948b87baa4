import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { whenSeen } from "./seen.ts";

const readLog = text({
  en: "Read the error log or the platform's log: a web server's mostly names the file and the directive.",
  "zh-CN": "查看错误日志或平台日志：Web 服务器的日志多半会写明文件和指令。",
});

export const serverConfigKnown: readonly Known[] = [
  {
    facts: whenSeen("apache", "litespeed"),
    fix: [
      readLog,
      text({
        en: "In .htaccess, check spelling, AllowOverride and that the module is loaded, such as mod_rewrite.",
        "zh-CN": "在 .htaccess 中检查拼写、AllowOverride 以及模块（如 mod_rewrite）是否已加载。",
      }),
    ],
    confirm: text({
      en: 'Apache: "Invalid command" or "not allowed here" with the path of the .htaccess, which apachectl configtest does not read; rename it to be sure.',
      "zh-CN":
        "Apache：“Invalid command”或“not allowed here”，并带有 .htaccess 的路径；apachectl configtest 不检查它，可改名后再试。",
    }),
  },
  {
    facts: whenSeen("iis"),
    fix: [
      readLog,
      text({
        en: "On IIS, look for a locked or duplicate section in web.config.",
        "zh-CN": "在 IIS 上检查 web.config 中被锁定或重复的配置节。",
      }),
    ],
  },
];
