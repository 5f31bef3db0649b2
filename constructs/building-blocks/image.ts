import { Digest, Registry, Repository, Tag } from './value-types';

/** When a node pulls an image. */
export enum PullPolicy {
  ALWAYS = 'Always',
  IF_NOT_PRESENT = 'IfNotPresent',
  NEVER = 'Never',
}

/** An image: `registry/repository:tag@digest`. */
export interface ImageSettings {
  /**
   * The registry. Without one, the node must have the image already.
   * @default - the registry of the default image
   */
  readonly registry?: Registry;
  /**
   * The path in the registry, such as `ollama/ollama`.
   * @default - the repository of the default image
   * @irremovable
   */
  readonly repository?: Repository;
  /**
   * The version. The rule `pinned-images` refuses `latest`.
   * @default - the version that this release was tested with
   */
  readonly tag?: Tag;
  /**
   * The digest, `sha256:` and 64 hexadecimal digits, to pin the content too.
   * @default - none
   */
  readonly digest?: Digest;
  /**
   * When the node pulls it.
   * @default - that of the default image: if the node does not have it
   */
  readonly pullPolicy?: PullPolicy;
}

/** The reference of an image, with the mirror instead of its registry if there is one. */
export function imageReference(image: ImageSettings, mirror?: string): string {
  const registry = image.registry ? `${mirror ?? image.registry}/` : '';
  const tag = image.tag ? `:${image.tag}` : '';
  const digest = image.digest ? `@${image.digest}` : '';
  return `${registry}${image.repository}${tag}${digest}`;
}
