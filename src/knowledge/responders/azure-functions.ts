import { body } from "../../diagnosis/condition/body.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const UNREACHABLE = docs(
  "Azure Functions: runtime is unreachable",
  "https://learn.microsoft.com/en-us/azure/azure-functions/functions-recover-storage-account",
);
const HOST_DOWN = body(/^Function host is not running\.?\s{0,2}$/);

export const azureFunctions = defineResponder({
  id: "azure-functions",
  name: product("Azure Functions"),
  roles: ["runtime"],
  over: ["azure-app-service", "iis"],
  signs: [wrote("function-host-down", HOST_DOWN)],
  causes: [
    causesOf(anybody, UNREACHABLE).proven("host-down", "app-failed-to-start", [500, 502, 503], HOST_DOWN, {
      why: text({
        en: "The Functions host of this app was not ready in time: it failed to start or is restarting, so none of its functions runs.",
        "zh-CN": "这个应用的 Functions 宿主没有及时就绪：启动失败或正在重启，其中的函数都无法运行。",
      }),
      fix: [
        text({
          en: "Read the host's start in Application Insights or Log stream: a failing start-up class, an unreadable host.json, a missing setting.",
          "zh-CN":
            "在 Application Insights 或日志流中看宿主的启动过程：启动类出错、host.json 无法读取、缺少设置。",
        }),
        text({
          en: "Check AzureWebJobsStorage: the storage account exists, its key is current, its firewall lets the app in.",
          "zh-CN": "检查 AzureWebJobsStorage：存储账户存在、密钥有效、防火墙允许应用访问。",
        }),
        text({
          en: "Check that FUNCTIONS_WORKER_RUNTIME and FUNCTIONS_EXTENSION_VERSION fit what was deployed.",
          "zh-CN": "检查 FUNCTIONS_WORKER_RUNTIME 和 FUNCTIONS_EXTENSION_VERSION 是否与部署的内容相符。",
        }),
      ],
      confirm: text({
        en: "Diagnose and solve problems > Function app down or reporting errors names the failing step.",
        "zh-CN": "“诊断并解决问题”中的“Function app down or reporting errors”会指出失败的步骤。",
      }),
    }),
  ],
  sources: [UNREACHABLE],
});
