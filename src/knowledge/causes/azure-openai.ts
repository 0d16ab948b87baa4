import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { host, path, query } from "../../diagnosis/condition/path.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs("Azure OpenAI: REST API reference", "https://learn.microsoft.com/azure/ai-services/openai/reference"),
  docs(
    "Azure OpenAI: API version lifecycle",
    "https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle",
  ),
);

/** A resource of Azure's model services, under any of its names. */
const resource: Condition = host(
  /\.(?:openai\.azure|cognitiveservices\.azure|services\.ai\.azure|api\.cognitive\.microsoft)\.(?:com|cn|us)$/,
);
const versioned: Condition = query(/[?&]api-version=./);
const saysNotFound: Condition = says(/\bResource not found\b/);
const deploymentUnknown: Condition = says(
  /\bDeploymentNotFound\b|\bThe API deployment for this resource does not exist\b/,
);
/** What a deployment does: its name belongs before these in the path. */
const ofDeployment: Condition = path(
  /\/openai\/(?:chat\/completions|completions|embeddings|images\/(?:generations|edits)|audio\/\w{4,20})$/,
);

const COPY = text({
  en: "Copy the target URI of the deployment from the portal, and compare path, deployment name and api-version.",
  "zh-CN": "从门户复制该部署的目标 URI，核对路径、部署名和 api-version。",
});

/** What Azure OpenAI says of an address that it does not know, told apart by the address. */
export const azureOpenaiCauses = {
  id: "azure-openai",
  over: ["auth", "limits", "model-interfaces", "not-found", "openai", "refusal"],
  causes: [
    likely(
      "azure-address-incomplete",
      "wrong-endpoint",
      404,
      all(
        json("error.message", /^Resource not found$/),
        json("error.code", /^404$/),
        versioned,
        path(/openai|deployments|completions|embeddings|models|responses|images|audio|assistants|threads/i),
      ),
      {
        why: text({
          en: "Azure OpenAI has no such address: mostly the path lacks or repeats /openai/deployments/NAME, or this api-version does not have the operation.",
          "zh-CN":
            "Azure OpenAI 没有这个地址：多半是路径缺少或重复了 /openai/deployments/部署名，或这个 api-version 没有该操作。",
        }),
        fix: [COPY],
      },
    ),
    likely(
      "api-version-missing",
      "validation-failed",
      404,
      all(
        resource,
        // The interface without versions takes the name of the deployment as the model.
        path(/\/openai\/(?!v1(?:\/|$))/),
        not(versioned),
        any(saysNotFound, json("error.code", /^404$/)),
      ),
      {
        why: text({
          en: "The query lacks api-version, which every path of Azure OpenAI but /openai/v1/ requires; without it the service says that nothing is there.",
          "zh-CN":
            "查询参数中没有 api-version：除 /openai/v1/ 之外，Azure OpenAI 的路径都要求带上它；缺少时服务返回“找不到资源”。",
        }),
        fix: [
          text({
            en: "Add ?api-version=… of the reference, or use Azure's client (AzureOpenAI), which adds it.",
            "zh-CN": "加上参考文档中的 ?api-version=…，或使用会自动添加它的 Azure 客户端（AzureOpenAI）。",
          }),
          text({
            en: "Or set the base URL to https://RESOURCE.openai.azure.com/openai/v1/ and send the name of the deployment as model.",
            "zh-CN":
              "或把 base URL 设为 https://资源名.openai.azure.com/openai/v1/，并把部署名作为 model 发送。",
          }),
        ],
      },
    ),
    likely(
      "deployment-not-in-path",
      "path-mismatch",
      404,
      all(resource, ofDeployment, versioned, deploymentUnknown),
      {
        why: text({
          en: "With api-version this call belongs to a deployment, and the path names none: /deployments/NAME is missing after /openai.",
          "zh-CN":
            "带 api-version 的这个调用要指定部署，而路径中没有：/openai 后面缺少 /deployments/部署名。",
        }),
        fix: [
          text({
            en: "Use /openai/deployments/NAME/… with the name of the deployment, not of its model.",
            "zh-CN": "改用 /openai/deployments/部署名/…，其中是部署的名称，不是模型的名称。",
          }),
          text({
            en: "See that the client knows that it is at Azure (AzureOpenAI, azure_endpoint): an OpenAI client with another base URL leaves it out.",
            "zh-CN":
              "确认客户端知道自己在使用 Azure（AzureOpenAI、azure_endpoint）：只改 base URL 的 OpenAI 客户端不会写入部署名。",
          }),
        ],
      },
    ),
    likely(
      "deployment-unknown",
      "record-not-found",
      404,
      all(resource, not(ofDeployment), deploymentUnknown),
      {
        why: text({
          en: "This resource has no deployment of the name that was sent: Azure wants the deployment's name, which need not be the model's.",
          "zh-CN": "这个资源中没有所发送名称的部署：Azure 要的是部署名，它不一定与模型名相同。",
        }),
        fix: [
          text({
            en: "Compare the name with the deployments of this very resource in the portal, letter by letter.",
            "zh-CN": "在门户中逐字核对这个资源下的部署名称。",
          }),
          text({
            en: "A new deployment may take five minutes until it is known.",
            "zh-CN": "新建的部署可能要等五分钟才可用。",
          }),
        ],
      },
    ),
  ],
} as const;
