/** A word that our Chinese texts do not use, and the one they use in its place. */
export type AvoidedWord = {
  readonly word: string;
  readonly use: string;
  /** Not avoided where the English of the same text says this. */
  readonly unlessEnglish?: RegExp;
};

/** The "not" column of CONTRIBUTING's glossary: one word for one thing. */
export const AVOIDED_WORDS: readonly AvoidedWord[] = [
  { word: "报头", use: "标头" },
  { word: "首部", use: "标头" },
  { word: "头部", use: "标头" },
  { word: "头字段", use: "标头" },
  { word: "响应码", use: "状态码" },
  { word: "应答", use: "响应" },
  { word: "回应", use: "响应" },
  { word: "转址", use: "重定向" },
  // A page that takes itself elsewhere does jump; a redirect does not.
  { word: "跳转", use: "重定向", unlessEnglish: /navigat/i },
  { word: "原站", use: "源站" },
  { word: "实体主体", use: "正文" },
  { word: "报文主体", use: "正文" },
  { word: "消息体", use: "正文" },
  { word: "快取", use: "缓存" },
  { word: "证书", use: "凭据", unlessEnglish: /certif|\bCA\b|\bcerts?\b/i },
  { word: "伺服器", use: "服务器" },
  { word: "用户端", use: "客户端" },
];
