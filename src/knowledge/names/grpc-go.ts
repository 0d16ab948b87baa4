import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const grpcGoNames = defineNames({
  client: text({ en: "gRPC libraries", "zh-CN": "gRPC 库" }),
  source: docs("gRPC: status codes", "https://grpc.io/docs/guides/status-codes/"),
  names: {
    "grpc/1": ["rpc error: code = Canceled"],
    "grpc/2": ["rpc error: code = Unknown"],
    "grpc/3": ["rpc error: code = InvalidArgument"],
    "grpc/4": ["rpc error: code = DeadlineExceeded"],
    "grpc/5": ["rpc error: code = NotFound"],
    "grpc/6": ["rpc error: code = AlreadyExists"],
    "grpc/7": ["rpc error: code = PermissionDenied"],
    "grpc/8": ["rpc error: code = ResourceExhausted"],
    "grpc/9": ["rpc error: code = FailedPrecondition"],
    "grpc/10": ["rpc error: code = Aborted"],
    "grpc/11": ["rpc error: code = OutOfRange"],
    "grpc/12": ["rpc error: code = Unimplemented"],
    "grpc/13": ["rpc error: code = Internal"],
    "grpc/14": ["rpc error: code = Unavailable"],
    "grpc/15": ["rpc error: code = DataLoss"],
    "grpc/16": ["rpc error: code = Unauthenticated"],
  },
});
