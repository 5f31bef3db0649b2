import { Rule } from './rule';
import { containersOf } from './system';

export const pinnedImages: Rule = {
  name: 'pinned-images',
  description:
    'Every image has a digest, or a tag other than latest; only images without a registry may have the pull policy Never.',
  check: ({ templates }) =>
    templates.flatMap((template) =>
      containersOf(template).flatMap(({ container: { image, imagePullPolicy }, path }) => {
        const object = template.owner;
        const name = image?.split('/').pop() ?? '';
        if (!image || !/[:@]/.test(name) || name.endsWith(':latest')) {
          return [
            {
              object,
              field: `${path}.image`,
              given: image,
              requirement: 'must have a tag other than latest, or a digest',
            },
          ];
        }
        if (imagePullPolicy === 'Never' && /^[^/]*[.:][^/]*\//.test(image)) {
          const requirement = `must not be Never: nothing ensures that the node has ${image}`;
          return [{ object, field: `${path}.imagePullPolicy`, given: imagePullPolicy, requirement }];
        }
        return [];
      }),
    ),
};

export const probedServices: Rule = {
  name: 'probed-services',
  description: 'Every container with a port has a liveness probe and a readiness probe.',
  check: ({ templates }) =>
    templates
      .filter(({ owner }) => owner.kind !== 'Job' && owner.kind !== 'CronJob')
      .flatMap((template) =>
        containersOf(template)
          .filter(({ init, container }) => !init && container.ports)
          .flatMap(({ container, path }) =>
            (['livenessProbe', 'readinessProbe'] as const)
              .filter((probe) => !container[probe])
              .map((probe) => ({
                object: template.owner,
                field: `${path}.${probe}`,
                requirement: 'must be given, as the container has a port',
              })),
          ),
      ),
};
