/** Milliseconds that this process worked for it, however long the machine kept it waiting meanwhile. */
export function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
