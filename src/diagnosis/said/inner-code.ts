import { isJsonObject, type JsonObject } from "../json.ts";
import { enveloped } from "./envelope.ts";
import { plainName } from "./members.ts";
import { asCode, type Spoken } from "./said.ts";

/** An answer that carries what was asked for has a member like these that is not empty. */
const CONTENT = new Set([
  "data",
  "result",
  "results",
  "rows",
  "list",
  "items",
  "payload",
  "content",
  "value",
]);
const FLAGS = new Set(["success", "ok", "succeeded", "issuccess", "succeed"]);
const STATES = new Set(["status", "result", "state", "resultcode", "returncode", "code", "stat"]);
const CODES = new Set([
  "code",
  "errcode",
  "errorcode",
  "errno",
  "infocode",
  "ret",
  "retcode",
  "returncode",
  "resultcode",
  "statuscode",
  "status",
]);
/** Called so for errors alone: one that is not zero is an error whatever else is there. */
const ERROR_CODES = new Set(["errcode", "errorcode", "errno"]);
const MESSAGES = new Set([
  "message",
  "msg",
  "errmsg",
  "errormsg",
  "errormessage",
  "returnmsg",
  "retmsg",
  "resultmsg",
  "submsg",
]);
/** A message beside a code that has `result`, `ret` or `info` in its name; beside a plain `code` they describe a thing. */
const DESCRIPTIONS = new Set(["info", "desc", "description", "detail", "resultdesc", "returndesc"]);
const PLAIN_CODES = new Set(["code", "status"]);
const ERROR_TEXTS = new Set(["error", "errormessage", "errorresponse", "exception"]);
const FAILED_WORD = /^(?:error|err|fail|failed|failure|ko)$/i;
/** A word that can only name an error: FAIL_SYS_SESSION_EXPIRED, INVALID_PARAM, ERR_AUTH. */
const ERROR_WORD =
  /^(?:err|error|fail|failed|invalid|illegal|denied|forbidden|unauthorized)_[A-Za-z0-9_.]{1,60}/i;
const GOOD_WORD =
  /success|成功|完成|正常|^ok\b|^true$|^done\b|\b(?:sent|created|updated|deleted|removed|saved|added|accepted|queued|completed)\b/i;
const BAD_WORD = /fail|error|unsuccess|\bnot\b|\bno\b|n't\b|invalid|denied|already|失败|错误|未|不/i;
/** Members of an envelope are few; a record that happens to have a `code` has more. */
const ENVELOPE_LIMIT = 8;

type Member = readonly [name: string, value: unknown];

/**
 * An answer reports an error in one of the forms that interfaces use under a 2xx: a flag that says no, a
 * code of which zero, 200 or a word like SUCCESS is the good value beside a message, an `error` member,
 * errors of GraphQL without any data.
 */
export function reportsFailure(object: JsonObject): boolean {
  const inner = enveloped(object);
  return reports(object) || (inner !== null && reports(inner)) || isStateAlone(object);
}

/**
 * `{"status": {"code": "13", "message": "Domain is not exists"}}` and nothing beside it (DNSPod, whose good value is 1
 * beside what was asked for). What runs or waits may be told so too: its words have to be bad news.
 */
function isStateAlone(object: JsonObject): boolean {
  const { status } = object;
  if (!isJsonObject(status) || Object.keys(object).length > 1) return false;
  const message = messageOf(membersOf(status));
  return message !== null && BAD_WORD.test(message.slice(0, 200)) && reports(status);
}

/**
 * It reports the error in a member that means nothing else: a flag that says no, an `errcode` that is not zero beside
 * its message, a `sub_code`, the error of an envelope, items of a bulk call that failed. GraphQL's
 * errors are not counted: a field may be null for good.
 */
export function declaresFailure(object: JsonObject): boolean {
  const inner = enveloped(object);
  if (inner !== null && (declares(membersOf(inner)) || isReported(inner.Error))) return true;
  return declares(membersOf(object)) || isReported(object.error_response) || isBulkFailure(object);
}

function declares(members: readonly Member[]): boolean {
  if (members.some(([name, value]) => FLAGS.has(name) && (value === false || value === "false"))) return true;
  const message = messageOf(members);
  if (message === null || isGood(message)) return false;
  return members.some(
    ([name, value]) => (ERROR_CODES.has(name) && isBad(value, true)) || isSubCode(name, value),
  );
}

function membersOf(object: JsonObject): readonly Member[] {
  return Object.entries(object)
    .slice(0, 40)
    .map(([name, value]): Member => [plainName(name), value]);
}

function messageOf(members: readonly Member[]): string | null {
  const message = members.find(([name, value]) => MESSAGES.has(name) && typeof value === "string")?.[1];
  return typeof message === "string" && message.trim() !== "" ? message : null;
}

/** `ACQ.INVALID_PARAMETER`, `isv.invalid-signature`: there for errors alone (Alipay, Taobao). */
function isSubCode(name: string, value: unknown): boolean {
  return name === "subcode" && typeof value === "string" && /^[A-Za-z]{2,12}\./.test(value);
}

function reports(object: JsonObject): boolean {
  const members = membersOf(object);
  const flag = members.find(([name]) => FLAGS.has(name))?.[1];
  if (flag === false || flag === "false") return true;
  // A record of a job that failed, or of a log, is an answer that went well.
  const isRecord = members.length > ENVELOPE_LIMIT;
  if (!isRecord && (saysFailed(members) || isStatusOfAnError(members))) return true;
  if (!isRecord && members.some(([name, value]) => ERROR_TEXTS.has(name) && isReported(value))) return true;
  if (listsFailure(members) || isGraphQlFailure(object) || isBulkFailure(object)) return true;
  if (flag === true) return false;
  const said = (names: ReadonlySet<string>) =>
    members.some(([name, value]) => names.has(name) && typeof value === "string" && isBadNews(value));
  const hasMessage = said(MESSAGES);
  if (!hasMessage && !said(DESCRIPTIONS)) return false;
  if (members.some(([name, value]) => ERROR_CODES.has(name) && isBad(value, true))) return true;
  if (members.some(([name, value]) => isSubCode(name, value))) return true;
  if (isRecord || members.some(([name, value]) => CONTENT.has(name) && isFull(value))) return false;
  // A `status` of 1 is a state more often than an error.
  return members.some(
    ([name, value]) =>
      CODES.has(name) && (hasMessage || !PLAIN_CODES.has(name)) && isBad(value, name !== "status"),
  );
}

/** `{"status": "failed"}`, but not of a thing that has an id. */
function saysFailed(members: readonly Member[]): boolean {
  if (members.some(([name]) => name === "id" || name === "uuid")) return false;
  return members.some(
    ([name, value]) => STATES.has(name) && typeof value === "string" && FAILED_WORD.test(value),
  );
}

function isBadNews(message: string): boolean {
  return message.trim() !== "" && !isGood(message);
}

function isGood(message: string): boolean {
  const said = message.slice(0, 200).trim();
  return GOOD_WORD.test(said) && !BAD_WORD.test(said);
}

/** A number of an HTTP error, as a number: `{"statusCode": 404}`. */
function isStatusOfAnError(members: readonly Member[]): boolean {
  return members.some(
    ([name, value]) => CODES.has(name) && typeof value === "number" && value >= 400 && value < 600,
  );
}

/** `{"ret": ["FAIL_SYS_SESSION_EXPIRED::…"]}`. */
function listsFailure(members: readonly Member[]): boolean {
  const list = members.find(([name]) => name === "ret")?.[1];
  const first: unknown = Array.isArray(list) ? list[0] : null;
  return typeof first === "string" && ERROR_WORD.test(first);
}

/** Errors, and nothing of what was asked for: no data, or null in every member (GraphQL, 7.1). */
function isGraphQlFailure({ errors, data }: JsonObject): boolean {
  if (!Array.isArray(errors) || errors.length === 0) return false;
  if (!isJsonObject(data)) return data === undefined || data === null;
  return Object.values(data).every((value) => value === null);
}

/** Elasticsearch and its kin: `errors` says whether any item of the call failed, and each item has its own. */
function isBulkFailure({ errors, items }: JsonObject): boolean {
  return errors === true && Array.isArray(items) && items.length > 0;
}

function isReported(error: unknown): boolean {
  if (typeof error === "string") return error.trim() !== "" && !isGood(error);
  if (Array.isArray(error)) return error.length > 0;
  // The form of an error with nothing in it, as of one that did not happen: `{"code": 0, "message": ""}`.
  return isJsonObject(error) && Object.values(error).some((value) => value !== 0 && isFull(value));
}

function isFull(value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value === false) return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

/** @param small whether a small number (1, -1) can be meant. */
function isBad(value: unknown, small: boolean): boolean {
  const code = asCode(value);
  if (code === null) return false;
  if (ERROR_WORD.test(code)) return true;
  // Alibaba's form: 00000 is good, A0230 the user's, B and C the system's fault.
  if (/^[ABC]0\d{3,4}$/.test(code)) return true;
  if (!/^-?\d{1,9}$/.test(code)) return false;
  const number = Number(code);
  if (number === 0 || isSuccess(number) || /^20{3,}$/.test(code)) return false;
  return number < 0 || number >= 100 || small;
}

/** 200 to 208 and 226 are HTTP's; 220 or 240 is a number of the interface's own (Baidu Maps). */
function isSuccess(number: number): boolean {
  return (number >= 200 && number <= 208) || number === 226;
}

/**
 * The HTTP status that an inner code stands for: `401`, `"403"`; null for all others. It works as the
 * status itself would: 401 is a login that is missing or over, whatever number the response carries.
 */
export function innerStatus(codes: readonly Spoken[]): Spoken | null {
  return codes.find(({ text }) => /^[45]\d\d$/.test(text)) ?? null;
}
