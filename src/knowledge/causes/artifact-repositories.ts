import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { statusText } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { NO_REFERRERS, REFERRERS, referrers } from "../responders/docker-registry.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const nexus = causesOf(
  anybody,
  docs("Nexus Repository: repository types", "https://help.sonatype.com/en/repository-types.html"),
  docs("Nexus Repository: Maven repositories", "https://help.sonatype.com/en/maven-repositories.html"),
);
const artifactory = causesOf(
  anybody,
  docs(
    "Artifactory: local repositories",
    "https://jfrog.com/help/r/jfrog-artifactory-documentation/local-repositories",
  ),
);

/** Nexus tells it in the reason phrase; where that does not come through, in the body. */
const told = (words: RegExp) => any(statusText(words), body(words));

/** What Nexus and Artifactory answer to the programs that fill them. */
export const artifactRepositoriesCauses = {
  id: "artifact-repositories",
  over: ["conflict", "request-body", "auth", "refusal", "not-found", "npm", "verdaccio", "pypi", "crates"],
  causes: [
    // A registry that knows no such path at all; one that names itself is told in responders/docker-registry.ts.
    causesOf(anybody, REFERRERS).likely(
      "no-referrers-api",
      "route-not-found",
      404,
      all(referrers, not(body(/"errors":\s{0,8}\[/))),
      NO_REFERRERS,
    ),
    nexus.proven(
      "nexus-file-there",
      "target-already-exists",
      400,
      told(/\bRepository does not allow updating assets\b/),
      {
        why: text({
          en: "This file is in the repository already, and its deployment policy, mostly Disable redeploy, does not let it be overwritten.",
          "zh-CN": "仓库中已有这个文件，而其部署策略（多半是 Disable redeploy）不允许覆盖。",
        }),
        fix: [
          text({
            en: "Raise the version; or delete the old one, or set the deployment policy to Allow redeploy.",
            "zh-CN": "提高版本号；或删除旧文件，或将部署策略设为 Allow redeploy。",
          }),
        ],
      },
    ),
    nexus.proven(
      "nexus-version-policy",
      "blocked-by-config-rule",
      400,
      told(/\bRepository version policy: (?:RELEASE|SNAPSHOT|MIXED) does not allow (?:version|metadata)\b/),
      {
        why: text({
          en: "A snapshot was sent to a repository for releases, or a release to one for snapshots: -SNAPSHOT at the end, in capitals, makes the difference.",
          "zh-CN": "快照发到了发布版仓库，或发布版发到了快照仓库：区别在于末尾是否有大写的 -SNAPSHOT。",
        }),
        fix: [
          text({
            en: "Compare the version with the address under distributionManagement, or use the other repository.",
            "zh-CN": "核对版本号与 distributionManagement 中的地址，或改用另一个仓库。",
          }),
        ],
      },
    ),
    nexus.proven(
      "nexus-content-type",
      "validation-failed",
      400,
      told(/\bDetected content type \[[^\]\n]{0,200}\], but expected \[/),
      {
        why: text({
          en: "Nexus takes the content for another type than the file's name says (strict content type validation). The file may be wrong, or its type be unknown to Nexus.",
          "zh-CN":
            "Nexus 识别出的内容类型与文件名不符（严格内容类型校验）。可能是文件有误，也可能是 Nexus 不认识这种类型。",
        }),
        fix: [
          text({
            en: "Look into the file that was sent; where it is right, switch the validation off for this repository.",
            "zh-CN": "查看所发送的文件；若内容无误，可为该仓库关闭此校验。",
          }),
        ],
      },
    ),
    artifactory.proven(
      "artifactory-version-policy",
      "blocked-by-config-rule",
      [400, 404, 409],
      says(
        /\bThe repository '[^'\n]{1,120}' rejected the (?:artifact|path|resolution)\b[^\n]{0,300}\bsnapshot[/ ]release handling policy/,
      ),
      {
        why: text({
          en: "The repository takes releases only or snapshots only (Handle Releases, Handle Snapshots), and this version is of the other kind.",
          "zh-CN":
            "该仓库只接收发布版或只接收快照（Handle Releases、Handle Snapshots），而这个版本属于另一类。",
        }),
        fix: [
          text({
            en: "Name the other repository in the build (two settings: releases, snapshots), or correct -SNAPSHOT in the version.",
            "zh-CN": "在构建中指定另一个仓库（发布版与快照是两项设置），或改正版本号中的 -SNAPSHOT。",
          }),
        ],
      },
    ),
    artifactory.proven(
      "artifactory-patterns",
      "blocked-by-config-rule",
      [403, 404, 409],
      says(
        /\bThe repository '[^'\n]{1,120}' rejected the (?:artifact|path|resolution)\b[^\n]{0,300}\binclude\/exclude patterns/,
      ),
      {
        why: text({
          en: "The path is not among the include patterns of this repository, or is among its exclude patterns.",
          "zh-CN": "路径不在该仓库的包含模式中，或在其排除模式中。",
        }),
      },
    ),
    artifactory.likely(
      "artifactory-overwrite",
      "target-already-exists",
      403,
      says(/\bNot enough permissions to (?:overwrite|delete\/overwrite) artifact '/),
      {
        why: text({
          en: "This file is there already, and writing over it wants the permission to delete, which this user lacks.",
          "zh-CN": "该文件已存在，而覆盖它需要删除权限，该用户没有。",
        }),
        fix: [
          text({
            en: "Raise the version; or give the user Delete/Overwrite on this repository.",
            "zh-CN": "提高版本号；或授予该用户此仓库的 Delete/Overwrite 权限。",
          }),
        ],
      },
    ),
    artifactory.proven(
      "artifactory-pom-path",
      "validation-failed",
      [404, 409],
      says(/\bThe target deployment path '[^'\n]{1,400}' does not match the POM's expected path prefix '/),
      {
        why: text({
          en: "The path does not fit groupId, artifactId and version in the POM, and this repository checks that they agree. The message names both.",
          "zh-CN":
            "路径与 POM 中的 groupId、artifactId 和版本不符，而该仓库会检查二者是否一致。消息中写出了两者。",
        }),
        fix: [
          text({
            en: "Correct the path or the coordinates in the POM.",
            "zh-CN": "改正路径，或改正 POM 中的坐标。",
          }),
          text({
            en: "For artifacts that are meant so (an old repository, sbt plugins), switch on Suppress POM Consistency Checks for the repository.",
            "zh-CN": "如果制品本就如此（旧仓库、sbt 插件），为该仓库打开 Suppress POM Consistency Checks。",
          }),
        ],
      },
    ),
    artifactory.proven(
      "artifactory-license",
      "feature-not-enabled",
      [400, 403],
      says(/\bThis REST API is available only in Artifactory Pro\b/),
    ),
    artifactory.likely(
      "artifactory-checksum",
      "validation-failed",
      409,
      says(/\bChecksum policy '[^\n]{1,120}' rejected the artifact\b/),
      {
        why: text({
          en: "The file does not match the checksum that the client or the remote source named (changed on the way, or of another build), or the policy wants a checksum and none was named.",
          "zh-CN":
            "文件与客户端或远程来源声明的校验和不符（途中被改动，或校验和来自另一次构建），或策略要求校验和而没有声明。",
        }),
        fix: [
          text({
            en: "Build or download the file anew, and upload it with the checksum of that very file.",
            "zh-CN": "重新构建或下载文件，并以该文件自身的校验和上传。",
          }),
        ],
      },
    ),
  ],
} as const;
