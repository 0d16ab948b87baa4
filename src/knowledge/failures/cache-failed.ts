import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const cacheFailed = defineFailure({
  id: "cache-failed",
  names: [
    "net::ERR_CACHE_READ_FAILURE",
    "net::ERR_CACHE_WRITE_FAILURE",
    "net::ERR_CACHE_OPERATION_NOT_SUPPORTED",
    "net::ERR_CACHE_OPEN_FAILURE",
    "net::ERR_CACHE_CREATE_FAILURE",
    "net::ERR_CACHE_RACE",
    "net::ERR_CACHE_CHECKSUM_READ_FAILURE",
    "net::ERR_CACHE_CHECKSUM_MISMATCH",
    "net::ERR_CACHE_LOCK_TIMEOUT",
    "net::ERR_CACHE_AUTH_FAILURE_AFTER_READ",
    "net::ERR_CACHE_ENTRY_NOT_SUITABLE",
    "net::ERR_CACHE_DOOM_FAILURE",
    "net::ERR_CACHE_OPEN_OR_CREATE_FAILURE",
  ],
  name: text({ en: "Browser cache failed", "zh-CN": "浏览器缓存出错" }),
  meaning: text({
    en: "The browser could not use its own cache for this address: reading, writing or waiting for it failed.",
    "zh-CN": "浏览器无法为这个地址使用自己的缓存：读取、写入或等待缓存失败。",
  }),
  usual: ["browser-cache-failed"],
  proves: true,
  asked: ["disk cache", "cache read failure", "磁盘缓存"],
  sources: [CHROMIUM_ERRORS],
});
