/** What only programs without types can write. */
export function untyped(props: object): never {
  return props as never;
}

/** The message of the error that something ends with. */
export function messageOf(run: () => unknown): string {
  try {
    run();
    return 'nothing is wrong';
  } catch (error) {
    return (error as Error).message;
  }
}
