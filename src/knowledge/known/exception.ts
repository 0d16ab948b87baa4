import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { type Text, text } from "../../diagnosis/text.ts";
import { logTimeOf } from "./log-time.ts";
import { ownFrame } from "./own-frame.ts";
import { known } from "./where.ts";

const REPEAT = text({
  en: "Repeat the same request in a test environment.",
  "zh-CN": "在测试环境重现同样的请求。",
});

/** What to do with a trace beside reading it. */
export const AFTER_SHOWN_TRACE: readonly Text[] = [
  REPEAT,
  text({
    en: "Do not show the trace to users: switch debug pages off in production.",
    "zh-CN": "不要让用户看到堆栈：生产环境应关闭调试页面。",
  }),
];

const AFTERWARDS = [
  text({
    en: "If the log has nothing at that moment, the layer in front may have answered: look into its log too.",
    "zh-CN": "如果那一刻日志里什么也没有，可能是前面一层响应的：也查看它的日志。",
  }),
  REPEAT,
];

/** A line of a trace, as the common runtimes print it. */
const TRACE =
  /(?:^|\n|<br ?\/?>)[ \t]{0,8}(?:&nbsp;|[ \t]){0,8}(?:at [\w.$<([]|#\d)|Traceback \(most recent|"(?:stack|trace|stack_?trace|traceback|backtrace)"\s{0,4}:|\.(?:java|kt|py|rb|php|[cm]?js|ts|cs|go|ex)(?::|\(|&quot;|", line )\d|on line <?b?>?\d/i;

function showsTrace({ body }: Case): boolean {
  return TRACE.test(body);
}

/** Where the trace in the answer leads. */
const shownTrace: Known = {
  facts: (c) => known({ frame: ownFrame(c) }),
  fix: [
    text({
      en: "Look at {frame}: the line of your own code in the stack trace that is nearest to the failure.",
      "zh-CN": "查看 {frame}：堆栈中离出错处最近的一行自己的代码。",
    }),
    ...AFTER_SHOWN_TRACE,
  ],
};

/** What the answer shows of an exception: the line that threw it, or nothing, and then its trace stands in the log. */
export const exceptionKnown: readonly Known[] = [
  shownTrace,
  {
    facts: (c) => (showsTrace(c) ? null : known({ moment: logTimeOf(c) })),
    fix: [
      text({
        en: "Look into the application's log at {moment}: the response shows no stack trace.",
        "zh-CN": "查看应用在 {moment} 的日志：响应中没有堆栈信息。",
      }),
      ...AFTERWARDS,
    ],
  },
  {
    facts: (c) => (showsTrace(c) ? null : {}),
    fix: [
      text({
        en: "Look into the application's log at the moment of the request: the response shows no stack trace.",
        "zh-CN": "查看应用在请求那一刻的日志：响应中没有堆栈信息。",
      }),
      ...AFTERWARDS,
    ],
  },
];
