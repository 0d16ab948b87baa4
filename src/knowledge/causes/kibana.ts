import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Kibana: API authentication",
  "https://www.elastic.co/docs/api/doc/kibana/authentication",
);
const SOURCE_2 = docs(
  "Kibana: configuration",
  "https://www.elastic.co/docs/reference/kibana/configuration-reference/general-settings",
);
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What Kibana and OpenSearch Dashboards say by themselves. */
export const kibanaCauses = {
  id: "kibana",
  causes: [
    likely(
      "xsrf-field",
      "csrf-token-invalid",
      400,
      body(/Request must contain (?:an?|the) (?:kbn|osd)-xsrf header/),
      {
        why: text({
          en: "Kibana wants its own request field on changes, as proof that no foreign form sent them.",
          "zh-CN": "Kibana 要求修改请求带上它自己的标头，以证明不是外站表单发出的。",
        }),
        fix: [
          text({
            en: "Send `kbn-xsrf: true` (OpenSearch Dashboards: `osd-xsrf: true`) with every POST, PUT and DELETE.",
            "zh-CN":
              "每个 POST、PUT、DELETE 都发送 `kbn-xsrf: true`（OpenSearch Dashboards 为 `osd-xsrf: true`）。",
          }),
        ],
      },
    ),
    likely(
      "not-ready",
      "dependency-unavailable",
      503,
      body(/^(?:Kibana|OpenSearch Dashboards) server is not ready yet/),
      {
        why: text({
          en: "Kibana (or OpenSearch Dashboards) waits for its search cluster: it is not reachable, refuses the login, or migrations still run.",
          "zh-CN": "Kibana（或 OpenSearch Dashboards）在等待搜索集群：无法连接、登录被拒，或迁移仍在进行。",
        }),
        fix: [
          text({
            en: "Read Kibana's log for elasticsearch-service and savedobjects-service; check versions and elasticsearch.hosts (or opensearch.hosts).",
            "zh-CN":
              "在 Kibana 日志中查看 elasticsearch-service 和 savedobjects-service，并检查 elasticsearch.hosts（OpenSearch 为 opensearch.hosts）与版本。",
          }),
        ],
      },
    ),
  ],
} as const;
