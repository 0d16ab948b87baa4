import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status423 = defineStatus({
  code: 423,
  phrase: "Locked",
  kind: "registered",
  name: text({ en: "Locked", "zh-CN": "已锁定" }),
  meaning: text({
    en: "The source or the target of the method is locked, and the request brought no valid lock token.",
    "zh-CN": "方法的源或目标已被锁定，而请求没有带上有效的锁令牌。",
  }),
  use: text({
    en: "A WebDAV code for locked files. Some APIs use it for locked accounts or records, and say so in the content.",
    "zh-CN": "WebDAV 用于被锁定的文件。也有 API 用它表示账户或记录被锁，具体看正文。",
  }),
  request: [
    {
      level: "may",
      field: "If",
      what: text({
        en: "the lock token, when the request is repeated",
        "zh-CN": "重发请求时带上锁令牌",
      }),
      source: rfc(4918, "10.4"),
    },
  ],
  response: [
    {
      level: "should",
      field: null,
      what: text({
        en: "a condition code such as lock-token-submitted or no-conflicting-lock",
        "zh-CN": "条件代码，如 lock-token-submitted 或 no-conflicting-lock",
      }),
      source: rfc(4918, "11.3"),
    },
  ],
  content: "expected",
  cacheable: "when-explicit",
  retry: "later",
  example: `
    PUT /docs/plan.txt HTTP/1.1
    Host: files.example
    Content-Type: text/plain

    new text

    HTTP/1.1 423 Locked
    Content-Type: application/xml

    <D:error xmlns:D="DAV:"><D:lock-token-submitted><D:href>/docs/plan.txt</D:href></D:lock-token-submitted></D:error>
  `,
  misreadings: [
    {
      believed: text({
        en: "The owner of a lock is let through automatically.",
        "zh-CN": "锁的持有者会自动放行。",
      }),
      truth: text({
        en: "The request must carry the lock token in If; being the same user is not enough.",
        "zh-CN": "请求必须在 If 标头里带上锁令牌，只是同一个用户还不够。",
      }),
      source: rfc(4918, "7.5"),
    },
  ],
  lookAlikes: [
    {
      codes: [409],
      difference: text({
        en: "423: a lock stands in the way. 409: the state itself does, such as a missing parent folder.",
        "zh-CN": "423：被锁挡住。409：被状态本身挡住，例如缺少上级目录。",
      }),
    },
    {
      codes: [403],
      difference: text({
        en: "423: it may pass once the lock is gone. 403: a rule forbids it.",
        "zh-CN": "423：解锁后可能就行。403：有规则禁止。",
      }),
    },
  ],
  usual: ["resource-locked", "application-conflict"],
  causes: [],
  asked: ["file locked", "webdav lock", "account locked", "文件被锁", "账户锁定", "锁令牌"],
  sources: [rfc(4918, "11.3")],
});
