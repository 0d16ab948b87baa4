import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { codesOf, defineProtocol } from "../writing/protocol.ts";

export const webdav = defineProtocol({
  id: "webdav",
  name: text({ en: "WebDAV condition", "zh-CN": "WebDAV 条件码" }),
  called: ["webdav", "dav", "caldav"],
  codes: [
    ...codesOf(
      [rfc(4918, "16")],
      [
        [
          "lock-token-submitted",
          "Lock token needed",
          [
            "The request needs the token of a lock on this resource, a parent or something inside it; it comes with 423.",
            "请求需要该资源、其上级目录或其中内容的锁令牌；随 423 返回。",
          ],
          ["Send the token in If, or release the lock.", "在 If 中发送锁令牌，或解除锁。"],
          "锁",
        ],
        [
          "lock-token-matches-request-uri",
          "Lock token of another resource",
          [
            "UNLOCK names a lock that does not cover this address; it comes with 409.",
            "UNLOCK 指定的锁不覆盖该地址；随 409 返回。",
          ],
          ["Use the token that LOCK gave for this address.", "使用 LOCK 为该地址给出的令牌。"],
        ],
        [
          "no-conflicting-lock",
          "Conflicting lock",
          [
            "A LOCK failed because another lock is in the way; it comes with 423.",
            "另一把锁冲突，LOCK 失败；随 423 返回。",
          ],
          [
            "The href inside, if there is one, names the locked root; wait or release the lock.",
            "其中的 href（如果有）指明被锁的根；等待或解除锁。",
          ],
        ],
        [
          "no-external-entities",
          "External entities",
          [
            "The request's XML names an external entity, which the server refuses; it comes with 403.",
            "请求的 XML 引用了外部实体，被服务端拒绝；随 403 返回。",
          ],
          ["Remove the DOCTYPE from the body.", "去掉正文中的 DOCTYPE。"],
        ],
        [
          "preserved-live-properties",
          "Live properties lost",
          [
            "A COPY or MOVE could not keep the server's live properties; it comes with 409.",
            "COPY 或 MOVE 无法保留服务端的活动属性；随 409 返回。",
          ],
          ["Choose a target on the same kind of storage.", "选择同类存储作为目标。"],
        ],
        [
          "propfind-finite-depth",
          "Finite depth",
          [
            "The server allows no PROPFIND with Depth: infinity here; it comes with 403.",
            "服务端不允许此处的 PROPFIND 使用 Depth: infinity；随 403 返回。",
          ],
          ["Use Depth: 1 and go down folder by folder.", "改用 Depth: 1，逐级列出。"],
        ],
        [
          "cannot-modify-protected-property",
          "Protected property",
          [
            "A PROPPATCH tried to change a property that the server keeps; it comes with 403.",
            "PROPPATCH 试图修改受保护的属性；随 403 返回。",
          ],
          ["Leave the property out.", "不要修改该属性。"],
        ],
      ],
    ),
    ...codesOf(
      [rfc(4331, "6")],
      [
        [
          "quota-not-exceeded",
          "Quota used up",
          ["The write would go over the quota; it comes with 507.", "写入会超出配额；随 507 返回。"],
          ["Delete something or have the quota raised.", "清理空间或提高配额。"],
          "配额",
        ],
        [
          "sufficient-disk-space",
          "Disk full",
          ["The disk has no room for the write; it comes with 507.", "磁盘没有足够空间；随 507 返回。"],
          ["Free space on the server.", "在服务端腾出空间。"],
          "磁盘满",
        ],
      ],
    ),
    ...codesOf(
      [rfc(3744, "7.1.1")],
      [
        [
          "need-privileges",
          "Privileges needed",
          [
            "The user lacks a privilege, which is named inside; it comes with 403.",
            "用户缺少其中列出的权限；随 403 返回。",
          ],
          ["Have the privilege granted on the resource named.", "为指明的资源授予该权限。"],
        ],
      ],
    ),
    ...codesOf(
      [rfc(6578, "3.2")],
      [
        [
          "valid-sync-token",
          "Sync token not valid",
          ["The sync token is unknown or too old.", "同步令牌无效或过旧。"],
          ["Begin the synchronisation anew with an empty token.", "用空令牌重新开始同步。"],
        ],
      ],
    ),
  ],
});
