import { Construct } from 'constructs';
import { k8s } from '../../imports/k8s';
import { apiObject } from './api-object';
import { checkProps } from '../schema/check-props';
import { declareExisting } from './existing';
import { metadata, namespaceOf } from './metadata';
import { Annotations, Name } from './value-types';

/** What can be set of a service account. */
export interface ServiceAccountSettings {
  /**
   * Annotations, such as `eks.amazonaws.com/role-arn`, which gives its pods an identity of a cloud.
   * @default - none
   */
  readonly annotations?: Annotations;
  /**
   * The name of an existing service account to use instead of a new one. It gets the same permissions.
   * @default - a new account
   */
  readonly existingAccount?: Name;
}

/** The name of an account, and whether its pods get its token. */
export interface ServiceAccountProps extends ServiceAccountSettings {
  /** The name of the object. */
  readonly name: Name;
  /**
   * Mounts the token in pods that do not set this themselves. The pods of this library always do.
   * @default false
   */
  readonly mountToken?: boolean;
}

/** The account that pods run as. Without `may` it has no permissions. */
export class ServiceAccount extends Construct {
  /** The name of the object. */
  public readonly name: string;
  private readonly roleName: string;
  private role?: Role;

  public constructor(scope: Construct, id: string, props: ServiceAccountProps) {
    checkProps(scope, id, 'ServiceAccountProps', props);
    super(scope, id);
    const { name, existingAccount, annotations, mountToken = false } = props;
    this.name = existingAccount ?? name;
    this.roleName = name;
    if (existingAccount) {
      declareExisting(this, { kind: 'ServiceAccount', namespace: namespaceOf(this), name: existingAccount });
      return;
    }
    apiObject(k8s.KubeServiceAccount, this, 'Resource', {
      metadata: metadata(this, name, {}, annotations),
      automountServiceAccountToken: mountToken,
    });
  }

  /**
   * Allows the verbs on resources in the account's namespace, named as kubectl names them:
   * `account.may(['get', 'list'], 'pods', 'pods/log', 'jobs.batch')`.
   */
  public may(verbs: string[], ...resources: string[]): void {
    this.role ??= new Role(this, 'Role', { name: this.roleName, account: this });
    this.role.may(verbs, ...resources);
  }
}

/** The name of a role, and its account. */
export interface RoleProps {
  /** The name of the Role and the RoleBinding, without `-role` and `-binding`. */
  readonly name: Name;
  /** The account that it is bound to. */
  readonly account: ServiceAccount;
}

/** What one account may do in its namespace. */
export class Role extends Construct {
  private readonly rules: k8s.PolicyRule[] = [];

  public constructor(scope: Construct, id: string, props: RoleProps) {
    checkProps(scope, id, 'RoleProps', props);
    super(scope, id);
    const name = `${props.name}-role`;
    apiObject(k8s.KubeRole, this, 'Resource', { metadata: metadata(this, name), rules: this.rules });
    apiObject(k8s.KubeRoleBinding, this, 'Binding', {
      metadata: metadata(this, `${props.name}-binding`),
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name: props.account.name, namespace: namespaceOf(props.account) }],
    });
  }

  /** Allows the verbs on resources, named as kubectl names them: `pods/log`, `jobs.batch`. */
  public may(verbs: string[], ...resources: string[]): void {
    const named = resources.map((resource) => resource.split(/\.(.*)/));
    for (const apiGroup of new Set(named.map(([, group = '']) => group))) {
      const ofGroup = named.filter(([, group = '']) => group === apiGroup);
      this.rules.push({ apiGroups: [apiGroup], resources: ofGroup.map(([name]) => name), verbs });
    }
  }
}
