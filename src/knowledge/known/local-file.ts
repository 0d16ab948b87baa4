import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";

const READS_NO_FILE = /^(?:net::ERR_FILE_NOT_FOUND|net::ERR_ACCESS_DENIED|NS_ERROR_FILE_NOT_FOUND)$/;

/** What the browser reads on this machine: no server has a part in it. */
export const localFileKnown: readonly Known[] = [
  {
    facts: ({ status, exchange }) =>
      status === null && READS_NO_FILE.test(exchange.failure?.name ?? "") ? {} : null,
    why: text({
      en: "The browser found no such file on this machine or may not read it, or a blob: address was revoked.",
      "zh-CN": "浏览器在本机没有找到这个文件，或不允许读取，或 blob: 地址已被撤销。",
    }),
    fix: [
      text({
        en: "Check that the file is there, spelled like this, and that the browser may read it. If it was to be uploaded, choose it again.",
        "zh-CN": "检查文件是否存在、名字是否一致，以及浏览器能否读取；如果是要上传的文件，重新选择。",
      }),
      text({
        en: "Call URL.revokeObjectURL() only once the blob: address has been loaded.",
        "zh-CN": "blob: 地址加载完成之后再调用 URL.revokeObjectURL()。",
      }),
    ],
    confirm: text({
      en: "Look at the path of the file on this machine; for a blob: address, where the page calls URL.revokeObjectURL().",
      "zh-CN": "在本机查看该路径下的文件；如果是 blob: 地址，查看页面在何处调用 URL.revokeObjectURL()。",
    }),
  },
];
