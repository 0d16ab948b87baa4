import { codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const OWS = docs(
  "OGC Web Services Common: exception codes",
  "https://portal.ogc.org/files/?artifact_id=38867",
);
const WMS = docs(
  "OGC Web Map Service 1.3.0: service exception codes",
  "https://portal.ogc.org/files/?artifact_id=14416",
);
const GEOSERVER = docs(
  "GeoServer: WMS service exceptions",
  "https://docs.geoserver.org/stable/en/user/services/wms/reference.html",
);

const ogcCode = codeInBody(
  /<(?:[\w-]{1,20}:)?Exception\s[^<>]{0,200}?\bexceptionCode="([A-Za-z]{3,60})"/,
  /<(?:[\w-]{1,20}:)?ServiceException\s[^<>]{0,200}?\bcode="([A-Za-z]{3,60})"/,
);
const { likely, spoken } = vendorCodes(
  ogcCode,
  text({
    en: "The map service answers with the OGC exception code {code}, which means this.",
    "zh-CN": "地图服务返回了 OGC 异常代码 {code}，它的含义就是这个。",
  }),
  OWS,
  WMS,
  GEOSERVER,
);

export const ogcSpoken = {
  "layer-missing": {
    mechanism: "record-not-found",
    codes: ["LayerNotDefined", "CoverageNotDefined", "NoSuchCoverage"],
    why: text({
      en: "The service offers no layer or coverage of this name, or not to this user: many servers hide what may not be seen.",
      "zh-CN": "服务没有这个名称的图层或覆盖数据，或不向该用户提供：许多服务器会隐藏无权查看的图层。",
    }),
    fix: [
      text({
        en: "Ask with GetCapabilities for the names, with workspace prefix and upper and lower case as they stand there.",
        "zh-CN": "用 GetCapabilities 查询名称；工作区前缀和大小写要与其中一致。",
      }),
    ],
  },
  "system-wrong": {
    mechanism: "validation-failed",
    codes: ["InvalidCRS", "InvalidSRS"],
    why: text({
      en: "The layer is not offered in this coordinate system, its identifier is unknown, or the parameter is misnamed (WMS 1.3.0: CRS, before: SRS).",
      "zh-CN": "该图层不提供这个坐标系，坐标系标识未知，或参数名有误（WMS 1.3.0 用 CRS，更早版本用 SRS）。",
    }),
  },
  operation: {
    mechanism: "route-not-found",
    codes: ["OperationNotSupported"],
    why: text({
      en: "The service does not know this request, does not offer it, or has it switched off (a transaction, for example).",
      "zh-CN": "服务不认识这个 request、不提供它，或已将其关闭（例如事务）。",
    }),
  },
} as const satisfies SpokenCodes;

export const ogcLikely = {
  "record-not-found": ["StyleNotDefined", "NoSuchField"],
  "validation-failed": [
    "InvalidFormat",
    "InvalidPoint",
    "LayerNotQueryable",
    "MissingDimensionValue",
    "InvalidDimensionValue",
    "MissingParameterValue",
    "InvalidParameterValue",
    "InvalidUpdateSequence",
    "InvalidSubsetting",
    "InvalidAxisLabel",
    "VersionNegotiationFailed",
    "OptionNotSupported",
    "OperationParsingFailed",
    "InvalidValue",
    "TileOutOfRange",
    "PointIJOutOfRange",
  ],
  "application-error": ["NoApplicableCode", "OperationProcessingFailed"],
  "resource-locked": ["CannotLockAllFeatures", "LockHasExpired"],
  "target-already-exists": ["DuplicateStoredQueryIdValue"],
} as const satisfies CauseTable;

const ON = ["2xx", "4xx", "5xx"] as const;

/** What map services (WMS, WFS, WCS, WMTS) say in an exception report, mostly under 200. */
export const ogcCauses = {
  id: "ogc",
  over: ["request-body", "inner-status", "not-found"],
  causes: [...spoken(ogcSpoken, { on: ON }), ...likely(ogcLikely, { on: ON })],
} as const;
