import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";

const SPEC = docs(
  "OCI distribution specification: error codes",
  "https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes",
);
const TOKEN = docs(
  "Registry: token authentication",
  "https://distribution.github.io/distribution/spec/auth/token/",
);

export const REFERRERS = docs(
  "OCI distribution specification: listing referrers",
  "https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers",
);
/** With the interface an image without any, known or not, has an empty index and 200. */
export const referrers = path(/^\/v2\/.{1,255}\/referrers\/sha(?:256|512):/);
export const NO_REFERRERS = {
  why: text({
    en: "The registry seems to have no referrers API: one that has it answers 200 with an empty index where nothing refers to the image.",
    "zh-CN": "镜像仓库似乎没有 referrers API：支持它的仓库即使没有任何引用，也会返回 200 和空的 index。",
  }),
  fix: [
    text({
      en: "Read the referrers tag instead: GET /v2/NAME/manifests/sha256-DIGEST (- in place of the colon, 64 characters of the digest). Clients of OCI 1.1 fall back to it by themselves.",
      "zh-CN":
        "改读 referrers 标签：GET /v2/NAME/manifests/sha256-DIGEST（冒号换成 -，digest 取前 64 个字符）。支持 OCI 1.1 的客户端会自动回退到它。",
    }),
  ],
};

const errorCode = codeInBody(/"errors":\s{0,8}\[\s{0,8}\{\s{0,8}"code":\s{0,4}"([A-Z_]{3,40})"/);

export const registryErrors = {
  "record-not-found": [
    "NAME_UNKNOWN",
    "MANIFEST_UNKNOWN",
    "BLOB_UNKNOWN",
    "BLOB_UPLOAD_UNKNOWN",
    "MANIFEST_BLOB_UNKNOWN",
    "NOT_FOUND",
  ],
  "auth-not-authorised": ["DENIED", "FORBIDDEN"],
  "validation-failed": [
    "DIGEST_INVALID",
    "MANIFEST_INVALID",
    "NAME_INVALID",
    "SIZE_INVALID",
    "TAG_INVALID",
    "MANIFEST_UNVERIFIED",
    "PAGINATION_NUMBER_INVALID",
  ],
  "rate-limited": ["TOOMANYREQUESTS"],
  "method-not-allowed-by-application": ["UNSUPPORTED"],
  "service-overloaded": ["UNAVAILABLE"],
  "application-error": ["UNKNOWN", "INTERNAL_ERROR"],
} as const satisfies CauseTable;

const api = field("docker-distribution-api-version");
const own = by("docker-registry");
const scopeMissing = field("www-authenticate", /error="insufficient_scope"/);
const unauthorised = any(code(errorCode, "UNAUTHORIZED"), all(api, status(401)));

export const dockerRegistry = defineResponder({
  id: "docker-registry",
  name: text({ en: "Container registry", "zh-CN": "容器镜像仓库" }),
  roles: ["application"],
  signs: [
    wrote("error-json", all(api, any(body(/"errors":\s{0,8}\[/), status(401)))),
    wrote(
      "scope-challenge",
      all(field("www-authenticate", /scope="(repository|registry):/), body(/"errors":\s{0,8}\[/)),
    ),
    wrote(
      "error-code",
      code(
        errorCode,
        "NAME_UNKNOWN",
        "MANIFEST_UNKNOWN",
        "BLOB_UNKNOWN",
        "BLOB_UPLOAD_UNKNOWN",
        "TOOMANYREQUESTS",
      ),
    ),
    relayed("api-version-field", api),
  ],
  // 431 is answered before the registry by the server of Go.
  neverWrites: [406, 413, 415, 422, 431, 502, 504],
  causes: [
    cause({
      id: "token-missing",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: all(own, unauthorised, notSent("authorization")),
      why: text({
        en: "The registry wants a login: WWW-Authenticate asks for Basic, or says where to fetch a token and for which scope. This is the normal first step.",
        "zh-CN":
          "镜像仓库要求登录：WWW-Authenticate 要求 Basic，或写明去哪里取令牌及其作用域。这是正常的第一步。",
      }),
      sources: [TOKEN],
    }),
    cause({
      id: "scope-missing",
      mechanism: "auth-not-authorised",
      on: [401],
      certainty: "likely",
      when: all(own, sent("authorization", /^Bearer /i), scopeMissing),
      sources: [TOKEN],
    }),
    cause({
      id: "token-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(own, unauthorised, sent("authorization"), not(scopeMissing)),
      sources: [TOKEN],
    }),
    causesOf(
      anybody,
      docs(
        "Distribution: delete is off by default",
        "https://distribution.github.io/distribution/about/configuration/#delete",
      ),
    ).likely(
      "delete-off",
      "feature-not-enabled",
      405,
      all(own, method("DELETE"), code(errorCode, "UNSUPPORTED")),
      {
        why: text({
          en: "The registry does not delete unless its configuration says so, some releases by digest only; as a pull-through cache (proxy.remoteurl) it never does.",
          "zh-CN":
            "镜像仓库默认不允许删除，需要在配置中开启，有些版本只能按 digest 删除；作为拉取缓存（proxy.remoteurl）时始终不能删除。",
        }),
        fix: [
          text({
            en: "Set storage.delete.enabled: true (REGISTRY_STORAGE_DELETE_ENABLED=true), restart the registry, and delete by digest (sha256:…), not by tag.",
            "zh-CN":
              "设置 storage.delete.enabled: true（REGISTRY_STORAGE_DELETE_ENABLED=true），重启仓库，并按 digest（sha256:…）而不是标签删除。",
          }),
        ],
      },
    ),
    causesOf(anybody, SPEC).likely(
      "upload-out-of-order",
      "application-conflict",
      [400, 404, 416],
      all(own, code(errorCode, "RANGE_INVALID", "BLOB_UPLOAD_INVALID")),
      {
        why: text({
          en: "A part of the blob did not follow on from the last one, or the upload cannot go on any more.",
          "zh-CN": "blob 的某一部分没有接在上一部分之后，或这次上传已无法继续。",
        }),
        fix: [
          text({
            en: "Ask the upload's address with GET: Range says what has arrived; go on from there, or begin the upload anew.",
            "zh-CN": "用 GET 请求上传地址：Range 会指出已收到多少；从那里继续，或重新开始上传。",
          }),
          text({
            en: "With several registries behind one address, give them one storage and one http.secret.",
            "zh-CN": "一个地址后面有多个仓库实例时，让它们共用存储和 http.secret。",
          }),
        ],
      },
    ),
    causesOf(anybody, REFERRERS).likely(
      "no-referrers-api",
      "route-not-found",
      404,
      all(own, referrers, code(errorCode, "MANIFEST_UNKNOWN", "UNSUPPORTED", "NOT_FOUND")),
      NO_REFERRERS,
    ),
    ...causesOf(anybody, SPEC).table(registryErrors, {
      certainty: "likely",
      when: (name) => all(own, code(errorCode, name)),
    }),
  ],
  sources: [SPEC],
});
