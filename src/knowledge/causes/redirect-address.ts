import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { leaks } from "./inner-address.ts";
import { here, target } from "./redirect-target.ts";

/** A redirect whose Location has the host, port or scheme that only the server behind the proxy sees. */
export const redirectAddressCauses = {
  id: "redirect-address",
  over: ["redirect-login"],
  causes: [
    cause({
      id: "internal-address",
      mechanism: "redirect-leaks-internal-address",
      on: [301, 302, 303, 307, 308],
      certainty: "likely",
      when: here(leaks),
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "internal-address-followed",
      mechanism: "redirect-leaks-internal-address",
      on: ["failure", "4xx", "5xx"],
      certainty: "likely",
      when: hop((h) => leaks(h) && quoteHop(h)),
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "inner-port",
      mechanism: "redirect-leaks-internal-address",
      on: ["failure"],
      certainty: "possible",
      when: hop((h) => {
        const to = target(h);
        return to && to.port !== "" && URL.canParse(h.request.url) && new URL(h.request.url).port === ""
          ? quoteHop(h)
          : false;
      }),
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "inner-port-named",
      mechanism: "redirect-leaks-internal-address",
      on: [301, 302, 303, 307, 308],
      certainty: "possible",
      when: here(
        (_, { url: from, target: to }) =>
          to !== null && from !== null && to.hostname === from.hostname && to.port !== "" && from.port === "",
      ),
      sources: [rfc(9110, "10.2.2")],
    }),
    cause({
      id: "outer-port-dropped",
      mechanism: "redirect-leaks-internal-address",
      on: [301, 302, 303, 307, 308],
      certainty: "likely",
      when: here(
        (_, { url: from, target: to }) =>
          to !== null &&
          from !== null &&
          to.protocol === from.protocol &&
          to.hostname === from.hostname &&
          to.port === "" &&
          from.port !== "" &&
          to.pathname === `${from.pathname}/`,
      ),
      facts: ({ url }) => ({ port: url?.port ?? "" }),
      why: text({
        en: "The redirect adds a slash and loses port {port}: the server writes the port that it listens on itself, or a proxy passed Host on without the port.",
        "zh-CN":
          "重定向补上了斜杠，却丢了端口 {port}：服务器写的是它自己监听的端口，或代理转发的 Host 不带端口。",
      }),
      sources: [
        rfc(9110, "10.2.2"),
        docs(
          "nginx: absolute_redirect",
          "https://nginx.org/en/docs/http/ngx_http_core_module.html#absolute_redirect",
        ),
      ],
    }),
    cause({
      id: "inner-scheme",
      mechanism: "redirect-leaks-internal-address",
      on: [301, 302, 303, 307, 308],
      certainty: "possible",
      when: here(
        (_, { url: from, target: to }) =>
          to?.protocol === "http:" && from?.protocol === "https:" && to.hostname === from.hostname,
      ),
      why: text({
        en: "Location says http although the browser came by https: mostly the application sees only the connection from its proxy.",
        "zh-CN": "浏览器用的是 https，Location 里却写着 http：多半是应用只看得到来自代理的连接。",
      }),
      sources: [rfc(9110, "10.2.2")],
    }),
  ],
} as const;
