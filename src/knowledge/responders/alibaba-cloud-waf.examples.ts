import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { alibabaCloudWaf } from "./alibaba-cloud-waf.ts";

const tengine = { Server: "Tengine", "Set-Cookie": "acw_tc=x;path=/" };

export const alibabaCloudWafExamples: ResponderExamples<typeof alibabaCloudWaf> = {
  signs: {
    "block-page": {
      fires: [
        exchange({
          status: 405,
          body: "a{background:url('https://errors.aliyun.com/images/a.png')}</style>",
        }),
      ],
      silent: [exchange({ status: 405, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "challenge-page": {
      fires: [exchange({ status: 200, body: "<script>var arg1='0A';setCookie('acw_sc__v2',x)</script>" })],
      silent: [exchange({ status: 200, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "challenge-cookie": {
      fires: [
        exchange({
          status: 307,
          fields: { Server: "ESA", "Set-Cookie": "acw_sc__v2=68d3;path=/", Location: "/a.jpg" },
        }),
      ],
      silent: [
        exchange({ status: 307, fields: { "Set-Cookie": "acw_tc=68d3;path=/", Location: "/a.jpg" } }),
        exchange({ status: 200, fields: { "Set-Cookie": "acw_sc__v3=68d3;path=/" }, page: "The shop" }),
      ],
    },
    cookie: {
      fires: [exchange({ status: 405, fields: { "Set-Cookie": "acw_tc=x;path=/" } })],
      silent: [exchange({ status: 405, fields: { "Set-Cookie": "other" } })],
    },
  },
  causes: {
    rule: {
      fires: [
        exchange({
          status: 405,
          fields: tengine,
          body: "<style>a{background:url('https://errors.aliyun.com/images/a.png')}</style>",
        }),
      ],
      silent: [exchange({ status: 405, fields: tengine, body: "<h1>405 Not Allowed</h1>" })],
    },
    challenge: {
      fires: [
        exchange({
          status: 200,
          fields: tengine,
          body: "<html><script>var arg1='0A';setCookie('acw_sc__v2',x)</script></html>",
        }),
        exchange({
          status: 200,
          fields: { Server: "ESA", "Content-Type": "text/html" },
          body: "<html><script>var arg1='EEFA790EB387F45DA18DA984FFBBBFA6';(function(a,c){",
        }),
        exchange({
          status: 307,
          fields: { Server: "ESA", "Set-Cookie": "acw_sc__v2=68d3;path=/", Location: "/a.jpg" },
        }),
      ],
      silent: [exchange({ status: 200, fields: tengine, body: "<html><script>shop()</script></html>" })],
    },
  },
};
