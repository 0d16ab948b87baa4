import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { notSent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { API_GATEWAY_GUIDE, own, RESPONSES } from "./aws-api-gateway.reply.ts";

/** Addresses that the deployed stage does not have: a REST API answers as if a login were missing. */
export const apiGatewayRoutes = [
  cause({
    id: "no-such-method",
    mechanism: "gateway-route-not-found",
    on: [403],
    certainty: "likely",
    when: all(own, body('"Missing Authentication Token"')),
    why: text({
      en: "API Gateway says this for any path or method that the deployed stage does not have, as well as for a missing signature.",
      "zh-CN": "已部署的阶段里没有的路径或方法，API Gateway 都这样响应；缺少签名时也一样。",
    }),
    sources: [RESPONSES],
  }),
  cause({
    id: "signature-missing",
    mechanism: "auth-missing",
    on: [403],
    certainty: "possible",
    when: all(own, body('"Missing Authentication Token"'), notSent("authorization")),
    sources: [RESPONSES],
  }),
  cause({
    id: "route-behind-scheme-error",
    mechanism: "gateway-route-not-found",
    on: [403],
    certainty: "possible",
    when: all(own, body(/requires 'Credential'|not a valid key=value pair/)),
    sources: [RESPONSES],
  }),
  cause({
    id: "no-route",
    mechanism: "gateway-route-not-found",
    on: [404],
    certainty: "likely",
    when: all(own, body('"Not Found"')),
    sources: [docs("API Gateway: routes of HTTP APIs", `${API_GATEWAY_GUIDE}/http-api-develop-routes.html`)],
  }),
] as const;
