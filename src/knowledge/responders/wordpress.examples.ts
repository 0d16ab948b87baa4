import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { wordpress } from "./wordpress.ts";

const html = "Content-Type: text/html; charset=UTF-8\nExpires: Wed, 11 Jan 1984 05:00:00 GMT";
const die = (request: string, status: string, words: string) =>
  exchange({
    request,
    status,
    fields: [html],
    body: `<body id="error-page">\n<div class="wp-die-message"><p>${words}</p></div></body>`,
  });
const rest = (request: string, status: number, code: string, message = "x") =>
  exchange({
    request,
    status: `${status} X`,
    fields: { "Content-Type": "application/json; charset=UTF-8" },
    body: JSON.stringify({ code, message, data: { status } }),
  });
/** The list of errors of the plugin's version 1. */
const first = (request: string, status: number, code: string) =>
  exchange({
    request,
    status: `${status} X`,
    fields: { "Content-Type": "application/json; charset=UTF-8" },
    body: JSON.stringify([{ code: `json_${code}`, message: "x" }]),
  });
const firstPosts = first("GET /wp-json/posts/9999", 404, "post_invalid_id");
const ajax = (status: string, words: string) =>
  exchange({ request: "POST /wp-admin/admin-ajax.php", status, fields: [html], body: words });

const posts = "GET /wp-json/wp/v2/posts";
const signed = "POST /wp-json/wp/v2/posts\nAuthorization: Basic dXNlcjpwYXNz";
const plain = "GET http://shop.example/wp-json/wc/v3/products";
const secure = "GET https://shop.example/wp-json/wc/v3/products";
const basic = "\nAuthorization: Basic Y2tfYTpjc19i";
const cart = "POST /wp-json/wc/store/v1/cart/add-item";
const wc = (request: string) => rest(request, 401, "woocommerce_rest_cannot_view");
const wcLogin = (message: string) => rest(secure, 401, "woocommerce_rest_authentication_error", message);
const forbidden = rest("POST /wp-json/wp/v2/posts", 403, "rest_forbidden");
const bad = rest("POST /wp-json/x", 400, "x_y");
const other500 = die("GET /", "500 Internal Server Error", "x");
const page404 = exchange({
  request: "GET /about/",
  status: "404 Not Found",
  fields: [html],
  body: '<body class="error404">',
});
const hop = exchange({
  request: "GET /wp-login.php",
  status: "302 Found",
  fields: { "X-Redirect-By": "WordPress", Location: "https://site.example/wp-login.php" },
});
const redirects = (from: string, to: string) =>
  exchange({
    request: `GET https://${from}/`,
    sent: { Host: from },
    status: "301 Moved Permanently",
    fields: { "X-Redirect-By": "WordPress", Location: to },
  });
const loop = [hop, hop, hop, hop].join("\n----\n");

export const wordpressExamples: ResponderExamples<typeof wordpress> = {
  signs: {
    "die-page": {
      fires: [exchange({ status: "500 Internal Server Error", body: '<body id="error-page">' })],
      silent: [
        exchange({ status: "500 Internal Server Error", body: "<html><body><h1>Error</h1></body></html>" }),
      ],
    },
    "error-json": {
      fires: [
        exchange({ status: "400 Bad Request", body: '{"code":"x_y","message":"x","data":{"status":400}}' }),
      ],
      silent: [exchange({ status: "400 Bad Request", body: '{"error":"failed"}' })],
    },
    "error-list-of-version-1": {
      fires: [firstPosts],
      silent: [exchange({ status: "404 Not Found", body: '[{"code":"no_route","message":"x"}]' })],
    },
    "ajax-refusal": {
      fires: [exchange({ request: "POST /wp-admin/admin-ajax.php", status: "400 Bad Request", body: "0" })],
      silent: [
        exchange({
          request: "POST /wp-admin/admin-ajax.php",
          status: "400 Bad Request",
          body: "<html><body><h1>Error</h1></body></html>",
        }),
      ],
    },
    "xml-rpc-text": {
      fires: [
        exchange({
          request: "GET /xmlrpc.php",
          status: "405 Method Not Allowed",
          fields: { Allow: "POST", "Content-Type": "text/plain" },
          body: "XML-RPC server accepts POST requests only.",
        }),
      ],
      silent: [
        exchange({
          request: "GET /rpc",
          status: "405 Method Not Allowed",
          fields: { Allow: "POST", "Content-Type": "text/plain" },
          body: "This server accepts POST requests only.",
        }),
      ],
    },
    "x-redirect-by-field": {
      fires: [exchange({ status: "302 Found", fields: { "X-Redirect-By": "WordPress" } })],
      silent: [exchange({ status: "302 Found", fields: { "X-Redirect-By": "other" } })],
    },
    "link-field": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: {
            Link: '<https://site.example/wp-json/>; rel="https://api.w.org/"',
            "Content-Type": "text/html; charset=UTF-8",
          },
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { Link: "</style.css>; rel=preload", "Content-Type": "text/html; charset=UTF-8" },
        }),
      ],
    },
    cookie: {
      fires: [
        exchange({
          status: "200 OK",
          fields: {
            "Set-Cookie": "wordpress_test_cookie=x; path=/",
            "Content-Type": "text/html; charset=UTF-8",
          },
        }),
      ],
      silent: [
        exchange({
          status: "200 OK",
          fields: { "Set-Cookie": "wp_lang=en; path=/", "Content-Type": "text/html; charset=UTF-8" },
        }),
      ],
    },
    "no-cache-date": {
      fires: [exchange({ status: "200 OK", fields: { Expires: "Wed, 11 Jan 1984 05:00:00 GMT" } })],
      silent: [exchange({ status: "200 OK", fields: { Expires: "other" } })],
    },
    "x-pingback-field": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: {
            "X-Pingback": "https://site.example/xmlrpc.php",
            "Content-Type": "text/html; charset=UTF-8",
          },
        }),
      ],
      silent: [exchange({ status: 200 })],
    },
    "comment-refusal": {
      fires: [
        exchange({
          request: "GET /wp-comments-post.php",
          status: "405 Method Not Allowed",
          fields: { Allow: "POST", "Content-Type": "text/plain" },
        }),
      ],
      silent: [exchange({ request: "GET /wp-comments-post.php", status: "405 Method Not Allowed" })],
    },
    "own-file": {
      fires: [exchange({ request: "GET /wp-comments-post.php", status: "405 Method Not Allowed" })],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<h1>Not Found</h1>",
        }),
      ],
    },
  },
  causes: {
    "database-not-reached": {
      fires: [die("GET /", "500 Internal Server Error", "<h1>Error establishing a database connection</h1>")],
      silent: [
        other500,
        die("GET /", "500 Internal Server Error", "Error establishing a database connection"),
      ],
    },
    "critical-error": {
      fires: [die("GET /", "500 Internal Server Error", "There has been a critical error on this website.")],
      silent: [other500],
    },
    "no-database": {
      fires: [die("GET /", "500 Internal Server Error", "Error establishing a database connection")],
      silent: [other500],
    },
    maintenance: {
      fires: [die("GET /", "503 Service Unavailable", "Briefly unavailable for scheduled maintenance.")],
      silent: [die("GET /", "503 Service Unavailable", "x")],
    },
    "not-installed": {
      fires: [
        exchange({ request: "GET /wp-admin/install.php", status: "200 OK", fields: [html], body: "x" }),
      ],
      silent: [page404],
    },
    "database-upgrade": {
      fires: [
        exchange({ request: "GET /wp-admin/upgrade.php", status: "200 OK", fields: [html], body: "x" }),
      ],
      silent: [page404],
    },
    "nonce-named": { fires: [rest(posts, 403, "rest_cookie_invalid_nonce")], silent: [forbidden] },
    nonce: {
      fires: [rest(posts, 403, "rest_cookie_invalid_nonce"), ajax("403 Forbidden", "-1")],
      silent: [forbidden],
    },
    "upload-dropped": {
      fires: [die("POST /x", "403 Forbidden", "The link you followed has expired.")],
      silent: [forbidden],
    },
    "no-handler": { fires: [ajax("400 Bad Request", "0")], silent: [bad] },
    "no-rest-route": { fires: [rest("GET /wp-json/none", 404, "rest_no_route")], silent: [page404] },
    "rest-method": { fires: [rest("GET /wp-json/none", 404, "rest_no_route")], silent: [page404] },
    "version-1-asked-as-2": {
      fires: [first(posts, 404, "no_route")],
      silent: [first("GET /wp-json/pages", 404, "no_route"), rest(posts, 404, "rest_no_route")],
    },
    "version-1-no-route": {
      fires: [first("GET /wp-json/none", 404, "no_route")],
      silent: [first(posts, 404, "no_route")],
    },
    "version-1-method": { fires: [first("PUT /wp-json/posts", 404, "no_route")], silent: [firstPosts] },
    "version-1-off": { fires: [first("GET /wp-json/posts", 404, "disabled")], silent: [firstPosts] },
    "version-1-nonce": {
      fires: [first("POST /wp-json/posts", 403, "cookie_invalid_nonce")],
      silent: [first("POST /wp-json/posts", 403, "cannot_create")],
    },
    "version-1-parameter": {
      fires: [first("POST /wp-json/posts", 400, "missing_callback_param")],
      silent: [first("POST /wp-json/posts", 400, "cannot_create")],
    },
    "version-1-record": { fires: [firstPosts], silent: [first(posts, 404, "no_route")] },
    "version-1-login": {
      fires: [first("POST /wp-json/posts", 401, "cannot_create")],
      silent: [first("POST /wp-json/posts\nAuthorization: Basic eA==", 401, "cannot_create")],
    },
    "version-1-refused": {
      fires: [first("DELETE /wp-json/users/1", 403, "user_cannot_delete")],
      silent: [first("POST /wp-json/posts", 403, "cookie_invalid_nonce")],
    },
    "rest-credentials-wrong": { fires: [rest(posts, 401, "incorrect_password")], silent: [forbidden] },
    "rest-token-expired": {
      fires: [rest(posts, 403, "jwt_auth_invalid_token", "Expired token")],
      silent: [forbidden],
    },
    "rest-login-wanted": { fires: [rest(posts, 401, "rest_not_logged_in")], silent: [forbidden] },
    "woocommerce-basic-over-http": {
      fires: [wc(`${plain}${basic}`), wc("GET http://shop.example/wp-json/wc/v3/products?consumer_key=ck_a")],
      silent: [wc(`${secure}${basic}`), wc(plain)],
    },
    "woocommerce-key-wrong": {
      fires: [wcLogin("Consumer key is invalid."), wcLogin("Consumer secret is invalid.")],
      silent: [wcLogin("x")],
    },
    "woocommerce-signature": {
      fires: [wcLogin("Invalid signature - provided signature does not match.")],
      silent: [wcLogin("x")],
    },
    "woocommerce-clock": { fires: [wcLogin("Invalid timestamp.")], silent: [wcLogin("x")] },
    "woocommerce-nonce-used": {
      fires: [wcLogin("Invalid nonce - nonce has already been used.")],
      silent: [wcLogin("x")],
    },
    "woocommerce-key-rights": {
      fires: [
        wcLogin("The API key provided does not have write permissions."),
        wcLogin("The provided API key cannot be used to access this endpoint."),
      ],
      silent: [wcLogin("x")],
    },
    "woocommerce-oauth-incomplete": {
      fires: [rest(secure, 401, "woocommerce_rest_authentication_missing_parameter")],
      silent: [wcLogin("x")],
    },
    "woocommerce-key-unknown": {
      fires: [wc(`${secure}?consumer_key=ck_a`), wc(`${secure}${basic}`)],
      silent: [wc(`${plain}${basic}`), wc(secure)],
    },
    "woocommerce-https-not-seen": {
      fires: [wc(`${secure}?consumer_key=ck_a`)],
      silent: [wc(`${plain}${basic}`), wc(secure)],
    },
    "store-nonce": {
      fires: [
        rest(cart, 401, "woocommerce_rest_missing_nonce"),
        rest(cart, 403, "woocommerce_rest_invalid_nonce"),
      ],
      silent: [rest(cart, 401, "woocommerce_rest_cannot_view")],
    },
    "out-of-stock": {
      fires: [
        rest(cart, 400, "woocommerce_rest_product_out_of_stock"),
        rest(cart, 400, "woocommerce_rest_product_partially_out_of_stock"),
      ],
      silent: [bad],
    },
    "sku-taken": { fires: [rest(secure, 400, "product_invalid_sku")], silent: [bad] },
    "upload-quota": { fires: [rest(posts, 400, "rest_upload_limited_space")], silent: [bad] },
    "upload-type": {
      fires: [
        rest(
          posts,
          500,
          "rest_upload_sideload_error",
          "Sorry, you are not allowed to upload this file type.",
        ),
      ],
      silent: [rest(posts, 500, "rest_upload_sideload_error")],
    },
    "upload-not-stored": {
      fires: [
        rest(
          posts,
          500,
          "rest_upload_unknown_error",
          "The uploaded file could not be moved to wp-content/uploads/2026/03.",
        ),
      ],
      silent: [rest(posts, 500, "rest_upload_unknown_error")],
    },
    "rest-login-not-seen": {
      fires: [
        rest(signed, 401, "rest_cannot_create"),
        rest(signed, 401, "rest_not_logged_in"),
        rest(signed, 401, "woocommerce_rest_cannot_view"),
      ],
      silent: [
        rest(posts, 401, "rest_cannot_create"),
        rest(signed, 403, "rest_cannot_create"),
        rest(signed, 401, "incorrect_password"),
      ],
    },
    "rest-refused": { fires: [forbidden], silent: [rest(posts, 403, "other")] },
    "not-allowed": {
      fires: [die("GET /wp-admin/", "403 Forbidden", "Sorry, you are not allowed to access this page.")],
      silent: [forbidden],
    },
    "rest-record": { fires: [rest(posts, 404, "rest_post_invalid_id")], silent: [page404] },
    "rest-json": { fires: [rest(posts, 400, "rest_invalid_json")], silent: [bad] },
    "rest-parameter": { fires: [rest(posts, 400, "rest_invalid_param")], silent: [bad] },
    "rest-input": { fires: [bad], silent: [forbidden] },
    "rest-duplicate": { fires: [rest(posts, 400, "term_exists")], silent: [bad] },
    "upload-too-large": { fires: [rest(posts, 400, "rest_upload_file_too_big")], silent: [bad] },
    "comment-fields": {
      fires: [die("POST /x", "200 OK", "Please fill the required fields.")],
      silent: [page404],
    },
    "comment-duplicate": {
      fires: [die("POST /x", "409 Conflict", "Duplicate comment detected")],
      silent: [page404],
    },
    "comment-flood": {
      fires: [die("POST /x", "429 Too Many Requests", "You are posting comments too quickly.")],
      silent: [page404],
    },
    "post-only": {
      fires: [
        exchange({
          request: "GET /wp-comments-post.php",
          status: "405 Method Not Allowed",
          fields: { Allow: "POST" },
        }),
      ],
      silent: [page404],
    },
    "login-wanted": {
      fires: [
        exchange({
          request: "GET /wp-login.php?redirect_to=x&reauth=1",
          status: "200 OK",
          fields: [html],
          body: "x",
        }),
      ],
      silent: [exchange({ request: "GET /wp-login.php", status: "200 OK", fields: [html], body: "x" })],
    },
    "other-port-stored": {
      fires: [redirects("blog.example:8443", "https://blog.example/")],
      silent: [
        redirects("blog.example:8443", "https://blog.example:8443/hello/"),
        redirects("blog.example", "https://www.blog.example/"),
        redirects("blog.example", "https://blog.example/hello/"),
      ],
    },
    "https-behind-proxy": { fires: [loop], silent: [hop] },
    "theme-404": {
      fires: [page404],
      silent: [
        exchange({ request: "GET /a.png", status: "404 Not Found", fields: [html], body: "<p>x</p>" }),
      ],
    },
    "file-missing": {
      fires: [exchange({ request: "GET /a.png", status: "404 Not Found", fields: [html], body: "<p>x</p>" })],
      silent: [page404],
    },
    "post-gone": { fires: [page404], silent: [other500] },
    "fatal-hidden": {
      fires: [exchange({ request: "GET /", status: "500 Internal Server Error", fields: [html] })],
      silent: [other500],
    },
    fatal: { fires: [other500], silent: [page404] },
    unavailable: { fires: [die("GET /", "503 Service Unavailable", "x")], silent: [page404] },
    limited: { fires: [die("GET /", "429 Too Many Requests", "x")], silent: [page404] },
  },
};
