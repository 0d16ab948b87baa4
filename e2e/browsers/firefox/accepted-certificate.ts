import { X509Certificate } from "node:crypto";
import type { AcceptedCertificate } from "../driver.ts";

/**
 * What Firefox has in its profile's `cert_override.txt` when the reader accepted the risk: the host, the kind of
 * fingerprint (SHA-256), and the fingerprint of that one certificate.
 */
export function overrides(accepted: AcceptedCertificate | null): string {
  if (!accepted) return "";
  const { fingerprint256 } = new X509Certificate(accepted.pem);
  return `${accepted.host}:\tOID.2.16.840.1.101.3.4.2.1\t${fingerprint256}\t\n`;
}
