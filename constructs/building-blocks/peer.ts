import { IConstruct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { Address, AddressForm } from './address';

/** What a caller needs to reach a peer. Only `Caller.calls` applies it. */
export interface Access {
  /**
   * Environment variables that tell the caller where the peer is.
   * @default - none
   */
  readonly env?: { [name: string]: string };
  /**
   * The egress rules that lead to the peer, for the caller's network policy.
   * @default - none
   */
  readonly egress?: k8s.NetworkPolicyEgressRule[];
  /**
   * Whether the caller needs the token of its service account.
   * @default false
   */
  readonly token?: boolean;
  /**
   * Where the peer is. The caller of one that is reached with https gets the certificates of the platform's `caBundle`.
   * @default - it has no single address
   */
  readonly address?: Address;
  /**
   * The port of localhost on which the caller's program asks for the peer.
   * @default - it asks at the address
   */
  readonly localPort?: number;
  /**
   * Whether the peer is the internet: the caller then gets the variables of the platform's proxy, and the certificates of its `caBundle`.
   * @default false
   */
  readonly internet?: boolean;
}

/** Pods that call peers. */
export interface ICaller extends IConstruct {
  /** The name to show to users. */
  readonly name: string;
  /** The labels by which the pods are selected. */
  readonly podLabels: { [label: string]: string };
  /**
   * The namespace of the pods.
   * @default - the namespace that kubectl uses
   */
  readonly namespace?: string;
  /**
   * The form in which their program reads addresses.
   * @default AddressForm.HOST_AND_PORT
   */
  readonly addressForm?: AddressForm;
}

/** Something that workloads can call. */
export interface IPeer {
  /** Admits the caller, and returns what the caller needs. Only `Caller.calls` calls it. */
  accept(caller: ICaller): Access;
}

/** A peer that answers over HTTP and has a health check. */
export interface IService extends IPeer {
  /** The name to show to users. */
  readonly name: string;
  /** The URL that answers with a status below 400 while the service is healthy. */
  readonly healthUrl: string;
}
