import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const FAULT = docs("SOAP 1.1: fault codes", "https://www.w3.org/TR/2000/NOTE-SOAP-20000508/#_Toc478383510");
const FAULT_12 = docs("SOAP 1.2: fault codes", "https://www.w3.org/TR/soap12-part1/#faultcodes");
const WSS = docs(
  "Web Services Security: SOAP message security, error handling",
  "https://docs.oasis-open.org/wss/v1.1/wss-v1.1-spec-os-SOAPMessageSecurity.pdf",
);
const WCF = docs(
  "WCF: specifying and handling faults",
  "https://learn.microsoft.com/en-us/dotnet/framework/wcf/specifying-and-handling-faults-in-contracts-and-services",
);
const CXF = docs("Apache CXF: validation", "https://cxf.apache.org/faq.html");
const { likely, possible } = causesOf(anybody, FAULT, FAULT_12);
const wss = causesOf(anybody, WSS);
const wcf = causesOf(anybody, WCF);
const cxf = causesOf(anybody, CXF, WCF);

const ON = ["2xx", 400, 415, 500] as const;
/** The body of the envelope is a fault. */
const fault = body(/<(?:[\w-]{1,30}:)?Body(?:\s[^<>]{0,300})?>\s{0,40}<(?:[\w-]{1,30}:)?Fault\b/);
/** The code of a fault, without its prefix: `faultcode` of SOAP 1.1, `Value` of SOAP 1.2. */
const faultCode = (names: string) =>
  all(
    fault,
    body(
      new RegExp(
        `<(?:[\\w-]{1,30}:)?(?:faultcode|Value)(?:\\s[^<>]{0,300})?>\\s{0,20}(?:[\\w-]{1,30}:)?(?:${names})\\s{0,20}<`,
      ),
    ),
  );
const says = (pattern: RegExp) => all(fault, body(pattern));

const noOperation = says(
  /The given SOAPAction [^\n]{0,200} does not match an operation|did not recognize the value of HTTP Header SOAPAction|ContractFilter mismatch at the EndpointDispatcher|endpoint reference \(EPR\) for the Operation not found|Cannot find dispatch method for|is not a valid method for this service|method name or namespace not recognized|(?:No such operation|Message part [^\n]{1,200} was not recognized)/,
);
const notReadable = says(
  /Server was unable to read request|formatter threw an exception while trying to deseriali[sz]e the message|Error reading XMLStreamReader|(?:Unexpected|Premature) EOF in prolog/i,
);
const breaksSchema = says(
  /Unmarshalling Error:|cvc-[a-z]{2,30}[\w.-]{0,30}:|unexpected element \(uri:|SOAP-ENV:Client[^\n]{0,200}Validation error|SchemaValidation/i,
);
const security = faultCode(
  "FailedAuthentication|InvalidSecurityToken|InvalidSecurity|FailedCheck|MessageExpired|SecurityTokenUnavailable|UnsupportedSecurityToken|UnsupportedAlgorithm",
);
const told = any(noOperation, notReadable, breaksSchema, security);

/** What a SOAP service says in its fault, mostly under 500 whatever went wrong. */
export const soapCauses = {
  id: "soap",
  over: ["application", "request-body", "inner-status"],
  causes: [
    cxf.likely("no-operation", "route-not-found", ON, noOperation, {
      why: text({
        en: "The service has no operation for this SOAPAction, or for the first element of the body and its namespace.",
        "zh-CN": "该服务没有与这个 SOAPAction，或与正文首个元素及其命名空间对应的操作。",
      }),
      fix: [
        text({
          en: "Compare SOAPAction, the body's first element and its namespace with the WSDL of exactly this address.",
          "zh-CN": "把 SOAPAction、正文首个元素及其命名空间与这个地址的 WSDL 逐字核对。",
        }),
      ],
    }),
    cxf.likely("not-readable", "request-body-malformed", ON, notReadable, {
      why: text({
        en: "The service could not read the message: broken, cut-off or empty XML, or values that do not fit the types of its contract.",
        "zh-CN": "服务无法读取该消息：XML 有误、被截断或为空，或值不符合约定的类型。",
      }),
    }),
    cxf.possible("not-of-type", "validation-failed", ON, notReadable),
    cxf.likely("breaks-schema", "validation-failed", ON, breaksSchema, {
      why: text({
        en: "The message does not fit the schema: an element is missing, has another name or namespace, stands out of order, or its value is wrong.",
        "zh-CN": "消息不符合架构：元素缺失、名称或命名空间不同、顺序不对，或值有误。",
      }),
      fix: [
        text({
          en: "Build the client anew from the current WSDL, or compare the named element with its schema.",
          "zh-CN": "用当前的 WSDL 重新生成客户端，或把所指的元素与架构核对。",
        }),
      ],
    }),
    likely("header-not-understood", "validation-failed", ON, faultCode("MustUnderstand"), {
      why: text({
        en: "A SOAP header marked mustUnderstand is not handled there, often wsse:Security where the service has no WS-Security set up.",
        "zh-CN":
          "服务没有处理标为 mustUnderstand 的 SOAP 头；常见的是 wsse:Security，而该服务没有配置 WS-Security。",
      }),
      fix: [
        text({
          en: "Leave the named header out, or set up its handling at the service.",
          "zh-CN": "不发送所指的 SOAP 头，或在服务端配置对它的处理。",
        }),
      ],
    }),
    likely("other-version", "unsupported-media-type", ON, faultCode("VersionMismatch"), {
      why: text({
        en: "The envelope is of another SOAP version than the service takes (1.1 in text/xml, 1.2 in application/soap+xml), or is no envelope.",
        "zh-CN":
          "信封的 SOAP 版本与服务接受的不同（1.1 用 text/xml，1.2 用 application/soap+xml），或根本不是信封。",
      }),
    }),
    wss.likely("login-wrong", "auth-invalid", ON, faultCode("FailedAuthentication|InvalidSecurityToken"), {
      why: text({
        en: "The service did not accept the security token: user name, password or digest, or the certificate.",
        "zh-CN": "服务不接受该安全令牌：用户名、密码或摘要，或证书。",
      }),
    }),
    wss.possible("no-right", "auth-not-authorised", ON, faultCode("FailedAuthentication")),
    wss.likely("message-over", "auth-token-expired", ON, faultCode("MessageExpired"), {
      why: text({
        en: "The message's timestamp is too old or lies in the future for the service: it was sent again, lay too long, or a clock is wrong.",
        "zh-CN": "消息的时间戳对服务来说太旧或在未来：消息被重发、搁置太久，或时钟不准。",
      }),
      fix: [
        text({
          en: "Send a new message with a fresh timestamp in place of repeating the old one.",
          "zh-CN": "发送带新时间戳的新消息，不要重发旧的。",
        }),
        text({
          en: "Synchronise the clocks of both machines.",
          "zh-CN": "校准两边机器的时钟。",
        }),
      ],
    }),
    wss.likely(
      "security-wrong",
      "auth-invalid",
      ON,
      faultCode("InvalidSecurity|FailedCheck|UnsupportedSecurityToken|UnsupportedAlgorithm"),
      {
        why: text({
          en: "The wsse:Security header was not accepted: it is missing or incomplete, its signature does not fit, its kind is not taken, or a clock differs.",
          "zh-CN": "wsse:Security 未被接受：缺失或不完整、签名不符、类型不受支持，或双方时钟不一致。",
        }),
      },
    ),
    wss.possible(
      "security-missing",
      "auth-missing",
      ON,
      faultCode("InvalidSecurity|SecurityTokenUnavailable"),
    ),
    wcf.likely("internal", "unhandled-exception", ON, faultCode("InternalServiceFault"), {
      why: text({
        en: "The service threw an exception. Where the fault has no ExceptionDetail, its log or IncludeExceptionDetailInFaults shows it.",
        "zh-CN":
          "服务抛出了异常。如果错误中没有 ExceptionDetail，可查看服务日志或开启 IncludeExceptionDetailInFaults。",
      }),
    }),
    possible("sender", "validation-failed", ON, all(faultCode("Client|Sender"), not(told)), {
      why: text({
        en: "The service takes the fault to be the message's; it should not be sent again unchanged.",
        "zh-CN": "服务认为错在消息本身；不要原样重发。",
      }),
    }),
    possible("receiver", "application-error", ON, all(faultCode("Server|Receiver"), not(told)), {
      why: text({
        en: "The service reports a fault of its own; many frameworks give this code to whatever is thrown, also for wrong input.",
        "zh-CN": "服务报告是它自己出错；许多框架对任何抛出的异常都用这个代码，输入有误时也一样。",
      }),
    }),
  ],
} as const;
