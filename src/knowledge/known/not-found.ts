import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { type Facts, text } from "../../diagnosis/text.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { isSamePath } from "../../http/same-path.ts";
import { byKnownAuthor, known, pathFrom, pathOf } from "./where.ts";

/** The redirect that led to an address of which nothing is known but that nothing is there. */
function ledHere(c: Case): Facts | null {
  const from = c.surroundings.chain.at(-1)?.request.url ?? "";
  const before = parsedUrl(from);
  if (before === null || c.url === null || isSamePath(before, c.url)) return null;
  return known({ from: pathFrom(c.url, before), path: pathOf(c.url) });
}

const AFTER_REDIRECT = text({
  en: "The redirect of `{from}` leads here: correct its Location, or add what is missing at `{path}`.",
  "zh-CN": "是 `{from}` 的重定向指向了这里：改正它的 Location，或在 `{path}` 补上缺少的内容。",
});

const SPELLING = text({
  en: "Check spelling and letter case: file names on Linux are case-sensitive.",
  "zh-CN": "检查拼写和大小写：Linux 的文件名区分大小写。",
});

const ROUTE_TABLE = text({
  en: "Look for {method} `{path}` in the route table, including prefix and version, such as /api/v1.",
  "zh-CN": "在路由表中查找 {method} `{path}`，包括前缀和版本，例如 /api/v1。",
});

const methodOf = (c: Case): string => c.exchange.request.method.slice(0, 20);

/** Which path it was; and where it is known who answered, no other's directives. */
export const missingFileKnown: readonly Known[] = [
  {
    facts: ledHere,
    fix: [AFTER_REDIRECT, SPELLING],
  },
  {
    facts: byKnownAuthor,
    fix: [
      SPELLING,
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
    facts: (c) => {
      const facts = ledHere(c);
      return facts && { ...facts, method: methodOf(c) };
    },
    fix: [AFTER_REDIRECT, ROUTE_TABLE],
  },
  {
    facts: (c) => known({ method: methodOf(c), path: pathOf(c.url) }),
    fix: [
      ROUTE_TABLE,
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

export const pageForFileKnown: readonly Known[] = [
  {
    facts: byKnownAuthor,
    fix: [
      text({
        en: "Reload the page: its build may have been replaced.",
        "zh-CN": "重新加载页面：它的构建版本可能已被替换。",
      }),
      text({
        en: "Exclude asset paths from the fallback, so that a missing file is answered with 404.",
        "zh-CN": "把静态文件路径排除在回退规则之外，让缺失的文件返回 404。",
      }),
      text({
        en: "Check base or publicPath of the build.",
        "zh-CN": "检查构建配置中的 base 或 publicPath。",
      }),
    ],
  },
];

export const missingHostKnown: readonly Known[] = [
  {
    facts: (c) => (c.author === null || !c.url ? null : { host: c.url.host }),
    fix: [
      text({
        en: "Add the name {host} to the site, in the configuration of what answered.",
        "zh-CN": "在返回这个响应的系统的配置中，给站点加上 {host} 这个名字。",
      }),
      text({
        en: "Or correct the DNS record of {host}: it may point to the wrong server.",
        "zh-CN": "或改正 {host} 的 DNS 记录：它可能指向了别的服务器。",
      }),
    ],
    confirm: text({
      en: "The list of names in that configuration: {host} is not among them.",
      "zh-CN": "该配置中的主机名列表：其中没有 {host}。",
    }),
  },
];

export const missingFallbackKnown: readonly Known[] = [
  {
    facts: byKnownAuthor,
    fix: [
      text({
        en: "Add the fallback to the web server: what is no file goes to the application's entry page.",
        "zh-CN": "在 Web 服务器上添加回退规则：不是文件的路径一律交给应用的入口页。",
      }),
    ],
  },
];
