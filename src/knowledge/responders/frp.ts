import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const SOURCE = docs(
  "frp: pkg/util/vhost/http.go",
  "https://github.com/fatedier/frp/blob/dev/pkg/util/vhost/http.go",
);
const DOCS = docs("frp: HTTP & HTTPS proxies", "https://gofrp.org/en/docs/features/http-https/");
const PAGE = all(body("The page you requested was not found."), body(/Faithfully yours, frp\./));
const SERVER = field("server", /^frp\//i);
/** Another server answered in its own name, so frps saw the Host that this one sent. */
const behindProxy = all(field("server"), not(SERVER));
const own = by("frp");
const { likely } = causesOf(anybody, SOURCE, DOCS);
const { possible } = causesOf("frp", SOURCE, DOCS);

export const frp = defineResponder({
  id: "frp",
  name: product("frp"),
  roles: ["reverse-proxy"],
  over: ["nginx", "openresty", "apache"],
  signs: [wrote("not-found-page", PAGE), named("server-field", SERVER)],
  // frps writes this page for every fault of a proxy: no such host, client gone, service behind it refused.
  causes: [
    likely("host-not-forwarded", "gateway-route-not-found", 404, all(own, PAGE, behindProxy), {
      why: text({
        en: "Probably the server in front passed the request to frps without the host name that a proxy of frp is registered for.",
        "zh-CN": "多半是前面的服务器把请求交给 frps 时没有带上 frp 代理所登记的主机名。",
      }),
      fix: [
        text({
          en: "In nginx's location write proxy_set_header Host $host; frps chooses the proxy by this field.",
          "zh-CN": "在 nginx 的 location 中写 proxy_set_header Host $host;，frps 就是按它选择代理的。",
        }),
        text({
          en: "Compare the name with customDomains (or subdomain and subDomainHost) of the frpc proxy.",
          "zh-CN": "把这个域名与 frpc 代理的 customDomains（或 subdomain 与 subDomainHost）比较。",
        }),
      ],
      confirm: text({
        en: 'The log of frps: "no route found" with the host name that it saw.',
        "zh-CN": "frps 日志中的“no route found”会写明它看到的主机名。",
      }),
    }),
    likely("client-gone", "upstream-tunnel-disconnected", 404, all(own, PAGE, not(behindProxy)), {
      why: text({
        en: "frps got no answer for this host: frpc is not connected, its proxy is registered for another host name, or the local service does not answer.",
        "zh-CN": "frps 没有得到这个主机名的响应：frpc 没有连上、代理登记的是别的域名，或本地服务没有响应。",
      }),
      fix: [
        text({
          en: 'Start frpc and read its log: it must say "start proxy success".',
          "zh-CN": "启动 frpc 并查看日志，应有“start proxy success”。",
        }),
        text({
          en: "Compare customDomains of the proxy with the host name in the address.",
          "zh-CN": "把代理的 customDomains 与地址中的主机名比较。",
        }),
        text({
          en: "Check that the local service listens on localIP and localPort.",
          "zh-CN": "检查本地服务是否在 localIP 和 localPort 上监听。",
        }),
      ],
      confirm: text({
        en: "The log of frps at that second; its dashboard lists the proxies that are online.",
        "zh-CN": "frps 当时的日志；它的面板会列出在线的代理。",
      }),
    }),
    possible("service-refused", "upstream-connection-refused", 404, PAGE),
    possible("client-gone-behind-proxy", "upstream-tunnel-disconnected", 404, PAGE),
  ],
  sources: [SOURCE],
});
