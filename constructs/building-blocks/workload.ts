import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { Caller } from './caller';
import { checkProps } from '../schema/check-props';
import { ContainerProps } from './container-props';
import { sortedEntries } from './defaults';
import { declareExisting } from './existing';
import { podLabels } from './metadata';
import { wayTo } from './network-policy';
import { NodeGroup } from './node-group';
import { Access } from './peer';
import { namedBy } from './named-objects';
import { Pod } from './pod';
import { ServiceAccount } from './service-account';
import { WorkloadProps } from './workload-props';

/** Pods of one kind: a service or a job. */
export abstract class Workload extends Caller {
  /** @internal */
  protected readonly _pod: Pod;

  protected constructor(scope: Construct, id: string, props: WorkloadProps) {
    const { name, appName = name, component = name, addressForm, partOf } = props;
    const labels = podLabels(appName, component);
    super(scope, id, { name, podLabels: labels, addressForm, partOf });
    const account = props.account ?? new ServiceAccount(this, 'ServiceAccount', { name: this.name });
    for (const existing of namedBy(props)) declareExisting(this, { ...existing, namespace: this.namespace });
    this._pod = new Pod(props, this._platform, labels, account.name);
    const { allowedCallees = [] } = props;
    if (allowedCallees.length > 0) this._apply({ egress: allowedCallees.map(wayTo) });
  }

  /** Adds a container that Kubernetes starts before the program and ends after it; it needs Kubernetes 1.29. */
  public addSidecar(props: ContainerProps): void {
    this.addContainer(props, true);
  }

  /** Adds a container that runs to its end before the program starts, after those that were added before. */
  public addInitContainer(props: ContainerProps): void {
    this.addContainer(props, false);
  }

  /** Mounts a volume. @internal */
  public _mount(volume: k8s.Volume, path: string, readOnly: boolean): void {
    this._pod.mount(volume, path, readOnly);
  }

  /** Gives a hostPath folder to the pods' user if it is empty. @internal */
  public _own(volume: k8s.Volume, path: string): void {
    this._pod.own(volume, path);
  }

  /** Makes the pods run on the same node as the rest of the group. @internal */
  public _join(group: NodeGroup): void {
    this._pod.join(group);
  }

  /** Adds an environment variable with the value of a field of the pod, such as `metadata.name`. @internal */
  protected _addFieldVariable(name: string, fieldPath: string): void {
    this._pod.env.push({ name, valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath } } });
  }

  /** Adds an environment variable with the value of a key of a Secret, if the Secret exists. It is never rendered. @internal */
  protected _addSecretVariable(name: string, secret: { readonly name: string; readonly key: string }): void {
    this._pod.env.push({ name, valueFrom: { secretKeyRef: { ...secret, optional: true } } });
  }

  /** Replaces the pods, or runs a job again, when a configuration changes. @internal */
  public abstract _rollOnChange(configuration: string, checksum: string): void;

  /** @internal */
  protected override _apply(access: Access): void {
    super._apply(access);
    this._pod.env.push(...sortedEntries(access.env).map(([name, value]) => ({ name, value })));
    if (access.token) this._pod.token = true;
    if (access.address) this._pod.direct.push(access.address.host);
    if (access.internet) this._pod.callsInternet = true;
    if (access.internet || access.address?.tls) this.trustCaBundle();
    if (access.localPort && access.address) this._pod.forward(access.localPort, access.address);
  }

  private addContainer(props: ContainerProps, isSidecar: boolean): void {
    checkProps(this, 'container', 'ContainerProps', props);
    this._pod.addContainer(props, isSidecar);
  }

  private trustCaBundle(): void {
    this._pod.trustsCaBundle = true;
    const { configMapName: name } = this._platform.caBundle;
    if (name) declareExisting(this, { kind: 'ConfigMap', namespace: this.namespace, name });
  }
}
