import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { anonymous, signed } from "./credentials.ts";

const LOGIN = causesOf(anybody, rfc(9110, "15.5.2"));
const RIGHT = causesOf(anybody, rfc(9110, "15.5.4"));
const RATE = causesOf(anybody, rfc(6585, "4"));
const PAID = causesOf(anybody, rfc(9110, "15.5.3"));
const MISSING = causesOf(anybody, rfc(9110, "15.5.5"));
const BODY = causesOf(anybody, rfc(9110, "15.5.14"));
const INVALID = causesOf(anybody, rfc(9110, "15.5.1"));
const TAKEN = causesOf(anybody, rfc(9110, "15.5.10"));
const AWAY = causesOf(anybody, rfc(9110, "15.6.4"));
const GATEWAY = causesOf(anybody, rfc(9110, "15.6.3"));

/** Without credentials any refusal but a 403 asks for a login, whatever its words are (RFC 9110, 15.5.2). */
const known: Condition = any(status(403), signed);

/**
 * What an error says in Chinese, by what it means. The words are those of the server's own sentences
 * (never of a page's navigation: see the statuses), so stock pages in Chinese say nothing here.
 */
export const chineseWordsCauses = {
  id: "chinese-words",
  causes: [
    LOGIN.likely(
      "expired",
      "auth-token-expired",
      [400, 401, 403, 419, 424, 440, 500, "2xx"],
      sentence(
        /被?(?:顶下线|踢下线|强制下线|挤下线)|(?:在)?(?:异地|其他(?:设备|地方|客户端)|别处|另一台设备)[^。\n]{0,4}登[录陆]|(?:登录|登陆|会话|token|令牌|身份|凭证|凭据|授权)[^。\n]{0,8}(?:过期|失效|超时)|重新登[录陆]|(?:过期|失效)的?(?:token|令牌|凭证)/i,
      ),
    ),
    RIGHT.likely(
      "signed-too-late",
      "signed-request-expired",
      [400, 401, 403, "2xx"],
      sentence(/(?:时间戳|timestamp|签名|链接|鉴权参数)[^。\n]{0,8}(?:过期|失效|超时|偏差)/i),
    ),
    LOGIN.likely(
      "signature",
      "auth-invalid",
      [400, 401, 403, "2xx"],
      sentence(
        /(?:签名|验签)[^。\n]{0,6}(?:错误|失败|不匹配|不正确|无效|有误|不通过)|(?:无效|错误|非法)的?签名/,
      ),
    ),
    RATE.likely(
      "locked",
      "rate-limited",
      [400, 401, 403, 423, 429, 500, "2xx"],
      all(
        sentence(
          /(?:错误|失败|重试)[^。\n]{0,8}次[^。\n]{0,12}(?:锁定|冻结)|锁定[^。\n]{0,6}(?:分钟|小时|秒)/,
        ),
        not(sentence(/(?:还有|还剩|还可|剩余|仅剩)[^。\n]{0,6}(?:次|机会)|再(?:输入?)?(?:错|失败)/)),
      ),
      {
        why: text({
          en: "Too many wrong tries: the account or address is locked, mostly for a while. The sentence may name how long.",
          "zh-CN": "错误次数过多，账号或 IP 被锁定，多半是暂时的；句中可能写明时长。",
        }),
      },
    ),
    LOGIN.likely(
      "wrong",
      "auth-invalid",
      [400, 401, 403, "2xx"],
      sentence(
        /坏的凭证|(?:无效|非法|错误)的?(?:访问)?(?:令牌|token|凭证|凭据|密钥|api ?key)|(?:令牌|token|密钥|api ?key|access ?key|凭证|凭据|ak)[^。\n]{0,6}(?:无效|不正确|错误|非法|不合法|有误|不存在)|(?:用户名|账号|帐号|用户|账户)?或?密码[^。\n]{0,4}(?:错误|不正确|有误)/i,
      ),
    ),
    LOGIN.likely(
      "missing",
      "auth-missing",
      [400, 401, 403, 500, "2xx"],
      all(
        anonymous,
        sentence(
          /未登[录陆]|(?:请|需要?)先?登[录陆]|尚未登[录陆]|没有登[录陆]|(?:认证|鉴权|身份验证)失败|未认证|未经?授权|(?:缺少|未提供|未携带|没有携带|缺失)[^。\n]{0,8}(?:token|令牌|authorization|凭证|凭据|认证)|未能读取到有效 ?token|完全的身份验证|未在 ?SecurityContext ?中查找到认证对象|(?:token|令牌)[^。\n]{0,4}(?:为空|不能为空|缺失)/i,
        ),
      ),
    ),
    LOGIN.likely(
      "refused",
      "auth-invalid",
      [401, "2xx"],
      all(signed, sentence(/(?:认证|鉴权|身份验证|身份校验)失败/)),
    ),
    RIGHT.likely(
      "not-allowed",
      "auth-not-authorised",
      [400, 401, 403, 500, "2xx"],
      all(
        known,
        sentence(
          /(?:演示|体验|只读)(?:模式|环境|系统|站点|账号)[^。\n]{0,8}(?:不允许|不能|禁止|无法|不支持|不可)|(?:没有|无|暂无|缺少|不具备)[^。\n]{0,8}权限|权限(?:不足|不够|受限)|未(?:被|经)?授权|无权(?:访问|操作|查看|限)?|(?:拒绝|禁止|不允许)访问|(?:账号|帐号|账户|用户)[^。\n]{0,4}(?:禁用|冻结|停用|锁定|封禁)/,
        ),
      ),
    ),
    RIGHT.likely(
      "address",
      "ip-not-allowed",
      [400, 401, 403, 405, "2xx"],
      sentence(
        /ip(?:地址)?[^。\n]{0,12}(?:白名单|不允许|不被允许|受限|黑名单|禁止|未授权|无权|不合法|校验失败)|(?:白名单|黑名单)[^。\n]{0,8}ip/i,
      ),
    ),
    RIGHT.likely(
      "hotlink",
      "hotlink-blocked",
      [401, 403, 404, "2xx"],
      sentence(/防盗链|(?:referr?er|来源)[^。\n]{0,6}(?:校验失败|不合法|非法|不被允许|不允许|受限)/i),
    ),
    RIGHT.likely(
      "firewall",
      "waf-blocked",
      ["4xx", "5xx"],
      sentence(
        /可能对?(?:网站|系统|服务器)?(?:造成)?(?:安全)?威胁|(?:疑似|涉嫌)[^。\n]{0,6}(?:攻击|黑客|注入)|(?:请求|访问|操作|参数|url)[^。\n]{0,12}(?:被|已)[^。\n]{0,12}(?:拦截|阻断|阻止)|网站防火墙|web ?应用防火墙|应用防护|(?:恶意|攻击|危险)(?:行为|请求|访问)|安全(?:策略|规则|防护)[^。\n]{0,10}(?:拦截|阻断|阻止|拒绝)/i,
      ),
    ),
    RATE.likely(
      "rate",
      "rate-limited",
      [400, 403, 405, 420, 429, 500, 503, "2xx"],
      sentence(
        /(?:过于|太过?|操作)频繁|频率[^。\n]{0,6}(?:过高|过快|超限|限制|超过|超出)|限流|(?:操作|请求|访问)(?:太|过)快|请求(?:过多|数过多|次数过多)|并发[^。\n]{0,6}(?:超限|过高|超过|限制)/,
      ),
    ),
    PAID.likely(
      "quota",
      "quota-exhausted",
      [400, 401, 402, 403, 409, 429, 500, 503, "2xx"],
      sentence(
        /余额[^。\n]{0,4}(?:不足|不够|为零)|欠费|(?:请|需|先|及时)[^。\n]{0,4}充值|(?:额度|配额|流量|用量|积分|点数)[^。\n]{0,4}(?:用尽|用完|不足|耗尽|超限|超出|已满|上限)|次数[^。\n]{0,4}(?:用尽|用完|不足|耗尽)|套餐[^。\n]{0,6}(?:到期|用完|过期|不足|升级)|(?:超出|超过|达到)[^。\n]{0,10}(?:额度|配额|每日|当日|日调用)/,
      ),
    ),
    GATEWAY.likely(
      "no-instance",
      "upstream-none-available",
      [404, 500, 502, 503, 504, "2xx"],
      sentence(
        /无可用(?:的)?(?:渠道|服务|实例|节点|通道)|服务未找到|(?:没有|未找到|找不到)可用的?(?:服务|实例|节点|渠道|通道)|服务实例[^。\n]{0,6}(?:不存在|为空|未注册)/,
      ),
    ),
    GATEWAY.likely(
      "dependency",
      "dependency-unavailable",
      [500, 502, 503, 504, "2xx"],
      sentence(
        /调用[^。\n]{0,16}(?:接口|服务|平台)[^。\n]{0,8}(?:失败|超时|异常|出错)|(?:第三方|上游|下游|远程)(?:接口|服务|平台)?[^。\n]{0,8}(?:失败|超时|异常|不可用|出错)/,
      ),
    ),
    AWAY.likely(
      "database",
      "database-unavailable",
      [500, 503, "2xx"],
      sentence(
        /(?:数据库|redis|mysql)[^。\n]{0,8}(?:连接|链接)[^。\n]{0,8}(?:失败|错误|超时|异常|拒绝)|(?:无法|不能)连接(?:到)?数据库/i,
      ),
    ),
    INVALID.likely(
      "invalid",
      "validation-failed",
      [400, 409, 412, 422, 500, "2xx"],
      sentence(
        /不(?:能|可|允许|得)为空|(?:参数|字段|入参)[^。\n]{0,20}(?:错误|缺失|缺少|不合法|非法|校验失败|验证失败|有误|无效|异常|不正确|为空|必填|不完整)|(?:缺少|缺失|非法|无效|错误的?)(?:必要|必填|必需|请求)?的?(?:参数|字段)|格式[^。\n]{0,4}(?:错误|不正确|有误|不合法|不对)|(?:长度|数值|取值|范围)[^。\n]{0,8}(?:必须|不能|超出|超过|之间|不合法)|(?:手机号|邮箱|身份证|验证码)[^。\n]{0,8}(?:错误|不正确|有误|不合法|失效|过期)|必填/,
      ),
    ),
    TAKEN.likely(
      "taken",
      "target-already-exists",
      [400, 409, 422, 500, "2xx"],
      sentence(/(?<!不)已(?:经)?(?:存在|被占用|被注册|被使用)/),
    ),
    INVALID.likely(
      "conflict",
      "application-conflict",
      [400, 409, 500, "2xx"],
      sentence(
        /(?:请勿|不要|禁止|不能|不允许)重复(?:提交|操作|添加)|重复提交|(?:版本|数据)[^。\n]{0,6}冲突|已被(?:他人|其他人|其他用户)修改/,
      ),
    ),
    MISSING.likely(
      "no-route",
      "route-not-found",
      [404, "2xx"],
      sentence(
        /(?:接口|路径|路由|api)[^。\n]{0,8}不存在|请求(?:的)?(?:地址|路径|接口|资源|url)[^。\n]{0,8}(?:不存在|未找到|找不到)|(?:无此|没有该|未知的?|不支持的)接口/i,
      ),
    ),
    MISSING.likely(
      "no-record",
      "record-not-found",
      [400, 404, 500, "2xx"],
      sentence(
        /(?:记录|数据|用户|订单|商品|文章|对象|信息|项目|文件|内容|账号|会员|任务)[^。\n]{0,10}(?:不存在|未找到|找不到|已(?:被)?删除)|(?:未|没有?)(?:查询|查找|找|查)到/,
      ),
    ),
    INVALID.likely(
      "method",
      "method-not-allowed-by-application",
      [400, 404, 405, 500, "2xx"],
      sentence(
        /(?:不支持|不允许)[^。\n]{0,8}(?:GET|POST|PUT|DELETE|PATCH|请求方式|请求方法|请求类型)|请求(?:方式|方法|类型)[^。\n]{0,10}(?:不支持|不允许|错误|不正确|有误)/i,
      ),
    ),
    BODY.likely(
      "too-large",
      "request-body-too-large",
      [400, 413, 422, 500, "2xx"],
      sentence(
        /(?:文件|图片|附件|大小|体积|请求体|正文)[^。\n]{0,10}(?:超过|超出|过大|太大|超限)|上传[^。\n]{0,8}(?:过大|太大|超过|超出)/,
      ),
    ),
    RIGHT.likely(
      "region",
      "geo-blocked",
      [400, 403, 451, "2xx"],
      sentence(/(?:地区|区域|国家|所在地)[^。\n]{0,10}(?:不可用|不支持|无法访问|受限|限制|禁止|未开放)/),
    ),
    AWAY.likely(
      "feature-off",
      "feature-not-enabled",
      [400, 403, 404, 501, 503, "2xx"],
      sentence(
        /(?:功能|服务|接口|模块|产品|模型|注册)[^。\n]{0,8}(?:未开通|未启用|未开启|尚未开通|没有开通|已关闭|已停用|已禁用|未激活|未开放)|(?:请|需)?先?开通[^。\n]{0,10}(?:服务|功能|产品)/,
      ),
    ),
    AWAY.likely(
      "stopped",
      "service-stopped",
      [402, 403, 404, 410, 502, 503],
      sentence(
        /(?:站点|网站|应用|域名|主机|空间)[^。\n]{0,8}(?:已|被)[^。\n]{0,4}(?:停止|暂停|停用|关闭|关停|到期|过期)/,
      ),
    ),
    AWAY.likely(
      "busy",
      "service-overloaded",
      [429, 503, 504],
      sentence(/(?:系统|服务器?|网络|模型|当前)[^。\n]{0,6}(?:繁忙|拥挤|过载|负载过高)|排队人数/),
    ),
  ],
} as const;
