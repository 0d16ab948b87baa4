import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { sentJson } from "../../diagnosis/condition/sent-content.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { SPRING } from "./spring.answer.ts";

const { says, states, likely, usual, possible } = SPRING;

/** What was sent and cannot be read, or bound to what the handler wants. */
export const springBinding = [
  // The JSON was read, and its values do not fit the class that the handler wants.
  says(
    "json-of-other-types",
    "validation-failed",
    400,
    /JSON parse error: (?:Cannot (?:deserialize|construct|coerce)|Unrecognized field)|(?:Mismatched(?:Input)|InvalidFormat|UnrecognizedProperty)Exception/,
  ),
  says(
    "json-unparsable",
    "request-body-malformed",
    400,
    /JSON parse error|HttpMessageNotReadable|Required request body is missing|Failed to read request/,
  ),
  states("boundary", "multipart-boundary-missing", [400, 500], /no multipart boundary was found/),
  says(
    "firewall",
    "malformed-url",
    [400, 500],
    /RequestRejectedException|The request was rejected because the URL/,
  ),
  says(
    "binding",
    "validation-failed",
    [400, 422, 500],
    /Validation failed|MethodArgument(?:NotValid|TypeMismatch)|Required (?:request )?(?:parameter|part|header|cookie|URI template)|Failed to convert|MissingServletRequest|ConstraintViolation|BindException|ServerWebInputException/,
  ),
  likely("bad-json", "request-body-malformed", 400, all(inside("spring"), sentJson, not(body("errors")))),
  usual("bad-input", "validation-failed", 400),
  possible("bad-body", "request-body-malformed", 400, methodOtherThan("GET", "HEAD")),
  usual("unprocessable", "validation-failed", 422),
  usual("media-type", "unsupported-media-type", 415),
  states(
    "not-multipart",
    "unsupported-media-type",
    [400, 500],
    /Current request is not a multipart request|Content type (?:'|&#39;)[^'&\n]{0,80}(?:'|&#39;) not supported/,
  ),
  states(
    "too-large",
    "request-body-too-large",
    [400, 413, 500],
    /MaxUploadSizeExceeded|Maximum upload size exceeded|SizeLimitExceeded/,
    {
      fix: [
        text({
          en: "Raise spring.servlet.multipart.max-file-size and max-request-size (1 MB and 10 MB by default).",
          "zh-CN": "调高 spring.servlet.multipart.max-file-size 和 max-request-size（默认 1 MB 和 10 MB）。",
        }),
      ],
    },
  ),
  usual("content-too-large", "request-body-too-large", 413),
] as const;
