const LOGIN =
  /(^|[/._-])(log-?in|sign-?in|sso|oauth2?|saml2?|authorize|auth|accounts?\/login|wp-login|session\/new)([/._?-]|$)/i;

/** What OpenID Connect (3.1.2.1) and SAML (HTTP Redirect binding) send to the one who logs people in. */
const ASKED = /[?&](response_type|SAMLRequest)=/;

/** An address that starts a login: a form, an identity provider, a gateway that asks for one. */
export function startsLogin({ hostname, pathname, search }: URL): boolean {
  return LOGIN.test(`${hostname}${pathname}`) || ASKED.test(search);
}

/** An address that belongs to a login: it starts one, or says where to go when it is over. */
export function belongsToLogin(url: URL): boolean {
  return startsLogin(url) || /[?&](returnurl|redirect_to|next)=/i.test(url.search);
}
