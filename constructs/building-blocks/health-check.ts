import { k8s } from '../../imports/k8s';

/** The part of a probe that says how a container is asked. */
type Asked = Pick<k8s.Probe, 'exec' | 'grpc' | 'tcpSocket'>;

/** How the kubelet finds out whether a service is well that does not answer over HTTP. */
export class HealthCheck {
  /** It is well while its port takes connections. */
  public static tcp(): HealthCheck {
    return new HealthCheck((port) => ({ tcpSocket: { port: k8s.IntOrString.fromNumber(port) } }));
  }

  /** It is well while a command in its container succeeds. */
  public static command(...command: string[]): HealthCheck {
    return new HealthCheck(() => ({ exec: { command } }));
  }

  /** It is well while it says so by the gRPC health checking protocol. */
  public static grpc(): HealthCheck {
    return new HealthCheck((port) => ({ grpc: { port } }));
  }

  /** Nobody asks. The reason is for those who read the program. */
  public static none(reason: string): HealthCheck {
    if (reason.trim() === '') throw new Error('HealthCheck.none is without a reason; say why nobody asks');
    return new HealthCheck();
  }

  private constructor(private readonly ask?: (port: number) => Asked) {}

  /** Whether nobody asks. @internal */
  public get _isNone(): boolean {
    return this.ask === undefined;
  }

  /** What a probe asks. @internal */
  public _asked(port: number): Asked | undefined {
    return this.ask?.(port);
  }
}
