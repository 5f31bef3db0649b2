import { Rule } from './rule';
import { containersOf } from './system';

export const pinnedImages: Rule = {
  name: 'pinned-images',
  description: 'Every image has a version other than latest, and only an image without a registry is never pulled.',
  check: ({ templates }) =>
    templates.flatMap((template) =>
      containersOf(template).flatMap(({ container: { image, imagePullPolicy }, path }) => {
        const object = template.owner;
        const name = image?.split('/').pop() ?? '';
        if (!image || !/[:@]/.test(name) || name.endsWith(':latest')) {
          return [
            { object, field: `${path}.image`, given: image, mend: 'must have a tag other than latest, or a digest' },
          ];
        }
        if (imagePullPolicy === 'Never' && /^[^/]*[.:][^/]*\//.test(image)) {
          const mend = `must not be Never: nothing says that the node has ${image}`;
          return [{ object, field: `${path}.imagePullPolicy`, given: imagePullPolicy, mend }];
        }
        return [];
      }),
    ),
};

export const probedServices: Rule = {
  name: 'probed-services',
  description: 'Every container that serves a port says how to ask whether it is ready and whether it lives.',
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
                mend: 'must say how to ask the container',
              })),
          ),
      ),
};
