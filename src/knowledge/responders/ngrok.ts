import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const ERRORS = docs("ngrok: errors", "https://ngrok.com/docs/errors/");

/** Codes that a visitor can meet; the agent's and the API's own are left out. */
export const ngrokCodes = {
  "tunnel-interstitial": ["6024"],
  "upstream-tunnel-disconnected": ["3200", "724"],
  "upstream-connection-refused": ["8012"],
  "upstream-invalid-response": ["3004"],
  "rate-limited": ["702"],
  "quota-exhausted": ["725", "726", "727"],
} as const satisfies CauseTable;

const errorCode = firstCode(
  codeInField("ngrok-error-code", /^ERR_NGROK_(\d{1,5})/),
  codeInBody(/\bERR_NGROK_(\d{1,5})\b/),
);

/** The agent was reached, and what it was told to hand requests to was not; what Go says of it follows. */
const AGENT_FAILED =
  /successfully tunneled to your ngrok client, but the client failed to establish a connection to the local address/;

export const ngrok = defineResponder({
  id: "ngrok",
  name: product("ngrok"),
  roles: ["reverse-proxy"],
  signs: [
    wrote("error-code-field", field("ngrok-error-code", /^ERR_NGROK_\d/)),
    wrote("error-page", all(body(/\bERR_NGROK_\d{1,5}\b/), body(/ngrok\.com|cdn\.ngrok/))),
    wrote("agent-could-not-connect", body(AGENT_FAILED)),
    relayed("agent-field", field("ngrok-agent-ips")),
  ],
  causes: [
    ...causesOf(anybody, ERRORS).table(ngrokCodes, {
      certainty: "certain",
      when: (n) => all(by("ngrok"), code(errorCode, n)),
      on: ["any"],
    }),
    causesOf(anybody, ERRORS).likely(
      "agent-finds-no-host",
      "upstream-dns-failure",
      502,
      all(body(AGENT_FAILED), body(/\bno such host\b/)),
      {
        why: text({
          en: "The agent on the developer's machine could not resolve the name of the local service.",
          "zh-CN": "开发机上的 ngrok 客户端无法解析本地服务的名字。",
        }),
        fix: [
          text({
            en: "Give the agent an address in place of the name: 127.0.0.1 for localhost.",
            "zh-CN": "给客户端写地址而不是名字：用 127.0.0.1 代替 localhost。",
          }),
        ],
      },
    ),
    causesOf(anybody, ERRORS).likely(
      "agent-is-refused",
      "upstream-connection-refused",
      502,
      all(body(AGENT_FAILED), body(/\b(?:connection refused|actively refused)\b/)),
    ),
    causesOf("ngrok", ERRORS).possible(
      "agent-gone",
      "upstream-tunnel-disconnected",
      [404, 502, 503],
      by("ngrok"),
      {
        fix: [
          text({
            en: "On the machine that runs the application start the ngrok agent again, for this very domain.",
            "zh-CN": "在运行应用的机器上重新启动 ngrok 客户端，并使用同一个域名。",
          }),
          text({
            en: "Look the code up at ngrok.com/docs/errors; each number has its page.",
            "zh-CN": "到 ngrok.com/docs/errors 查这个代码，每个编号都有说明。",
          }),
        ],
      },
    ),
  ],
  sources: [ERRORS],
});
