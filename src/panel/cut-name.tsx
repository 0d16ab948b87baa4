type Props = {
  readonly name: string;
  /** Characters at its end that are never cut off. */
  readonly end: number;
  readonly class?: string;
};

/**
 * A name that gives up its middle where there is no room for all of it: files of one build and hosts of one machine
 * differ at their end. Cut is only what is seen; it is read aloud and copied whole.
 */
export function CutName({ name, end, class: kind = "" }: Props) {
  if (name.length <= end + 2) return <span class={kind}>{name}</span>;
  return (
    <span class={`cut ${kind}`} data-start={name.slice(0, -end)} data-end={name.slice(-end)}>
      <span class="visually-hidden">{name}</span>
    </span>
  );
}
