import { Manifest, Peer, PolicyPort } from './manifest';

/** One rule of a network policy, of either direction. */
export interface PolicyRule {
  readonly direction: 'ingress' | 'egress';
  /** Its path in the policy. */
  readonly field: string;
  /** The field of its peers. */
  readonly side: 'from' | 'to';
  readonly peers: Peer[];
  readonly ports: PolicyPort[];
}

/** The rules of a network policy, those of ingress first. */
export function policyRules({ spec: { ingress = [], egress = [] } = {} }: Manifest): PolicyRule[] {
  return [
    ...ingress.map(({ from = [], ports = [] }, place): PolicyRule => {
      return { direction: 'ingress', field: `spec.ingress[${place}]`, side: 'from', peers: from, ports };
    }),
    ...egress.map(({ to = [], ports = [] }, place): PolicyRule => {
      return { direction: 'egress', field: `spec.egress[${place}]`, side: 'to', peers: to, ports };
    }),
  ];
}
