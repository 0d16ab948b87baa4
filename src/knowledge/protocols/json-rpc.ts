import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { codesOf, defineProtocol } from "../writing/protocol.ts";

export const jsonRpc = defineProtocol({
  id: "json-rpc",
  name: text({ en: "JSON-RPC error", "zh-CN": "JSON-RPC 错误码" }),
  called: ["json-rpc", "jsonrpc"],
  codes: [
    ...codesOf(
      [docs("JSON-RPC 2.0: error object", "https://www.jsonrpc.org/specification#error_object")],
      [
        [
          "-32700",
          "Parse error",
          ["The server got no valid JSON.", "服务端收到的不是合法 JSON。"],
          [
            "Look for a form body, a trailing comma or a wrong encoding.",
            "检查是否发送了表单、多余的逗号或编码不对。",
          ],
          "解析错误",
        ],
        [
          "-32600",
          "Invalid Request",
          ["The JSON is no valid request object.", "JSON 不是合法的请求对象。"],
          [
            'It needs jsonrpc: "2.0", method and, for an answer, id.',
            '需要 jsonrpc: "2.0"、method；要得到响应还需要 id。',
          ],
          "无效请求",
        ],
        [
          "-32601",
          "Method not found",
          ["The method does not exist or is not offered.", "方法不存在或未开放。"],
          [
            "Compare the method's name; node software switches namespaces on one by one.",
            "核对方法名；区块链节点等软件需要逐个启用命名空间。",
          ],
          "方法不存在",
        ],
        [
          "-32602",
          "Invalid params",
          ["The parameters of the method are wrong.", "方法的参数不对。"],
          [
            "Check number, order and types; by position and by name are different forms.",
            "检查数量、顺序和类型；按位置与按名称传参是两种形式。",
          ],
          "参数错误",
        ],
        [
          "-32603",
          "Internal error",
          [
            "Something failed inside the server; many use it for any error of their own.",
            "服务端内部出错；许多服务端的任何自身错误都用它。",
          ],
          ["Look into the server's log; data may carry more.", "查看服务端日志；data 字段可能有更多信息。"],
          "内部错误",
        ],
        [
          "-32000",
          "-32000 to -32099",
          ["Kept for errors that each server defines by itself.", "留给各服务端自行定义的错误。"],
          [
            "Read message and data, and the documentation of the service.",
            "查看 message、data 以及该服务的文档。",
          ],
          "server error",
          "-32099",
        ],
      ],
    ),
  ],
});
