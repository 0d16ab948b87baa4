import { body, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { afterAWhile, atOnce } from "../../diagnosis/condition/time.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const CONFIGURATION = docs("NGINX Unit: configuration", "https://unit.nginx.org/configuration/");
const SOURCE = docs("NGINX Unit: source", "https://github.com/nginx/unit/tree/master/src");
const { likely, possible, proven } = causesOf(anybody, SOURCE, CONFIGURATION);

const SERVER: Condition = field("server", /^(?:NGINX )?Unit\/\d/i);

/** The one page of its router, for every code; nothing stands beside it. */
const page: Condition = body(/^<!DOCTYPE html><title>Error (\d{3})<\/title><p>Error \1\.\s{0,4}$/);

const CHUNKED = {
  why: text({
    en: "Unit takes a chunked body only where chunked_transform is on; without it a request needs Content-Length.",
    "zh-CN": "只有打开 chunked_transform，Unit 才接受分块的请求正文；否则请求必须带 Content-Length。",
  }),
  fix: [
    text({
      en: "Let the client send Content-Length: give it the whole body at once, not a stream.",
      "zh-CN": "让客户端发送 Content-Length：一次给出完整的正文，而不是流。",
    }),
    text({
      en: "Or set settings.http.chunked_transform to true; releases that do not know this option take no chunked body.",
      "zh-CN": "或把 settings.http.chunked_transform 设为 true；不认识这个选项的旧版本不接受分块正文。",
    }),
  ],
};

export const nginxUnit = defineResponder({
  id: "nginx-unit",
  name: product("NGINX Unit"),
  roles: ["web-server", "reverse-proxy"],
  signs: [
    wrote("stock-page", page),
    // Statuses that its router gives, and hardly an application; the page was not kept.
    named("own-status", all(SERVER, status(408, 411, 413, 431, 502, 503, 504), noBodyText)),
    relayed("server-field", SERVER),
  ],
  neverWrites: [406, 415, 422, 429],
  causes: [
    likely("request-unreadable", "malformed-request-head", 400, page),
    likely("file-unreadable", "file-permission-denied", 403, page, {
      why: text({
        en: "Unit may not open the file: its user lacks a right along the path, or chroot or symlink rules forbid it. Or a route's action returns 403.",
        "zh-CN":
          "Unit 无法打开该文件：它的用户在路径上缺少权限，或 chroot、符号链接规则禁止。也可能是路由的 action 返回 403。",
      }),
    }),
    likely("file-missing", "file-not-found", 404, all(page, asksForFile, method("GET", "HEAD"))),
    likely("no-route", "gateway-route-not-found", 404, all(page, not(asksForFile)), {
      why: text({
        en: "No step of Unit's routes fits this request, its action returns 404, or the share that it leads to has no such path and no fallback.",
        "zh-CN":
          "Unit 的路由中没有匹配该请求的步骤，或其 action 返回 404，或所指的 share 中没有这个路径，也没有 fallback。",
      }),
    }),
    likely("file-method", "static-file-method-refused", 405, all(page, methodOtherThan("GET", "HEAD"))),
    likely("request-late", "client-header-timeout", 408, page),
    // Unit names itself on what an application in it answers too.
    likely(
      "chunked-body-unseen",
      "content-length-required",
      411,
      all(by("nginx-unit"), SERVER, not(page)),
      CHUNKED,
    ),
    proven("chunked-body", "content-length-required", 411, page, CHUNKED),
    likely("body-over-limit", "request-body-too-large", 413, page, {
      fix: [
        text({
          en: "Raise settings.http.max_body_size of Unit (8 MB by default), or send less.",
          "zh-CN": "调大 Unit 的 settings.http.max_body_size（默认 8 MB），或减少发送的数据。",
        }),
      ],
    }),
    likely("head-over-limit", "request-header-too-large", 431, page),
    likely("refused", "upstream-connection-refused", 502, all(page, atOnce)),
    likely("closed-after-work", "upstream-closed-without-response", 502, all(page, afterAWhile)),
    possible("answer-unusable", "upstream-invalid-response", 502, page),
    likely("slow", "handler-timeout", 503, all(page, afterAWhile), {
      why: text({
        en: "Unit ends a request with 503 when the application's process needs longer than limits.timeout, or dies meanwhile.",
        "zh-CN": "应用进程用时超过 limits.timeout 或中途退出时，Unit 返回 503。",
      }),
    }),
    likely("not-started", "app-failed-to-start", 503, all(page, atOnce), {
      confirm: text({
        en: "Log of Unit: the application's process failed to start, or exited, with its reason.",
        "zh-CN": "Unit 的日志：应用进程启动失败或退出，以及原因。",
      }),
    }),
    possible("process-ended", "upstream-worker-killed", 503, page),
    likely("silent", "upstream-response-timeout", 504, page),
    possible("config", "server-config-error", 500, page),
  ],
  sources: [CONFIGURATION],
});
