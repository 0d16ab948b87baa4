import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status424 = defineStatus({
  code: 424,
  phrase: "Failed Dependency",
  kind: "registered",
  name: text({ en: "Failed Dependency", "zh-CN": "依赖的操作失败" }),
  meaning: text({
    en: "This action was not done because another action that it depends on failed.",
    "zh-CN": "所依赖的另一个操作失败了，因此这个操作没有执行。",
  }),
  use: text({
    en: "WebDAV: for the parts of a batch stopped by another part. Some APIs mean a service behind them; senders differ.",
    "zh-CN": "WebDAV 用于批量操作中被其他部分连累的部分。也有 API 指后端服务失败，含义因发送方而异。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    PROPPATCH /docs/plan.txt HTTP/1.1
    Host: files.example
    Content-Type: application/xml

    <D:propertyupdate xmlns:D="DAV:"/>

    HTTP/1.1 424 Failed Dependency
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "The request marked 424 is the faulty one.",
        "zh-CN": "返回 424 的那个请求有错。",
      }),
      truth: text({
        en: "It was only stopped. Look for the other action's own status, often in the same 207 response.",
        "zh-CN": "它只是被连累。去看另一个操作自己的状态码，往往就在同一个 207 响应里。",
      }),
      source: rfc(4918, "11.4"),
    },
    {
      believed: text({
        en: "424 occurs with WebDAV alone.",
        "zh-CN": "只有 WebDAV 才会出现 424。",
      }),
      truth: text({
        en: "Some APIs answer 424 when what they call fails, such as model errors in Amazon Bedrock.",
        "zh-CN": "有的 API 在自己调用的服务失败时返回 424，例如 Amazon Bedrock 的模型错误。",
      }),
      source: docs(
        "Amazon Bedrock: InvokeModel",
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [502, 504],
      difference: text({
        en: "424: the application says that something it needed failed. 502, 504: a gateway got no usable response.",
        "zh-CN": "424：应用说它需要的操作失败了。502、504：网关没有得到可用的响应。",
      }),
    },
    {
      codes: [409],
      difference: text({
        en: "424: another action failed. 409: the state of the resource forbids this one.",
        "zh-CN": "424：另一个操作失败。409：资源状态不允许这个操作。",
      }),
    },
  ],
  usual: ["dependency-unavailable", "application-error"],
  causes: [],
  asked: ["method failure", "proppatch", "dependency failed", "依赖失败", "批量操作失败"],
  sources: [rfc(4918, "11.4")],
});
