import { Construct } from 'constructs';
import { Caller } from '../building-blocks/caller';
import { declareExisting } from '../building-blocks/existing';
import { namespaceOf } from '../building-blocks/metadata';

/** Pods that people start by hand to look around, `kubectl run debug …`: they get the label `run=debug` from kubectl. */
export class DebugPods extends Caller {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { name: 'slate-debug', podLabels: { run: 'debug' } });
    declareExisting(this, { kind: 'Pod', namespace: namespaceOf(this), labels: this.podLabels });
  }
}
