import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { chineseWordsCauses } from "./chinese-words.ts";

const said = (status: number, message: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "POST /orders", sent, status, json: { code: status, message } });
/** The same under a success. */
const inside = (message: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "POST /orders", sent, status: 200, json: { code: -1, msg: message } });
const page = (status: number, words: string) =>
  exchange({ request: "GET /orders", status, page: words, title: "提示" });
const signed = { Authorization: "Bearer abc" };
/** Near words that mean something else. */
const one = (fires: readonly [string, ...string[]], ...silent: readonly [string, ...string[]]) =>
  ({ fires, silent }) as const;
const well = (msg: string) => exchange({ status: 200, json: { code: 0, msg, data: null } });

export const chineseWordsExamples: ExamplesOf<typeof chineseWordsCauses> = {
  locked: one(
    [inside("密码输入错误5次，帐户锁定10分钟"), said(423, "登录失败次数过多，请在锁定 10 分钟后重试")],
    inside("密码错误"),
    said(423, "该记录已锁定"),
  ),
  expired: one(
    [
      said(424, "用户凭证已过期"),
      inside("token 已被顶下线：8f1c"),
      inside("您的账号在其他设备登录"),
      said(401, "登录状态已过期"),
      said(500, "登录已过期，请重新登录"),
      inside("token 已失效，请重新登录"),
    ],
    said(401, "请先登录"),
    said(400, "优惠券已过期"),
    well("登录状态已过期的用户为 0"),
  ),
  "signed-too-late": one([said(403, "请求时间戳已过期")], said(403, "签名错误")),
  signature: one([said(401, "签名验证失败"), inside("签名不匹配")], said(401, "请先签名确认")),
  wrong: one(
    [said(401, "无效的令牌"), said(400, "用户名或密码错误"), inside("API key 不正确"), said(401, "坏的凭证")],
    said(400, "请输入密码"),
    said(400, "无效的邮箱"),
  ),
  missing: one(
    [
      said(401, "请求访问：/system/user/list，认证失败，无法访问系统资源"),
      inside("未能读取到有效 token"),
      said(403, "您尚未登录"),
      said(401, "访问此资源需要完全的身份验证"),
    ],
    said(401, "认证失败", signed),
    said(401, "登录次数统计异常"),
  ),
  refused: one([said(401, "认证失败", signed)], said(401, "认证失败")),
  "not-allowed": one(
    [said(403, "没有访问权限，请联系管理员"), inside("权限不足", signed), said(403, "账号已被禁用")],
    said(401, "没有权限"),
    said(403, "权限列表为空"),
  ),
  address: one([said(403, "IP 地址不在白名单内"), inside("您的IP不允许访问")], said(403, "IP 库更新中")),
  hotlink: one([inside("APP Referer校验失败"), said(403, "防盗链")], said(403, "来源渠道统计")),
  firewall: one(
    [
      page(405, "很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。"),
      page(403, "您的请求带有不合法参数，已被网站管理员设置拦截！"),
    ],
    page(403, "您没有权限访问此页"),
    said(400, "不合法参数"),
  ),
  rate: one([said(429, "操作过于频繁，请稍后再试"), inside("请求频率超限")], said(400, "频率必须为整数")),
  quota: one(
    [said(403, "账户余额不足"), inside("当前套餐已到期"), said(429, "免费额度已用完")],
    said(400, "余额必须大于零"),
    said(400, "密码错误次数已达上限"),
  ),
  "no-instance": one(
    [said(503, "当前分组 default 下对于模型 m 无可用渠道"), said(500, "服务未找到")],
    said(503, "可用渠道列表更新中"),
  ),
  dependency: one([said(500, "调用支付平台接口超时")], said(500, "请求访问：/user/list，认证失败")),
  database: one([said(500, "数据库连接失败")], said(500, "数据库备份已完成")),
  invalid: one(
    [said(400, "手机号不能为空"), said(422, "参数校验失败"), inside("日期格式不正确")],
    said(400, "系统错误"),
    well("参数错误 0 个"),
  ),
  taken: one([said(409, "用户名已存在"), said(500, "手机号已被注册")], said(409, "用户名不存在")),
  conflict: one([said(400, "请勿重复提交")], said(400, "重复周期错误")),
  "no-route": one([said(404, "接口不存在"), inside("请求地址不存在")], said(404, "订单不存在")),
  "no-record": one([said(404, "订单不存在"), inside("用户不存在")], said(404, "接口不存在")),
  method: one([said(405, "请求方式不支持"), inside("不支持 GET 请求")], said(405, "请求已受理")),
  "too-large": one([said(413, "上传文件过大"), inside("文件大小超过 10MB")], said(400, "文件类型不支持")),
  region: one([said(403, "您所在的地区暂不支持此服务")], said(403, "地区代码缺失")),
  "feature-off": one([said(403, "该接口服务未开通")], said(403, "服务条款未同意")),
  stopped: one([page(503, "该网站已被暂停")], page(404, "网站地图")),
  busy: one([said(503, "服务器繁忙，请稍后再试")], said(503, "系统升级中")),
};
