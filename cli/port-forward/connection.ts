import type { Mark } from '../terminal/style';

/** How long connecting may take before that is reported, in milliseconds: at first, and when a pod is replaced. */
const [FIRST_GRACE, RECONNECT_GRACE] = [3000, 15_000];

const NO_POD = 'has no ready pod; requests wait for one';

/** Reports the state of the connection to a service: that it is lost, and that it is restored. */
export class Connection {
  /** Resolves once it is made. */
  public readonly isMade: Promise<void>;
  private settle: () => void = () => undefined;
  private since = Date.now();
  private lostWhat?: string;
  private reason = NO_POD;
  private timer?: NodeJS.Timeout;
  private isReported = false;

  public constructor(private readonly report: (mark: Mark, text: string) => void) {
    this.isMade = new Promise((resolve) => (this.settle = resolve));
  }

  public start(): void {
    this.expect(FIRST_GRACE);
  }

  public made(): void {
    clearTimeout(this.timer);
    const seconds = ((Date.now() - this.since) / 1000).toFixed(1);
    if (this.lostWhat !== undefined) this.report('good', `lost ${this.lostWhat}; reconnected after ${seconds} s`);
    else if (this.isReported) this.report('good', 'is connected now');
    this.settle();
  }

  public lost(what: string): void {
    this.lostWhat = what;
    this.expect(RECONNECT_GRACE);
  }

  public failed({ message }: Error): void {
    [this.reason] = message.split('\n');
  }

  /** Stops reporting. */
  public end(): void {
    clearTimeout(this.timer);
  }

  private expect(grace: number): void {
    this.since = Date.now();
    this.reason = NO_POD;
    this.timer = setTimeout(() => {
      this.isReported = true;
      this.report('warning', this.reason);
    }, grace).unref();
  }
}
