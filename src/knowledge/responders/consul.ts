import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const AGENT = docs(
  "Consul: agent endpoint source",
  "https://github.com/hashicorp/consul/blob/main/agent/agent_endpoint.go",
);
const ACL = docs("Consul: ACL errors", "https://github.com/hashicorp/consul/blob/main/acl/errors.go");
const HTTP = docs("Consul: HTTP API", "https://developer.hashicorp.com/consul/api-docs/api-structure");

const NO_METRICS = "Prometheus is not enabled since its retention time is not positive";
const DENIED =
  /^\s{0,8}(rpc error making call: )?(Permission denied|ACL not found|ACL support disabled|ACL system must be bootstrapped)/;
const NO_LEADER = /^\s{0,8}(rpc error making call: )?No (cluster leader|path to datacenter)/;
const seen = any(
  field("x-consul-index"),
  field("x-consul-knownleader"),
  field("x-consul-default-acl-policy"),
);
const own = by("consul");

export const consul = defineResponder({
  id: "consul",
  name: product("HashiCorp Consul"),
  roles: ["application"],
  signs: [
    wrote("no-prometheus", body(NO_METRICS)),
    wrote(
      "token-lacks-permission",
      body(/^\s{0,8}(rpc error making call: )?Permission denied: (anonymous )?token with AccessorID/),
    ),
    wrote(
      "consul-error-text",
      body(/^\s{0,8}(rpc error making call: )?(ACL not found|No cluster leader|No path to datacenter)/),
    ),
    wrote("error-text-with-field", all(body(/^\s{0,8}(Permission denied|Missing |rpc error)/), seen)),
    relayed("passed-through", seen),
  ],
  causes: [
    cause({
      id: "metrics-off",
      mechanism: "feature-not-enabled",
      on: [415],
      certainty: "certain",
      when: body(NO_METRICS),
      why: text({
        en: "Consul's Prometheus endpoint is off until telemetry.prometheus_retention_time is set; the media type is not the problem.",
        "zh-CN":
          "设置 telemetry.prometheus_retention_time 之前，Consul 的 Prometheus 端点是关闭的；与媒体类型无关。",
      }),
      sources: [AGENT],
    }),
    cause({
      id: "acl-off",
      mechanism: "feature-not-enabled",
      on: [401],
      certainty: "likely",
      when: all(own, body("ACL support disabled")),
      sources: [ACL],
    }),
    cause({
      id: "token-unknown",
      mechanism: "auth-invalid",
      on: [403],
      certainty: "likely",
      when: all(own, body("ACL not found")),
      sources: [ACL],
    }),
    cause({
      id: "token-missing",
      mechanism: "auth-missing",
      on: [403],
      certainty: "likely",
      when: all(own, body(DENIED), notSent("x-consul-token"), notSent("authorization")),
      sources: [ACL],
    }),
    cause({
      id: "not-authorised",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: all(
        own,
        body(DENIED),
        any(sent("x-consul-token"), sent("authorization"), body("lacks permission")),
      ),
      sources: [ACL],
    }),
    cause({
      id: "no-leader",
      mechanism: "upstream-none-available",
      on: [500, 503],
      certainty: "likely",
      when: all(own, body(NO_LEADER)),
      sources: [HTTP],
    }),
    cause({
      id: "parameter-missing",
      mechanism: "validation-failed",
      on: [400],
      certainty: "likely",
      when: all(own, body(/^\s{0,8}(Missing|Invalid|Request decode failed)/)),
      sources: [HTTP],
    }),
  ],
  sources: [HTTP],
});
