import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const BALANCER = docs(
  "Spring Cloud LoadBalancer",
  "https://docs.spring.io/spring-cloud-commons/reference/spring-cloud-commons/loadbalancer.html",
);
const DUBBO = docs(
  "Apache Dubbo: frequently asked questions",
  "https://cn.dubbo.apache.org/en/overview/what/faq/",
);
const NETTY = docs(
  "Spring Cloud Gateway: HTTP timeouts and errors",
  "https://docs.spring.io/spring-cloud-gateway/reference/spring-cloud-gateway/http-timeouts-configuration.html",
);

/** What clients of a registry (Eureka, Nacos, Consul, ZooKeeper) write where it knows nobody of the name. */
export const serviceDiscoveryCauses = {
  id: "service-discovery",
  over: ["application", "upstream"],
  causes: [
    causesOf(anybody, BALANCER, DUBBO).proven(
      "nobody-registered",
      "upstream-none-available",
      [500, 502, 503],
      body(
        /Load balancer does not (?:have available server for client|contain an instance for the service)|No instances available for [\w.-]{1,120}(?=["<\r\n]|$)|No provider available (?:from registry|for the service|in)\b/i,
      ),
      {
        why: text({
          en: "The caller knows no usable instance of the service by this name: the registry has none, or the caller does not get its list.",
          "zh-CN": "调用方找不到这个名字的可用服务实例：注册中心里没有，或调用方没有拿到它的列表。",
        }),
        fix: [
          text({
            en: "Look in the registry's console (Eureka, Nacos, Consul) whether the service is registered and up, under exactly this name.",
            "zh-CN": "在注册中心控制台（Eureka、Nacos、Consul）查看该服务是否以完全相同的名字注册并在线。",
          }),
          text({
            en: "Caller and service must use the same registry, namespace and group; with Eureka a new instance may take a minute or two to be seen.",
            "zh-CN":
              "调用方与服务必须使用同一注册中心、命名空间和分组；使用 Eureka 时，新实例可能要一两分钟才被发现。",
          }),
        ],
      },
    ),
    // Netty writes name, address and port of the target; an error of WebFlux carries the id of the request.
    causesOf(anybody, NETTY).likely(
      "target-refused",
      "upstream-connection-refused",
      [500, 503],
      all(
        jsonWith(["timestamp", "path", "status", "error"], ["requestId", "message", "trace", "exception"]),
        json(
          "message",
          /^(?:finishConnect\(\.\.\) failed: )?Connection refused: [\w.-]{1,160}\/[\d.:a-f]{3,60}$/i,
        ),
      ),
    ),
  ],
} as const;
