import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "Railway: application failed to respond",
  "https://docs.railway.com/reference/errors/application-failed-to-respond",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const railwayAdvice = {
  "upstream-connection-refused": {
    fix: [
      text({
        en: "Let the application listen on 0.0.0.0 and on the port in the variable PORT.",
        "zh-CN": "让应用监听 0.0.0.0，端口取自变量 PORT。",
      }),
      text({
        en: "In the service's settings under Networking compare the target port of the domain with the port in the deploy log.",
        "zh-CN": "在服务设置的 Networking 中，把域名的 target port 与部署日志里的端口比较。",
      }),
    ],
    confirm: text({
      en: "The deploy log mostly says on which address and port the application listens, or why it ended.",
      "zh-CN": "部署日志里通常有应用监听的地址和端口，或退出的原因。",
    }),
    sources: [SOURCE],
  },
  "app-failed-to-start": {
    fix: [
      text({
        en: "Let the application listen on 0.0.0.0 and on the port in the variable PORT.",
        "zh-CN": "让应用监听 0.0.0.0，端口取自变量 PORT。",
      }),
      text({
        en: "In the service's settings under Networking compare the target port of the domain with the port in the deploy log.",
        "zh-CN": "在服务设置的 Networking 中，把域名的 target port 与部署日志里的端口比较。",
      }),
    ],
    confirm: text({
      en: "The deploy log mostly says on which address and port the application listens, or why it ended.",
      "zh-CN": "部署日志里通常有应用监听的地址和端口，或退出的原因。",
    }),
    sources: [SOURCE],
  },
  "upstream-none-available": {
    fix: [
      text({
        en: "Let the application listen on 0.0.0.0 and on the port in the variable PORT.",
        "zh-CN": "让应用监听 0.0.0.0，端口取自变量 PORT。",
      }),
      text({
        en: "In the service's settings under Networking compare the target port of the domain with the port in the deploy log.",
        "zh-CN": "在服务设置的 Networking 中，把域名的 target port 与部署日志里的端口比较。",
      }),
    ],
    confirm: text({
      en: "The deploy log mostly says on which address and port the application listens, or why it ended.",
      "zh-CN": "部署日志里通常有应用监听的地址和端口，或退出的原因。",
    }),
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
