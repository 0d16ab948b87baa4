// Written by `npm run registries` from the files of the folder.
import { aborted } from "./failures/aborted.ts";
import { blockedByAdministrator } from "./failures/blocked-by-administrator.ts";
import { blockedByClient } from "./failures/blocked-by-client.ts";
import { blockedByCsp } from "./failures/blocked-by-csp.ts";
import { blockedByOrb } from "./failures/blocked-by-orb.ts";
import { blockedByResponse } from "./failures/blocked-by-response.ts";
import { cacheFailed } from "./failures/cache-failed.ts";
import { cacheMiss } from "./failures/cache-miss.ts";
import { certificateAuthority } from "./failures/certificate-authority.ts";
import { certificateDate } from "./failures/certificate-date.ts";
import { certificateInvalid } from "./failures/certificate-invalid.ts";
import { certificateName } from "./failures/certificate-name.ts";
import { certificateRefused } from "./failures/certificate-refused.ts";
import { certificateRevoked } from "./failures/certificate-revoked.ts";
import { certificateTransparency } from "./failures/certificate-transparency.ts";
import { certificateWeak } from "./failures/certificate-weak.ts";
import { cleartextNotPermitted } from "./failures/cleartext-not-permitted.ts";
import { clientCertificate } from "./failures/client-certificate.ts";
import { connectionClosed } from "./failures/connection-closed.ts";
import { connectionFailed } from "./failures/connection-failed.ts";
import { connectionRefused } from "./failures/connection-refused.ts";
import { connectionReset } from "./failures/connection-reset.ts";
import { connectionTimedOut } from "./failures/connection-timed-out.ts";
import { contentBlocked } from "./failures/content-blocked.ts";
import { contentDecodingFailed } from "./failures/content-decoding-failed.ts";
import { contentLengthMismatch } from "./failures/content-length-mismatch.ts";
import { corruptedContent } from "./failures/corrupted-content.ts";
import { emptyResponse } from "./failures/empty-response.ts";
import { failed } from "./failures/failed.ts";
import { framingRefused } from "./failures/framing-refused.ts";
import { httpResponseCodeFailure } from "./failures/http-response-code-failure.ts";
import { http2ProtocolError } from "./failures/http2-protocol-error.ts";
import { incompleteChunkedEncoding } from "./failures/incomplete-chunked-encoding.ts";
import { insufficientResources } from "./failures/insufficient-resources.ts";
import { integrityFailed } from "./failures/integrity-failed.ts";
import { internetDisconnected } from "./failures/internet-disconnected.ts";
import { invalidAuthCredentials } from "./failures/invalid-auth-credentials.ts";
import { invalidHttpResponse } from "./failures/invalid-http-response.ts";
import { invalidRedirect } from "./failures/invalid-redirect.ts";
import { localFileMissing } from "./failures/local-file-missing.ts";
import { localNetworkBlocked } from "./failures/local-network-blocked.ts";
import { nameNotResolved } from "./failures/name-not-resolved.ts";
import { networkAccessDenied } from "./failures/network-access-denied.ts";
import { networkChanged } from "./failures/network-changed.ts";
import { noAnswerRecorded } from "./failures/no-answer-recorded.ts";
import { proxyAuthentication } from "./failures/proxy-authentication.ts";
import { proxyConnectionFailed } from "./failures/proxy-connection-failed.ts";
import { proxyGaveNoConnection } from "./failures/proxy-gave-no-connection.ts";
import { proxyUnusable } from "./failures/proxy-unusable.ts";
import { quicProtocolError } from "./failures/quic-protocol-error.ts";
import { responseHeadersConflict } from "./failures/response-headers-conflict.ts";
import { responseHeadersTooBig } from "./failures/response-headers-too-big.ts";
import { socketNotConnected } from "./failures/socket-not-connected.ts";
import { sslProtocolError } from "./failures/ssl-protocol-error.ts";
import { timedOut } from "./failures/timed-out.ts";
import { tlsUnrecognisedName } from "./failures/tls-unrecognised-name.ts";
import { tlsVersionMismatch } from "./failures/tls-version-mismatch.ts";
import { tooManyRedirects } from "./failures/too-many-redirects.ts";
import { trackingBlocked } from "./failures/tracking-blocked.ts";
import { tunnelConnectionFailed } from "./failures/tunnel-connection-failed.ts";
import { unknownHost } from "./failures/unknown-host.ts";
import { unknownUrlScheme } from "./failures/unknown-url-scheme.ts";
import { unnamed } from "./failures/unnamed.ts";
import { unsafePort } from "./failures/unsafe-port.ts";
import { unsafeRedirect } from "./failures/unsafe-redirect.ts";
import { uploadFileChanged } from "./failures/upload-file-changed.ts";
import { websocketFailed } from "./failures/websocket-failed.ts";

/** Every way in which a browser names a failure. */
export const failures = [
  aborted,
  blockedByAdministrator,
  blockedByClient,
  blockedByCsp,
  blockedByOrb,
  blockedByResponse,
  cacheFailed,
  cacheMiss,
  certificateAuthority,
  certificateDate,
  certificateInvalid,
  certificateName,
  certificateRefused,
  certificateRevoked,
  certificateTransparency,
  certificateWeak,
  cleartextNotPermitted,
  clientCertificate,
  connectionClosed,
  connectionFailed,
  connectionRefused,
  connectionReset,
  connectionTimedOut,
  contentBlocked,
  contentDecodingFailed,
  contentLengthMismatch,
  corruptedContent,
  emptyResponse,
  failed,
  framingRefused,
  httpResponseCodeFailure,
  http2ProtocolError,
  incompleteChunkedEncoding,
  insufficientResources,
  integrityFailed,
  internetDisconnected,
  invalidAuthCredentials,
  invalidHttpResponse,
  invalidRedirect,
  localFileMissing,
  localNetworkBlocked,
  nameNotResolved,
  networkAccessDenied,
  networkChanged,
  noAnswerRecorded,
  proxyAuthentication,
  proxyConnectionFailed,
  proxyGaveNoConnection,
  proxyUnusable,
  quicProtocolError,
  responseHeadersConflict,
  responseHeadersTooBig,
  socketNotConnected,
  sslProtocolError,
  timedOut,
  tlsUnrecognisedName,
  tlsVersionMismatch,
  tooManyRedirects,
  trackingBlocked,
  tunnelConnectionFailed,
  unknownHost,
  unknownUrlScheme,
  unnamed,
  unsafePort,
  unsafeRedirect,
  uploadFileChanged,
  websocketFailed,
];
