import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { CORE, JSON_API, TRUSTED_HOSTS } from "./drupal-sources.ts";

const WRITES = docs(
  "Drupal: JSON:API read-only mode",
  `${CORE}/modules/jsonapi/src/Routing/ReadOnlyModeMethodFilter.php`,
);
const ENTITY = docs(
  "Drupal: EntityResource.php",
  `${CORE}/modules/jsonapi/src/Controller/EntityResource.php`,
);
const { likely } = causesOf(anybody, JSON_API, TRUSTED_HOSTS);
const entity = causesOf(anybody, ENTITY);

/** What an address of a Drupal site takes and gives, by JSON:API and REST: methods, formats, entities, permissions. */
export const drupalRoutesCauses = {
  id: "drupal-routes",
  over: ["auth"],
  causes: [
    causesOf(anybody, WRITES).proven(
      "read-only",
      "method-not-allowed-by-application",
      405,
      body("JSON:API is configured to accept only read operations."),
      {
        why: text({
          en: "JSON:API of this Drupal site is set to read only, as it is after installation.",
          "zh-CN": "该 Drupal 站点的 JSON:API 设为只读，这也是安装后的默认值。",
        }),
        fix: [
          text({
            en: "Allow all operations at /admin/config/services/jsonapi.",
            "zh-CN": "在 /admin/config/services/jsonapi 中允许所有操作。",
          }),
        ],
      },
    ),
    entity.proven("invalid", "validation-failed", 422, body("Unprocessable Entity: validation failed.")),
    entity.proven("exists", "target-already-exists", 409, body("Conflict: Entity already exists.")),
    entity.likely(
      "id-differs",
      "validation-failed",
      400,
      body(/The selected entity \([^)\n]{1,60}\) does not match the ID in the payload/),
      {
        why: text({
          en: "The id in the body is another than that of the address.",
          "zh-CN": "正文中的 id 与地址中的不同。",
        }),
      },
    ),
    likely(
      "permission",
      "auth-not-authorised",
      403,
      body(
        /The (?:following permissions are|(?:'|\\u0027)[^'\n]{1,100}(?:'|\\u0027) permission is) required|The current user is not allowed to (?:GET|POST|PATCH|DELETE|view|update|delete|create)|Access denied on (?:creating|updating|deleting) field/,
      ),
      {
        why: text({
          en: "The caller's role lacks a permission, or rules of the entity refuse (unpublished, of another owner); Drupal names the permission where it knows one.",
          "zh-CN":
            "调用者的角色缺少权限，或实体的访问规则拒绝（未发布、属于他人）；Drupal 知道是哪项权限时会写明。",
        }),
        fix: [
          text({
            en: "Grant the permission under People, Permissions; look at the entity's status and owner. Without a login the role is Anonymous user.",
            "zh-CN":
              "在“People → Permissions”授予权限，并查看实体的发布状态和所有者；未登录的调用属于匿名用户角色。",
          }),
        ],
      },
    ),
    likely(
      "format",
      "not-acceptable",
      406,
      body(/No route found for the specified formats?[ .]|Not acceptable format: /),
      {
        why: text({
          en: "No route at this path delivers the format; REST of Drupal wants ?_format=json.",
          "zh-CN": "这个路径没有输出该格式的路由；Drupal 的 REST 需要 ?_format=json。",
        }),
        fix: [
          text({
            en: "Add ?_format=json, and enable the resource and its format.",
            "zh-CN": "加上 ?_format=json，并启用该资源及其格式。",
          }),
        ],
      },
    ),
    likely(
      "content-type",
      "unsupported-media-type",
      415,
      body(/No route found that matches \\?"Content-Type: /),
      {
        why: text({
          en: "No route at this path takes the content type of the request.",
          "zh-CN": "这个路径没有接受该内容类型的路由。",
        }),
      },
    ),
  ],
} as const;
