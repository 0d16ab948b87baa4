import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, measuring, not } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { isLoopback, isLoopbackOrPrivate, ownOrigin } from "../../diagnosis/condition/origin.ts";
import { hostAnswers } from "../../diagnosis/condition/reached.ts";
import { noAnswer } from "../../diagnosis/condition/response.ts";
import { lastedAtLeast } from "../../diagnosis/condition/time.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { hostAndPage } from "./host-and-page.ts";

const NETWORKING = docs("Docker Compose: networking", "https://docs.docker.com/compose/how-tos/networking/");
const PUBLISHING = docs(
  "Docker: publishing ports",
  "https://docs.docker.com/engine/network/port-publishing/",
);
const LOCALHOST = rfc(6761, "6.3");

const toLoopback: Condition = measuring("request.url", (c) =>
  c.url !== null && isLoopback(c.url.hostname) ? c.url.host : false,
);
/** The page was not opened on the machine that "localhost" names. */
const fromElsewhere: Condition = measuring("page", (c) => {
  const page = c.pageOrigin;
  return page !== null && URL.canParse(page) && !isLoopback(new URL(page).hostname) ? page : false;
});
const singleLabel: Condition = measuring("request.url", (c) => {
  const host = c.url?.hostname ?? "";
  return host !== "" && host !== "localhost" && !/[.:]/.test(host) ? host : false;
});
const toOwnMachine: Condition = measuring("request.url", (c) =>
  c.url !== null && c.url.port !== "" && isLoopbackOrPrivate(c.url.hostname) ? c.url.host : false,
);

const CONTAINER_NAME = text({
  en: "{host} is a name without a domain, as a container or service has inside its own network, where the browser is not. An intranet name needs its VPN or DNS suffix.",
  "zh-CN":
    "{host} 是没有域的名称，像容器或服务在内部网络里的名字，浏览器不在那个网络中；若是公司内网的主机名，则需要 VPN 或 DNS 后缀。",
});
const REACHABLE = [
  text({
    en: "In code that runs in the browser use an address that it reaches: localhost and the published port, or a path that the server proxies.",
    "zh-CN": "浏览器中运行的代码要用浏览器能访问的地址：localhost 加发布的端口，或由服务器代理的路径。",
  }),
  text({
    en: "Keep the service's name for calls between containers; build-time variables need two values then.",
    "zh-CN": "服务名只用于容器之间的调用；构建变量因此需要两个值。",
  }),
];

const LOCALHOST_OF_VISITOR = text({
  en: "The page {page} asks for {host}, and localhost is the machine of whoever looks at the page, not the server.",
  "zh-CN": "页面 {page} 请求 {host}，而 localhost 是访客自己的机器，不是服务器。",
});
const REAL_ADDRESS = [
  text({
    en: "Put the interface's real address, or a path relative to the page, in place of localhost and build anew.",
    "zh-CN": "把 localhost 换成接口的真实地址或相对页面的路径，然后重新构建。",
  }),
  text({
    en: "Look where the address comes from: a variable set at build time (VITE_…, REACT_APP_…, NEXT_PUBLIC_…) keeps what it was then.",
    "zh-CN": "查明地址的来源：构建时的变量（VITE_…、REACT_APP_…、NEXT_PUBLIC_…）会一直保持当时的值。",
  }),
];

/** What happens between a developer's machine, its containers and the browser. */
export const localDevelopmentCauses = {
  id: "local-development",
  over: ["connection", "handshake", "tls"],
  causes: [
    cause({
      id: "unnamed-at-container-name",
      mechanism: "name-not-resolved",
      on: ["failure"],
      certainty: "possible",
      // Firefox's record has no name for it; a page that came from there found the host.
      when: all(failure(""), noAnswer, singleLabel, not(any(hostAnswers, ownOrigin))),
      facts: hostAndPage,
      why: CONTAINER_NAME,
      fix: REACHABLE,
      sources: [NETWORKING],
    }),
    cause({
      id: "container-name-in-page",
      mechanism: "name-not-resolved",
      on: ["failure"],
      certainty: "likely",
      when: all(failure("net::ERR_NAME_NOT_RESOLVED", "NS_ERROR_UNKNOWN_HOST"), singleLabel),
      facts: hostAndPage,
      why: CONTAINER_NAME,
      fix: REACHABLE,
      sources: [NETWORKING],
    }),
    cause({
      id: "unnamed-on-localhost-of-the-visitor",
      mechanism: "connection-refused",
      on: ["failure"],
      certainty: "possible",
      when: all(failure(""), noAnswer, toLoopback, fromElsewhere, not(hostAnswers)),
      facts: hostAndPage,
      why: LOCALHOST_OF_VISITOR,
      fix: REAL_ADDRESS,
      sources: [LOCALHOST],
    }),
    cause({
      id: "localhost-of-the-visitor",
      mechanism: "connection-refused",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure("net::ERR_CONNECTION_REFUSED", "NS_ERROR_CONNECTION_REFUSED"),
        toLoopback,
        fromElsewhere,
      ),
      facts: hostAndPage,
      why: LOCALHOST_OF_VISITOR,
      fix: REAL_ADDRESS,
      sources: [LOCALHOST],
    }),
    cause({
      id: "bound-inside-container",
      mechanism: "connection-closed-without-response",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure("net::ERR_EMPTY_RESPONSE", "NS_ERROR_NET_EMPTY_RESPONSE"),
        toOwnMachine,
        // A program that took the call and gave up on it does so later.
        not(lastedAtLeast(1_000)),
      ),
      facts: hostAndPage,
      why: text({
        en: "{host} took the connection and closed it at once without an answer: its program crashed or hung up, or a container's port leads nowhere.",
        "zh-CN": "{host} 接受连接后立即关闭，没有响应：程序崩溃或主动断开，或者容器的端口后面没有程序接手。",
      }),
      fix: [
        text({
          en: "Read the log of the program behind {host} at that second: does this request reach it, and does it crash or hang up there?",
          "zh-CN": "查看 {host} 背后程序在那一秒的日志：这个请求有没有到达，程序是否因它崩溃或断开连接？",
        }),
        text({
          en: "If it runs in a container and sees nothing, let it listen on 0.0.0.0 there, on the port to the right of the colon in ports.",
          "zh-CN": "如果程序在容器里且日志中什么都没有，让它监听 0.0.0.0，端口与 ports 冒号右边一致。",
        }),
      ],
      confirm: text({
        en: "The log has this request: the program ended it. It has none, and docker exec NAME ss -ltn shows 127.0.0.1:PORT: the container's port leads nowhere.",
        "zh-CN":
          "日志中有这个请求：是程序断开的。没有，而且 docker exec NAME ss -ltn 显示 127.0.0.1:PORT：容器端口后面没有程序接手。",
      }),
      sources: [PUBLISHING],
    }),
    // It picks the application by the host's name (puma-dev: internal/dev, http.go).
    cause({
      id: "puma-dev-without-application",
      mechanism: "host-not-configured",
      on: [500],
      certainty: "likely",
      when: body(/^unknown app\s{0,2}$/),
      why: text({
        en: "puma-dev has no application of this host's name. Often a tunnel in front passes its own name on.",
        "zh-CN": "puma-dev 没有与这个主机名对应的应用。常见原因是前面的隧道转发了它自己的主机名。",
      }),
      fix: [
        text({
          en: "Let the tunnel send the local name, as with ngrok http --host-header=rewrite app.test:80.",
          "zh-CN": "让隧道发送本地的主机名，例如 ngrok http --host-header=rewrite app.test:80。",
        }),
        text({
          en: "Or link the application under that name in ~/.puma-dev.",
          "zh-CN": "或在 ~/.puma-dev 中用这个名称链接该应用。",
        }),
      ],
      sources: [docs("puma-dev", "https://github.com/puma/puma-dev")],
    }),
  ],
} as const;
