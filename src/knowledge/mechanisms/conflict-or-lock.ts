import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { nginxModule } from "../writing/manuals.ts";
import { perSystem } from "../writing/per-system.ts";

export const conflictOrLock = defineMechanisms("conflict-or-lock", {
  "resource-locked": {
    name: text({ en: "The resource is locked", "zh-CN": "资源已被锁定" }),
    why: text({
      en: "The resource or a part of it is locked: by another request or user, or by a rule.",
      "zh-CN": "资源或其一部分被锁定：由另一个请求、用户或规则锁住。",
    }),
    fix: [
      text({
        en: "Unlock it, or send what shows that the lock is yours. Where another request holds it for a moment, retry.",
        "zh-CN": "解除锁定，或发送能证明锁属于你的信息。如果只是被另一个请求暂时占用，稍后重试。",
      }),
      text({
        en: "For a lock left behind, wait for its end or let the administrator remove it.",
        "zh-CN": "如果是遗留的锁，等它到期或请管理员删除。",
      }),
    ],
    confirm: text({
      en: "The response may name the lock. Many systems can list their locks, mostly with holder and end.",
      "zh-CN": "响应可能会指出是什么锁。许多系统可以列出锁，多半也有持有者和期限。",
    }),
    sources: [rfc(4918, "11.3"), rfc(4918, "10.4")],
  },
  "parent-collection-missing": {
    name: text({ en: "The parent folder does not exist", "zh-CN": "上级目录不存在" }),
    why: text({
      en: "The folder in which the target should be created does not exist.",
      "zh-CN": "要在其中创建目标的目录不存在。",
    }),
    fix: [
      text({
        en: "Create the parent folders first with MKCOL, from the top.",
        "zh-CN": "先用 MKCOL 从上到下创建各级目录。",
      }),
    ],
    confirm: text({
      en: "PROPFIND (or GET, where the server has no PROPFIND) on the parent answers 404.",
      "zh-CN": "对上级目录发 PROPFIND（服务器不支持时用 GET）会得到 404。",
    }),
    refutedBy: methodOtherThan("PUT", "MKCOL", "COPY", "MOVE"),
    sources: [rfc(4918, "9.3.1"), rfc(4918, "9.7.1")],
  },
  "target-already-exists": {
    name: text({ en: "The target exists already", "zh-CN": "目标已经存在" }),
    why: text({
      en: "Something with this name or key exists already and may not be overwritten.",
      "zh-CN": "同名或同键的内容已经存在，不允许覆盖。",
    }),
    fix: [
      text({
        en: "Choose another name or key, or update what exists.",
        "zh-CN": "换一个名字或键，或更新已有的内容。",
      }),
      text({
        en: "For WebDAV COPY and MOVE, Overwrite: T allows replacing.",
        "zh-CN": "WebDAV 的 COPY 和 MOVE 可用 Overwrite: T 允许覆盖。",
      }),
    ],
    confirm: text({
      en: "A GET or PROPFIND on the target finds it, or the application log says duplicate key.",
      "zh-CN": "对目标发 GET 或 PROPFIND 能找到它，或应用日志提示键重复。",
    }),
    sources: [rfc(9110, "15.5.10"), rfc(4918, "10.6")],
  },
  "file-operation-invalid": {
    name: text({ en: "The file operation is incomplete", "zh-CN": "文件操作不完整" }),
    why: text({
      en: "A WebDAV operation lacks or misuses something that it needs: trailing slash, Destination, Depth or Lock-Token.",
      "zh-CN": "WebDAV 操作缺少或误用了所需的内容：末尾斜杠、Destination、Depth 或 Lock-Token。",
    }),
    fix: [
      text({
        en: "End folder addresses with a slash, and the address of a file without one.",
        "zh-CN": "目录地址要以斜杠结尾，文件地址则不带斜杠。",
      }),
      text({
        en: "Give Destination as a full address on the same server; behind a proxy its scheme and host must match.",
        "zh-CN": "Destination 用同一服务器的完整地址；经过代理时协议和主机名必须一致。",
      }),
      text({
        en: "Send a Depth that the method allows (0, 1 or infinity), and with UNLOCK the Lock-Token.",
        "zh-CN": "Depth 用该方法允许的值（0、1 或 infinity）；UNLOCK 要带 Lock-Token。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "Path, Destination, Depth and Lock-Token of the request; {systems}.",
        "zh-CN": "检查请求的路径、Destination、Depth 和 Lock-Token；{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: "the nginx error log names the one it refused",
          "zh-CN": "nginx 错误日志会指出是哪一个",
        }),
      },
      general: text({
        en: "Path, Destination, Depth and Lock-Token of the request; the server's error log may name the one it refused.",
        "zh-CN": "检查请求的路径、Destination、Depth 和 Lock-Token；服务器错误日志可能会指出是哪一个。",
      }),
    }),
    refutedBy: methodOtherThan("PUT", "MKCOL", "COPY", "MOVE", "DELETE"),
    sources: [rfc(4918, "10.3"), rfc(4918, "10.2"), nginxModule("http_dav")],
  },
  "application-conflict": {
    name: text({ en: "The change conflicts with the current state", "zh-CN": "修改与当前状态冲突" }),
    why: text({
      en: "The application refused the change since it conflicts with its state or with an earlier request.",
      "zh-CN": "应用拒绝了修改，因为它与当前状态或之前的请求冲突。",
    }),
    fix: [
      text({
        en: "If the state has changed meanwhile, load it and repeat the change on it; else first clear what conflicts.",
        "zh-CN": "如果状态已改变，获取最新状态，在其基础上重新修改；否则先解决冲突所在。",
      }),
      text({
        en: "For a reused idempotency key, take a new key for a new request.",
        "zh-CN": "如果重复使用了幂等键，新请求要用新的键。",
      }),
    ],
    confirm: text({
      en: "The response body mostly says what conflicts; if not, look into the application log.",
      "zh-CN": "响应正文多半会说明冲突所在；若没有，查看应用日志。",
    }),
    sources: [
      rfc(9110, "15.5.10"),
      docs(
        "The Idempotency-Key HTTP Header Field (draft)",
        "https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/",
      ),
    ],
  },
});
