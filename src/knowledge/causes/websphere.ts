import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Liberty: messages", "https://www.ibm.com/docs/en/was-liberty/base?topic=messages");
const SOURCE_2 = docs(
  "WebSphere: virtual hosts",
  "https://www.ibm.com/docs/en/was/9.0.5?topic=hosts-virtual",
);
const { proven, likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What WebSphere Application Server and Liberty say by the number of their message. */
export const websphereCauses = {
  id: "websphere",
  causes: [
    proven("no-file", "file-not-found", 404, body(/SRVE0190E: File not found/), {
      why: text({
        en: "The application has no file or servlet at this path.",
        "zh-CN": "应用在这个路径上没有文件或 servlet。",
      }),
    }),
    likely(
      "virtual-host",
      "host-not-configured",
      404,
      body(/SRVE0255E: A WebGroup\/Virtual Host to handle/),
      {
        why: text({
          en: "No virtual host of the server has this host name and port with this context root.",
          "zh-CN": "服务器没有虚拟主机同时包含该主机名、端口和上下文根。",
        }),
        fix: [
          text({
            en: "See that the application runs with this context root; add host and port to its virtual host, regenerate the plug-in configuration, restart.",
            "zh-CN":
              "先确认应用已启动且使用这个上下文根；再把主机和端口加为其虚拟主机的别名，重新生成插件配置并重启。",
          }),
        ],
      },
    ),
    likely("context-root", "route-not-found", 404, body(/Context Root Not Found/), {
      why: text({
        en: "Liberty has no application with this context root.",
        "zh-CN": "Liberty 上没有这个上下文根的应用。",
      }),
      fix: [
        text({
          en: "Compare it with CWWKT0016I (Web application available) in messages.log.",
          "zh-CN": "与 messages.log 中的 CWWKT0016I（Web application available）对照。",
        }),
      ],
    }),
    likely("thrown", "unhandled-exception", 500, body(/SRVE0(?:777|232|068|315)E: /), {
      why: text({
        en: "A servlet of the application threw; the message names the exception.",
        "zh-CN": "应用的 servlet 抛出了异常；消息里写明了异常。",
      }),
    }),
  ],
} as const;
