import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause } from "../writing/define.ts";
import { DEV_GUIDE, PAGE } from "./cloudfront.answer.ts";

/** The way to the origin: its connection and certificate (502), its time (504). */
export const cloudfrontOrigin = [
  cause({
    id: "origin-certificate-name",
    mechanism: "upstream-tls-certificate-invalid",
    on: [502],
    certainty: "likely",
    when: all(body(PAGE), body(/able to connect to the origin/)),
    why: text({
      en: "CloudFront could not connect to the origin, mostly for TLS: most often the certificate does not cover the origin domain or the forwarded Host.",
      "zh-CN": "CloudFront 无法连接源站，多半是 TLS 失败；最常见的是证书不包含源域名或转发的 Host。",
    }),
    sources: [docs("CloudFront: HTTP 502", `${DEV_GUIDE}/http-502-bad-gateway.html`)],
  }),
  cause({
    id: "origin-tls",
    mechanism: "upstream-tls-handshake-failed",
    on: [502],
    certainty: "likely",
    when: all(body(PAGE), body(/able to connect to the origin/)),
    why: text({
      en: "CloudFront could not connect to the origin; with a 502 the TLS handshake is the usual point of failure.",
      "zh-CN": "CloudFront 无法连接源站；返回 502 时，通常是 TLS 握手这一步失败。",
    }),
    sources: [docs("CloudFront: HTTP 502", `${DEV_GUIDE}/http-502-bad-gateway.html`)],
  }),
  cause({
    id: "origin-refused",
    mechanism: "upstream-connection-refused",
    on: [502],
    certainty: "likely",
    when: all(body(PAGE), body(/the origin closed the connection/)),
    sources: [docs("CloudFront: HTTP 502", `${DEV_GUIDE}/http-502-bad-gateway.html`)],
  }),
  cause({
    id: "origin-unreachable",
    mechanism: "upstream-connection-refused",
    on: [502],
    certainty: "possible",
    when: by("cloudfront"),
    sources: [docs("CloudFront: HTTP 502", `${DEV_GUIDE}/http-502-bad-gateway.html`)],
  }),
  cause({
    id: "origin-certificate",
    mechanism: "upstream-tls-certificate-invalid",
    on: [502],
    certainty: "possible",
    when: by("cloudfront"),
    sources: [docs("CloudFront: HTTP 502", `${DEV_GUIDE}/http-502-bad-gateway.html`)],
  }),
  // Three tries of 10 s to connect and 30 s to answer are the stock limits.
  cause({
    id: "origin-connect-timeout",
    mechanism: "upstream-connect-timeout",
    on: [504],
    certainty: "likely",
    when: all(body(PAGE), body(/establish a connection with the origin|able to connect to the origin/)),
    sources: [docs("CloudFront: HTTP 504", `${DEV_GUIDE}/http-504-gateway-timeout.html`)],
  }),
  cause({
    id: "origin-slow",
    mechanism: "upstream-response-timeout",
    on: [504],
    certainty: "likely",
    when: by("cloudfront"),
    sources: [docs("CloudFront: HTTP 504", `${DEV_GUIDE}/http-504-gateway-timeout.html`)],
  }),
  cause({
    id: "origin-slow-by-time",
    mechanism: "upstream-response-timeout",
    on: [502, 503, 504],
    certainty: "likely",
    when: all(by("cloudfront"), took(28_000, 125_000), body(PAGE), status(504)),
    sources: [docs("CloudFront: HTTP 504", `${DEV_GUIDE}/http-504-gateway-timeout.html`)],
  }),
] as const;
