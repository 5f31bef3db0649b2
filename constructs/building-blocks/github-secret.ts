import { DataKey } from './kubernetes-values';
import { Name } from './value-types';

/** The Secret with the token for GitHub. */
export interface GithubSecretSettings {
  /**
   * Its name.
   * @default 'slate-github-secret'
   * @irremovable
   */
  readonly name?: Name;
  /**
   * The key of the token in it.
   * @default 'token'
   * @irremovable
   */
  readonly key?: DataKey;
}

export const GITHUB_SECRET_DEFAULTS = { name: 'slate-github-secret', key: 'token' } satisfies GithubSecretSettings;
