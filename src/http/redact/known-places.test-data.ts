import { answerAs, bodyAs, fieldsNamed, parametersNamed, type SecretPlace } from "./place.test-data.ts";

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

/** Places in which secrets were seen to survive, and those that an earlier version held. */
export const KNOWN_PLACES: readonly SecretPlace[] = [
  { kind: "cookie", name: "cookie without name", request: ["Cookie: §"] },
  { kind: "cookie", name: "cookie", request: ["Cookie: sid=§; theme=dark"] },
  { kind: "cookie", name: "cookie2", request: ['Cookie2: $Version="1"; sid="§"'] },
  { kind: "cookie", name: "set-cookie", response: ["Set-Cookie: sid=§; Path=/; HttpOnly"] },
  { kind: "cookie", name: "set-cookie without name", response: ["Set-Cookie: §; Path=/"] },
  { kind: "cookie", name: "set-cookie2", response: ['Set-Cookie2: sid="§"; Version="1"'] },
  { kind: "authorization", name: "authorization bearer", request: ["Authorization: Bearer §"] },
  { kind: "authorization", name: "authorization basic", request: ["Authorization: Basic §"] },
  { kind: "authorization", name: "authorization without scheme", request: ["Authorization: §"] },
  { kind: "authorization", name: "authorization no-scheme with space", request: ["Authorization: § x"] },
  ...fieldsNamed(
    "request",
    `X-CSRFToken X-Auth-Key X-Session-Token X-Session-Id PRIVATE-TOKEN JOB-TOKEN X-Shopify-Access-Token X-Plex-Token
    DD-API-KEY DD-APPLICATION-KEY Cf-Access-Jwt-Assertion X-Forwarded-Access-Token X-MS-Token-AAD-Access-Token
    X-Amzn-Oidc-Data X-Parse-REST-API-Key X-RapidAPI-Key X-Figma-Token X-Slack-Signature X-Authorization Authentication
    Token X-User-Token X-Secret X-Password X-Refresh-Token X-ID-Token X-Firebase-AppCheck X-Twilio-Signature X-N8N-API-KEY
    xi-api-key X-Algolia-API-Key X-Auth-Email X-Requested-By-Token RequestVerificationToken X-Atlassian-Token
    X-Redmine-API-Key X-Nomad-Token X-ClickHouse-Key X-Forwarded-Authorization X-Original-Authorization X-Vault-Token
    CF-Access-Client-Secret X-Functions-Key ApiKey X-Client-Secret DPoP X-Api-Key`,
  ),
  ...fieldsNamed(
    "response",
    "Authentication-Info X-Refresh-Token X-Subject-Token X-Amzn-Remapped-Authorization X-Set-Session",
  ),
  {
    kind: "field with URL",
    name: "Link field with token",
    response: ["Link: </next?access_token=§>; rel=next"],
  },
  { kind: "field with URL", name: "X-Original-URL token", request: ["X-Original-URL: /x?token=§"] },
  { kind: "field with URL", name: "X-Forwarded-Uri token", request: ["X-Forwarded-Uri: /x?token=§"] },
  { kind: "field with URL", name: "Refresh", response: ["Refresh: 0; url=/cb?token=§"] },
  {
    kind: "field with URL",
    name: "Report-To",
    response: ['Report-To: {"group":"a","max_age":10,"endpoints":[{"url":"https://r.example/r?token=§"}]}'],
  },
  { kind: "field with URL", name: "Referer", request: ["Referer: https://a.example/?access_token=§"] },
  {
    kind: "challenge",
    name: "WWW-Authenticate nonce",
    response: ['WWW-Authenticate: Digest realm="a", nonce="§", qop="auth"'],
  },
  {
    kind: "challenge",
    name: "WWW-Authenticate opaque",
    response: ['WWW-Authenticate: Digest realm="a", opaque="§"'],
  },
  {
    kind: "websocket",
    name: "Sec-WebSocket-Protocol",
    request: ["Sec-WebSocket-Protocol: access_token, §"],
  },
  ...(
    [
      ["Location session in path", "/app/session/§/home"],
      ["Location //userinfo", "//u:§@b.example/x"],
      ["Location SAMLRequest", "https://idp.example/sso?SAMLRequest=§&RelayState=x"],
      ["Location ticket (CAS)", "/login?ticket=ST-§"],
      ["Location nested", "/login?return=%2Fx%3Ftoken%3D§"],
    ] as const
  ).map(([name, target]) => ({ kind: "location", name, status: 302, response: [`Location: ${target}`] })),
  ...parametersNamed(
    `auth bearer private_token oauth_token oauth_signature access_key accessKeyId X-Plex-Token ticket nonce state csrf
    authenticity_token csrfmiddlewaretoken PHPSESSID JSESSIONID session_key sessionKey userToken login_token
    confirmation_token invite_token hash hmac Policy Key-Pair-Id se magic appsecret webhook_secret code_verifier
    client_assertion pass passphrase t x-token assertion hapikey token[] user[password] to%6ben api_token AWSAccessKeyId
    SAMLResponse otp reset_token csrf_token access_token X-Amz-Signature code sig`,
  ),
  { kind: "url parameter", name: "url ?pin=", url: "https://a.example/x?pin=§", digits: true },
  {
    kind: "url parameter",
    name: "url long parameter name",
    url: `https://a.example/x?${"a".repeat(80)}_token=§`,
  },
  { kind: "url parameter", name: "url token value with #", url: "https://a.example/x?token=abc#§" },
  { kind: "url userinfo", name: "url userinfo", url: "https://user:§@a.example/x" },
  { kind: "url userinfo", name: "url userinfo with @ in password", url: "https://user:x@§@a.example/x" },
  { kind: "url path", name: "url ;jsessionid=", url: "https://a.example/x;jsessionid=§?a=1" },
  {
    kind: "url path",
    name: "url path jwt",
    url: "https://a.example/verify/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.§",
  },
  { kind: "url path", name: "url path reset", url: "https://a.example/password/reset/§" },
  {
    kind: "url path",
    name: "url path telegram bot",
    url: "https://api.telegram.example/bot110201543:AAHdqTcvCH1vGWJ§/sendMessage",
  },
  {
    kind: "url path",
    name: "url path slack hook",
    url: "https://hooks.slack.example/services/T0001/B0001/§",
  },
  { kind: "nested url", name: "url nested url token", url: "https://a.example/login?next=%2Fx%3Ftoken%3D§" },
  { kind: "fragment", name: "url fragment token", url: "https://a.example/cb#access_token=§&state=1" },
  { kind: "fragment", name: "url fragment route", url: "https://a.example/#/route?token=§" },
  bodyAs("form", "form password", FORM_TYPE, "user=ann&password=§&remember=1"),
  bodyAs("form", "form csrf", FORM_TYPE, "_csrf=§&name=ann"),
  { ...bodyAs("form", "form card", FORM_TYPE, "card_number=§&name=ann"), digits: true },
  bodyAs("form", "form without content-type", "", "user=ann&password=§"),
  bodyAs(
    "multipart",
    "multipart password",
    "multipart/form-data; boundary=b1",
    '--b1\r\nContent-Disposition: form-data; name="user"\r\n\r\nann\r\n--b1\r\nContent-Disposition: form-data; name="password"\r\n\r\n§\r\n--b1--\r\n',
  ),
  { ...bodyAs("json", "json number pin", JSON_TYPE, '{"user":"ann","pin":§}'), digits: true },
  { ...bodyAs("json", "json otp", JSON_TYPE, '{"otp":"§"}'), digits: true },
  ...["password", "newPassword", "current_password", "key", "private_key", "authorization", "api_token"].map(
    (name) => bodyAs("json", `json ${name}`, JSON_TYPE, `{"user": "ann", "${name}": "§"}`),
  ),
  { ...bodyAs("json", "json cvv/card", JSON_TYPE, '{"card":{"number":"§","cvv":"123"}}'), digits: true },
  bodyAs("json", "json array", JSON_TYPE, '{"tokens":["a","§"]}'),
  bodyAs("json", "json escaped key", JSON_TYPE, '{"pass\\u0077ord":"§"}'),
  bodyAs("json", "json in text/plain", "text/plain", '{"password":"§"}'),
  bodyAs("json", "json without type", "", '{"password":"§"}'),
  bodyAs("json", "json string in json", JSON_TYPE, '{"body":"{\\"password\\":\\"§\\"}"}'),
  bodyAs("json", "json cut (20 kB limit)", JSON_TYPE, '{"a":[1,2,{"b":"c","token":"§'),
  bodyAs(
    "graphql",
    "graphql inline",
    JSON_TYPE,
    '{"query":"mutation { login(user: \\"ann\\", password: \\"§\\") { id } }"}',
  ),
  bodyAs("xml", "xml password", "text/xml", "<login><user>ann</user><password>§</password></login>"),
  answerAs("script", "response js", "text/javascript", 'window.config={apiKey:"§",debug:false};'),
  answerAs("json", "response json access_token", JSON_TYPE, '{"access_token":"§","token_type":"Bearer"}'),
  answerAs(
    "json",
    "response json jwt elsewhere",
    JSON_TYPE,
    '{"result":"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.§"}',
  ),
  answerAs(
    "html",
    "response html csrf meta",
    "text/html",
    '<meta name="csrf-token" content="§"><p>Hello</p>',
  ),
  answerAs("html", "response html csrf input", "text/html", '<input type="hidden" name="csrf" value="§">'),
  answerAs("html", "response html link token", "text/html", '<a href="/reset?a=1&amp;token=§">Reset</a>'),
  {
    kind: "echo",
    name: "response html error echoing Authorization",
    request: ["Authorization: Bearer §"],
    answerType: "text/html",
    answer: "<h1>401</h1><pre>Cannot verify § here</pre>",
  },
  answerAs(
    "html",
    "response meta refresh",
    "text/html",
    '<meta http-equiv="refresh" content="0;url=/cb?token=§">',
  ),
  { kind: "echo", name: "statusText", request: ["Cookie: sid=§"], statusText: "Unknown session §" },
  {
    kind: "echo",
    name: "cookie echoed in another field",
    request: ["Cookie: sid=§"],
    response: ["X-Debug: session § not found"],
  },
];
