import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { myownfreehost } from "./myownfreehost.ts";

const test = (body: string) => exchange({ status: 200, fields: { "Content-Type": "text/html" }, body });
const challenge = test(
  '<html><body><script type="text/javascript" src="/aes.js" ></script><script>var a=toNumbers("00");document.cookie="__test="+toHex(slowAES.decrypt(c,2,a,b))+"; path=/";location.href="http://site.example/?i=1";</script><noscript>This site requires Javascript to work</noscript></body></html>',
);
const other = test('<script src="/aes.js"></script><p>We encrypt in the browser.</p>');

export const myownfreehostExamples: ResponderExamples<typeof myownfreehost> = {
  signs: { "cookie-test": { fires: [challenge], silent: [other] } },
  causes: { "cookie-test": { fires: [challenge], silent: [other] } },
};
