import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const PUMA = docs(
  "GitLab: troubleshooting Puma",
  "https://docs.gitlab.com/administration/operations/puma/#troubleshooting-puma",
);
const { likely, possible } = causesOf(anybody, PUMA);

/** Workhorse shows this page wherever Puma (once Unicorn) gave it no answer. */
const page: Condition = body(
  /<title>GitLab is not responding \(502\)|Whoops, GitLab is taking too much time to respond/,
);
/** The time limit of a worker is 60 s by default. */
const workerLimit: Condition = took(55_000, 3_600_000);

/** What GitLab's own 502 page can mean; the time tells most of it. */
export const gitlabPageCauses = {
  id: "gitlab-page",
  over: ["upstream", "application"],
  causes: [
    likely("worker-over-limit", "upstream-worker-killed", 502, all(page, workerLimit), {
      why: text({
        en: "GitLab did not finish within its limit, 60 s by default, and the request was stopped (Unicorn killed its worker); the page says so for any lost answer.",
        "zh-CN":
          "GitLab 没有在时限（默认 60 秒）内完成，请求被中止（Unicorn 会杀掉 worker）；只要拿不到响应，显示的都是这个页面。",
      }),
      fix: [
        text({
          en: "Find the slow request in /var/log/gitlab/gitlab-rails/production_json.log by its time and path.",
          "zh-CN": "按时间和路径在 /var/log/gitlab/gitlab-rails/production_json.log 里找到这个慢请求。",
        }),
        text({
          en: "If the work is legitimate, raise GITLAB_RAILS_RACK_TIMEOUT in gitlab_rails['env'] and reconfigure. puma['worker_timeout'] does not limit requests.",
          "zh-CN":
            "如果耗时合理，在 gitlab.rb 的 gitlab_rails['env'] 中调高 GITLAB_RAILS_RACK_TIMEOUT（秒），再运行 `gitlab-ctl reconfigure`；puma['worker_timeout'] 不限制请求时长。",
        }),
      ],
      confirm: text({
        en: 'Logs of GitLab (gitlab-ctl tail gitlab-rails, gitlab-ctl tail puma): Rack::Timeout; of Unicorn in old versions: "timeout (61s > 60s), killing".',
        "zh-CN":
          "GitLab 的日志（gitlab-ctl tail gitlab-rails、gitlab-ctl tail puma）：Rack::Timeout；旧版本 Unicorn 的日志：“timeout (61s > 60s), killing”。",
      }),
    }),
    likely("puma-not-up", "upstream-connection-refused", 502, all(page, not(workerLimit)), {
      why: text({
        en: "GitLab's Workhorse got no connection to Puma: it is still starting, which takes minutes, or it stopped.",
        "zh-CN": "GitLab 的 Workhorse 连不上 Puma：它还在启动（需要几分钟），或者已经停了。",
      }),
      fix: [
        text({
          en: "Wait a few minutes after a start or an upgrade, then look at `gitlab-ctl status`: is puma's uptime growing?",
          "zh-CN": "启动或升级后等几分钟，再看 `gitlab-ctl status`：puma 的运行时间是否在增长？",
        }),
        text({
          en: "If Puma starts again and again, read `gitlab-ctl tail puma`. Too little memory is a common reason.",
          "zh-CN": "如果 Puma 反复重启，查看 `gitlab-ctl tail puma`；常见原因是内存不足。",
        }),
      ],
      confirm: text({
        en: 'Log of Workhorse (gitlab-ctl tail gitlab-workhorse): "dial unix … gitlab.socket: connect:" and "connection refused" or "no such file or directory".',
        "zh-CN":
          "Workhorse 的日志（gitlab-ctl tail gitlab-workhorse）：“dial unix … gitlab.socket: connect:”，后面是“connection refused”或“no such file or directory”。",
      }),
    }),
    possible("worker-lost", "upstream-worker-killed", 502, page),
    possible("answer-lost", "upstream-closed-without-response", 502, page),
  ],
} as const;
