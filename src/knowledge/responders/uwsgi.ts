import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const OPTIONS = docs("uWSGI: options", "https://uwsgi-docs.readthedocs.io/en/latest/Options.html");
const { says, likely, usual } = causesOf("uwsgi", OPTIONS);

const noApp = body(/no python application found|uWSGI Error[^\n]{0,20}|Python application not found/);
const fromBehindNginx = all(
  field("server", /^nginx\b/i),
  field("transfer-encoding", /\bchunked\b/i),
  not(field("content-type", /charset/i)),
);

export const uwsgi = defineResponder({
  id: "uwsgi",
  name: text({ en: "uWSGI", "zh-CN": "uWSGI" }),
  roles: ["runtime"],
  signs: [
    wrote("error-text", noApp),
    // Its own 500 is the phrase without a line end and without a charset, of unknown length; before 2.0 without a type.
    named(
      "server-error-text",
      all(
        status(500),
        body(/^Internal Server Error$/),
        any(field("content-type", /^text\/plain$/), fromBehindNginx),
        not(field("x-powered-by")),
      ),
    ),
    named("server-field", field("server", /^uwsgi\b/i)),
  ],
  causes: [
    likely("no-application", "app-failed-to-start", [404, 500], noApp, {
      why: text({
        en: "uWSGI has no application for this request: mostly its import failed when the worker started.",
        "zh-CN": "uWSGI 没有可处理这个请求的应用：多半是 worker 启动时导入失败。",
      }),
      confirm: text({
        en: 'Start-up log of uWSGI: "unable to load app 0", and the traceback above it; at each request it logs "no python application found".',
        "zh-CN":
          "uWSGI 启动日志：“unable to load app 0”以及它上方的回溯；每次请求时还会记录“no python application found”。",
      }),
    }),
    // Django and Flask write a page of their own when a view throws: the bare phrase tells that none of them runs.
    usual("not-loaded", "app-failed-to-start", 500, {
      why: text({
        en: "Mostly uWSGI itself wrote this 500, since no application was loaded: a framework has its own error page.",
        "zh-CN": "框架出错时有自己的错误页，所以这个 500 多半是 uWSGI 自己写的：应用没有加载成功。",
      }),
      fix: [
        text({
          en: 'Read uWSGI\'s start-up log for "unable to load app 0" and the traceback above it.',
          "zh-CN": "在 uWSGI 的启动日志里找“unable to load app 0”以及它上方的回溯。",
        }),
        text({
          en: "Let `module` (or `wsgi-file`) and `callable` name the file and the object of this project, and `chdir` its folder.",
          "zh-CN":
            "让 `module`（或 `wsgi-file`）和 `callable` 指向本项目的文件和对象，`chdir` 指向它的目录。",
        }),
        text({
          en: "Check that `home` is the virtual environment in which the project's packages are installed.",
          "zh-CN": "确认 `home` 指向安装了项目依赖的虚拟环境。",
        }),
      ],
      confirm: text({
        en: 'Log of uWSGI at this second: "no python application found, check your startup logs for errors".',
        "zh-CN": "uWSGI 此刻的日志：“no python application found, check your startup logs for errors”。",
      }),
    }),
    usual("thrown", "unhandled-exception", 500),
    says("too-large", "request-body-too-large", 413, /Entity [Tt]oo [Ll]arge/),
  ],
  sources: [OPTIONS],
});
