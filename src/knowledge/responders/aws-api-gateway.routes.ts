import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import { notSent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { API_GATEWAY_GUIDE, errorType, own, RESPONSES } from "./aws-api-gateway.reply.ts";

const unknownMethod = any(body('"Missing Authentication Token"'), errorType("MissingAuthenticationToken"));

/** Addresses that the deployed stage does not have: a REST API answers as if a login were missing. */
export const apiGatewayRoutes = [
  cause({
    id: "no-options-method",
    mechanism: "cors-preflight-not-handled",
    on: [403, 404],
    certainty: "likely",
    when: all(own, unknownMethod, isPreflight),
    why: text({
      en: "The browser asked for permission with OPTIONS, and the deployed stage has no such method at this path, or no such path; or its OPTIONS wants a signature, which a preflight never has.",
      "zh-CN":
        "浏览器用 OPTIONS 预检，而已部署的阶段在该路径下没有这个方法，或根本没有该路径；也可能该 OPTIONS 要求签名，而预检从不带签名。",
    }),
    fix: [
      text({
        en: "Enable CORS on the resource (REST: an OPTIONS method with a mock integration and no authorisation; HTTP API: its CORS settings), and deploy the stage anew.",
        "zh-CN":
          "为该资源启用 CORS（REST：无需授权的 OPTIONS 方法加 mock 集成；HTTP API：它的 CORS 设置），并重新部署阶段。",
      }),
    ],
    sources: [docs("API Gateway: CORS for REST APIs", `${API_GATEWAY_GUIDE}/how-to-cors.html`), RESPONSES],
  }),
  cause({
    id: "no-such-method",
    mechanism: "gateway-route-not-found",
    // Owners like to make a 404 of it; its name stays.
    on: [403, 404],
    certainty: "likely",
    when: all(own, unknownMethod),
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
    // A browser never signs its preflight, and nobody can ask it to.
    when: all(own, unknownMethod, notSent("authorization"), not(isPreflight)),
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
