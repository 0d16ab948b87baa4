/** What people type for a vendor's code, apart from its words: by the id of its entry (entries.ts). */
export const CODE_WORDS: Readonly<Record<string, readonly string[]>> = {
  "alibaba-cloud-waf/405": ["阿里云拦截"],
  "cloudflare/523": ["源站不可达"],
  "cloudflare/526": ["证书无效"],
  "nginx/499": ["客户端断开", "客户端主动断开连接"],
};

/** What people call a sender, apart from its name and its id: by the id of its responder. */
export const SENDER_WORDS: Readonly<Record<string, readonly string[]>> = {
  "alibaba-cloud": ["aliyun", "阿里"],
  "alibaba-cloud-waf": ["aliyun", "阿里", "云盾"],
  apache: ["httpd"],
  "aws-alb": ["elb", "amazon", "亚马逊"],
  cloudflare: ["cf"],
  cloudfront: ["aws", "amazon", "亚马逊"],
  envoy: ["istio"],
  "huawei-cloud-waf": ["huawei", "华为"],
  iis: ["asp.net", "微软"],
  "knownsec-jiasule": ["jiasule", "加速乐", "创宇"],
  linkedin: ["领英"],
  microsoft: ["exchange", "outlook", "forefront", "tmg", "微软"],
  ruishu: ["瑞数"],
  "tencent-cdn": ["qcloud", "腾讯"],
  "tencent-edgeone": ["edgeone", "腾讯"],
  twitter: ["推特"],
};
