import { IConstruct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { Address, AddressForm } from './address';

/** What a caller needs for a peer. `Caller.calls` is the only place where it is applied. */
export interface Access {
  /**
   * Environment variables that tell the caller where the peer is.
   * @default - none
   */
  readonly env?: { [name: string]: string };
  /**
   * The way to the peer, for the caller's network policy.
   * @default - none
   */
  readonly egress?: k8s.NetworkPolicyEgressRule[];
  /**
   * Whether the caller needs the token of its service account.
   * @default false
   */
  readonly token?: boolean;
  /**
   * Where the peer is.
   * @default - it has no single address
   */
  readonly address?: Address;
  /**
   * Whether the caller's program asks for the peer on localhost.
   * @default false
   */
  readonly onLocalhost?: boolean;
}

/** Pods that call peers. */
export interface ICaller extends IConstruct {
  /** The name to show to people. */
  readonly name: string;
  /** The labels by which the pods are selected. */
  readonly podLabels: { [label: string]: string };
  /**
   * The namespace of the pods.
   * @default - the one that kubectl is told
   */
  readonly namespace?: string;
  /**
   * The form in which their program reads addresses.
   * @default AddressForm.HOST_AND_PORT
   */
  readonly addressForm?: AddressForm;
}

/** Something a workload can call: lets the caller in, and returns what the caller needs for it. */
export interface IPeer {
  /** Lets the caller in. Called by `Caller.calls` only. */
  accept(caller: ICaller): Access;
}

/** A peer that answers over HTTP and says whether it is well. */
export interface IService extends IPeer {
  /** The name to show to people. */
  readonly name: string;
  /** The address that answers with a status below 400 while the service is well. */
  readonly healthUrl: string;
}
