import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cloudCodesCauses } from "./cloud-codes.ts";

const alibaba = (Code: string, status = 400) =>
  exchange({
    status,
    fields: { "x-acs-request-id": "6A5C" },
    json: { RequestId: "6A5C", HostId: "dns.example", Code, Message: "It says why." },
  });
const tencent = (Code: string) =>
  exchange({
    status: 200,
    json: { Response: { Error: { Code, Message: "It says why." }, RequestId: "6A5C" } },
  });
const volcengine = (Code: string, status = 400) =>
  exchange({
    status,
    json: { ResponseMetadata: { RequestId: "6A5C", Action: "A", Error: { Code, Message: "It says why." } } },
  });
const bare = exchange({ status: 404, json: { Code: "InvalidAccessKeyId.NotFound", Message: "x" } });

export const cloudCodesExamples: ExamplesOf<typeof cloudCodesCauses> = {
  "key-unknown": {
    fires: [alibaba("InvalidAccessKeyId.NotFound", 404), volcengine("InvalidAccessKey", 401)],
    silent: [bare, tencent("AuthFailure.SecretIdNotFound")],
  },
  "session-over": {
    fires: [alibaba("InvalidSecurityToken.Expired")],
    silent: [alibaba("InvalidSecurityToken.Malformed")],
  },
  "time-differs": {
    fires: [alibaba("InvalidTimeStamp.Expired")],
    silent: [alibaba("InvalidTimeStamp.Format")],
  },
  "credentials-refused": {
    fires: [
      tencent("AuthFailure.SecretIdNotFound"),
      tencent("AuthFailure.SignatureFailure"),
      alibaba("SignatureDoesNotMatch"),
      volcengine("SignatureDoesNotMatch", 401),
    ],
    silent: [tencent("AuthFailure.UnauthorizedOperation"), bare],
  },
  "signed-late": {
    fires: [tencent("AuthFailure.SignatureExpire"), volcengine("InvalidTimestamp")],
    silent: [tencent("AuthFailure.SignatureFailure")],
  },
  "credentials-missing": { fires: [alibaba("MissingAccessKeyId")], silent: [alibaba("MissingParameter")] },
  "right-missing": {
    fires: [
      alibaba("Forbidden.RAM", 403),
      tencent("AuthFailure.UnauthorizedOperation"),
      tencent("UnauthorizedOperation"),
      volcengine("AccessDenied", 403),
    ],
    silent: [alibaba("Forbidden.RiskControl", 403)],
  },
  "too-often": {
    fires: [alibaba("Throttling.User"), tencent("RequestLimitExceeded")],
    silent: [tencent("LimitExceeded")],
  },
  "used-up": {
    fires: [alibaba("InsufficientBalance"), tencent("LimitExceeded")],
    silent: [tencent("RequestLimitExceeded")],
  },
  "no-such-action": {
    fires: [
      alibaba("InvalidAction.NotFound", 404),
      tencent("InvalidAction"),
      volcengine("ServiceNotFound", 404),
    ],
    silent: [alibaba("InvalidDomainName.NoExist", 404)],
  },
  "not-there": {
    fires: [tencent("ResourceNotFound"), alibaba("InvalidDomainName.NoExist", 404)],
    silent: [tencent("ResourceInUse")],
  },
  "input-refused": {
    fires: [alibaba("MissingParameter"), tencent("InvalidParameterValue.Range")],
    silent: [alibaba("MissingAccessKeyId")],
  },
  "not-switched-on": { fires: [alibaba("ServiceNotOpen", 403)], silent: [alibaba("Forbidden", 403)] },
};
