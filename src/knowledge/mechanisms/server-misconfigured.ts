import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { serverConfigKnown } from "../known/server-config.ts";
import { apacheModule, manualOf, nginxModule } from "../writing/manuals.ts";
import { ERROR_LOG, perSystem, sameFor } from "../writing/per-system.ts";

export const serverMisconfigured = defineMechanisms("server-misconfigured", {
  "internal-rewrite-loop": {
    name: text({ en: "Rewrite rules match their own result", "zh-CN": "重写规则陷入循环" }),
    why: text({
      en: "Rewrite rules in the server (or try_files in nginx) lead back to themselves, again and again, until the server gives up.",
      "zh-CN": "服务器的重写规则（或 nginx 的 try_files）反复指回自己，直到服务器放弃。",
    }),
    fix: [
      text({
        en: "Add a condition that lets existing files and the final target through.",
        "zh-CN": "添加条件，放过已存在的文件和最终目标。",
      }),
      perSystem({
        sentence: text({
          en: "Let the rules come to an end: {systems}.",
          "zh-CN": "让规则能够终止：{systems}。",
        }),
        systems: {
          apache: text({
            en: "in Apache use the END flag, or RewriteCond on REDIRECT_STATUS",
            "zh-CN": "Apache 可用 END 标志，或以 REDIRECT_STATUS 作为 RewriteCond 条件",
          }),
          "nginx-family": text({
            en: "in nginx make sure the last argument of try_files exists",
            "zh-CN": "nginx 要确认 try_files 的最后一个参数确实存在",
          }),
        },
        general: text({
          en: "Make sure that the last target exists and that no rule rewrites it once more.",
          "zh-CN": "确认最后的目标确实存在，且没有规则再次改写它。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: {
        "nginx-family": text({
          en: 'nginx "rewrite or internal redirection cycle"',
          "zh-CN": "nginx 为“rewrite or internal redirection cycle”",
        }),
        apache: text({
          en: 'Apache "AH00124: Request exceeded the limit of 10 internal redirects"',
          "zh-CN": "Apache 为“AH00124: Request exceeded the limit of 10 internal redirects”",
        }),
      },
      general: text({
        en: "The server's error log says that it gave up after too many internal redirects.",
        "zh-CN": "服务器错误日志会写明内部重定向次数过多。",
      }),
    }),
    sources: [apacheModule("mod_rewrite"), apacheModule("core"), nginxModule("http_core")],
  },
  "proxy-loop": {
    name: text({ en: "The proxy sends requests to itself", "zh-CN": "代理把请求发给了自己" }),
    why: text({
      en: "The request goes round until a limit ends it: mostly the proxy's target leads back to the proxy itself, straight or over others. In WebDAV a folder can contain itself.",
      "zh-CN":
        "请求不断循环，直到触发上限：多半是代理的目标又（直接或经过别的代理）指回它自己。在 WebDAV 中，也可能是集合包含了自己。",
    }),
    fix: [
      text({
        en: "Point the rule at the real backend, by an inner name or address.",
        "zh-CN": "让规则指向真正的后端，使用内部名字或地址。",
      }),
      text({
        en: "Check that the public name does not resolve to the proxy on that machine.",
        "zh-CN": "检查在那台机器上，公开的域名是否解析到了代理自己。",
      }),
    ],
    confirm: text({
      en: "The access log shows the same request many times with the proxy as client; Via, where the proxy writes it, repeats its name.",
      "zh-CN": "访问日志中同一请求多次出现，客户端是代理自己；代理会写 Via 时，其中重复出现它的名字。",
    }),
    sources: [rfc(9110, "7.6.3"), rfc(9209, "2.3.32")],
  },
  "auth-check-broken": {
    name: text({ en: "The login check itself failed", "zh-CN": "登录校验本身出错" }),
    why: text({
      en: "The server could not check the credentials: the password file or the auth service failed.",
      "zh-CN": "服务器无法校验凭据：密码文件或认证服务出了问题。",
    }),
    fix: [
      text({
        en: "Check that the password file exists and that the account the server runs as may read it.",
        "zh-CN": "确认密码文件存在，且运行服务器进程的系统用户有权读取。",
      }),
      perSystem({
        sentence: text({
          en: "If a separate service checks the login, look at what it answered: {systems}.",
          "zh-CN": "如果由单独的服务检查登录，查看它返回了什么：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "auth_request in nginx takes 2xx, 401 or 403; anything else becomes a 500",
            "zh-CN": "nginx 的 auth_request 只接受 2xx、401 或 403，其他结果都会变成 500",
          }),
        },
        general: text({
          en: "If a separate service checks the login, look at what it answered.",
          "zh-CN": "如果由单独的服务检查登录，查看它返回了什么。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: {
        "nginx-family": text({
          en: 'nginx "auth request unexpected status", or "open() … failed" for the password file',
          "zh-CN": "nginx 为“auth request unexpected status”，或密码文件的“open() … failed”",
        }),
      },
      general: text({
        en: "The server's error log mostly tells whether the password file or the service that checks the login failed.",
        "zh-CN": "从服务器错误日志多半能看出是密码文件出错，还是检查登录的服务出错。",
      }),
    }),
    sources: [nginxModule("http_auth_request"), nginxModule("http_auth_basic")],
  },
  "temp-dir-unwritable": {
    name: text({ en: "Temporary files cannot be written", "zh-CN": "无法写入临时文件" }),
    why: text({
      en: "The server cannot write the temporary file into which it puts large bodies: no permission, or no space.",
      "zh-CN": "服务器无法写入用来存放大正文的临时文件：没有权限，或空间不足。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Correct owner and mode of the folder: {systems}.",
          "zh-CN": "修正临时目录的属主和权限：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "client_body_temp_path, proxy_temp_path, fastcgi_temp_path in nginx",
            "zh-CN": "nginx 的 client_body_temp_path、proxy_temp_path、fastcgi_temp_path",
          }),
          lighttpd: text({ en: "server.upload-dirs in lighttpd", "zh-CN": "lighttpd 的 server.upload-dirs" }),
        },
        general: text({
          en: "Correct owner and mode of the folder for temporary files.",
          "zh-CN": "修正临时目录的属主和权限。",
        }),
      }),
      text({
        en: "Check that the disk is not full or mounted read-only.",
        "zh-CN": "检查磁盘是否已满或被挂载为只读。",
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "Small bodies pass; error log: {systems}.",
        "zh-CN": "小的正文不受影响；错误日志：{systems}。",
      }),
      systems: {
        "nginx-family": text({
          en: 'nginx "… failed (13: Permission denied)" or "(28: No space left on device)" with a path in one of these folders',
          "zh-CN":
            "nginx 为“… failed (13: Permission denied)”或“(28: No space left on device)”，路径在这些目录之一",
        }),
      },
      general: text({
        en: "Small bodies pass; the error log may name the file that could not be written.",
        "zh-CN": "小的正文不受影响；错误日志可能会写明无法写入的文件。",
      }),
    }),
    sources: [nginxModule("http_core"), nginxModule("http_proxy")],
  },
  "server-config-error": {
    name: text({ en: "The server configuration has an error", "zh-CN": "服务器配置有错误" }),
    why: text({
      en: "The configuration that serves this path is invalid or incomplete: a wrong directive or rule, or a missing module, key or permission.",
      "zh-CN": "处理这个路径的配置无效或不完整：指令或规则有误，或缺少模块、密钥或权限。",
    }),
    fix: [
      text({
        en: "Read the error log or the platform's log: a web server's mostly names the file and the directive.",
        "zh-CN": "查看错误日志或平台日志：Web 服务器的日志多半会写明文件和指令。",
      }),
      text({
        en: "Check what was changed last in the configuration of this path, and that the modules it names are loaded.",
        "zh-CN": "检查这个路径的配置最近改了什么，以及其中用到的模块是否已加载。",
      }),
    ],
    confirm: text({
      en: "The error log or the platform's log at that second mostly names the directive, the file or what is missing.",
      "zh-CN": "那一秒的错误日志或平台日志多半会写明出错的指令、文件或缺少的东西。",
    }),
    known: serverConfigKnown,
    sources: [
      docs("Apache: .htaccess files", "https://httpd.apache.org/docs/2.4/howto/htaccess.html"),
      apacheModule("core"),
    ],
  },
  "proxy-script-failed": {
    name: text({ en: "The proxy's own script failed", "zh-CN": "代理自身的脚本出错" }),
    why: text({
      en: "The script, policy or content filter that the proxy runs or asks failed, or gave up after too many restarts.",
      "zh-CN": "代理运行或调用的脚本、策略或内容过滤器出错，或重启次数过多而放弃。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Read the proxy's trace of this request: {systems}.",
          "zh-CN": "查看代理对这个请求的跟踪记录：{systems}。",
        }),
        systems: {
          varnish: text({
            en: "varnishlog -g request in Varnish (vinyllog in Vinyl Cache 9)",
            "zh-CN": "Varnish 用 varnishlog -g request（Vinyl Cache 9 为 vinyllog）",
          }),
        },
        general: text({
          en: "Read the proxy's log or trace of this request.",
          "zh-CN": "查看代理对这个请求的日志或跟踪记录。",
        }),
      }),
      text({
        en: "Guard the script against missing fields and failed calls.",
        "zh-CN": "让脚本能处理缺失的标头和失败的调用。",
      }),
    ],
    confirm: perSystem({
      sentence: text({ en: "What the proxy recorded: {systems}.", "zh-CN": "代理的记录：{systems}。" }),
      systems: {
        varnish: text({
          en: "VCL_Error in varnishlog of Varnish (vinyllog in Vinyl Cache 9)",
          "zh-CN": "Varnish 的 varnishlog（Vinyl Cache 9 为 vinyllog）中有 VCL_Error",
        }),
        ...sameFor(
          ["cloudflare", "cloudfront"],
          text({
            en: "for edge workers the exception in the platform's log",
            "zh-CN": "边缘脚本看平台日志中的异常",
          }),
        ),
      },
      general: text({
        en: "The script's error or exception in the log of the proxy or platform.",
        "zh-CN": "代理或平台日志中，这个脚本的错误或异常。",
      }),
    }),
    sources: [
      docs("Varnish: varnishlog", "https://varnish-cache.org/docs/trunk/reference/varnishlog.html"),
      docs(
        "Varnish: built-in subroutines",
        "https://varnish-cache.org/docs/trunk/users-guide/vcl-built-in-subs.html",
      ),
      docs("Varnish: VSL tags", "https://varnish-cache.org/docs/trunk/reference/vsl.html"),
    ],
  },
  "error-page-replaced": {
    name: text({ en: "The proxy hid the real error", "zh-CN": "代理掩盖了真正的错误" }),
    why: text({
      en: "The proxy replaced the application's error response by its own page, so the details are lost.",
      "zh-CN": "代理用自己的错误页替换了应用的错误响应，细节因此丢失。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "For API paths, switch the replacement off: {systems}.",
          "zh-CN": "对 API 路径关闭替换：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "proxy_intercept_errors or fastcgi_intercept_errors in nginx",
            "zh-CN": "nginx 的 proxy_intercept_errors 或 fastcgi_intercept_errors",
          }),
          apache: text({ en: "ProxyErrorOverride in Apache", "zh-CN": "Apache 的 ProxyErrorOverride" }),
          iis: text({
            en: "in IIS by httpErrors existingResponse set to PassThrough",
            "zh-CN": "IIS 把 httpErrors 的 existingResponse 设为 PassThrough",
          }),
        },
        general: text({
          en: "For API paths, switch the replacement of error pages off.",
          "zh-CN": "对 API 路径关闭错误页替换。",
        }),
      }),
    ],
    confirm: text({
      en: "Ask the application directly, without the proxy: the original body is still there.",
      "zh-CN": "绕过代理直接访问应用，可看到原来的正文。",
    }),
    sources: [
      nginxModule("http_proxy"),
      apacheModule("mod_proxy"),
      manualOf(
        "iis",
        "IIS: httpErrors",
        "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httperrors/",
      ),
    ],
  },
});
