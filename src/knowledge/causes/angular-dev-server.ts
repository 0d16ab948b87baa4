import { body } from "../../diagnosis/condition/body.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Angular: CLI, serve", "https://angular.dev/cli/serve");
const SOURCE_2 = docs("Angular: building, dev server", "https://angular.dev/tools/cli/serve");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);
const { proven } = causesOf(
  anybody,
  docs("Angular: SSR, security", "https://angular.dev/best-practices/security"),
);

/** What the servers of Angular (dev, rendering) say, beyond what Vite or webpack below it say. */
export const angularDevServerCauses = {
  id: "angular-dev-server",
  causes: [
    proven(
      "rendering-host-refused",
      "host-not-allowed",
      400,
      sentence(
        /^(?:Header "(?:host|x-forwarded-host)" with value "[^"\n]{1,255}"|URL with hostname "[^"\n]{1,255}") is not allowed\b/,
      ),
      {
        why: text({
          en: "The server that renders the Angular application takes only hosts that it was told of.",
          "zh-CN": "负责渲染 Angular 应用的服务器只接受已登记的主机名。",
        }),
        fix: [
          text({
            en: "List the host in `security.allowedHosts` of the build in angular.json (for `ng serve`: `allowedHosts` of the serve target), or in NG_ALLOWED_HOSTS.",
            "zh-CN":
              "把主机名写进 angular.json 构建选项的 `security.allowedHosts`（`ng serve` 则是 serve 目标的 `allowedHosts`），或环境变量 NG_ALLOWED_HOSTS。",
          }),
        ],
      },
    ),
    likely("host-refused", "host-not-allowed", 403, body(/allowedHosts[^\n]{0,80}angular\.json/), {
      why: text({
        en: "The dev server of Angular does not know this host name.",
        "zh-CN": "Angular 开发服务器不认识这个主机名。",
      }),
      fix: [
        text({
          en: "Name the host in `allowedHosts` under the `serve` target in angular.json; --allowed-hosts on the command line may let every host in.",
          "zh-CN":
            "在 angular.json 的 `serve` 目标下用 `allowedHosts` 写明该主机；命令行的 --allowed-hosts 可能放行所有主机。",
        }),
      ],
    }),
  ],
} as const;
