import { Construct } from 'constructs';
import { NetworkPolicy } from '../building-blocks/network-policy';

/** The network policy `default-deny-all`: every pod of the namespace reaches nothing and nobody, except what other policies open. */
export class DefaultDenyAll extends NetworkPolicy {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { name: 'default-deny-all', podLabels: {} });
  }
}
