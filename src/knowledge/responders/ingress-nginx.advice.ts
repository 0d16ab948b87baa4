import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "ingress-nginx: annotations",
  "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const ingressNginxAdvice = {
  "request-body-too-large": {
    fix: [
      text({
        en: "On the Ingress the annotation nginx.ingress.kubernetes.io/proxy-body-size: 50m (1m by default).",
        "zh-CN": "在 Ingress 上加注解 nginx.ingress.kubernetes.io/proxy-body-size: 50m（默认 1m）。",
      }),
    ],
    sources: [SOURCE],
  },
  "upstream-response-timeout": {
    fix: [
      text({
        en: "On the Ingress the annotation nginx.ingress.kubernetes.io/proxy-read-timeout, in seconds without a unit (60 by default).",
        "zh-CN":
          "在 Ingress 上加注解 nginx.ingress.kubernetes.io/proxy-read-timeout，单位为秒且不写单位，默认 60。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
