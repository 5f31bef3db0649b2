import type { CheckContext } from './check-context';

/** `unknown` is what cannot be found out. */
export type Result = 'good' | 'warning' | 'bad' | 'unknown';

/** What a check finds, and what to do about it. */
export interface CheckFinding {
  readonly result: Result;
  readonly detail: string;
  readonly remedy?: string;
}

/** A question about the cluster. */
export interface Check {
  readonly name: string;
  /** Whether nothing else can be checked when this fails. */
  readonly essential?: boolean;
  /** No findings when it does not concern the environment. Throws a `Mistake` when the cluster cannot be queried. */
  check(context: CheckContext): Promise<CheckFinding[]>;
}

export function good(detail: string): CheckFinding {
  return { result: 'good', detail };
}

/** SLATE will run, but something that was asked for will not work. */
export function warning(detail: string, remedy: string): CheckFinding {
  return { result: 'warning', detail, remedy };
}

/** SLATE will not run. */
export function bad(detail: string, remedy: string): CheckFinding {
  return { result: 'bad', detail, remedy };
}

export function unknown(detail: string, remedy?: string): CheckFinding {
  return { result: 'unknown', detail, remedy };
}
