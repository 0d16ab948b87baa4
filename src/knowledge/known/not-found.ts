import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { byKnownAuthor, known, pathOf } from "./where.ts";

/** Which path it was; and where it is known who answered, no other's directives. */
export const missingFileKnown: readonly Known[] = [
  {
    facts: byKnownAuthor,
    fix: [
      text({
        en: "Check spelling and letter case: file names on Linux are case-sensitive.",
        "zh-CN": "检查拼写和大小写：Linux 的文件名区分大小写。",
      }),
      text({
        en: "Check that the file was deployed, in the folder that this server delivers.",
        "zh-CN": "确认文件已部署，并位于这台服务器所提供的目录中。",
      }),
    ],
    confirm: text({
      en: "A listing of the folder on the server, compared letter by letter with the path of the request.",
      "zh-CN": "列出服务器上的目录，与请求的路径逐字比较。",
    }),
  },
];

export const missingRouteKnown: readonly Known[] = [
  {
    facts: (c) => known({ method: c.exchange.request.method.slice(0, 20), path: pathOf(c.url) }),
    fix: [
      text({
        en: "Look for {method} `{path}` in the route table, including prefix and version, such as /api/v1.",
        "zh-CN": "在路由表中查找 {method} `{path}`，包括前缀和版本，例如 /api/v1。",
      }),
      text({
        en: "Check that the version with this route is the one deployed.",
        "zh-CN": "确认线上部署的版本包含这个路由。",
      }),
    ],
  },
  {
    facts: byKnownAuthor,
    confirm: text({
      en: "The application's own list of its routes, printed by its framework or at its start.",
      "zh-CN": "应用自己的路由列表：由框架的命令列出，或在启动时打印。",
    }),
  },
];
