import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const localFileMissing = defineFailure({
  id: "local-file-missing",
  names: ["net::ERR_FILE_NOT_FOUND", "net::ERR_ACCESS_DENIED", "NS_ERROR_FILE_NOT_FOUND"],
  name: text({ en: "Local file missing", "zh-CN": "本地文件不存在" }),
  meaning: text({
    en: "A file of this machine or of an extension, a blob: URL or a file to upload is missing, was revoked or may not be read.",
    "zh-CN": "本机或扩展程序里的文件、blob: 地址或要上传的文件不存在、已被撤销，或不允许读取。",
  }),
  usual: ["file-not-found"],
  proves: false,
  asked: ["file url", "本地文件"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});
