import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import type { Facts } from "../../diagnosis/text.ts";
import { text } from "../../diagnosis/text.ts";
import { whereAsked } from "./where.ts";

const facts = (c: Case): Facts | null => {
  const asked = whereAsked(c);
  return asked && { host: asked.name, port: asked.port };
};

/** A name with a long host would be none. */
const shortHost = (c: Case): Facts | null => {
  const asked = facts(c);
  return asked && String(asked.host).length <= 24 ? asked : null;
};

/** The same host and port answered others in that moment. */
const besideAnswers = (c: Case): Facts | null => (c.surroundings.hostAnswers ? facts(c) : null);

export const refusedKnown: readonly Known[] = [
  {
    facts: besideAnswers,
    name: text({ en: "Port {port} refused this connection", "zh-CN": "{port} 端口拒绝了这个连接" }),
    why: text({
      en: "{host} refused this connection on port {port} and answered others there in the same moment: its server stopped, starts anew, or is one of several.",
      "zh-CN":
        "{host} 的 {port} 端口拒绝了这个连接，而同一时刻在那里响应了其他请求：服务器刚停止、正在重启，或是多个实例之一。",
    }),
    fix: [
      text({
        en: "Look where the server of port {port} was started: whether it stopped, crashed or restarts; then send the request again.",
        "zh-CN": "到启动 {port} 端口服务器的地方查看：它是停止、崩溃还是正在重启；然后重新发送请求。",
      }),
    ],
  },
  {
    facts: shortHost,
    name: text({
      en: "Nothing listens on {host}, port {port}",
      "zh-CN": "{host} 的 {port} 端口没有程序在监听",
    }),
  },
  {
    facts,
    why: text({
      en: "Nothing listens on port {port} of {host}, or a firewall rejects the connection.",
      "zh-CN": "{host} 的 {port} 端口上没有程序在监听，或连接被防火墙拒绝。",
    }),
    fix: [
      text({
        en: "Start the server that should listen on port {port} of {host}, or correct the port in the address.",
        "zh-CN": "启动应在 {host} 的 {port} 端口上监听的服务器，或改正地址中的端口。",
      }),
      text({
        en: "Let it listen on the address that you use: 127.0.0.1 cannot be reached from outside, nor from another container.",
        "zh-CN": "让它监听你所用的地址：127.0.0.1 无法从外部或其他容器访问。",
      }),
    ],
    confirm: text({
      en: "On {host}, as root, `ss -ltnp 'sport = :{port}'` (Linux) or `lsof -nP -iTCP:{port} -sTCP:LISTEN` (macOS) lists the program that listens there. No line for it: none does.",
      "zh-CN":
        "在 {host} 上用 root 执行 `ss -ltnp 'sport = :{port}'`（Linux）或 `lsof -nP -iTCP:{port} -sTCP:LISTEN`（macOS），会列出在该端口监听的程序；没有对应的行就是没有。",
    }),
  },
];

export const timedOutKnown: readonly Known[] = [
  {
    facts,
    why: text({
      en: "No reply came from {host}, port {port}: no route leads there, packets are dropped on the way, or the machine is off.",
      "zh-CN": "没有收到 {host} 的 {port} 端口的响应：没有到达它的路由、数据包在途中被丢弃，或机器已关闭。",
    }),
    fix: [
      text({
        en: "Check firewall and security group of {host} for port {port}.",
        "zh-CN": "检查 {host} 的防火墙和安全组是否放行 {port} 端口。",
      }),
      text({
        en: "Check that DNS names the right address, and try from another network.",
        "zh-CN": "检查 DNS 是否指向正确的地址，并换一个网络再试。",
      }),
    ],
    confirm: text({
      en: '`nc -vz {host} {port}` hangs or says "No route to host". If it succeeds on the server itself, the way to it is blocked.',
      "zh-CN":
        "执行 `nc -vz {host} {port}` 一直等待，或提示“No route to host”。如果在服务器本机上成功，就是途中被拦截。",
    }),
  },
];

export const unresolvedKnown: readonly Known[] = [
  {
    facts: shortHost,
    name: text({ en: "The host name {host} cannot be resolved", "zh-CN": "主机名 {host} 无法解析" }),
  },
  {
    facts,
    why: text({
      en: "DNS has no address for {host}, or the query failed.",
      "zh-CN": "DNS 中没有 {host} 的地址，或查询失败。",
    }),
    fix: [
      text({
        en: "Check the spelling of {host}, and its DNS record.",
        "zh-CN": "检查 {host} 的拼写及其 DNS 记录。",
      }),
      text({
        en: "If other names fail too, check this machine's DNS server, VPN and network.",
        "zh-CN": "如果其他域名也失败，检查本机的 DNS 服务器、VPN 和网络。",
      }),
      text({
        en: "After a recent change, flushing the local DNS cache can help.",
        "zh-CN": "如果记录刚改过，刷新本机 DNS 缓存可能有用。",
      }),
    ],
    confirm: text({
      en: "`dig {host}`: NXDOMAIN means no such name, SERVFAIL a failure of a DNS server or of DNSSEC, no reply a server or network out of reach.",
      "zh-CN":
        "执行 `dig {host}`：NXDOMAIN 表示没有这个名字，SERVFAIL 是 DNS 服务器或 DNSSEC 出错，没有响应则是服务器或网络不通。",
    }),
  },
];
