/** When a node pulls an image. */
export enum PullPolicy {
  ALWAYS = 'Always',
  IF_NOT_PRESENT = 'IfNotPresent',
  NEVER = 'Never',
}

/** An image: `registry/repository:tag@digest`. */
export interface ImageSettings {
  /**
   * The registry's host. Without one, the image is one that the node has.
   * @default - the registry of the default image
   */
  readonly registry?: string;
  /**
   * The path in the registry, such as `ollama/ollama`.
   * @default - the repository of the default image
   */
  readonly repository?: string;
  /**
   * The version, never `latest`.
   * @default - the version that this release was tested with
   */
  readonly tag?: string;
  /**
   * The digest, `sha256:` and 64 hexadecimal digits, to fix the content too.
   * @default - none
   */
  readonly digest?: string;
  /**
   * When the node pulls it.
   * @default PullPolicy.IF_NOT_PRESENT
   */
  readonly pullPolicy?: PullPolicy;
}

/** The reference of an image, its registry replaced by the mirror where there is one. */
export function imageReference(image: ImageSettings, mirror?: string): string {
  const registry = image.registry ? `${mirror ?? image.registry}/` : '';
  const tag = image.tag ? `:${image.tag}` : '';
  const digest = image.digest ? `@${image.digest}` : '';
  return `${registry}${image.repository}${tag}${digest}`;
}
