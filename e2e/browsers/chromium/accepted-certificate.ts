import { createHash, X509Certificate } from "node:crypto";
import type { AcceptedCertificate } from "../driver.ts";

/** Chromium takes a certificate with this key for a valid one, whoever signed it. */
export function acceptFlags(accepted: AcceptedCertificate | null): readonly string[] {
  if (!accepted) return [];
  const key = new X509Certificate(accepted.pem).publicKey.export({ type: "spki", format: "der" });
  return [`--ignore-certificate-errors-spki-list=${createHash("sha256").update(key).digest("base64")}`];
}
