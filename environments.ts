import type { SlateProps } from './constructs';
import { withNulls, withPaths } from './constructs/without';
import { overlays } from './overlays';
import { readValuesFiles } from './settings/values-file';
import { resolveSettings } from './settings/resolve';

/** The settings of the environments, and of values files over them. */
export class Environments {
  /** One node of minikube, kind, k3s or Docker Desktop. */
  public static get local(): SlateProps {
    return withPaths(overlays.local);
  }

  /** A cluster for development. */
  public static get dev(): SlateProps {
    return withPaths(overlays.dev);
  }

  /** As production, with smaller limits. */
  public static get staging(): SlateProps {
    return withPaths(overlays.staging);
  }

  /** Production. */
  public static get prod(): SlateProps {
    return withPaths(overlays.prod);
  }

  /**
   * The settings with those of values files over them, later files over earlier ones.
   *
   * Throws an error with a line for each mistake in the files: where it is written, and what is right.
   */
  public static withValues(below: SlateProps, ...files: string[]): SlateProps {
    const { createNamespace, ...overlay } = withNulls(below);
    const { environment = 'settings' } = below;
    const { settings } = resolveSettings({ environment, overlay, files: readValuesFiles(files), set: [] });
    return withPaths({ ...settings, createNamespace });
  }

  private constructor() {}
}
