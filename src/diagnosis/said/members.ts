/**
 * The names under which interfaces report an error, without case, `_` and `-`; a name that stands
 * earlier is believed before the later ones.
 *
 * Names of: RFC 9457 (detail, title), RFC 6749 (error_description), JSON-RPC 2.0 and GraphQL (message),
 * AWS (message, Message, __type), Google and Azure (error.message, status), Kubernetes (message, reason),
 * Spring (message, error), PostgREST (message, details, hint), Apigee (faultstring, errorcode), WeChat
 * (errcode, errmsg), AMap (info, infocode), Tencent Cloud (Error.Code, Error.Message),
 * Okta and Dropbox (errorSummary), Figma (err), Shopify (errors), Jira (errorMessages).
 * API Platform (hydra:description), Alipay and Taobao (sub_code, sub_msg, which say more than msg), JD (zh_desc, en_desc).
 */
const SENTENCE_NAMES = [
  "submsg",
  "message",
  "errordescription",
  "errormessage",
  "errormsg",
  "errmsg",
  "msg",
  "detail",
  "details",
  "faultstring",
  "zhdesc",
  "endesc",
  "description",
  "hydra:description",
  "desc",
  "resultmsg",
  "returnmsg",
  "retmsg",
  "statusmessage",
  "developermessage",
  "usermessage",
  "info",
  "reason",
  "title",
  "exception",
  "hint",
  "errorsummary",
  "error",
  "err",
  "errors",
] as const;

const CODE_NAMES = [
  "code",
  "errcode",
  "errorcode",
  "infocode",
  "subcode",
  "faultcode",
  "resultcode",
  "returncode",
  "retcode",
  "errno",
  "ret",
  "error",
  "type",
  "reason",
  "statuscode",
  "status",
] as const;

/** Members that hold the error as an object or a list of them. */
const CONTAINERS = new Set([
  "error",
  "errors",
  "errormessages",
  "status",
  "fault",
  "detail",
  "details",
  "response",
  "meta",
  "header",
  "head",
  "result",
  "extensions",
  "errorinfo",
  "fielderrors",
  "violations",
  "validationerrors",
  "invalidparams",
  "issues",
  "messages",
  "cause",
]);

const SENTENCE_RANK: ReadonlyMap<string, number> = new Map(SENTENCE_NAMES.map((name, at) => [name, at]));
const CODE_RANK: ReadonlyMap<string, number> = new Map(CODE_NAMES.map((name, at) => [name, at]));

/** Longest name that is looked at. */
const NAME_LIMIT = 40;

/** `Error_Message` and `errorMessage` are one name. */
export function plainName(name: string): string {
  return name.slice(0, NAME_LIMIT).toLowerCase().replace(/[_-]/g, "");
}

/** How early a member is believed to hold the sentence (0 is best); null where it is no such member. */
export function sentenceRank(name: string): number | null {
  return SENTENCE_RANK.get(name) ?? null;
}

/** The same for the code. */
export function codeRank(name: string): number | null {
  return CODE_RANK.get(name) ?? null;
}

/** The member may hold an error, or a list of them. */
export function isContainer(name: string): boolean {
  return CONTAINERS.has(name);
}
