import { path } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const GUIDE = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide";
export const S3_ORIGIN = docs(
  "CloudFront: 403 from an S3 origin",
  `${GUIDE}/http-403-permission-denied.html`,
);
export const DEFAULT_ROOT = docs("CloudFront: default root object", `${GUIDE}/DefaultRootObject.html`);

/** The start of a site, which is mostly there: where it is denied, so is everything. */
export const entryOfSite = path(/^\/(?:index\.html?)?$/);

export const closedToCdnWords = {
  why: text({
    en: "The start of the site is denied, so mostly the CDN itself may not read the bucket: its policy does not let in this distribution.",
    "zh-CN": "连站点首页都被拒绝，多半是 CDN 本身不能读取存储桶：桶策略没有放行这个分配。",
  }),
  fix: [
    text({
      en: "Put the policy that CloudFront shows for its origin access (OAC, or OAI) into the bucket: s3:GetObject for this distribution.",
      "zh-CN": "把 CloudFront 为源访问控制（OAC 或 OAI）给出的策略写入存储桶：允许该分配执行 s3:GetObject。",
    }),
    text({
      en: "Where `/` alone is denied, set the default root object, such as `index.html`, and see that the file is there.",
      "zh-CN": "如果只有 `/` 被拒绝，设置默认根对象（例如 `index.html`），并确认文件存在。",
    }),
  ],
};

/** A store knows keys, no folders: what ends in a slash is mostly no key, and only its website endpoint adds a file name. */
export const folderWords = {
  why: text({
    en: "A bucket has no folders: mostly no object has this name with the slash, the interface of the store adds no index file, and without the right to list it says 403.",
    "zh-CN":
      "存储桶没有目录：多半没有以斜杠结尾的这个键名，存储接口也不会补上索引文件；没有列出权限时返回 403。",
  }),
  fix: [
    text({
      en: "Link to the file itself, such as `…/index.html`.",
      "zh-CN": "链接到文件本身，例如 `…/index.html`。",
    }),
    text({
      en: "Or let the CDN append `index.html` to such paths (CloudFront: a function at viewer request); the default root object is for `/` alone.",
      "zh-CN":
        "或让 CDN 给这类路径补上 `index.html`（CloudFront：在 viewer request 用函数）；默认根对象只对 `/` 有效。",
    }),
    text({
      en: "Or take the website endpoint of the bucket as the origin, which serves index documents.",
      "zh-CN": "或改用存储桶的网站终端节点作源站，它会返回索引文档。",
    }),
  ],
};
