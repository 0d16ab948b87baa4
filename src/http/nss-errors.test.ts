import { describe, expect, it } from "vitest";
import { nssErrorOf } from "./nss-errors.ts";

describe("what Firefox says of a TLS connection", () => {
  it.each([
    ["The certificate is not trusted because it is self-signed.", "MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT"],
    ["Peer’s Certificate issuer is not recognized.", "SEC_ERROR_UNKNOWN_ISSUER"],
    ["Peer’s Certificate has expired.", "SEC_ERROR_EXPIRED_CERTIFICATE"],
    [
      "Unable to communicate securely with peer: requested domain name does not match the server’s certificate.",
      "SSL_ERROR_BAD_CERT_DOMAIN",
    ],
    [
      "Cannot communicate securely with peer: no common encryption algorithm(s).",
      "SSL_ERROR_NO_CYPHER_OVERLAP",
    ],
  ])("%s", (message, name) => {
    expect(nssErrorOf(message)).toBe(name);
  });

  it("is left as it is where it is a name already, or not known", () => {
    expect(nssErrorOf("NS_ERROR_NET_RESET")).toBe("NS_ERROR_NET_RESET");
    expect(nssErrorOf("证书不受信任，因为它是自签名的。")).toBe("证书不受信任，因为它是自签名的。");
  });
});
