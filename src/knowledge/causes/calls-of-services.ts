import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { jsonWith } from "../../diagnosis/condition/json.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { isErrorInside, sentence } from "../../diagnosis/condition/said.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const CLIENTS = causesOf(
  anybody,
  docs("Axios: handling errors", "https://axios-http.com/docs/handling_errors"),
  docs("Node.js: common system errors", "https://nodejs.org/api/errors.html#common-system-errors"),
  rfc(9110, "15.6.3"),
);
const REGISTRY = causesOf(
  anybody,
  docs(
    "Spring Cloud LoadBalancer",
    "https://docs.spring.io/spring-cloud-commons/reference/spring-cloud-commons/loadbalancer.html",
  ),
  docs("Apache Dubbo: no provider available", "https://dubbo.apache.org/en/docs3-v2/java-sdk/faq/5/"),
);
const LOG = text({
  en: "The application's log at that second often names the address that it called.",
  "zh-CN": "应用在那一秒的日志里常写有它调用的地址。",
});

/** A store on its usual port: databases, caches and search have causes of their own. */
const toStore: Condition = sentence(
  /:(?:5432|3306|27017|6379|1433|1521|9042|9200|5984|26257)\b|\b(?:mysql|postgres|mongo|redis|sqlstate)/i,
);

/** What HTTP clients throw in every language: the wording is the library's, whoever the application is. */
const failedCall: Condition = sentence(
  /request failed with status code \d{3}|^(?:\w{1,20}: )?fetch failed$|<no response>|\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN)\b|\bconnect (?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)\b|^(?:\w{1,20}: )?socket hang up$|^timeout of \d{1,9}ms exceeded|HTTPS?ConnectionPool\(host=|max retries exceeded with url|all connection attempts failed|cURL error \d{1,3}:|(?:client|server) error: `?[A-Z]{3,7} \S{1,400} resulted in|I\/O error on [A-Z]{3,7} request for|(?:connection refused|read timed out|connect timed out)[^\n]{0,40} executing [A-Z]{3,7} |\[\d{3}[^\]\n]{0,40}\] during \[[A-Z]{3,7}\] to \[|\d{3} [^\n]{1,40} from [A-Z]{3,7} https?:|target machine actively refused it|response status code does not indicate success: \d{3}|dial tcp [^\n]{1,80}(?:refused|timeout|no such host|no route)|client\.timeout exceeded while awaiting headers|failed to open TCP connection to|Net::(?:Open|Read)Timeout|failed to connect to \/\d|(?:timed-out|short-circuited|failed|rejected|queued for execution) and (?:no fallback available|fallback failed)|CircuitBreaker '[^'\n]{1,80}' is OPEN|UnknownHostException|ConnectException: connection (?:refused|timed out)/i,
);

/** The called service answered, and refused what it was asked: a code of the client's own faults. */
const refusedCall: Condition = all(
  failedCall,
  sentence(
    /request failed with status code 4(?!08|29)\d\d|client error: `?[A-Z]{3,7} \S{1,400} resulted in|\[4(?!08|29)\d\d[^\]\n]{0,40}\] during \[|\b4(?!08|29)\d\d [^\n]{1,40} from [A-Z]{3,7} https?:|does not indicate success: 4(?!08|29)\d\d/i,
  ),
);

const REFUSED = {
  why: text({
    en: "A service that the application calls answered this call with a 4xx: mostly it works, and refused the address, the key or a value.",
    "zh-CN": "应用调用的服务对这次调用返回了 4xx：多半服务本身正常，拒绝的是地址、密钥或某个值。",
  }),
  fix: [
    text({
      en: "Log the URL and the body of that 4xx, and send the same call by hand.",
      "zh-CN": "把那个 4xx 的地址和正文写进日志，再手动发送同样的调用。",
    }),
    text({
      en: "Handle it in the application: a 4xx of a called service need not end in a 500.",
      "zh-CN": "在应用里处理它：被调用服务的 4xx 不必变成 500。",
    }),
  ],
  confirm: LOG,
};

const NETTY = causesOf(
  anybody,
  docs(
    "Spring Cloud Gateway: HTTP timeouts",
    "https://docs.spring.io/spring-cloud-gateway/reference/spring-cloud-gateway-server-webflux/http-timeouts-configuration.html",
  ),
  docs(
    "Spring Cloud Gateway: global filters",
    "https://docs.spring.io/spring-cloud-gateway/reference/spring-cloud-gateway-server-webflux/global-filters.html",
  ),
);
/** The error of Spring's reactive stack, of which its gateway is built. */
const reactive = jsonWith(
  ["timestamp", "path", "status", "error", "requestId"],
  ["message", "trace", "exception"],
);

/** A service that the application calls failed it, told in the words of the client that called. */
export const callsOfServicesCauses = {
  id: "calls-of-services",
  over: ["application", "upstream", "data-rules", "limits"],
  causes: [
    REGISTRY.likely(
      "no-instance",
      "upstream-none-available",
      ["2xx", 500, 502, 503],
      sentence(
        /no provider available (?:from registry|for the service)|load balancer does not contain an instance for the service|unable to find instance for|no instances? available for|no servers available for service|does not have available server for client/i,
      ),
      {
        why: text({
          en: "The caller found in the registry no running instance of the service that the message names.",
          "zh-CN": "调用方在注册中心里没有找到消息所写服务的可用实例。",
        }),
        fix: [
          text({
            en: "Start the service, and compare its name, namespace and group in the registry with those of the caller.",
            "zh-CN": "启动该服务，并核对它在注册中心的服务名、命名空间和分组与调用方一致。",
          }),
        ],
        confirm: text({
          en: "The registry's console (Nacos, Eureka, Consul) lists the instances of the service and their health.",
          "zh-CN": "在注册中心（Nacos、Eureka、Consul）控制台查看该服务的实例及健康状态。",
        }),
      },
    ),
    NETTY.likely(
      "reactive-refused",
      "upstream-connection-refused",
      500,
      all(reactive, sentence(/\bconnection refused(?:: no further information)?: \S{0,80}\//i)),
      { confirm: LOG },
    ),
    NETTY.likely(
      "reactive-connect-late",
      "upstream-connect-timeout",
      [500, 504],
      all(reactive, sentence(/\bconnection timed out(?:: no further information)?: \S{0,80}\//i)),
    ),
    NETTY.likely(
      "reactive-closed",
      "upstream-closed-without-response",
      500,
      all(
        reactive,
        sentence(/\bconnection prematurely closed (?:BEFORE|DURING) response|connection reset by peer/i),
      ),
    ),
    NETTY.likely(
      "reactive-name",
      "upstream-dns-failure",
      500,
      all(reactive, sentence(/\bfailed to resolve '[^'\n]{1,120}'/i)),
      {
        why: text({
          en: "The host name that is called could not be resolved; in Spring Cloud Gateway a name from a registry needs lb:// in the route's uri.",
          "zh-CN":
            "被调用的主机名无法解析；在 Spring Cloud Gateway 中，引用注册中心里的服务时，路由的 uri 要写成 lb://服务名。",
        }),
      },
    ),
    CLIENTS.likely("refused", "dependency-unavailable", 500, all(refusedCall, not(toStore)), REFUSED),
    CLIENTS.likely("failed", "dependency-unavailable", 500, all(failedCall, not(refusedCall), not(toStore)), {
      confirm: LOG,
    }),
    CLIENTS.likely(
      "failed-inside",
      "dependency-unavailable",
      ["2xx", 502, 503, 504],
      all(any(isErrorInside, mediaType(/json/)), failedCall, not(refusedCall), not(toStore)),
      { confirm: LOG },
    ),
    CLIENTS.likely(
      "refused-inside",
      "dependency-unavailable",
      ["2xx", 502, 503, 504],
      all(any(isErrorInside, mediaType(/json/)), refusedCall, not(toStore)),
      REFUSED,
    ),
  ],
} as const;
