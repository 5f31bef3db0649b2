/** How the command ends, for scripts to rely on. */
export const ExitStatus = {
  /** Done, healthy, or nothing differs. */
  OK: 0,
  /** The answer is no: something differs, is missing or is not healthy. */
  NO: 1,
  /** A mistake in the arguments or the settings. Nothing was changed. */
  MISTAKE: 2,
  /** The cluster could not be asked: no kubectl, no answer, no permission. */
  CLUSTER: 3,
  /** Refused, as something could be lost, or nobody was there to confirm. Nothing was changed. */
  REFUSED: 4,
  /** Changed, but not healthy: it failed, or took too long. */
  FAILED: 5,
  /** Ended by Ctrl-C or a signal. */
  INTERRUPTED: 130,
} as const;

/** Something that is told to the user in one message, without a stack trace. */
export class Mistake extends Error {
  public constructor(
    message: string,
    public readonly status: number = ExitStatus.MISTAKE,
  ) {
    super(message);
  }
}

/** By name, so that the help need not load what throws them. */
const MISTAKES = ['InvalidSettings', 'InvalidEnvironments', 'UnwritableFolder'];

/** Tells a mistake and sets the exit status; any other error is one of the program. */
export function reportMistake(error: unknown, status: number): void {
  const isMistake = error instanceof Error && (error instanceof Mistake || MISTAKES.includes(error.constructor.name));
  if (!isMistake) throw error;
  console.error(error.message);
  process.exitCode = error instanceof Mistake ? error.status : status;
}
