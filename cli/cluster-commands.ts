import { Command, Option } from 'commander';
import { withCluster } from './cluster-options';
import { duration } from './duration';
import { ENVIRONMENT } from './manifest-commands';
import { withSettings } from './settings-options';

// Commands are loaded when they run: the help of the program must not wait for what they need.
/* eslint-disable @typescript-eslint/no-require-imports */
import type * as Backup from './data/backup';
import type * as Deploy from './deploy/deploy';
import type * as Diff from './deploy/diff';
import type * as Doctor from './doctor/doctor';
import type * as Logs from './logs/logs';
import type * as Models from './models/models';
import type * as PortForward from './port-forward/port-forward';
import type * as Reset from './reset/reset';
import type * as Restore from './data/restore';
import type * as RunJob from './jobs/run-job';
import type * as Status from './status/status';

const NAMES = 'such as dashboard or ollama; all when none is named';

/** Adds the commands that talk to a cluster, by the kubectl of the user. */
export function addClusterCommands(program: Command): void {
  withCluster(withSettings(program.command('doctor')))
    .description('check whether the cluster is fit for SLATE, and say what to do where it is not')
    .argument('[environment]', `what is checked for: ${ENVIRONMENT}`)
    .addOption(format())
    .action((environment: string | undefined, options: Doctor.DoctorOptions) =>
      (require('./doctor/doctor') as typeof Doctor).doctor(environment, options),
    );

  withCluster(withSettings(program.command('deploy')))
    .description('show what will change, apply it, and wait until it is healthy')
    .argument('<environment>', ENVIRONMENT)
    .option('--dry-run', 'ask the API server what would change, and change nothing')
    .option('-y, --yes', 'do not ask before applying')
    .option('--no-wait', 'do not wait until everything is healthy')
    .addOption(timeout(15))
    .option('--github-token', 'make the Secret slate-github-secret from GITHUB_TOKEN or GH_TOKEN')
    .option('--delete-data', 'also remove claims and volumes that are no longer part of SLATE')
    .action((environment: string, options: Deploy.DeployOptions) =>
      (require('./deploy/deploy') as typeof Deploy).deploy(environment, options),
    );

  withCluster(withSettings(program.command('diff')))
    .description('print what deploy would change on the cluster, by field')
    .argument('<environment>', ENVIRONMENT)
    .argument(
      '[other]',
      'another environment, to compare the two without a cluster; the settings are those of this one',
    )
    .addHelpText('after', '\nThe exit status is 0 when nothing differs, and 1 when something does.')
    .action((environment: string, other: string | undefined, options: Diff.DiffOptions) =>
      (require('./deploy/diff') as typeof Diff).diff(environment, other, options),
    );

  withCluster(program.command('status'))
    .description('show everything on one screen; the exit status is 0 only when all of it is healthy')
    .option('-w, --watch', 'show it again and again, until Ctrl-C; the exit status is then what was seen last')
    .addOption(format())
    .action((options: Status.StatusOptions) => (require('./status/status') as typeof Status).status(options));

  withCluster(program.command('port-forward'))
    .description("make services reachable on this machine, on the guide's ports, until Ctrl-C")
    .argument('[names...]', `${NAMES}; dashboard=9080 uses another port of this machine`)
    .addHelpText(
      'after',
      `
While a pod is replaced, requests wait for the next one that is ready, for up to 30 s.
Ctrl-C is the normal end: the exit status is 0.

Examples:
  slate-k8s port-forward
  slate-k8s port-forward dashboard=9080 ollama`,
    )
    .action((names: string[], options: PortForward.PortForwardOptions) =>
      (require('./port-forward/port-forward') as typeof PortForward).portForward(names, options),
    );

  withCluster(program.command('logs'))
    .description('print the logs of services and jobs')
    .argument('[names...]', NAMES)
    .addHelpText('after', '\nPods of jobs that have ended are left out when nothing is named.')
    .option('-f, --follow', 'go on with what is logged from now on, until Ctrl-C')
    .addOption(
      new Option('-p, --previous', 'those of the containers that ran before, after a crash').conflicts('follow'),
    )
    .option('--since <duration>', 'only those newer than this, such as 10m or 1h', duration)
    .action((names: string[], options: Logs.LogsOptions) =>
      (require('./logs/logs') as typeof Logs).logs(names, options),
    );

  const models = program.command('models').description('the models of Ollama');
  withCluster(models.command('list', { isDefault: true }))
    .description('print what Ollama has, and what the settings ask for')
    .addHelpText('after', '\nThe exit status is 1 when a model is missing.')
    .addOption(format())
    .action((options: Models.ListOptions) => (require('./models/models') as typeof Models).listModels(options));
  withCluster(models.command('pull'))
    .description('pull a model')
    .argument('<name>', 'such as llama3.2 or qwen2.5-coder:7b')
    .action((name: string, options: Models.ModelsOptions) =>
      (require('./models/models') as typeof Models).pullModel(name, options),
    );
  withCluster(models.command('preload'))
    .description('run the preload Job again, and follow it to its end')
    .addOption(timeout(60))
    .action((options: Models.PreloadOptions) => (require('./models/models') as typeof Models).preloadModels(options));

  withCluster(program.command('run'))
    .description('start a CronJob by hand, and follow it to its end')
    .argument('<job>', 'such as nightly-health or codebase-indexer')
    .addOption(timeout(60))
    .action((job: string, options: RunJob.RunOptions) =>
      (require('./jobs/run-job') as typeof RunJob).runJob(job, options),
    );

  withCluster(program.command('backup'))
    .description("save Chroma's data and SLATE's state to a folder; what uses them is stopped meanwhile")
    .argument('<dir>', 'a folder that is not there yet, or is empty')
    .addOption(timeout(10, 'how long to wait for what stops and starts'))
    .addHelpText('after', '\nNot saved are Secrets, and the models of Ollama, which can be pulled again.')
    .action((dir: string, options: Backup.BackupOptions) =>
      (require('./data/backup') as typeof Backup).backup(dir, options),
    );

  withCluster(program.command('restore'))
    .description('put a backup back; what uses the data is stopped meanwhile')
    .argument('<dir>', 'a folder that backup has written')
    .option('--force', 'replace data that is there already')
    .addOption(timeout(10, 'how long to wait for what stops and starts'))
    .action((dir: string, options: Restore.RestoreOptions) =>
      (require('./data/restore') as typeof Restore).restore(dir, options),
    );

  withCluster(program.command('reset'))
    .description('remove SLATE and its namespace; data is kept, and the next deploy finds it again')
    .option('--delete-data', 'remove the data as well: vectors, models, workspace')
    .option('-y, --yes', "do not ask for the namespace's name")
    .addOption(timeout(5))
    .action((options: Reset.ResetOptions) => (require('./reset/reset') as typeof Reset).reset(options));
}

function timeout(minutes: number, description = 'how long to wait, such as 90s or 10m'): Option {
  return new Option('--timeout <duration>', description).argParser(duration).default(minutes * 60, `${minutes}m`);
}

function format(): Option {
  return new Option('-o, --output <format>', 'json, for programs').choices(['json']);
}
