/** A quiet browser: nothing asks, nothing phones home; as root Chromium starts without its sandbox alone. */
export const QUIET_FLAGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
