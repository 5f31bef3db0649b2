import { Chart } from 'cdk8s';

export class Rules {
  public static check(_chart: Chart): void {}

  public static problems(_chart: Chart): string[] {
    return [];
  }
}
