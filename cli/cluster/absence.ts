import { ExitStatus, Mistake } from '../../mistake';
import type { Kubectl } from './kubectl';

/** Said of a namespace in which nothing of SLATE is. */
export function absence({ namespace }: Kubectl): Mistake {
  const text = `SLATE is not in namespace ${namespace}; slate-k8s deploy puts it there, --namespace names another one`;
  return new Mistake(text, ExitStatus.NO);
}
