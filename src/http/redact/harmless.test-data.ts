const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim());

/**
 * What real traffic is full of and what must stay readable, written before any rule was tuned: names and
 * forms as sites, clouds and frameworks use them, values made up in their form.
 */
export const HARMLESS_PARAMETERS = lines(`
  page=2
  code=404
  state=open
  q=shoes
  q=how+to+reset+a+password
  keyword=token
  key=price
  sort_key=created_at
  sortKey=name
  order=desc
  lang=zh-CN
  locale=en_US
  v=3f2a1b9c
  v=1.24.3
  ver=6.4.2
  version=2026-11-20
  _=1700000000000
  t=1700000000
  ts=20261120101112
  callback=jQuery36009876543210987654_1700000000001
  id=42
  id=507f1f77bcf86cd799439011
  user_id=507f1f77bcf86cd799439011
  uuid=3f2504e0-4f89-41d3-9a0c-0305e82c3301
  request_id=01ARZ3NDEKTSV4RRFFQ69G5FAV
  trace=4bf92f3577b34da6a3ce929d0e0e4736
  X-Amz-Date=20261120T101112Z
  X-Amz-Algorithm=AWS4-HMAC-SHA256
  X-Amz-Expires=3600
  X-Amz-SignedHeaders=host%3Bx-amz-date
  X-Goog-Expires=900
  X-Goog-SignedHeaders=host
  Expires=1700000000
  sp=r
  sv=2023-11-03
  sr=b
  spr=https
  st=2026-11-20T10%3A00%3A00Z
  utm_source=newsletter
  utm_medium=email
  utm_campaign=black-friday-2026
  utm_content=header_button_v2
  ref=homepage
  redirect_uri=https%3A%2F%2Fapp.example%2Fcallback
  response_type=code
  grant_type=authorization_code
  scope=openid+profile+email
  prompt=consent
  code_challenge_method=S256
  client_id=web-frontend
  authuser=0
  auth=basic
  author=jane-doe
  authority=ietf
  monkey=banana
  passenger=2
  compass=north
  bypass=true
  tokenize=1
  secretary=ann
  session=morning
  session_duration=30
  pass=1
  pin=left
  card=visa
  sig=none
  hash=main
  signal=strong
  country_code=DE
  zip=94103
  postal_code=SW1A+1AA
  phone_code=49
  currency=EUR
  width=1920
  dpr=2
  w=640
  h=480
  fit=crop
  fm=webp
  auto=format%2Ccompress
  bbox=13.08%2C52.33%2C13.76%2C52.67
  lat=52.5200066
  lng=13.404954
  zoom=12
  from=2026-01-01
  to=2026-12-31
  date=2026-11-20T10:00:00.000Z
  timezone=Europe%2FBerlin
  filter[status]=active
  filter[created_at][gte]=2026-01-01
  include=author,comments.author
  fields[articles]=title,body
  page[number]=3
  page[size]=25
  per_page=100
  offset=200
  limit=50
  cursor=eyJpZCI6MTAwfQ
  pageToken=CAUQAA
  after=WyIyMDI2LTExLTIwIiwxMDBd
  fields=items(id,snippet(title,thumbnails))
  part=snippet,contentDetails
  alt=json
  format=json
  output=embed
  type=search
  action=heartbeat
  tab=settings
  view=list
  debug=true
  cache=no-store
  build=20261120.3
  commit=9f8e7d6c5b4a39281706f5e4d3c2b1a098765432
  etag=5d41402abc4b2a76b9719d911017c592
  integrity=sha384-oqVuAfXRKap7fdgcCY5uykM6
  sku=WH-1000XM5
  isbn=9783161484100
  product=iphone-15-pro-max-256gb
  slug=10-ways-to-keep-your-api-key-safe
  file=report-2026-q3.pdf
  filename=IMG_20261120_101112.jpg
  src=https://cdn.example/img/logo.svg
  url=https%3A%2F%2Fexample.org%2Fpath%2Fpage.html
  next=%2Faccount%2Forders
  return_to=/dashboard
  mode=dark
  theme=solarized-light
  model=gpt-4o-mini-2024-07-18
  stream=true
  max_tokens=1024
  operationName=GetProductDetails
  extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%7D%7D
  tid=UA-12345678-1
  cid=1234567890.1700000000
  tag=G-ABC123DEF4
  dl=https%3A%2F%2Fshop.example%2Fcart
  ua=Mozilla%2F5.0+(X11)
  EIO=4
  transport=polling
  wsdl
  token_type=bearer
`);

export const HARMLESS_REQUEST_FIELDS = lines(`
  Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8
  Accept-Encoding: gzip, deflate, br, zstd
  Accept-Language: en-US,en;q=0.9,de;q=0.8
  User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36
  sec-ch-ua: "Not:A-Brand";v="8", "Chromium";v="131"
  sec-ch-ua-platform: "Linux"
  Sec-Fetch-Mode: cors
  Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
  Sec-WebSocket-Version: 13
  Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits
  Sec-WebSocket-Protocol: graphql-transport-ws
  Sec-WebSocket-Protocol: v12.stomp, v11.stomp
  Access-Control-Request-Headers: authorization,content-type,x-csrf-token
  Access-Control-Request-Method: POST
  Origin: https://app.example
  Referer: https://shop.example/products/shoes?page=2
  Host: shop.example
  Content-Type: multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW
  Content-Length: 348
  If-None-Match: "33a64df551425fcc55e4d42a148795d9f25f89d4"
  If-Modified-Since: Wed, 21 Oct 2026 07:28:00 GMT
  If-Match: W/"0815"
  Range: bytes=200-1023
  X-Requested-With: XMLHttpRequest
  X-Request-ID: f058ebd6-02f7-4d3f-942e-904344e8cde5
  X-Correlation-Id: 7f3a9c2e41b84d0c9e5f6a7b8c9d0e1f
  traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
  tracestate: rojo=00f067aa0ba902b7
  sentry-trace: 771a43a4192642f0b136d5159a501700-b4d3c2a1f0e9d8c7-1
  X-B3-TraceId: 80f198ee56343ba864fe8b2a57d3eff7
  X-Datadog-Trace-Id: 5276234529874523987
  X-Amzn-Trace-Id: Root=1-67891233-abcdef012345678912345678
  Idempotency-Key: 8e03978e-40d5-43dd-bc93-6894a57f9324
  X-Forwarded-For: 203.0.113.7, 198.51.100.2
  X-Client-Version: 2026.11.3-beta.1
  X-Timezone: Europe/Berlin
  apollographql-client-name: web
  X-GitHub-Api-Version: 2022-11-28
  DNT: 1
  Upgrade-Insecure-Requests: 1
  Priority: u=1, i
`);

export const HARMLESS_RESPONSE_FIELDS = lines(`
  ETag: "33a64df551425fcc55e4d42a148795d9f25f89d4"
  ETag: W/"5f3e1a2b-1c4d"
  Last-Modified: Wed, 21 Oct 2026 07:28:00 GMT
  Cache-Control: private, max-age=0, must-revalidate
  Content-Type: application/json; charset=utf-8
  Content-Security-Policy: script-src 'nonce-rAnd0mBase64Val' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='; report-uri /csp
  Strict-Transport-Security: max-age=31536000; includeSubDomains; preload
  X-Request-Id: 01HQ8Z3K5N9V2M4R7T6W8X0Y1A
  CF-Ray: 8a1b2c3d4e5f6789-FRA
  X-Amz-Cf-Id: kG2xY8bZ1cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV2wX3yZ4aB5cD6eF==
  x-amz-id-2: eftixk72aD6Ap51TnqcoF8eFidJG9Z/2mkiDFu8yU9AS1ed4OpIszj7UDNEHGran
  x-amz-request-id: 318BC8BC148832E5
  x-amz-version-id: 3HL4kqtJlcpXroDTDmJ+rmSpXd3dIbrHY+MTRCxf3vjVBH40Nr8X8gdRQBpUMLUo
  X-GUploader-UploadID: ABPtcPqwertyuiopasdfghjklzxcvbnm1234567890
  x-fb-debug: 7vP6b0mJ3eX9yZ2aQ5wR8tL1kN4hG6fD0sC7xV3bM9uI2oE5pA8rT1yW4qZ6jK0l
  x-goog-hash: crc32c=n03x6A==
  X-Cache: HIT, MISS
  X-Served-By: cache-fra-eddf8230052-FRA
  X-Timer: S1700000000.123456,VS0,VE1
  Via: 1.1 2e5d3f7a8b9c0d1e2f3a4b5c6d7e8f90.cloudfront.net (CloudFront)
  Age: 192
  Server: nginx/1.25.3
  X-Powered-By: PHP/8.2.12
  X-Runtime: 0.012345
  Server-Timing: db;dur=53, app;dur=47.2
  Access-Control-Allow-Origin: https://app.example
  Access-Control-Allow-Credentials: true
  Access-Control-Allow-Headers: Authorization, X-Api-Key, X-CSRF-Token
  Access-Control-Expose-Headers: X-Auth-Token
  Vary: Origin, Cookie, Authorization
  WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The access token expired"
  WWW-Authenticate: Basic realm="Restricted Area", charset="UTF-8"
  Location: /login?next=/orders/7
  Location: https://www.example.org/de-de/produkte/index.html
  Link: </api/items?page=2>; rel="next", </api/items?page=9>; rel="last"
  Refresh: 5; url=/home
  Set-Cookie: =; Path=/; Domain=example.org; Max-Age=3600; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly; Secure; SameSite=Lax
  Surrogate-Key: product-1234 category-shoes
  X-Cache-Key: /products/shoes
  Public-Key-Pins: pin-sha256="d6qzRu9zOECb90Uez27xWltNsj0e1Md7GkYYkVoZWmM="; max-age=5184000
  X-CSRF-Protection: 1
  X-XSS-Protection: 1; mode=block
  X-RateLimit-Remaining: 4999
  X-RateLimit-Reset: 1700000000
  Retry-After: 120
  Content-Disposition: attachment; filename="report-2026.pdf"
  Content-Range: bytes 200-1023/146515
  Alt-Svc: h3=":443"; ma=86400
  NEL: {"report_to":"default","max_age":86400}
  Report-To: {"group":"default","max_age":86400,"endpoints":[{"url":"https://reports.example/csp"}]}
  Accept-CH: Sec-CH-UA-Platform, Sec-CH-UA-Model
  Clear-Site-Data: "cache", "cookies", "storage"
  X-Auth-Required: true
  X-Error-Code: E_TOKEN_EXPIRED
`);

export const HARMLESS_MEMBERS = lines(`
  {"error":"invalid_token","error_description":"The access token expired"}
  {"token_type":"Bearer","expires_in":3600,"scope":"read write"}
  {"code":"E_AUTH_REQUIRED","status":401}
  {"code":404,"message":"Not Found"}
  {"password":["This field is required."]}
  {"errors":{"password":"is too short (minimum is 8 characters)"}}
  {"message":"Your password must have at least 8 characters"}
  {"message":"密码不能为空"}
  {"id":"507f1f77bcf86cd799439011","author":"5f9d88b9c2a3b4d5e6f7a8b9"}
  {"uuid":"3f2504e0-4f89-41d3-9a0c-0305e82c3301"}
  {"traceId":"4bf92f3577b34da6a3ce929d0e0e4736"}
  {"requestId":"1-67891233-abcdef012345678912345678"}
  {"usage":{"prompt_tokens":512,"completion_tokens":1024,"total_tokens":1536}}
  {"max_tokens":4096,"model":"claude-sonnet-4-20250514"}
  {"primaryKey":12,"foreignKey":"order_id"}
  {"key":"price","value":"19.99"}
  {"key":"color","value":"dark-blue"}
  {"keyCode":13,"key":"Enter"}
  {"keywords":["token","session"],"author":"Ann"}
  {"sessionDuration":1800,"sessionCount":3}
  {"password_required":true,"has_password":false}
  {"passwordUpdatedAt":"2026-11-20T10:00:00.000Z"}
  {"tokenExpiresAt":1700000000,"token_endpoint":"https://idp.example/oauth/token"}
  {"jwks_uri":"https://idp.example/.well-known/jwks.json"}
  {"auth":{"type":"oauth2","enabled":true}}
  {"secretName":"db-credentials"}
  {"credentials":"include"}
  {"state":"open","ticket":"PROJ-1234"}
  {"status":"active","nextPageToken":"CAoQAA"}
  {"createdAt":"2026-11-20T10:11:12.123456Z","version":"1.24.3-rc.1+build.5"}
  {"sha":"9f8e7d6c5b4a39281706f5e4d3c2b1a098765432"}
  {"etag":"W/\\"datetime'2026-11-20T10%3A11%3A12.1234567Z'\\""}
  {"integrity":"sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=="}
  {"checksum":"d41d8cd98f00b204e9800998ecf8427e"}
  {"icon":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"}
  {"avatar":"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"}
  {"thumbnail":"https://cdn.example/p/shoes_800x600_q85.webp"}
  {"html_url":"https://github.example/ann/repo/issues/42"}
  {"class":"org.springframework.web.HttpRequestMethodNotSupportedException"}
  {"exception":"com.example.shop.auth.TokenExpiredException: Token expired"}
  {"path":"/api/v2/users/42/sessions","method":"GET"}
  {"query":"query GetUser($id: ID!) { user(id: $id) { name email } }"}
  {"__typename":"ProductConnection","hasNextPage":true,"endCursor":"YXJyYXljb25uZWN0aW9uOjk="}
  {"pinned":true,"pin":"left"}
  {"card":{"brand":"visa","type":"credit"}}
  {"signature":"double(int x)","sig":1}
  {"hash":"main","policy":"strict-origin-when-cross-origin"}
  {"timezone":"America/Argentina/Buenos_Aires","locale":"zh-Hans-CN"}
  {"region":"us-east-1","arn":"arn:aws:s3:::my-bucket/reports/2026"}
  {"phone":"+49 30 1234567","email":"ann@shop.example"}
  {"lat":52.5200066,"price":1999.99,"quantity":12}
  {"color":"#1a2b3c","font":"Inter-SemiBold"}
  {"userAgent":"Mozilla/5.0 (X11; Linux x86_64)"}
  {"csrf_enabled":true,"auth_method":"password"}
  {"grant_types_supported":["authorization_code","refresh_token"]}
  {"id_token_signing_alg_values_supported":["RS256","ES256"]}
`);

export const HARMLESS_PATHS = lines(`
  /
  /index.html
  /api/v2/users/42/orders/2026-11-20
  /products/iphone-15-pro-max-256gb
  /blog/2026/11/how-to-reset-your-password
  /password/reset
  /oauth2/token
  /auth/login
  /session/new
  /users/3f2504e0-4f89-41d3-9a0c-0305e82c3301/profile
  /items/507f1f77bcf86cd799439011
  /assets/app.3f2a1b9c.js
  /static/js/main.9f8e7d6c5b4a.chunk.js
  /_next/static/Zx9Kq3LmN8pR2tV5wY7aB/_buildManifest.js
  /_next/static/chunks/pages/_app-8a1b2c3d4e5f6789.js
  /img/shoes_800x600_q85.webp
  /wp-content/themes/twentytwentyfour/style.css
  /.well-known/openid-configuration
  /repo/commit/9f8e7d6c5b4a39281706f5e4d3c2b1a098765432
  /v2/library/nginx/manifests/sha256:9f8e7d6c5b4a39281706f5e4d3c2b1a0987654329f8e7d6c5b4a392817060000
  /watch/dQw4w9WgXcQ
  /maps/@52.5200066,13.404954,12z
  /de-DE/produkte/schuhe;color=blue;size=42
  /tokens/usage
  /docs/api-keys
  /search/monkey+wrench
  /cdn-cgi/challenge-platform/scripts/jsd/main.js
  /fonts/inter-v13-latin-regular.woff2
  /portal/saml/authn-request.jsp
  /node_modules/.pnpm/@sveltejs+kit@2.21.1_@svelt_2f2014ebefaded90fcdf6a6c3fa34e45/node_modules/@sveltejs/kit/x.js
`);
