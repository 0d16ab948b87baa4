import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs(
    "Knative Serving: the activator's handlers",
    "https://github.com/knative/serving/tree/main/pkg/activator/handler",
  ),
);

/** What Knative's activator and queue-proxy say before the container of a service. */
export const knativeCauses = {
  id: "knative",
  over: ["application", "upstream", "upstream-unexplained"],
  causes: [
    likely("queue-full", "service-overloaded", 503, body(/^pending request queue full\s{0,2}$/), {
      why: text({
        en: "More requests wait for the service's pods than its queue holds: the pods are too slow, too few, or do not start.",
        "zh-CN": "等待该服务 Pod 的请求超出了队列长度：Pod 太慢、太少，或没有启动。",
      }),
      fix: [
        text({
          en: "Look whether the revision's pods become ready; then raise `containerConcurrency` or the `max-scale` annotation.",
          "zh-CN": "先看该修订版的 Pod 是否就绪；再调高 `containerConcurrency` 或 `max-scale` 注解。",
        }),
      ],
    }),
    likely("no-revision", "gateway-route-not-found", 404, body(/^Error getting active endpoint: /), {
      why: text({
        en: "Knative's activator knows no revision of this name: it was deleted, or the route still points to an old one.",
        "zh-CN": "Knative 的 activator 找不到这个修订版：它已被删除，或路由仍指向旧的修订版。",
      }),
    }),
  ],
} as const;
