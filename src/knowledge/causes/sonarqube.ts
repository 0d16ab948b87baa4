import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "SonarQube: web API",
  "https://docs.sonarsource.com/sonarqube-server/latest/extension-guide/web-api/",
);
const { likely } = causesOf(anybody, SOURCE);

const sonar = (pattern: RegExp) => all(body(/^\{"errors":\[\{"msg":"/), body(pattern));

/** What SonarQube says by itself. */
export const sonarqubeCauses = {
  id: "sonarqube",
  causes: [
    likely("right", "auth-not-authorised", 403, sonar(/Insufficient privileges/), {
      why: text({
        en: "The user or token lacks the permission on this project or on the whole of SonarQube.",
        "zh-CN": "该用户或令牌缺少这个项目或整个 SonarQube 的权限。",
      }),
    }),
    likely("no-endpoint", "route-not-found", 404, sonar(/Unknown url : /), {
      why: text({
        en: "This SonarQube has no such web service; it may belong to another edition or version.",
        "zh-CN": "这个 SonarQube 没有该 Web 服务；可能属于其他版本。",
      }),
    }),
    likely(
      "parameter",
      "validation-failed",
      400,
      sonar(
        /The (?:'|\\u0027)[\w.]{1,60}(?:'|\\u0027) parameter is missing|Value of parameter (?:'|\\u0027)/,
      ),
      {
        why: text({
          en: "SonarQube names the parameter that is missing or not allowed.",
          "zh-CN": "SonarQube 写明了缺失或不允许的参数。",
        }),
      },
    ),
    likely(
      "component",
      "record-not-found",
      404,
      sonar(/(?:Component|Project) (?:key )?(?:'|\\u0027)[^'"\\]{1,400}(?:'|\\u0027) not found/),
      {
        why: text({
          en: "No project or component has this key, or the token may not see it.",
          "zh-CN": "没有项目或组件使用这个 key，或令牌无权查看。",
        }),
      },
    ),
  ],
} as const;
