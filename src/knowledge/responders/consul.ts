import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { ofNomad } from "../causes/nomad-answer.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const AGENT = docs(
  "Consul: agent endpoint source",
  "https://github.com/hashicorp/consul/blob/main/agent/agent_endpoint.go",
);
const ACL = docs("Consul: ACL errors", "https://github.com/hashicorp/consul/blob/main/acl/errors.go");
const ERRORS = docs(
  "Consul: sentences of its errors",
  "https://github.com/hashicorp/consul/blob/main/agent/structs/errors.go",
);
const HTTP = docs("Consul: HTTP API", "https://developer.hashicorp.com/consul/api-docs/api-structure");

const NO_METRICS = "Prometheus is not enabled since its retention time is not positive";
/** An error that begins so, told by the agent or handed on from a server. */
const error = (words: string) => body(new RegExp(`^\\s{0,8}(?:rpc error making call: )?(?:${words})`));
const denied = error("Permission denied|ACL not found|ACL support disabled|ACL system must be bootstrapped");
const NO_LEADER = "No (?:cluster leader|path to datacenter)";
const seen = any(
  field("x-consul-index"),
  field("x-consul-knownleader"),
  field("x-consul-default-acl-policy"),
);
/** Paths that Consul alone has, or its own port, at those that it shares with Nomad. */
const asked = any(
  path(
    /^\/v1\/(?:kv|catalog|health|session|coordinate|connect|config|txn|query|event|snapshot|internal)(?:\/|$)/,
  ),
  path(/^\/v1\/agent\/(?:checks?|services?|metrics|connect|reload|maintenance|token|version)(?:\/|$)/),
  all(
    path(/^\/v1\//),
    holds((c) => c.url?.port === "8500" || c.url?.port === "8501"),
  ),
);
const own = by("consul");
/** The error and nothing more: under 200 a value could begin so. */
const noLeaderAlone = all(own, error(`${NO_LEADER}\\s{0,4}$`));

export const consul = defineResponder({
  id: "consul",
  name: product("HashiCorp Consul"),
  roles: ["application"],
  signs: [
    wrote("no-prometheus", body(NO_METRICS)),
    wrote("token-lacks-permission", error("Permission denied: (?:anonymous )?token with AccessorID")),
    wrote("consul-error-text", all(error(`ACL not found|${NO_LEADER}`), not(ofNomad))),
    wrote(
      "server-error-text",
      error("No known Consul servers|Connect must be enabled in order to use this endpoint"),
    ),
    wrote(
      "error-text-with-field",
      all(
        body(
          /^\s{0,8}(Permission denied|Missing |rpc error|Not ready to serve|RPC rate limit|Rate limit reached|Remote DC has|Raft leader not)/,
        ),
        seen,
      ),
    ),
    named("bare-denial", all(body(/^(?:rpc error making call: )?Permission denied\s?$/), asked)),
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
      when: all(own, denied, notSent("x-consul-token"), notSent("authorization")),
      sources: [ACL],
    }),
    cause({
      id: "not-authorised",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: all(own, denied, any(sent("x-consul-token"), sent("authorization"), body("lacks permission"))),
      sources: [ACL],
    }),
    cause({
      id: "no-leader",
      mechanism: "upstream-none-available",
      on: [500, 503],
      certainty: "likely",
      when: all(own, error(NO_LEADER)),
      why: text({
        en: "The Consul server asked knows no leader, or no way to the datacenter asked for.",
        "zh-CN": "被请求的 Consul 服务器不知道 leader 是谁，或不知道通往所求数据中心的路径。",
      }),
      fix: [
        text({
          en: "Look at `consul operator raft list-peers -stale=true` and `consul members` (with -wan for another datacenter): most servers must run and reach each other.",
          "zh-CN":
            "查看 `consul operator raft list-peers -stale=true` 和 `consul members`（其他数据中心加 -wan）：多数服务器必须在运行并能互相连通。",
        }),
      ],
      sources: [HTTP, ERRORS],
    }),
    cause({
      id: "no-leader-under-200",
      mechanism: "error-reported-with-200",
      on: [200],
      certainty: "likely",
      when: noLeaderAlone,
      why: text({
        en: "The body is no value but Consul's error, sent under 200: the server asked knows no leader, or no way to the datacenter.",
        "zh-CN":
          "正文不是值，而是以 200 返回的 Consul 错误：被请求的服务器不知道 leader，或不知道通往该数据中心的路径。",
      }),
      sources: [HTTP, ERRORS],
    }),
    cause({
      id: "no-leader-behind-200",
      mechanism: "upstream-none-available",
      on: [200],
      certainty: "possible",
      when: noLeaderAlone,
      why: text({
        en: "Without a leader (stale reads apart), or a way to the datacenter, no server of the cluster can answer.",
        "zh-CN": "没有 leader（stale 读取除外），或没有通往数据中心的路径，集群中就没有服务器能响应。",
      }),
      sources: [HTTP, ERRORS],
    }),
    cause({
      id: "no-servers",
      mechanism: "upstream-none-available",
      on: [500],
      certainty: "likely",
      when: all(
        own,
        error(
          "No known Consul servers|Remote DC has no server currently reachable|Raft leader not found in server lookup mapping",
        ),
      ),
      why: text({
        en: "This Consul agent knows or reaches no server of the cluster or of the datacenter asked for, or does not find the leader among the servers it knows.",
        "zh-CN":
          "这个 Consul 代理不知道或连接不到集群或所求数据中心的服务器，或在已知服务器中找不到 leader。",
      }),
      sources: [HTTP, ERRORS],
    }),
    cause({
      id: "not-ready",
      mechanism: "service-stopped",
      on: [500],
      certainty: "likely",
      when: all(own, body(/Not ready to serve consistent reads/)),
      why: text({
        en: "The leader was only just elected and does not serve consistent reads yet.",
        "zh-CN": "leader 刚刚选出，还不能提供一致性读取。",
      }),
      fix: [text({ en: "Try again after a moment.", "zh-CN": "稍后重试。" })],
      sources: [HTTP, ERRORS],
    }),
    cause({
      id: "rate",
      mechanism: "rate-limited",
      on: [429, 500, 503],
      certainty: "likely",
      when: all(
        own,
        body(
          /RPC rate limit exceeded|^\s{0,8}(?:rpc error: [^\n]{0,80})?Rate limit reached, try again later/,
        ),
      ),
      sources: [ERRORS],
    }),
    cause({
      id: "connect-off",
      mechanism: "feature-not-enabled",
      on: [500],
      certainty: "likely",
      when: all(own, body(/Connect must be enabled in order to use this endpoint/)),
      why: text({
        en: "This address belongs to Consul's service mesh, which this cluster does not have switched on.",
        "zh-CN": "这个地址属于 Consul 的服务网格，而该集群没有启用它。",
      }),
      fix: [
        text({
          en: "Set connect { enabled = true } on the servers and restart them one by one.",
          "zh-CN": "在服务器上设置 connect { enabled = true }，并逐台重启。",
        }),
      ],
      sources: [ERRORS],
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
