import { Construct } from 'constructs';
import { NetworkPolicy } from '../building-blocks/network-policy';
import { SLATE_SYSTEM } from '../names';

/** The network policy `default-deny-all`: pods of the namespace have no connections except those that other policies allow. */
export class DefaultDenyAll extends NetworkPolicy {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { name: 'default-deny-all', podLabels: {}, partOf: SLATE_SYSTEM });
  }
}
