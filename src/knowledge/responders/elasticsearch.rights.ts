import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { answered, challenge, ELASTIC_DOCS, secured } from "./elasticsearch.answer.ts";

const OPENSEARCH = docs(
  "OpenSearch: security plugin",
  "https://docs.opensearch.org/latest/security/configuration/security-admin/",
);
const SECURITY = docs(
  "Elasticsearch: security errors",
  `${ELASTIC_DOCS}/troubleshoot/elasticsearch/security`,
);

const unlicensed = body(/license is non-compliant|not available|is not enabled/);

/** Who calls, and what that one may: Elasticsearch's own security and OpenSearch's. */
export const elasticsearchRights = [
  cause({
    id: "opensearch-login-missing",
    mechanism: "auth-missing",
    on: [401],
    certainty: "likely",
    when: all(answered, challenge, notSent("authorization")),
    sources: [OPENSEARCH],
  }),
  cause({
    id: "opensearch-login-refused",
    mechanism: "auth-invalid",
    on: [401],
    certainty: "likely",
    when: all(answered, challenge, sent("authorization")),
    sources: [OPENSEARCH],
  }),
  cause({
    id: "opensearch-not-set-up",
    mechanism: "setup-required",
    on: [503],
    certainty: "likely",
    when: body("OpenSearch Security not initialized"),
    why: text({
      en: "OpenSearch's security plugin has not loaded its configuration: its index is empty or cannot be read, or the cluster is still starting or has no manager.",
      "zh-CN": "OpenSearch 的安全插件没有加载到配置：其索引为空或无法读取，或集群仍在启动、没有管理节点。",
    }),
    fix: [
      text({
        en: "On a new cluster run securityadmin.sh once with the admin certificate; else wait, and look for the cluster manager in the log.",
        "zh-CN": "新集群用管理员证书运行一次 securityadmin.sh；否则稍等，并在日志中查看集群管理节点。",
      }),
    ],
    sources: [OPENSEARCH],
  }),
  cause({
    id: "login-missing",
    mechanism: "auth-missing",
    on: [401],
    certainty: "likely",
    when: all(answered, secured, any(body("missing authentication credentials"), notSent("authorization"))),
    sources: [SECURITY],
  }),
  cause({
    id: "token-expired",
    mechanism: "auth-token-expired",
    on: [401],
    certainty: "likely",
    when: all(answered, secured, body(/(token|api key) (is )?expired/i)),
    sources: [SECURITY],
  }),
  cause({
    id: "login-refused",
    mechanism: "auth-invalid",
    on: [401],
    certainty: "likely",
    when: all(answered, secured, sent("authorization")),
    sources: [SECURITY],
  }),
  cause({
    id: "privilege-missing",
    mechanism: "auth-not-authorised",
    on: [403],
    certainty: "certain",
    when: all(
      answered,
      secured,
      body(
        /\bno permissions for \[[^\]"]{1,2000}\] and User \[|\baction \[[^\]"]{1,200}\] is unauthorized for (?:user|API key|service account) /,
      ),
    ),
    why: text({
      en: "This user or API key lacks the privilege for the action that the message names. In OpenSearch a search without an index asks for all of them.",
      "zh-CN": "该用户或 API 密钥没有权限执行消息中的操作。在 OpenSearch 中，不写索引的搜索会请求所有索引。",
    }),
    sources: [SECURITY],
  }),
  cause({
    id: "not-authorised",
    mechanism: "auth-not-authorised",
    on: [403],
    certainty: "likely",
    when: all(answered, secured, not(unlicensed)),
    sources: [SECURITY],
  }),
  cause({
    id: "licence",
    mechanism: "feature-not-enabled",
    on: [403],
    certainty: "likely",
    when: all(answered, secured, unlicensed),
    sources: [docs("Elastic: subscriptions", "https://www.elastic.co/subscriptions")],
  }),
] as const;
