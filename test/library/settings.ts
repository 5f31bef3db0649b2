import { App, Chart } from 'cdk8s';
import { Environments, Settings, Slate } from 'cdk8s-slate';

/** An environment of the package, with values files and changes over it, without some of its defaults. */
export function build(app: App, folder: string): void {
  const settings = Settings.merge(Environments.withValues(Environments.prod, `${folder}/team.yaml`), {
    gpu: { enabled: false },
    without: ['dashboard.env.SLATE_GLASS_OPACITY', 'ingress.className'],
  });
  new Slate(new Chart(app, 'prod', { namespace: 'ai' }), 'slate', { ...settings, createNamespace: true });
  new Slate(new Chart(app, 'local', { namespace: 'lab' }), 'slate', Environments.local);
}
