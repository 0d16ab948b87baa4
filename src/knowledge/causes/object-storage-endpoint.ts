import { body } from "../../diagnosis/condition/body.ts";
import { code } from "../../diagnosis/condition/code.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { S3_ERRORS } from "../writing/manuals.ts";
import { errorCode } from "./object-storage-answer.ts";

/** The bucket lives elsewhere, and the store says where. */
export const objectStorageEndpointCauses = {
  id: "object-storage-endpoint",
  over: [
    "object-storage",
    "object-storage-denied",
    "auth",
    "limits",
    "cors",
    "preflight-rules",
    "preflight",
    "conditional",
  ],
  causes: [
    // What names the right region explains the refusal better than the code does.
    cause({
      id: "endpoint-of-another-region",
      mechanism: "wrong-endpoint",
      on: [400, 403],
      certainty: "likely",
      when: any(
        all(code(errorCode, "AccessDenied"), body("must be addressed using the specified endpoint")),
        all(code(errorCode, "AuthorizationHeaderMalformed"), body("<Region>")),
      ),
      sources: [S3_ERRORS],
    }),
    cause({
      id: "endpoint-named",
      mechanism: "wrong-endpoint",
      on: ["3xx", "4xx"],
      certainty: "certain",
      when: all(code(errorCode, "PermanentRedirect", "TemporaryRedirect"), body("<Endpoint>")),
      why: text({
        en: "The bucket lives at another endpoint of this store; the answer names it.",
        "zh-CN": "存储桶位于该服务的另一个端点，响应里写明了地址。",
      }),
      sources: [S3_ERRORS],
    }),
  ],
} as const;
