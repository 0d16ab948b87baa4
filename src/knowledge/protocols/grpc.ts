import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { codesOf, defineProtocol } from "../writing/protocol.ts";

export const grpc = defineProtocol({
  id: "grpc",
  name: text({ en: "gRPC status", "zh-CN": "gRPC 状态码" }),
  called: ["grpc", "rpc", "grpc-status"],
  codes: [
    ...codesOf(
      [docs("gRPC: status codes", "https://grpc.io/docs/guides/status-codes/")],
      [
        [
          "0",
          "OK",
          ["The call succeeded.", "调用成功。"],
          [
            "No fault. gRPC answers HTTP 200 for failures too: grpc-status decides.",
            "不是故障。gRPC 失败时 HTTP 也是 200，以 grpc-status 为准。",
          ],
        ],
        [
          "1",
          "CANCELLED",
          ["The call was cancelled, typically by the caller.", "调用被取消，通常由调用方取消。"],
          [
            "The caller went away or its context ended; look for a timeout before it.",
            "调用方离开或其上下文已结束；查看之前是否有超时。",
          ],
          "canceled",
          "取消",
        ],
        [
          "2",
          "UNKNOWN",
          [
            "An error without a known code, such as an exception that the server did not map.",
            "没有对应状态码的错误，例如服务端未转换的异常。",
          ],
          [
            "Look into the server's log for an exception and map it to a code.",
            "查看服务端日志中的异常，并映射为明确的状态码。",
          ],
          "未知错误",
        ],
        [
          "3",
          "INVALID_ARGUMENT",
          ["An argument is wrong, whatever the state of the system.", "参数不合法，与系统状态无关。"],
          ["Correct the request; a retry does not help.", "修正请求；重试没有用。"],
          "InvalidArgument",
          "参数错误",
        ],
        [
          "4",
          "DEADLINE_EXCEEDED",
          [
            "The deadline passed before the call was done; it may have succeeded all the same.",
            "调用在截止时间前没有完成；操作仍可能已经成功。",
          ],
          [
            "Look for the slow hop; give each hop less time than its caller. Retry only what may run twice.",
            "找出慢的一跳；每一跳的时限应短于上一跳。只重试可以重复执行的操作。",
          ],
          "DeadlineExceeded",
          "rpc error: code = DeadlineExceeded",
          "超时",
        ],
        [
          "5",
          "NOT_FOUND",
          ["What was asked for does not exist.", "请求的对象不存在。"],
          [
            "Check the identifier; a missing method is UNIMPLEMENTED instead.",
            "检查标识；方法不存在时返回的是 UNIMPLEMENTED。",
          ],
          "NotFound",
        ],
        [
          "6",
          "ALREADY_EXISTS",
          ["What was to be created exists already.", "要创建的对象已经存在。"],
          ["Treat it as done where the call was a retry.", "如果是重试，可视为已完成。"],
          "AlreadyExists",
          "已存在",
        ],
        [
          "7",
          "PERMISSION_DENIED",
          ["The caller is known and may not do this.", "调用方身份已知，但没有权限。"],
          [
            "Grant the right; without a login the code would be UNAUTHENTICATED.",
            "授予权限；未登录时返回的是 UNAUTHENTICATED。",
          ],
          "PermissionDenied",
          "没有权限",
        ],
        [
          "8",
          "RESOURCE_EXHAUSTED",
          [
            "A quota, rate limit or other resource is used up; also a message over the size limit.",
            "配额、限流或其他资源已用尽；消息超过大小上限时也是它。",
          ],
          [
            "Wait before a retry, or raise the message limit (4 MB for receiving by default).",
            "等待后重试，或调大消息上限（接收默认 4 MB）。",
          ],
          "ResourceExhausted",
          "received message larger than max",
        ],
        [
          "9",
          "FAILED_PRECONDITION",
          ["The system is not in the state that the call needs.", "系统状态不满足调用的前提。"],
          ["Do not retry until the state has been put right.", "先修正状态，再重试。"],
          "FailedPrecondition",
        ],
        [
          "10",
          "ABORTED",
          [
            "The call was aborted, mostly by a conflict of concurrent changes.",
            "调用被中止，多半是并发冲突。",
          ],
          ["Repeat the whole read-modify-write sequence.", "从读取开始重做整个“读—改—写”过程。"],
          "Aborted",
          "并发冲突",
        ],
        [
          "11",
          "OUT_OF_RANGE",
          [
            "The call went past the valid range, such as reading beyond the end.",
            "超出有效范围，例如读到末尾之后。",
          ],
          ["Check offsets and page numbers.", "检查偏移量和页码。"],
          "OutOfRange",
        ],
        [
          "12",
          "UNIMPLEMENTED",
          ["The server does not have or support this method.", "服务端没有或不支持这个方法。"],
          [
            "Compare package, service and method names; a proxy's own HTTP 404 is read as this, too.",
            "核对包名、服务名和方法名；代理自己返回的 HTTP 404 也会被当作它。",
          ],
          "Unimplemented",
          "unknown service",
          "未实现",
        ],
        [
          "13",
          "INTERNAL",
          [
            "An invariant broke: a serious error of the server, a library or the transport.",
            "内部不变量被破坏：服务端、库或传输层的严重错误。",
          ],
          [
            "Read the message: often a serialisation fault, a broken HTTP/2 stream or a proxy in between.",
            "看错误信息：常见为序列化错误、HTTP/2 流中断或中间代理。",
          ],
          "Internal",
          "内部错误",
          "stream terminated by RST_STREAM",
        ],
        [
          "14",
          "UNAVAILABLE",
          [
            "The service cannot be reached or does not serve now; most often a passing state.",
            "服务不可达或暂时不可用，多半是暂时的。",
          ],
          [
            "Check address, port and TLS; retry with growing waits what may run twice.",
            "检查地址、端口和 TLS；可以重复执行的操作，以指数退避重试。",
          ],
          "Unavailable",
          "connection error: desc",
          "不可用",
        ],
        [
          "15",
          "DATA_LOSS",
          ["Data was lost or damaged and cannot be recovered.", "数据丢失或损坏，无法恢复。"],
          ["Do not retry; look at storage and checksums.", "不要重试；检查存储和校验和。"],
          "DataLoss",
        ],
        [
          "16",
          "UNAUTHENTICATED",
          ["The call has no valid credentials.", "调用没有携带有效凭据。"],
          [
            "Send the token as authorization metadata and check its expiry and audience.",
            "在 authorization 元数据中发送令牌，并检查其有效期和受众。",
          ],
          "Unauthenticated",
          "未认证",
          "未登录",
        ],
      ],
    ),
  ],
});
