/** Whether something was done to a browser that a new tab does not make good: the extension or the browser was changed. */
export type Wear = {
  /** The act, which is remembered when it is called. */
  readonly wearing: <A extends readonly unknown[], R>(act: (...args: A) => R) => (...args: A) => R;
  readonly isWorn: () => boolean;
};

export function newWear(): Wear {
  let worn = false;
  return {
    wearing:
      (act) =>
      (...args) => {
        worn = true;
        return act(...args);
      },
    isWorn: () => worn,
  };
}
