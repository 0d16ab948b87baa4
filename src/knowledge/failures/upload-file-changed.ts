import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const uploadFileChanged = defineFailure({
  id: "upload-file-changed",
  names: ["net::ERR_UPLOAD_FILE_CHANGED"],
  name: text({ en: "File changed during upload", "zh-CN": "上传时文件被修改" }),
  meaning: text({
    en: "The chosen file changed on disk after it was chosen, so the browser stopped the upload.",
    "zh-CN": "选好的文件随后在磁盘上被修改，浏览器因此停止上传。",
  }),
  usual: ["upload-file-changed"],
  proves: true,
  asked: ["file modified", "选择后文件变动"],
  sources: [CHROMIUM_ERRORS],
});
