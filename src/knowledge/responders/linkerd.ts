import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const PROXY = docs(
  "Linkerd: proxy errors",
  "https://github.com/linkerd/linkerd2-proxy/blob/main/linkerd/app/core/src/errors/respond.rs",
);
const MESH = causesOf(anybody, PROXY);
/** What it says in the field of its own responses, whose bodies are empty. */
const said = (words: RegExp): Condition => all(by("linkerd"), field("l5d-proxy-error", words));

export const linkerd = defineResponder({
  id: "linkerd",
  name: product("Linkerd"),
  roles: ["reverse-proxy"],
  signs: [wrote("l5d-proxy-error-field", field("l5d-proxy-error"))],
  causes: [
    MESH.proven("refused", "upstream-connection-refused", 502, said(/connection refused/i)),
    MESH.likely(
      "closed",
      "upstream-closed-without-response",
      502,
      said(/connection (?:reset|closed)|broken pipe|unexpected end of file|\bEOF\b/i),
    ),
    MESH.likely(
      "unreachable",
      "upstream-connect-timeout",
      502,
      said(/no route to host|network unreachable/i),
    ),
    MESH.likely(
      "identity",
      "upstream-tls-certificate-invalid",
      502,
      said(/required id .{1,200}; found|invalid peer certificate|certificate/i),
    ),
    MESH.proven("connect-late", "upstream-connect-timeout", 504, said(/connect timed out after/)),
    MESH.proven(
      "silent",
      "upstream-response-timeout",
      504,
      said(/HTTP response timeout after|timed out waiting for response headers/),
    ),
    MESH.likely("fail-fast", "upstream-none-available", [503, 504], said(/in fail-?fast/i), {
      why: text({
        en: "For some seconds no endpoint of the service could take a request, so Linkerd at once fails every new one.",
        "zh-CN": "已有数秒没有任何端点能接收请求，所以 Linkerd 让随后的请求立即失败。",
      }),
      fix: [
        text({
          en: "Look whether the service has ready endpoints: `kubectl get endpointslices`, and why its pods are not ready or refuse connections.",
          "zh-CN":
            "用 `kubectl get endpointslices` 查看服务有没有就绪的端点，以及 Pod 为什么没有就绪或拒绝连接。",
        }),
        text({
          en: "If all are ready, compare the port of the service with the one that the container listens on.",
          "zh-CN": "如果都已就绪，核对 Service 的端口与容器实际监听的端口。",
        }),
      ],
    }),
    // It gives up a connection after a second, so who drops packets is seen as nobody ready after three.
    MESH.possible("fail-fast-late", "upstream-connect-timeout", [503, 504], said(/in fail-?fast/i), {
      why: text({
        en: "Connections to the endpoints may time out: mostly a NetworkPolicy or firewall lets in the port of the application, but not that of its proxy.",
        "zh-CN":
          "到端点的连接可能超时：多半是 NetworkPolicy 或防火墙只放行了应用的端口，没有放行其代理的端口。",
      }),
      fix: [
        text({
          en: "Let meshed clients reach port 4143 of the pods, where Linkerd takes what is meant for the application.",
          "zh-CN": "允许网格内的客户端访问 Pod 的 4143 端口：发往应用的请求由 Linkerd 在此接收。",
        }),
      ],
      confirm: text({
        en: "The log of the client's linkerd-proxy says `connect timed out after 1s`; `Connection refused` is another cause.",
        "zh-CN":
          "客户端 linkerd-proxy 的日志：`connect timed out after 1s`；若是 `Connection refused`，则是别的原因。",
      }),
    }),
    MESH.possible("fail-fast-refused", "upstream-connection-refused", [503, 504], said(/in fail-?fast/i)),
    MESH.likely("load-shed", "upstream-none-available", 503, said(/service unavailable$/i)),
    MESH.possible("load-shed-overload", "service-overloaded", 503, said(/service unavailable$/i)),
    MESH.proven("policy", "auth-not-authorised", 403, said(/unauthorized (?:request on route|connection)/), {
      why: text({
        en: "The policy of the server behind, an AuthorizationPolicy or the default policy, does not let this client in.",
        "zh-CN": "目标服务器的策略（AuthorizationPolicy 或默认策略）不允许这个客户端。",
      }),
      fix: [
        text({
          en: "List the policies with `linkerd authz -n NAMESPACE deploy/NAME`. Add one that names the client's service account, or mesh the client.",
          "zh-CN":
            "用 `linkerd authz -n NAMESPACE deploy/NAME` 列出策略。为客户端的 ServiceAccount 添加策略，或把客户端纳入网格。",
        }),
      ],
    }),
    MESH.proven("no-route", "gateway-route-not-found", 404, said(/no route found for request|no route$/)),
    MESH.likely("gateway-domain", "host-not-configured", 404, said(/bad gateway domain/)),
    MESH.proven("rate", "rate-limited", 429, said(/rate limit exceeded/)),
    MESH.proven("loop", "proxy-loop", 508, said(/gateway loop detected/)),
    MESH.likely(
      "policy-invalid",
      "server-config-error",
      500,
      said(/invalid (?:server policy|client policy|redirect)/),
    ),
    MESH.possible("unexpected", "upstream-closed-without-response", [500, 502], said(/unexpected error/)),
  ],
  sources: [PROXY],
});
