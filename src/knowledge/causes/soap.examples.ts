import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { soapCauses } from "./soap.ts";

const say = (code: string, words = "No.") =>
  exchange({
    request: "POST /ws",
    status: 500,
    fields: { "Content-Type": "text/xml;charset=UTF-8" },
    body: `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>${code}</faultcode><faultstring>${words}</faultstring></soap:Fault></soap:Body></soap:Envelope>`,
  });
/** The same words outside a fault. */
const page = (words: string) => exchange({ status: 500, page: words });
const say12 = (code: string, words: string) =>
  exchange({
    request: "POST /ws",
    status: 500,
    fields: { "Content-Type": "application/soap+xml" },
    body: `<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Body><env:Fault><env:Code><env:Value>${code}</env:Value></env:Code><env:Reason><env:Text xml:lang="en">${words}</env:Text></env:Reason></env:Fault></env:Body></env:Envelope>`,
  });
const noOperation = [
  "The given SOAPAction urn:x does not match an operation.",
  "Server did not recognize the value of HTTP Header SOAPAction: urn:x.",
  "The message with Action 'urn:x' cannot be processed at the receiver, due to a ContractFilter mismatch at the EndpointDispatcher.",
  "The endpoint reference (EPR) for the Operation not found is /services/a and the WSA Action = urn:x.",
  "Cannot find dispatch method for {urn:a}x",
  'Function ("x") is not a valid method for this service',
  "Method 'x' not implemented: method name or namespace not recognized",
  "Message part {urn:a}x was not recognized.  (Does it exist in service WSDL?)",
] as const;

export const soapExamples: ExamplesOf<typeof soapCauses> = {
  "no-operation": {
    fires: noOperation.map((words) => say("soap:Client", words)) as [string, ...string[]],
    silent: [page(noOperation[1]), say("soap:Client")],
  },
  "not-readable": {
    fires: [
      say("soap:Client", "Server was unable to read request. There is an error in XML document (1, 2)."),
      say(
        "a:DeserializationFailed",
        "The formatter threw an exception while trying to deserialize the message",
      ),
      say("soap:Client", "Error reading XMLStreamReader: Unexpected EOF in prolog"),
      say("soap:Client", "Unexpected EOF in prolog"),
    ],
    silent: [page("Server was unable to read request."), say("soap:Client")],
  },
  "not-of-type": {
    fires: [say("soap:Client", "Server was unable to read request.")],
    silent: [say("soap:Client")],
  },
  "breaks-schema": {
    fires: [
      say("soap:Client", "Unmarshalling Error: For input string: a"),
      say("soap:Client", "cvc-complex-type.2.4.a: Invalid content was found starting with element 'x'."),
      say("S:Server", 'unexpected element (uri:"", local:"x"). Expected elements are y'),
      say("SOAP-ENV:Client", "Validation error"),
      say("soap:Client", "SchemaValidation failed"),
    ],
    silent: [page("Unmarshalling Error: no"), say("soap:Client")],
  },
  "header-not-understood": {
    fires: [
      say("soap:MustUnderstand", "MustUnderstand headers: [Security] are not understood."),
      say12("env:MustUnderstand", "not understood"),
    ],
    silent: [say("soap:Client")],
  },
  "other-version": {
    fires: [
      say("soap:VersionMismatch", "A SOAP 1.2 message is not valid when sent to a SOAP 1.1 only endpoint."),
    ],
    silent: [say("soap:Client")],
  },
  "login-wrong": {
    fires: [say("wsse:FailedAuthentication"), say("wsse:InvalidSecurityToken")],
    silent: [say("wsse:InvalidSecurity")],
  },
  "no-right": { fires: [say("wsse:FailedAuthentication")], silent: [say("wsse:InvalidSecurityToken")] },
  "message-over": { fires: [say("wsu:MessageExpired")], silent: [say("wsse:InvalidSecurity")] },
  "security-wrong": {
    fires: [
      say("ns1:InvalidSecurity"),
      say("wsse:FailedCheck"),
      say("wsse:UnsupportedSecurityToken"),
      say("wsse:UnsupportedAlgorithm"),
    ],
    silent: [say("wsse:FailedAuthentication")],
  },
  "security-missing": {
    fires: [say("ns1:InvalidSecurity"), say("wsse:SecurityTokenUnavailable")],
    silent: [say("wsse:FailedCheck")],
  },
  internal: { fires: [say("a:InternalServiceFault")], silent: [say("s:Server")] },
  sender: {
    fires: [say("soap:Client"), say12("env:Sender", "No.")],
    silent: [say("soap:Client", noOperation[0]), say("soap:Server")],
  },
  receiver: {
    fires: [say("soap:Server"), say12("env:Receiver", "No.")],
    silent: [say("soap:Server", noOperation[4]), say("soap:Client")],
  },
};
