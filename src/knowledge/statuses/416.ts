import type { Case } from "../../diagnosis/case.ts";
import { all, measuring } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

/** First byte asked for and the whole length, where request and response both tell. */
function startAndTotal(c: Case): { start: number; total: number } | null {
  const start = /^bytes=(\d{1,15})-\d{0,15}$/.exec(c.sent("range") ?? "")?.[1];
  const total = /^bytes \*\/(\d{1,15})$/.exec(c.field("content-range") ?? "")?.[1];
  return start === undefined || total === undefined ? null : { start: Number(start), total: Number(total) };
}

export const status416 = defineStatus({
  code: 416,
  phrase: "Range Not Satisfiable",
  kind: "registered",
  name: text({ en: "Range Not Satisfiable", "zh-CN": "范围无法满足" }),
  meaning: text({
    en: "None of the ranges that the request asks for overlaps the resource, or there are too many small or overlapping ones.",
    "zh-CN": "请求的范围没有一个与资源重叠，或者零碎、相互重叠的范围过多。",
  }),
  use: text({
    en: "Send it when every range starts beyond the end, or there are too many. Ignoring Range and sending 200 is allowed.",
    "zh-CN": "所有范围都从末尾之后开始，或范围过多时使用。忽略 Range、返回 200 也合规。",
  }),
  request: [
    {
      level: "must",
      field: "Range",
      what: text({ en: "the ranges; without it no 416", "zh-CN": "请求的范围；没有它就不会有 416" }),
      source: rfc(9110, "14.2"),
    },
  ],
  response: [
    {
      level: "should",
      field: "Content-Range",
      what: text({
        en: "`bytes */` and the present length of the resource",
        "zh-CN": "`bytes */` 加资源当前的长度",
      }),
      source: rfc(9110, "15.5.17"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET /clip.mp4 HTTP/1.1
    Host: media.example
    Range: bytes=5000-

    HTTP/1.1 416 Range Not Satisfiable
    Content-Range: bytes */4000
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "Bytes 1–100 of a file with 99 bytes give 416.",
        "zh-CN": "对 99 字节的文件请求第 1–100 字节会得到 416。",
      }),
      truth: text({
        en: "They give 206 with what there is. Only a range that starts at or beyond the end cannot be satisfied.",
        "zh-CN": "会得到 206 和现有的部分。只有起点在末尾或之后的范围才无法满足。",
      }),
      source: rfc(9110, "14.1.2"),
    },
    {
      believed: text({
        en: "With If-Range a 416 cannot occur.",
        "zh-CN": "带了 If-Range 就不会出现 416。",
      }),
      truth: text({
        en: "If the validator differs, Range is ignored (200). If it matches, Range counts, and 416 is possible.",
        "zh-CN": "校验值不同，Range 被忽略（200）。校验值相同，Range 照常生效，仍可能是 416。",
      }),
      source: rfc(9110, "14.2"),
    },
  ],
  lookAlikes: [
    {
      codes: [206],
      difference: text({
        en: "206: at least one range overlaps the resource. 416: none does, or there are too many.",
        "zh-CN": "206：至少有一个范围与资源重叠。416：一个也没有，或范围过多。",
      }),
    },
    {
      codes: [412],
      difference: text({
        en: "416: the range does not fit. 412: If-Match or If-Unmodified-Since failed, so the range was not looked at.",
        "zh-CN": "416：范围不合适。412：If-Match 或 If-Unmodified-Since 不成立，范围没有被考虑。",
      }),
    },
  ],
  usual: ["range-beyond-end"],
  refuted: { "range-beyond-end": notSent("range") },
  causes: [
    cause({
      id: "start-beyond-end",
      mechanism: "range-beyond-end",
      on: [416],
      certainty: "certain",
      when: all(
        sent("range"),
        field("content-range"),
        measuring("request.field.range", (c) => {
          const seen = startAndTotal(c);
          return seen !== null && seen.start >= seen.total
            ? `start ${seen.start} ≥ length ${seen.total}`
            : false;
        }),
      ),
      facts: (c) => ({ start: startAndTotal(c)?.start ?? "", total: startAndTotal(c)?.total ?? "" }),
      why: text({
        en: "The request starts at byte {start}, and the resource now has {total} bytes.",
        "zh-CN": "请求从第 {start} 字节开始，而资源现在只有 {total} 字节。",
      }),
      sources: [rfc(9110, "14.1.2"), rfc(9110, "15.5.17")],
    }),
  ],
  asked: ["requested range", "resume download", "video seek", "断点续传", "请求范围不符合要求", "分段下载"],
  sources: [rfc(9110, "15.5.17")],
});
