import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { proven, likely } = causesOf(
  anybody,
  docs("Harbor: lib/errors/const.go", "https://github.com/goharbor/harbor/blob/main/src/lib/errors/const.go"),
  docs(
    "Harbor: project configuration",
    "https://goharbor.io/docs/main/working-with-projects/project-configuration/",
  ),
);
const read = codeInJson("errors.*.code");
const says = (...codes: readonly string[]) => code(read, ...codes);

/** What Harbor says by the codes that it adds to those of registries. */
export const harborCauses = {
  id: "harbor",
  over: ["conditional", "refusal", "auth", "conflict"],
  causes: [
    proven("policy", "blocked-by-config-rule", 412, says("PROJECTPOLICYVIOLATION"), {
      why: text({
        en: "A rule of the Harbor project keeps this image from being pulled: its vulnerabilities, a scan that is missing, or a missing signature.",
        "zh-CN": "Harbor 项目的规则不允许拉取这个镜像：存在漏洞、尚未扫描，或没有签名。",
      }),
      fix: [
        text({
          en: "Scan or sign the image, put the CVE on the project's allow list, or change the rule under Configuration.",
          "zh-CN": "扫描或签名该镜像，把 CVE 加入项目白名单，或在“配置管理”中修改规则。",
        }),
      ],
    }),
    likely("state", "application-conflict", 412, says("PRECONDITION", "VIOLATE_FOREIGN_KEY_CONSTRAINT"), {
      why: text({
        en: "Harbor: the object is in use, immutable by a tag rule, or in a state that does not allow this change. The message says why.",
        "zh-CN": "Harbor：该对象仍被使用、受不可变标签规则保护，或其状态不允许这个修改。消息中写明了原因。",
      }),
    }),
    proven(
      "quota",
      "quota-exhausted",
      403,
      all(
        says("DENIED"),
        body(/will exceed the configured upper limit of |Quota exceeded when processing the request of /),
      ),
      {
        why: text({
          en: "The upload would exceed the quota of the Harbor project.",
          "zh-CN": "这次上传会超出 Harbor 项目的配额。",
        }),
        fix: [
          text({
            en: "Delete old artifacts, not only their tags. An administrator can run garbage collection or raise the project's quota.",
            "zh-CN": "删除旧的制品，而不只是标签。管理员可以执行垃圾清理或提高项目配额。",
          }),
        ],
      },
    ),
    proven(
      "read-only",
      "maintenance-mode",
      403,
      all(says("DENIED"), body("The system is in read only mode. Any modification is prohibited.")),
      {
        why: text({
          en: "An administrator, or a running garbage collection of an older release, set Harbor to read-only.",
          "zh-CN": "管理员把 Harbor 设为了只读，或旧版本正在执行垃圾清理。",
        }),
      },
    ),
  ],
} as const;
