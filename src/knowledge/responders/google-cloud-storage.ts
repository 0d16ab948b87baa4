import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const ERRORS = docs(
  "Cloud Storage: HTTP status and error codes for XML",
  "https://cloud.google.com/storage/docs/xml-api/reference-status",
);
const SHARING = docs(
  "Cloud Storage: make data public",
  "https://cloud.google.com/storage/docs/access-control/making-data-public",
);
const UPLOADER = any(field("server", /^UploadServer$/i), field("x-guploader-uploadid"));
const XML = body(/<Error>[\s\S]{0,40}<Code>/);
const own = by("google-cloud-storage");
const anonymous = body("Anonymous caller");
const rightMissing = body(/does not have storage\.\w{3,20}\.\w{3,10} (?:access|permission)/);
const anonymousDenied = all(own, rightMissing, anonymous);
const POLICY = text({
  en: "gcloud storage buckets get-iam-policy gs://BUCKET lists who has which role.",
  "zh-CN": "gcloud storage buckets get-iam-policy gs://BUCKET 列出各角色的成员。",
});

// What each error code means is told in causes/object-storage.ts.
export const googleCloudStorage = defineResponder({
  id: "google-cloud-storage",
  name: product("Google Cloud Storage"),
  roles: ["application"],
  signs: [
    wrote("error-xml", all(XML, UPLOADER)),
    wrote("error-words", all(UPLOADER, body(/storage\.(?:objects|buckets)\.\w{3,10} access/))),
    named("server-field", field("server", /^UploadServer$/i)),
    relayed("uploader-field", field("x-guploader-uploadid")),
  ],
  over: ["google-frontend"],
  causes: [
    causesOf(anybody, SHARING).proven(
      "right-missing",
      "auth-not-authorised",
      [401, 403],
      all(own, rightMissing, not(anonymous)),
      {
        why: text({
          en: "The account that the answer names lacks the right that it names, or the bucket or object does not exist.",
          "zh-CN": "响应中写明的账号缺少响应中写明的权限，或存储桶、对象不存在。",
        }),
        fix: [
          text({
            en: "If bucket and object exist, give the named account a role with that right on the bucket; for storage.objects.get that is Storage Object Viewer, for example.",
            "zh-CN":
              "存储桶和对象存在时，在存储桶上给该账号授予含有该权限的角色；storage.objects.get 可用 Storage Object Viewer。",
          }),
        ],
        confirm: POLICY,
      },
    ),
    causesOf(anybody, SHARING).likely("anonymous", "auth-not-authorised", [401, 403], anonymousDenied, {
      why: text({
        en: "The request came without credentials. Everybody (allUsers) lacks the right that the answer names, or the bucket or object does not exist.",
        "zh-CN": "请求没有携带凭据。所有人（allUsers）没有响应中写明的权限，或存储桶、对象不存在。",
      }),
      fix: [
        text({
          en: "For public files give allUsers the role Storage Object Viewer on the bucket.",
          "zh-CN": "如果文件应当公开，给 allUsers 授予存储桶的 Storage Object Viewer 角色。",
        }),
        text({
          en: "Otherwise send credentials, or a signed link with all of its query (gcloud storage sign-url).",
          "zh-CN": "否则携带凭据，或使用查询参数完整的签名链接（gcloud storage sign-url）。",
        }),
        text({
          en: "If public access prevention is enforced for the bucket or project, allUsers cannot be added.",
          "zh-CN": "如果存储桶或项目强制禁止公开访问，就无法添加 allUsers。",
        }),
      ],
      confirm: POLICY,
    }),
    causesOf(anybody, SHARING).likely("credentials-lost", "auth-missing", [401, 403], anonymousDenied),
  ],
  sources: [ERRORS],
});
