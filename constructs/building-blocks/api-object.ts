import { ApiObject, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { patchesOf } from './patches';

type Kind<P> = new (scope: Construct, id: string, props: P) => ApiObject;

/**
 * Creates an object of the Kubernetes API. JSON patches are applied to it as it is printed: cdk8s applies them to the typed props, where
 * it drops quantities that are text, and fields whose typed names are other ones. The patches of the settings come last.
 */
export function apiObject<P>(kind: Kind<P>, scope: Construct, id: string, props: P): ApiObject {
  const object = new kind(scope, id, props);
  const patches: JsonPatch[] = [];
  const toJson = object.toJson.bind(object);
  object.addJsonPatch = (...operations) => void patches.push(...operations);
  object.toJson = () => {
    const json = (patches.length > 0 ? JsonPatch.apply(toJson(), ...patches) : toJson()) as object;
    return patchesOf(scope)?.apply(object, json) ?? json;
  };
  return object;
}
