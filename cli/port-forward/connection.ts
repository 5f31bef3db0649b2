import type { Mark } from '../terminal/style';

/** How long it may take to connect until it is told, in milliseconds: at first, and when a pod is replaced. */
const [AT_FIRST, AGAIN] = [3000, 15_000];

const NO_POD = 'has no ready pod; requests wait for one';

/** Tells what a user wants to know of the connection to a service: that it is away, and that it is there again. */
export class Connection {
  /** Fulfilled when it has been made. */
  public readonly isMade: Promise<void>;
  private settle: () => void = () => undefined;
  private since = Date.now();
  private lostWhat?: string;
  private trouble = NO_POD;
  private timer?: NodeJS.Timeout;
  private isToldAway = false;

  public constructor(private readonly tell: (mark: Mark, text: string) => void) {
    this.isMade = new Promise((resolve) => (this.settle = resolve));
  }

  /** It is being made for the first time. */
  public begun(): void {
    this.expect(AT_FIRST);
  }

  public made(): void {
    clearTimeout(this.timer);
    const seconds = ((Date.now() - this.since) / 1000).toFixed(1);
    if (this.lostWhat !== undefined) this.tell('good', `lost ${this.lostWhat}; connected again after ${seconds} s`);
    else if (this.isToldAway) this.tell('good', 'is connected now');
    this.settle();
  }

  public lost(what: string): void {
    this.lostWhat = what;
    this.expect(AGAIN);
  }

  public failed({ message }: Error): void {
    [this.trouble] = message.split('\n');
  }

  /** Nothing more is told. */
  public end(): void {
    clearTimeout(this.timer);
  }

  private expect(patience: number): void {
    this.since = Date.now();
    this.trouble = NO_POD;
    this.timer = setTimeout(() => {
      this.isToldAway = true;
      this.tell('warning', this.trouble);
    }, patience).unref();
  }
}
