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
  { word: "这个码", use: "这个状态码" },
  { word: "应答", use: "响应" },
  { word: "回应", use: "响应" },
  { word: "回答", use: "响应 (of a code: 返回)" },
  { word: "作答", use: "响应" },
  { word: "答复", use: "响应" },
  { word: "回音", use: "响应" },
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
  { word: "逐次加长", use: "指数退避" },
  // Who runs the marketing of a site, not its servers.
  { word: "运营者", use: "站点管理员" },
  { word: "运营方", use: "站点管理员" },
  { word: "盗链保护", use: "防盗链" },
  { word: "允许名单", use: "白名单" },
  { word: "固定在一台", use: "会话保持" },
  { word: "排空", use: "先摘流量" },
  { word: "逐个替换", use: "滚动发布" },
  { word: "池成员", use: "后端节点" },
  { word: "处理器", use: "处理函数", unlessEnglish: /processor/i },
  { word: "挂接", use: "转发给应用" },
  { word: "随机数", use: "nonce", unlessEnglish: /random/i },
  { word: "认证门户", use: "强制门户" },
  { word: "本地代理", use: "所在网络的代理", unlessEnglish: /\blocal\b/i },
  { word: "组帧", use: "分帧" },
];
