import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status409 = defineStatus({
  code: 409,
  phrase: "Conflict",
  kind: "registered",
  name: text({ en: "Conflict", "zh-CN": "冲突" }),
  meaning: text({
    en: "The request is sound, and the present state of the resource does not allow it.",
    "zh-CN": "请求本身没有问题，但与资源的当前状态冲突。",
  }),
  use: text({
    en: "Send it when the user can resolve the conflict and try again: a taken name, a newer version, a missing parent.",
    "zh-CN": "用户能解决冲突后重试时使用：名称已被占用、版本已更新、上级目录不存在。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: null,
      what: text({
        en: "enough for the user to see where the conflict comes from",
        "zh-CN": "足以让用户看出冲突来源的信息",
      }),
      source: rfc(9110, "15.5.10"),
    },
  ],
  content: "expected",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    PUT /users/mia HTTP/1.1
    Host: api.example
    Content-Type: application/json

    {"name":"noah"}

    HTTP/1.1 409 Conflict
    Content-Type: application/json

    {"error":"name_taken","by":"/users/noah"}
  `,
  misreadings: [
    {
      believed: text({
        en: "The server must describe the conflict, and give the other resource in Location.",
        "zh-CN": "服务器必须说明冲突，并用 Location 给出冲突的资源。",
      }),
      truth: text({
        en: "Describing it is a should, not a must, and HTTP itself gives Location no meaning in a 409. A protocol on top may, as ACME does.",
        "zh-CN":
          "说明冲突只是“应当”，并非“必须”；HTTP 本身没有为 409 里的 Location 赋予含义，上层协议（如 ACME）可以另行规定。",
      }),
      source: rfc(9110, "15.5.10"),
    },
  ],
  lookAlikes: [
    {
      codes: [412],
      difference: text({
        en: "409: the server found the conflict by itself. 412: a condition that the client sent (If-Match) failed.",
        "zh-CN": "409：服务器自己发现的冲突。412：客户端发来的条件（如 If-Match）不成立。",
      }),
    },
    {
      codes: [422],
      difference: text({
        en: "409: the same request would pass in another state. 422: its values break a rule. Some APIs say 422 for a taken name too.",
        "zh-CN": "409：换个状态，同样的请求就能通过。422：值不符合规则。有的 API 对名称已被占用也用 422。",
      }),
    },
    {
      codes: [423],
      difference: text({
        en: "409: the state forbids it. 423: a lock does, until it is released.",
        "zh-CN": "409：状态不允许。423：被锁定，解锁后即可。",
      }),
    },
  ],
  usual: [
    "application-conflict",
    "target-already-exists",
    "parent-collection-missing",
    "file-operation-invalid",
  ],
  causes: [],
  asked: [
    "duplicate",
    "already exists",
    "version conflict",
    "edit conflict",
    "重复",
    "已存在",
    "版本冲突",
    "重复提交",
    "数据已存在",
  ],
  sources: [rfc(9110, "15.5.10")],
});
