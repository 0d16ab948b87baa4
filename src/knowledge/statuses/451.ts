import type { Case } from "../../diagnosis/case.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

const ACTIVE_SYNC = docs(
  "[MS-ASHTTP] redirect response",
  "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/5702eaaa-e958-4c7f-8f31-71375b87228c",
);
const BLOCKED_BY = /<([^<>]{1,120})>[^<>]{0,200}\brel="?blocked-by\b/i;

function blocker(c: Case): string {
  return BLOCKED_BY.exec(c.field("link") ?? "")?.[1] ?? "";
}

export const status451 = defineStatus({
  code: 451,
  phrase: "Unavailable For Legal Reasons",
  kind: "registered",
  name: text({ en: "Unavailable For Legal Reasons", "zh-CN": "因法律原因不可用" }),
  meaning: text({
    en: "The server denies access because of a legal demand, for example of an authority, a court or a rights holder.",
    "zh-CN": "由于法律要求（例如来自主管机关、法院或权利人），服务器拒绝提供访问。",
  }),
  use: text({
    en: "Send it when the law and not your own rule stops you. Senders differ: Exchange ActiveSync means another server.",
    "zh-CN": "因法律而非自身规则无法提供时使用。含义有例外：Exchange ActiveSync 用它指向另一台服务器。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: "Link",
      what: text({
        en: 'who enforces the block, with `rel="blocked-by"`',
        "zh-CN": '执行封锁的一方，带 `rel="blocked-by"`',
      }),
      source: rfc(7725, "4"),
    },
    {
      level: "should",
      field: null,
      what: text({
        en: "who demands it, on which law, and whom it concerns",
        "zh-CN": "提出要求的一方、法律依据、涉及的人和资源",
      }),
      source: rfc(7725, "3"),
    },
  ],
  content: "expected",
  cacheable: "by-default",
  retry: "after-change",
  example: `
    GET /film HTTP/1.1
    Host: media.example

    HTTP/1.1 451 Unavailable For Legal Reasons
    Link: <https://provider.example/blocking>; rel="blocked-by"
    Content-Type: text/html

    <p>Blocked by order of the district court, file 12/34.</p>
  `,
  misreadings: [
    {
      believed: text({
        en: "451 is only an Internet draft.",
        "zh-CN": "451 只是互联网草案。",
      }),
      truth: text({
        en: "It has been a standard since 2016, RFC 7725.",
        "zh-CN": "它自 2016 年起就是标准：RFC 7725。",
      }),
      source: rfc(7725),
    },
    {
      believed: text({
        en: "The site itself blocks you, and blocked-by names who ordered it.",
        "zh-CN": "是网站自己封锁的，blocked-by 指下令的一方。",
      }),
      truth: text({
        en: "A provider on the way may do it, and blocked-by names who carries it out, not who demands it.",
        "zh-CN": "途中的运营商也可能这样做；blocked-by 指执行封锁的一方，而非提出要求的一方。",
      }),
      source: rfc(7725, "4"),
    },
    {
      believed: text({
        en: "Every 451 has to do with law.",
        "zh-CN": "凡是 451 都与法律有关。",
      }),
      truth: text({
        en: "Exchange ActiveSync sends it to phones: use the server named in X-MS-Location.",
        "zh-CN": "Exchange ActiveSync 会对手机返回它：请改用 X-MS-Location 里的服务器。",
      }),
      source: ACTIVE_SYNC,
    },
  ],
  lookAlikes: [
    {
      codes: [403],
      difference: text({
        en: "451: a legal demand. 403: the operator's own decision.",
        "zh-CN": "451：法律要求。403：站点自己的决定。",
      }),
    },
    {
      codes: [404, 410],
      difference: text({
        en: "451 says that access is denied by law; 404 or 410 that there is nothing. 451 does not say that it exists.",
        "zh-CN": "451 说的是依法不提供；404、410 说的是没有。451 并不表明内容存在。",
      }),
    },
  ],
  usual: ["geo-blocked", "blocked-by-config-rule", "proxy-policy-blocked"],
  causes: [
    cause({
      id: "blocker-named",
      mechanism: "blocked-by-config-rule",
      on: [451],
      certainty: "likely",
      when: field("link", BLOCKED_BY),
      facts: (c) => ({ blocker: blocker(c) }),
      why: text({
        en: "{blocker} names itself as the party that enforces this legal block.",
        "zh-CN": "{blocker} 表明自己是执行这项法律封锁的一方。",
      }),
      fix: [
        text({
          en: "Read the explanation in the content and at that address; only the blocking party can lift it.",
          "zh-CN": "阅读正文和该地址里的说明；只有执行封锁的一方能解除。",
        }),
      ],
      sources: [rfc(7725, "4")],
    }),
  ],
  asked: [
    "censored",
    "gdpr block",
    "dmca",
    "court order",
    "blocked in your country",
    "法律原因",
    "审查",
    "地区限制",
    "版权",
  ],
  sources: [rfc(7725, "3")],
});
