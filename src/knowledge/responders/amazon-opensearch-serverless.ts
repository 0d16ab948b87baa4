import { all, not } from "../../diagnosis/condition/condition.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const TROUBLE = docs(
  "AWS re:Post: OpenSearch Serverless errors",
  "https://repost.aws/knowledge-center/opensearch-serverless-troubleshoot",
);
const { likely, possible } = causesOf("amazon-opensearch-serverless", TROUBLE);

const own = by("amazon-opensearch-serverless");
const hint = (words: RegExp) => field("x-aoss-response-hint", words);

const GRANT = text({
  en: "Name the principal in a data access policy of the collection with the permission on index or collection, and give it `aoss:APIAccessAll` in IAM.",
  "zh-CN":
    "在该集合的数据访问策略中写入这个主体及所需的索引或集合权限，并在 IAM 中授予 `aoss:APIAccessAll`。",
});

export const amazonOpensearchServerless = defineResponder({
  id: "amazon-opensearch-serverless",
  name: product("Amazon OpenSearch Serverless"),
  roles: ["application"],
  signs: [
    // OpenSearch Applications send the hint as well.
    wrote("hint-field", all(field("x-aoss-response-hint"), host(/\.aoss\.amazonaws\.com$/))),
    wrote("server-field", field("server", /^aoss-amazon\b/)),
  ],
  causes: [
    likely("network-policy", "ip-not-allowed", 401, all(own, hint(/network-policy-deny/)), {
      why: text({
        en: "The network policy of the collection does not allow where the request comes from; it never reached the collection.",
        "zh-CN": "该集合的网络策略不允许这个来源；请求没有到达集合。",
      }),
      fix: [
        text({
          en: "Allow public access in the network policy, or name the VPC endpoint that the client uses; Dashboards has an entry of its own.",
          "zh-CN": "在网络策略中允许公开访问，或写入客户端所用的 VPC 端点；Dashboards 需要单独的规则。",
        }),
      ],
    }),
    likely("dashboards-right", "auth-not-authorised", 403, all(own, hint(/dashboards-authz-denied/)), {
      why: text({
        en: "The identity may not use OpenSearch Dashboards of this collection.",
        "zh-CN": "这个身份无权使用该集合的 OpenSearch Dashboards。",
      }),
      fix: [
        text({
          en: "Give an IAM principal `aoss:DashboardsAccessAll`, and name the identity in a data access policy of the collection.",
          "zh-CN": "IAM 主体需授予 `aoss:DashboardsAccessAll`，并把这个身份写入该集合的数据访问策略。",
        }),
      ],
    }),
    likely("data-access", "auth-not-authorised", 403, all(own, hint(/gw-helper-deny/)), {
      why: text({
        en: "No data access policy of the collection, or no IAM permission, lets this principal do it; a bad signature is refused alike.",
        "zh-CN": "该集合的数据访问策略或 IAM 权限不允许这个主体这样做；签名有误时也会这样拒绝。",
      }),
      fix: [GRANT],
    }),
    possible("right-missing", "auth-not-authorised", 403, all(own, not(hint(/deny|denied/))), {
      fix: [GRANT],
    }),
    // The documentation calls the signature the most common reason of a 403 for programs.
    possible("signature", "auth-invalid", 403, all(own, not(hint(/dashboards/))), {
      why: text({
        en: "The signature may be wrong: made for `es` instead of `aoss`, without x-amz-content-sha256, or expired.",
        "zh-CN": "签名可能有误：服务名用了 `es` 而不是 `aoss`、缺少 x-amz-content-sha256，或已过期。",
      }),
      fix: [
        text({
          en: "Sign with SigV4 for the service `aoss` and the collection's region, with x-amz-content-sha256 among the signed headers and the session token of temporary credentials.",
          "zh-CN":
            "用 SigV4 以服务名 `aoss` 和集合所在区域签名，把 x-amz-content-sha256 列入已签名标头，临时凭据要带会话令牌。",
        }),
      ],
    }),
  ],
  sources: [TROUBLE],
});
