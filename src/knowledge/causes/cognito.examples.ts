import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cognitoCauses } from "./cognito.ts";

const say = (type: string, message: string) =>
  exchange({
    request: "POST /",
    status: 400,
    fields: { "Content-Type": "application/x-amz-json-1.1" },
    body: JSON.stringify({ __type: type, message }),
  });

export const cognitoExamples: ExamplesOf<typeof cognitoCauses> = {
  attempts: {
    fires: [say("LimitExceededException", "Attempt limit exceeded, please try after some time.")],
    silent: [say("LimitExceededException", "Cannot exceed the quota.")],
  },
  "password-rules": {
    fires: [
      say("InvalidPasswordException", "Password did not conform with policy: Password not long enough"),
    ],
    silent: [say("NotAuthorizedException", "Incorrect username or password.")],
  },
  "password-wrong": {
    fires: [say("NotAuthorizedException", "Incorrect username or password.")],
    silent: [say("NotAuthorizedException", "Refresh Token has expired")],
  },
  "secret-hash": {
    fires: [
      say("NotAuthorizedException", "Unable to verify secret hash for client 2h7k3m9q5t"),
      say(
        "NotAuthorizedException",
        "Client 2h7k3m9q5t is configured with secret but SECRET_HASH was not received",
      ),
    ],
    silent: [say("NotAuthorizedException", "Incorrect username or password.")],
  },
  "token-over": {
    fires: [
      say("NotAuthorizedException", "Refresh Token has expired"),
      say("NotAuthorizedException", "Access Token has expired"),
    ],
    silent: [say("NotAuthorizedException", "Incorrect username or password.")],
  },
  "token-revoked": {
    fires: [
      say("NotAuthorizedException", "Refresh Token has been revoked"),
      say("NotAuthorizedException", "Invalid Refresh Token"),
    ],
    silent: [say("NotAuthorizedException", "Refresh Token has expired")],
  },
  "not-confirmed": {
    fires: [say("UserNotConfirmedException", "User is not confirmed.")],
    silent: [say("UserNotFoundException", "User does not exist.")],
  },
  "secret-missing": {
    fires: [
      say("NotAuthorizedException", "Client 0f1e is configured with secret but SECRET_HASH was not received"),
      say("NotAuthorizedException", "Unable to verify secret hash for client 0f1e"),
    ],
    silent: [say("NotAuthorizedException", "No.")],
  },
  "code-wrong": {
    fires: [say("CodeMismatchException", "Invalid verification code provided, please try again.")],
    silent: [say("ExpiredCodeException", "No.")],
  },
  "code-over": {
    fires: [say("ExpiredCodeException", "Invalid code provided, please request a code again.")],
    silent: [say("CodeMismatchException", "No.")],
  },
  "flow-off": {
    fires: [
      say("InvalidParameterException", "USER_PASSWORD_AUTH flow not enabled for this client"),
      say("InvalidParameterException", "Auth flow not enabled for this client"),
    ],
    silent: [say("InvalidParameterException", "No.")],
  },
};
