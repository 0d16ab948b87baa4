import {
  dataUrlInPath as dataUrl,
  pageAddressInPath,
  webAddressInPath,
} from "../../diagnosis/condition/address-in-path.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { urlOfLength } from "../../diagnosis/condition/size.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { isCorsBlock } from "../../http/outcome.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const PARSING = docs("URL Standard: URL parsing", "https://url.spec.whatwg.org/#url-parsing");
const DATA_URLS = causesOf(anybody, rfc(2397, "2"), PARSING);
const ADDRESSES = causesOf(anybody, rfc(3986, "4.1"), PARSING);

const QUOTED_BACK = /\/(?:data|blob|javascript|https?)(?::|%3a)/i;
/** The server repeats what it looked for. */
const perhapsRepeated: Condition = any(
  body(QUOTED_BACK),
  holds(() => true),
);

const BUILT = text({
  en: "The path holds an address that is complete by itself: the page put a folder or base address before a value that needs none.",
  "zh-CN": "路径中又有一个完整的地址：页面在一个本身就完整的值前面又拼上了目录或基础地址。",
});
const AS_IT_IS = text({
  en: "Where the page builds this address, use the value as it is when it begins with a scheme (data:, blob:, https:): `new URL(value, base)` does so.",
  "zh-CN":
    "在页面拼接该地址的地方，如果值以协议开头（data:、blob:、https:），就直接使用：`new URL(value, base)` 会这样处理。",
});
const KEEP_NAMES = text({
  en: "Look why the value is an address: keep in the database only what the page adds its base to, a file name or path.",
  "zh-CN": "检查这个值为何是完整地址：数据库里只保存要由页面加上前缀的部分，即文件名或路径。",
});
const DATA = {
  why: text({
    en: "The path holds a data: URL, that is the file itself: the page put a folder or base address before a value that needs none.",
    "zh-CN": "路径里有一个 data: URL，也就是文件内容本身：页面在它前面又拼上了目录或基础地址。",
  }),
  fix: [
    AS_IT_IS,
    text({
      en: "If a file name was expected, look at the upload: perhaps it was not stored as a file, and the preview's text went into the database.",
      "zh-CN": "如果这里应是文件名，检查上传：可能文件没有保存成功，预览用的文本被直接写进了数据库。",
    }),
  ],
  confirm: text({
    en: "The part of the path from data: on, unescaped and pasted into the address bar, mostly shows the file.",
    "zh-CN": "把路径中 data: 开始的部分解码后粘贴到地址栏，多半就能看到这个文件。",
  }),
};

/** The page put a path before an address that is complete already. */
export const addressInPathCauses = {
  id: "address-in-path",
  over: ["not-found", "request-size", "request-unexplained", "path-prefix", "application"],
  causes: [
    DATA_URLS.proven(
      "data-url-too-long",
      "uri-too-long",
      414,
      all(
        status(414),
        holds((c) => c.exchange.failure === null && !isCorsBlock(c.exchange)),
        urlOfLength(1_000),
        dataUrl,
      ),
      DATA,
    ),
    // Who copies an address often cuts it short, and a data: URL is long by nature.
    DATA_URLS.likely(
      "data-url-refused",
      "uri-too-long",
      [414, 431],
      all(not(urlOfLength(4_000)), dataUrl),
      DATA,
    ),
    DATA_URLS.likely("data-url-over", "uri-too-long", [400, 431], all(urlOfLength(4_000), dataUrl), DATA),
    DATA_URLS.likely("data-url", "path-mismatch", 404, all(dataUrl, perhapsRepeated), DATA),
    DATA_URLS.likely("data-url-malformed", "malformed-url", 400, all(not(urlOfLength(4_000)), dataUrl), DATA),
    ADDRESSES.likely("of-page-alone", "path-mismatch", 404, all(pageAddressInPath, perhapsRepeated), {
      why: text({
        en: "The path holds an address that means something in the page alone (blob:, javascript:): it was put behind a folder or base address and sent.",
        "zh-CN":
          "路径里有一个只在页面内有意义的地址（blob:、javascript:）：它被拼在目录或基础地址后面发了出去。",
      }),
      fix: [
        text({
          en: "Where the page builds this address, take the value as it is, without a base before it.",
          "zh-CN": "在页面拼接该地址的地方直接使用这个值，前面不加基础地址。",
        }),
        text({
          en: "A blob: address was never stored on a server: upload the Blob itself and keep the address that the server gives.",
          "zh-CN": "blob: 地址从未保存在服务器上：应上传 Blob 本身，并保存服务器返回的地址。",
        }),
        text({
          en: "For a link that only runs a script, use a button, or # as its address.",
          "zh-CN": "只用来运行脚本的链接，改用按钮，或把地址写成 #。",
        }),
      ],
    }),
    ADDRESSES.likely("whole-url", "path-mismatch", 404, all(webAddressInPath, perhapsRepeated), {
      why: BUILT,
      fix: [AS_IT_IS, KEEP_NAMES],
    }),
  ],
} as const;
