import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Angular: CLI, serve", "https://angular.dev/cli/serve");
const SOURCE_2 = docs("Angular: building, dev server", "https://angular.dev/tools/cli/serve");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What the dev server of Angular says, beyond what Vite or webpack below it say. */
export const angularDevServerCauses = {
  id: "angular-dev-server",
  causes: [
    likely("host-refused", "host-not-allowed", 403, body(/allowedHosts[^\n]{0,80}angular\.json/), {
      why: text({
        en: "The dev server of Angular does not know this host name.",
        "zh-CN": "Angular 开发服务器不认识这个主机名。",
      }),
      fix: [
        text({
          en: "Name the host in `allowedHosts` under the `serve` target in angular.json; on the command line --allowed-hosts of @angular/build lets every host in.",
          "zh-CN":
            "在 angular.json 的 `serve` 目标下用 `allowedHosts` 写明该主机；使用 @angular/build 时，命令行的 --allowed-hosts 会放行所有主机。",
        }),
      ],
    }),
  ],
} as const;
