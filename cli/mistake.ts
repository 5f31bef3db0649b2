/** A mistake of the user, which is told in one message, without a stack trace. */
export class Mistake extends Error {}

/** By name, so that the help need not load what throws them. */
const MISTAKES = ['Mistake', 'InvalidSettings', 'InvalidEnvironments', 'UnwritableFolder'];

/** Tells a mistake and sets the exit status; any other error is one of the program. */
export function reportMistake(error: unknown, status = 1): void {
  const isMistake = error instanceof Error && MISTAKES.includes(error.constructor.name);
  if (!isMistake) throw error;
  console.error(error.message);
  process.exitCode = status;
}
