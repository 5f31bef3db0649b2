import { Labels, Manifest } from './manifest';
import { deviceNameProblem, isDevice, quantity } from '../../schema/quantity';
import { Rule, Violation } from './rule';
import { containersOf, PlacedContainer, Template } from './system';

const QUANTITY = 'must be a quantity such as 250m, 2, 512Mi or 10Gi';

export const validQuantities: Rule = {
  name: 'valid-quantities',
  description: 'Amounts of CPU, memory, storage and devices are quantities; devices are whole numbers.',
  check: ({ objects, templates }) => [...objects.flatMap(storage), ...templates.flatMap(podQuantities)],
};

export const limitedContainers: Rule = {
  name: 'limited-containers',
  description: 'Every container requests CPU and memory, and has a limit for memory; no limit is below its request.',
  check: ({ templates }) =>
    templates.flatMap((template) => containersOf(template).flatMap((placed) => limits(template.owner, placed))),
};

function storage(object: Manifest): Violation[] {
  if (object.kind === 'PersistentVolumeClaim') return claimed(object);
  return object.kind === 'PersistentVolume' ? quantities(object, 'spec.capacity', object.spec?.capacity) : [];
}

function claimed(claim: Manifest): Violation[] {
  const field = 'spec.resources.requests';
  const requests = claim.spec?.resources?.requests ?? {};
  return requests.storage
    ? quantities(claim, field, requests)
    : [{ object: claim, field: `${field}.storage`, requirement: QUANTITY }];
}

function podQuantities(template: Template): Violation[] {
  const { owner, path, spec } = template;
  return [
    ...(spec.volumes ?? []).flatMap(({ name, emptyDir }) =>
      emptyDir?.sizeLimit
        ? quantities(owner, `${path}spec.volumes[${name}].emptyDir`, { sizeLimit: emptyDir.sizeLimit })
        : [],
    ),
    ...containersOf(template).flatMap(({ container: { resources }, path: field }) => [
      ...quantities(owner, `${field}.resources.requests`, resources?.requests),
      ...quantities(owner, `${field}.resources.limits`, resources?.limits),
    ]),
  ];
}

function quantities(object: Manifest, field: string, amounts: Labels = {}): Violation[] {
  return Object.entries(amounts).flatMap(([resource, given]) => {
    const amount = quantity(given);
    const place = `${field}[${resource}]`.replace(/\[([a-zA-Z]+)\]$/, '.$1');
    if (amount === undefined || amount < 0) return [{ object, field: place, given, requirement: QUANTITY }];
    const misnamed = isDevice(resource) ? deviceNameProblem(resource) : undefined;
    if (misnamed) return [{ object, field: place, given: resource, requirement: misnamed }];
    if (isDevice(resource) && !Number.isInteger(amount))
      return [{ object, field: place, given, requirement: 'must be a whole number' }];
    return [];
  });
}

function limits(object: Manifest, { container, path }: PlacedContainer): Violation[] {
  const { requests = {}, limits: most = {} } = container.resources ?? {};
  const missing = [
    ...['cpu', 'memory'].filter((resource) => !requests[resource]).map((resource) => `requests.${resource}`),
    ...(most.memory ? [] : ['limits.memory']),
  ];
  const exceeded = Object.keys(requests).flatMap((resource): Violation[] => {
    const [asked, limit] = [quantity(requests[resource]), quantity(most[resource])];
    if (asked === undefined || limit === undefined || asked <= limit) return [];
    const requirement = `must be at most limits.${resource} (${most[resource]})`;
    return [{ object, field: `${path}.resources.requests.${resource}`, given: requests[resource], requirement }];
  });
  return [
    ...missing.map((field) => ({ object, field: `${path}.resources.${field}`, requirement: QUANTITY })),
    ...exceeded,
  ];
}
