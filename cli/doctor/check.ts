import type { Examination } from './examination';

/** How well something is; `unknown` when it cannot be seen from here. */
export type Result = 'good' | 'warning' | 'bad' | 'unknown';

/** What a check finds, and what to do about it. */
export interface Finding {
  readonly result: Result;
  readonly detail: string;
  readonly remedy?: string;
}

/** A question about the cluster. */
export interface Check {
  readonly name: string;
  /** Whether nothing else can be checked when it goes wrong. */
  readonly essential?: boolean;
  /** None when it does not concern the environment. Throws a `Mistake` when the cluster cannot be asked. */
  check(examination: Examination): Promise<Finding[]>;
}

/** As it has to be. */
export function good(detail: string): Finding {
  return { result: 'good', detail };
}

/** SLATE will run, but something that was asked for will not work. */
export function warning(detail: string, remedy: string): Finding {
  return { result: 'warning', detail, remedy };
}

/** SLATE will not run. */
export function bad(detail: string, remedy: string): Finding {
  return { result: 'bad', detail, remedy };
}

/** Nobody can say from here. */
export function unknown(detail: string, remedy?: string): Finding {
  return { result: 'unknown', detail, remedy };
}
