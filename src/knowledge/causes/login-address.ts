const LOGIN =
  /(^|[/._-])(log-?in|sign-?in|sso|oauth2?|saml2?|authorize|auth|accounts?\/login|wp-login|session\/new)([/._?-]|$)/i;

/** What OpenID Connect (3.1.2.1) and SAML (HTTP Redirect binding) send to the one who logs people in. */
const ASKED = /[?&](response_type|SAMLRequest)=/;

/** An address that starts a login: a form, an identity provider, a gateway that asks for one. */
export function startsLogin({ hostname, pathname, search }: URL): boolean {
  return LOGIN.test(`${hostname}${pathname}`) || ASKED.test(search);
}
