import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const REASONS = docs(
  "Kubernetes: status reasons",
  "https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go",
);
const RBAC = docs("Kubernetes: RBAC", "https://kubernetes.io/docs/reference/access-authn-authz/rbac/");
const AUTHN = docs(
  "Kubernetes: authentication",
  "https://kubernetes.io/docs/reference/access-authn-authz/authentication/",
);

const STATUS_OBJECT = /"kind":\s{0,4}"Status",\s{0,12}"apiVersion":\s{0,4}"v1"/;
const reason = codeInBody(/"reason":\s{0,4}"([A-Za-z]{3,40})"/);

export const kubernetesReasons = {
  "target-already-exists": ["AlreadyExists"],
  "application-conflict": ["Conflict"],
  "resource-gone": ["Gone", "Expired"],
  "validation-failed": ["Invalid", "BadRequest"],
  "handler-timeout": ["Timeout", "ServerTimeout"],
  "rate-limited": ["TooManyRequests"],
  "method-not-allowed-by-application": ["MethodNotAllowed"],
  "not-acceptable": ["NotAcceptable"],
  "request-body-too-large": ["RequestEntityTooLarge"],
  "unsupported-media-type": ["UnsupportedMediaType"],
  "application-error": ["InternalError", "StoreReadError"],
  "upstream-none-available": ["ServiceUnavailable"],
} as const satisfies CauseTable;

const own = by("kube-apiserver");

export const kubeApiserver = defineResponder({
  id: "kube-apiserver",
  name: product("Kubernetes API server"),
  roles: ["application"],
  signs: [
    wrote("status-object", body(STATUS_OBJECT)),
    wrote(
      "plain-error",
      all(
        field("x-kubernetes-pf-flowschema-uid"),
        body(/^\s{0,8}(404 page not found|Forbidden|Unauthorized)/),
      ),
    ),
    // Releases before the status object.
    wrote("anonymous-text", body(/^\s{0,8}User \\?"system:anonymous\\?" cannot /)),
    relayed("flow-schema-field", field("x-kubernetes-pf-flowschema-uid")),
    relayed("audit-id-field", field("audit-id")),
  ],
  // It is answered before Kubernetes by the server of Go.
  neverWrites: [431],
  causes: [
    cause({
      id: "anonymous",
      mechanism: "auth-missing",
      on: [403],
      certainty: "likely",
      when: all(own, body("system:anonymous")),
      why: text({
        en: "The call carried no credentials that the server reads, or they were lost on the way, so it ran as system:anonymous, which may not do this; a wrong token gets 401.",
        "zh-CN":
          "请求没有携带服务器识别的凭据，或凭据在途中丢失，因此以 system:anonymous 身份执行，而它没有这个权限；令牌错误时返回的是 401。",
      }),
      sources: [AUTHN],
    }),
    cause({
      id: "not-authorised",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: all(
        own,
        code(reason, "Forbidden"),
        not(body(/system:anonymous|exceeded quota:|admission webhook/)),
      ),
      sources: [RBAC],
    }),
    cause({
      id: "anonymous-not-authorised",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "possible",
      when: own,
      sources: [RBAC],
    }),
    cause({
      id: "webhook",
      mechanism: "dependency-unavailable",
      on: [500],
      certainty: "likely",
      when: all(own, body(/failed calling webhook/)),
      why: text({
        en: "An admission webhook that the cluster must ask gave no usable answer: down, blocked, too slow, its certificate not trusted, or an error.",
        "zh-CN":
          "集群必须先询问的准入 Webhook 没有给出可用的响应：其服务停止、被拦截或太慢，证书不受信任，或响应是错误或无效。",
      }),
      fix: [
        text({
          en: "Look at the pods and endpoints of the service that is named; from the control plane its port must be reachable.",
          "zh-CN": "查看所写服务的 Pod 和 Endpoints；控制面必须能访问它的端口。",
        }),
        text({
          en: "Left over from a removed product: delete its ValidatingWebhookConfiguration or MutatingWebhookConfiguration.",
          "zh-CN":
            "若是已卸载产品的遗留：删除其 ValidatingWebhookConfiguration 或 MutatingWebhookConfiguration。",
        }),
      ],
      sources: [
        docs(
          "Kubernetes: dynamic admission control",
          "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/",
        ),
      ],
    }),
    cause({
      id: "quota",
      mechanism: "quota-exhausted",
      on: [403],
      certainty: "likely",
      when: all(own, body(/exceeded quota:/)),
      sources: [
        docs("Kubernetes: resource quotas", "https://kubernetes.io/docs/concepts/policy/resource-quotas/"),
      ],
    }),
    cause({
      id: "token-missing",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: all(own, any(code(reason, "Unauthorized"), body("Unauthorized")), notSent("authorization")),
      sources: [AUTHN],
    }),
    cause({
      id: "token-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(own, any(code(reason, "Unauthorized"), body("Unauthorized")), sent("authorization")),
      sources: [AUTHN],
    }),
    cause({
      id: "token-expired",
      mechanism: "auth-token-expired",
      on: [401],
      certainty: "possible",
      when: all(own, sent("authorization")),
      sources: [AUTHN],
    }),
    cause({
      id: "no-such-api",
      mechanism: "route-not-found",
      on: [404],
      certainty: "likely",
      when: all(own, body(/could not find the requested resource|404 page not found/)),
      why: text({
        en: "The server has nothing at this path: no such API group, version, resource type or subresource. Its definition may not be installed.",
        "zh-CN":
          "服务器在这个路径上什么也没有：没有这个 API 组、版本、资源类型或子资源；可能没有安装相应的定义。",
      }),
      sources: [REASONS],
    }),
    cause({
      id: "no-such-object",
      mechanism: "record-not-found",
      on: [404],
      certainty: "likely",
      when: all(own, code(reason, "NotFound")),
      sources: [REASONS],
    }),
    cause({
      id: "no-endpoints",
      mechanism: "upstream-none-available",
      on: [503],
      certainty: "certain",
      when: all(own, body(/no endpoints available for service/)),
      sources: [REASONS],
    }),
    cause({
      id: "dial-refused",
      mechanism: "upstream-connection-refused",
      on: [500, 502, 503],
      certainty: "likely",
      when: all(own, body(/connection refused|error trying to reach service/)),
      sources: [REASONS],
    }),
    cause({
      id: "webhook-denied",
      mechanism: "validation-failed",
      on: [400, 403],
      certainty: "likely",
      when: all(own, body(/admission webhook [^\n]{1,120} denied the request/)),
      sources: [
        docs(
          "Kubernetes: admission webhooks",
          "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/",
        ),
      ],
    }),
    ...causesOf(anybody, REASONS).table(kubernetesReasons, {
      certainty: "likely",
      prefix: "reason-",
      when: (name) => all(own, code(reason, name)),
    }),
  ],
  sources: [REASONS],
});
