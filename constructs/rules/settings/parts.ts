import { completeAgenticSystem } from '../../configuration/agents';
import { completeModels } from '../../configuration/models';
import { ExternalSettings } from '../../building-blocks/backing-service';
import { SlateSettings } from '../../slate-props';
import { turnOffProblem } from '../objects';

/** What is wrong with settings that no single one of them shows: each line names the path, what was given and what is right. */
export function partsProblems(settings: SlateSettings): string[] {
  return [
    ...external('ollama', settings.ollama?.enabled, settings.ollama?.external),
    ...external('chromadb', settings.chromadb?.enabled, settings.chromadb?.external),
    ...agents(settings),
    ...models(settings),
    ...rulesOff(settings),
  ];
}

function external(name: string, enabled = true, { host, cidrs = [] }: ExternalSettings = {}): string[] {
  if (enabled) return [];
  const reason = `because ${name}.enabled is false`;
  return [
    ...(host
      ? []
      : [`${name}.external.host is missing; must be the host of the one outside of the cluster, ${reason}`]),
    ...(cidrs.length > 0
      ? []
      : [
          `${name}.external.cidrs is missing; must be the blocks of its addresses, such as ["192.0.2.10/32"], ${reason}`,
        ]),
  ];
}

function agents(settings: SlateSettings): string[] {
  const { agents: all, routing } = completeAgenticSystem(settings.agenticSystem);
  const { custom, pull } = completeModels(settings.models);
  const known = [...Object.keys(custom), ...pull, ...Object.values(custom).map(({ from }) => from)];
  const problems = Object.entries(all).flatMap(([name, { role, model }]) => {
    const path = `agenticSystem.agents.${name}`;
    const unknown = `${path}.model is ${JSON.stringify(model)}; must be one of models.custom or models.pull: ${[...new Set(known)].join(', ')}`;
    return [
      ...(role ? [] : [`${path}.role is missing; must say what the agent is for`]),
      ...(known.includes(model) ? [] : [model ? unknown : `${path}.model is missing; must be the name of a model`]),
    ];
  });
  if (routing.defaultAgent in all) return problems;
  const names = Object.keys(all).join(', ');
  return [
    ...problems,
    `agenticSystem.routing.defaultAgent is ${JSON.stringify(routing.defaultAgent)}; must be one of the agents: ${names}`,
  ];
}

function models(settings: SlateSettings): string[] {
  return Object.entries(completeModels(settings.models).custom)
    .filter(([, { from }]) => !from)
    .map(([name]) => `models.custom.${name}.from is missing; must be the model that it is made from`);
}

function rulesOff(settings: SlateSettings): string[] {
  return Object.entries(settings.rulesOff ?? {}).flatMap(([rule, reason]) => {
    const problem = turnOffProblem(rule, reason);
    return problem ? [`rulesOff.${rule} ${problem}`] : [];
  });
}
