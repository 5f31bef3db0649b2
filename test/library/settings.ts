import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { Environments, Settings, Slate } from 'cdk8s-slate';

/** An environment of the package, with values files and changes over it, without some of its defaults. */
export function build(app: App, folder: string): void {
  const file = join(folder, 'team.yaml');
  writeFileSync(file, 'dashboard: { replicas: 3, autoscaling: { enabled: false } }\n');

  const settings = Settings.merge(Environments.withValues(Environments.prod, file), {
    gpu: { enabled: false },
    without: ['dashboard.env.SLATE_GLASS_OPACITY', 'ingress.className'],
  });
  new Slate(new Chart(app, 'prod', { namespace: 'ai' }), 'slate', { ...settings, createNamespace: true });
  new Slate(new Chart(app, 'local', { namespace: 'lab' }), 'slate', Environments.local);
}
