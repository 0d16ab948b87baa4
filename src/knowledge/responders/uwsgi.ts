import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const OPTIONS = docs("uWSGI: options", "https://uwsgi-docs.readthedocs.io/en/latest/Options.html");
const { says, likely, usual, possible } = causesOf("uwsgi", OPTIONS);

const noApp = body(/no python application found|uWSGI Error[^\n]{0,20}|Python application not found/);

export const uwsgi = defineResponder({
  id: "uwsgi",
  name: text({ en: "uWSGI", "zh-CN": "uWSGI" }),
  roles: ["runtime"],
  signs: [
    wrote("error-text", noApp),
    // Its own 500 is plain text without a charset.
    named(
      "server-error-text",
      all(
        status(500),
        body(/^Internal Server Error$/),
        field("content-type", /^text\/plain$/),
        not(field("x-powered-by")),
      ),
    ),
    named("server-field", field("server", /^uwsgi\b/i)),
  ],
  causes: [
    likely("no-application", "app-failed-to-start", [404, 500], noApp, {
      why: text({
        en: "uWSGI runs without an application: its import failed when the worker started.",
        "zh-CN": "uWSGI 在没有应用的情况下运行：worker 启动时导入失败。",
      }),
      confirm: text({
        en: 'Start-up log of uWSGI: "no python application found", and the traceback above it.',
        "zh-CN": "uWSGI 启动日志：「no python application found」以及它上方的回溯。",
      }),
    }),
    usual("thrown", "unhandled-exception", 500),
    possible("not-loaded", "app-failed-to-start", 500),
    says("too-large", "request-body-too-large", 413, /Entity [Tt]oo [Ll]arge/),
  ],
  sources: [OPTIONS],
});
