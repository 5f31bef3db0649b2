import type { GithubSecretSettings } from '../../constructs';
import { PART_OF } from '../../constructs/names';
import type { Kubectl } from '../cluster/kubectl';
import { objectName } from '../cluster/objects';
import { Mistake } from '../../mistake';
import type { Plan } from './plan';

const VARIABLES = ['GITHUB_TOKEN', 'GH_TOKEN'];

/** The user's token for GitHub, from an environment variable. It is never printed. */
export class GithubToken {
  private hasChanged = false;

  private constructor(
    private readonly variable: string,
    private readonly token: string,
    private readonly secret: GithubSecretSettings,
  ) {}

  /** Takes it from GITHUB_TOKEN or GH_TOKEN, for a Secret. Throws a `Mistake` when neither is set. */
  public static fromVariables(
    variables: { readonly [name: string]: string | undefined },
    secret: GithubSecretSettings = {},
  ): GithubToken {
    const variable = VARIABLES.find((name) => variables[name]?.trim());
    if (variable === undefined) {
      throw new Mistake(
        '--github-token reads the token from the environment variable GITHUB_TOKEN or GH_TOKEN; neither is set',
      );
    }
    return new GithubToken(variable, variables[variable]?.trim() ?? '', secret);
  }

  public get wording(): string {
    return `  Secret ${this.secret.name} is set from ${this.variable}`;
  }

  /** Creates or updates the Secret. */
  public async apply(kubectl: Kubectl): Promise<void> {
    const { name = '', key = '' } = this.secret;
    const version = ['get', 'secret', name, '--ignore-not-found', '-o', 'jsonpath={.metadata.resourceVersion}'];
    const before = await kubectl.run(version);
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name, labels: PART_OF },
      type: 'Opaque',
      data: { [key]: Buffer.from(this.token).toString('base64') },
    };
    const apply = ['apply', '--server-side', '--field-manager=slate-k8s-token', '--force-conflicts', '-f', '-'];
    await kubectl.run(apply, { input: JSON.stringify(secret) });
    this.hasChanged = (await kubectl.run(version)) !== before;
  }

  /** Restarts the Deployments that read an older token, or none, when they started. */
  public async restartReaders(kubectl: Kubectl, { live }: Plan): Promise<void> {
    const readers = [...live.values()].filter(
      (object) => object.kind === 'Deployment' && JSON.stringify(object).includes(`"${this.secret.name}"`),
    );
    if (!this.hasChanged || readers.length === 0) return;
    await kubectl.run(['rollout', 'restart', ...readers.map(objectName)]);
  }
}
