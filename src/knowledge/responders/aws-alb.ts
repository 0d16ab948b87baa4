import { setsCookie } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { awsAlbAdvice } from "./aws-alb.advice.ts";
import { SELF, TROUBLE } from "./aws-alb.answer.ts";
import { awsAlbCodes } from "./aws-alb.codes.ts";
import { awsAlbRequests } from "./aws-alb.requests.ts";
import { awsAlbRules } from "./aws-alb.rules.ts";
import { awsAlbTargets } from "./aws-alb.targets.ts";

export const awsAlb = defineResponder({
  id: "aws-alb",
  name: product("AWS Application Load Balancer"),
  roles: ["load-balancer"],
  signs: [wrote("server-field", SELF), relayed("cookie", setsCookie(/^AWSALB/))],
  statuses: awsAlbCodes,
  neverWrites: [406, 415, 422, 429, 431],
  advice: awsAlbAdvice,
  causes: [...awsAlbTargets, ...awsAlbRules, ...awsAlbRequests],
  sources: [TROUBLE],
});
