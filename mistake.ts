/** How the command ends, for scripts to rely on. */
export const ExitStatus = {
  /** Done, healthy, or no difference. */
  OK: 0,
  /** The answer is no: something differs, is missing or is not healthy. */
  NO: 1,
  /** A mistake in the arguments or the settings. Nothing was changed. */
  MISTAKE: 2,
  /** The cluster could not be queried: no kubectl, no answer, or no permission. */
  CLUSTER: 3,
  /** Refused because data could be lost or there was nobody to confirm. Nothing was changed. */
  REFUSED: 4,
  /** Changed, but not healthy: it failed, or took too long. */
  FAILED: 5,
  /** Ended by Ctrl-C or a signal. */
  INTERRUPTED: 130,
} as const;

/** An error that the user can understand and act on: it is reported as one message, without a stack trace. */
export class Mistake extends Error {
  public constructor(
    message: string,
    public readonly status: number = ExitStatus.MISTAKE,
  ) {
    super(message);
  }
}

/** The error of what was refused before anything was changed. */
export function refusal(text: string): Mistake {
  return new Mistake(`${text}. Nothing was changed`, ExitStatus.REFUSED);
}

/** Prints a mistake and sets the exit status. Throws any other error again: it is a bug. */
export function reportMistake(error: unknown, status?: number): void {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = status ?? error.status;
}
