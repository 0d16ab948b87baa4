import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { awsLambdaUrlAdvice } from "./aws-lambda-url.advice.ts";

const GUIDE = "https://docs.aws.amazon.com/lambda/latest/dg";
const ACCESS = docs("Lambda: access to function URLs", `${GUIDE}/urls-auth.html`);
const TROUBLE = docs("Lambda: troubleshooting invocations", `${GUIDE}/troubleshooting-invocation.html`);

const ownHost = host(/\.lambda-url\.[a-z0-9-]+\.on\.aws$/);

export const awsLambdaUrl = defineResponder({
  id: "aws-lambda-url",
  name: product("AWS Lambda function URL"),
  roles: ["reverse-proxy"],
  signs: [
    wrote("error-type-on-own-host", all(ownHost, field("x-amzn-errortype"))),
    // With a capital M; API Gateway writes "message".
    wrote(
      "access-denied",
      all(field("x-amzn-errortype", /^AccessDenied/), body(/^\s{0,8}\{"Message":\s?"Forbidden/)),
    ),
    wrote("too-many-at-once", body('"Reason":"ConcurrentInvocationLimitExceeded"')),
    relayed("own-host", ownHost),
  ],
  neverWrites: [405, 406, 415, 422],
  advice: awsLambdaUrlAdvice,
  causes: [
    cause({
      id: "no-permission",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: all(by("aws-lambda-url"), field("x-amzn-errortype", /^AccessDenied/)),
      why: text({
        en: "The function's and the caller's policies do not allow this call. Newer URLs need both lambda:InvokeFunctionUrl and lambda:InvokeFunction, with AuthType NONE for everybody.",
        "zh-CN":
          "函数的资源策略和调用者的策略没有允许这次调用。较新的 URL 同时需要 lambda:InvokeFunctionUrl 和 lambda:InvokeFunction，AuthType 为 NONE 时要对所有人开放。",
      }),
      sources: [ACCESS],
    }),
    cause({
      id: "unsigned",
      mechanism: "auth-missing",
      on: [403],
      certainty: "possible",
      when: all(by("aws-lambda-url"), notSent("authorization")),
      sources: [ACCESS],
    }),
    cause({
      id: "signature-refused",
      mechanism: "signed-url-invalid",
      on: [403],
      certainty: "likely",
      when: all(
        by("aws-lambda-url"),
        sent("authorization", /^AWS4-/),
        any(field("x-amzn-errortype", /Signature/), body("signature we calculated")),
      ),
      sources: [ACCESS],
    }),
    cause({
      id: "function-failed",
      mechanism: "unhandled-exception",
      on: [500, 502],
      certainty: "likely",
      when: all(by("aws-lambda-url"), any(field("x-amzn-errortype"), body("Internal Server Error"))),
      sources: [TROUBLE],
    }),
    cause({
      id: "function-timed-out",
      mechanism: "handler-timeout",
      on: [502, 504],
      certainty: "possible",
      when: by("aws-lambda-url"),
      sources: [TROUBLE],
    }),
    cause({
      id: "concurrency",
      mechanism: "service-overloaded",
      on: [429],
      certainty: "likely",
      when: all(by("aws-lambda-url"), body("ConcurrentInvocationLimitExceeded")),
      sources: [docs("Lambda: concurrency", `${GUIDE}/lambda-concurrency.html`)],
    }),
    cause({
      id: "rate",
      mechanism: "rate-limited",
      on: [429],
      certainty: "likely",
      when: all(by("aws-lambda-url"), field("x-amzn-errortype")),
      sources: [docs("Lambda: concurrency", `${GUIDE}/lambda-concurrency.html`)],
    }),
    cause({
      id: "body-too-large",
      mechanism: "request-body-too-large",
      on: [413],
      certainty: "likely",
      when: all(by("aws-lambda-url"), field("x-amzn-errortype")),
      sources: [docs("Lambda: quotas", `${GUIDE}/gettingstarted-limits.html`)],
    }),
    cause({
      id: "no-such-url",
      mechanism: "host-not-configured",
      on: [404],
      certainty: "likely",
      when: all(by("aws-lambda-url"), field("x-amzn-errortype")),
      sources: [docs("Lambda: function URLs", `${GUIDE}/urls-configuration.html`)],
    }),
  ],
  sources: [docs("Lambda: function URLs", `${GUIDE}/urls-configuration.html`)],
});
