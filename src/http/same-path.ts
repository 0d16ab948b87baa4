/** Both lead to one path; a slash at its end, which many redirects add or take away, does not count. */
export function isSamePath(a: URL, b: URL): boolean {
  return withoutLastSlash(a.pathname) === withoutLastSlash(b.pathname);
}

function withoutLastSlash(path: string): string {
  return path.replace(/\/$/, "");
}
