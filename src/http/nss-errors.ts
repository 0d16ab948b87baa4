/**
 * Firefox hands webRequest what its pages say of a failed TLS connection (`ErrorString` of the channel, out of NSS's
 * messages), and not the name of the error. The beginnings by which the English messages are told apart, in lower case.
 */
const BEGINNINGS: readonly (readonly [beginning: string, name: string])[] = [
  ["the server uses a certificate", "MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY"],
  ["the server presented a certificate with a key", "MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE"],
  ["the server presented insufficient", "MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY"],
  ["the server uses key pinning", "MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE"],
  ["the server presented a certificate that is not", "MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE"],
  ["a certificate that is", "MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE"],
  ["the certificate is not", "MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT"],
  ["an x.509 version 1 certificate", "MOZILLA_PKIX_ERROR_V1_CERT_USED_AS_CA"],
  ["security library: improperly", "SEC_ERROR_BAD_DER"],
  ["issuer certificate is", "SEC_ERROR_CA_CERT_INVALID"],
  ["the certificate was signed", "SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED"],
  ["peer's certificate has expired.", "SEC_ERROR_EXPIRED_CERTIFICATE"],
  ["the certificate issuer's", "SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE"],
  ["certificate type not", "SEC_ERROR_INADEQUATE_CERT_TYPE"],
  ["certificate key usage", "SEC_ERROR_INADEQUATE_KEY_USAGE"],
  ["peer's certificate has been revoked.", "SEC_ERROR_REVOKED_CERTIFICATE"],
  ["peer's certificate issuer is", "SEC_ERROR_UNKNOWN_ISSUER"],
  ["peer's certificate has been marked", "SEC_ERROR_UNTRUSTED_CERT"],
  ["peer's certificate issuer has", "SEC_ERROR_UNTRUSTED_ISSUER"],
  ["ssl peer cannot verify", "SSL_ERROR_BAD_CERT_ALERT"],
  ["unable to communicate securely with peer: requested", "SSL_ERROR_BAD_CERT_DOMAIN"],
  ["ssl peer was unable to negotiate", "SSL_ERROR_HANDSHAKE_FAILURE_ALERT"],
  ["peer reports it experienced", "SSL_ERROR_INTERNAL_ERROR_ALERT"],
  ["unable to find the certificate", "SSL_ERROR_NO_CERTIFICATE"],
  ["cannot communicate securely with peer: no common encryption", "SSL_ERROR_NO_CYPHER_OVERLAP"],
  ["peer reports incompatible", "SSL_ERROR_PROTOCOL_VERSION_ALERT"],
  ["ssl received a malformed server hello handshake", "SSL_ERROR_RX_MALFORMED_SERVER_HELLO"],
  ["ssl received a record that", "SSL_ERROR_RX_RECORD_TOO_LONG"],
  ["ssl peer has no certificate", "SSL_ERROR_UNRECOGNIZED_NAME_ALERT"],
  ["peer using unsupported", "SSL_ERROR_UNSUPPORTED_VERSION"],
];

/** The name of the error whose message this is; any other text as it is. */
export function nssErrorOf(message: string): string {
  const said = message.slice(0, 200).replaceAll("’", "'").trim().toLowerCase();
  return BEGINNINGS.find(([beginning]) => said.startsWith(beginning))?.[1] ?? message;
}
