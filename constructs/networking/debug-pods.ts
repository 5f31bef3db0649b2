import { Construct } from 'constructs';
import { Caller } from '../building-blocks/caller';
import { declareExisting } from '../building-blocks/existing';
import { namespaceOf } from '../building-blocks/metadata';
import { SLATE_SYSTEM } from '../names';

/** Pods that users start by hand for debugging, with `kubectl run debug …`. kubectl gives them the label `run=debug`. */
export class DebugPods extends Caller {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { name: 'slate-debug', podLabels: { run: 'debug' }, partOf: SLATE_SYSTEM });
    declareExisting(this, { kind: 'Pod', namespace: namespaceOf(this), labels: this.podLabels });
  }
}
