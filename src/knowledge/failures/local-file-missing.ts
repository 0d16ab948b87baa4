import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const localFileMissing = defineFailure({
  id: "local-file-missing",
  names: ["net::ERR_FILE_NOT_FOUND", "net::ERR_ACCESS_DENIED", "NS_ERROR_FILE_NOT_FOUND"],
  name: text({ en: "Local file missing", "zh-CN": "本地文件不存在" }),
  meaning: text({
    en: "The address is a file of this machine or of an extension, and it is missing or may not be read.",
    "zh-CN": "该地址是本机或扩展程序里的文件，它不存在或不允许读取。",
  }),
  usual: ["file-not-found"],
  proves: false,
  asked: ["file url", "本地文件"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});
