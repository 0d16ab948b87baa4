import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs("Fly.io: connecting to an app service", "https://fly.io/docs/networking/app-services/");

/** Its own directives and limits, for mechanisms that others have too. */
export const flyIoAdvice = {
  "upstream-connection-refused": {
    fix: [
      text({
        en: "Let the application listen on 0.0.0.0 and on internal_port of fly.toml.",
        "zh-CN": "让应用监听 0.0.0.0，端口与 fly.toml 的 internal_port 一致。",
      }),
      text({
        en: "Look at fly status and fly logs: is a machine started, do its checks pass?",
        "zh-CN": "查看 fly status 和 fly logs：机器是否已启动，检查是否通过。",
      }),
    ],
    confirm: text({
      en: 'fly logs: "instance refused connection" or "could not find a good candidate".',
      "zh-CN": "fly logs 中有“instance refused connection”或“could not find a good candidate”。",
    }),
    sources: [SOURCE],
  },
  "app-failed-to-start": {
    fix: [
      text({
        en: "Let the application listen on 0.0.0.0 and on internal_port of fly.toml.",
        "zh-CN": "让应用监听 0.0.0.0，端口与 fly.toml 的 internal_port 一致。",
      }),
      text({
        en: "Look at fly status and fly logs: is a machine started, do its checks pass?",
        "zh-CN": "查看 fly status 和 fly logs：机器是否已启动，检查是否通过。",
      }),
    ],
    confirm: text({
      en: 'fly logs: "instance refused connection" or "could not find a good candidate".',
      "zh-CN": "fly logs 中有“instance refused connection”或“could not find a good candidate”。",
    }),
    sources: [SOURCE],
  },
  "upstream-none-available": {
    fix: [
      text({
        en: "Let the application listen on 0.0.0.0 and on internal_port of fly.toml.",
        "zh-CN": "让应用监听 0.0.0.0，端口与 fly.toml 的 internal_port 一致。",
      }),
      text({
        en: "Look at fly status and fly logs: is a machine started, do its checks pass?",
        "zh-CN": "查看 fly status 和 fly logs：机器是否已启动，检查是否通过。",
      }),
    ],
    confirm: text({
      en: 'fly logs: "instance refused connection" or "could not find a good candidate".',
      "zh-CN": "fly logs 中有“instance refused connection”或“could not find a good candidate”。",
    }),
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
