import { hasDotSegment } from "./http-target.ts";
import { addressOf, type Sendable } from "./sendable.ts";

/**
 * Whether libraries that write addresses anew leave this one as it is: the characters that RFC 3986 allows,
 * percent-encoded in upper case and only where it has to be, no port that the scheme implies, no dots to resolve.
 */
export function isPlainAddress({ target }: Sendable): boolean {
  const address = addressOf(target);
  return (
    /^[\w\-.~!$&'()*+,;=:@/?%[\]]*$/.test(address) &&
    !/[[\]]/.test(target.path) &&
    !/%(?![0-9A-F]{2})/.test(address) &&
    !/%(?:2D|2E|3\d|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/.test(address) &&
    !hasDotSegment(target)
  );
}
