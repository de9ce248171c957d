import { uuid } from './uuid';

/** From a second of the film to a later one. */
export interface Span {
  from: number;
  to: number;
}

/** Where the learner stands, as the server sees it. */
export interface Progress {
  position: number;
  percent: number;
  completed: boolean;
}

interface Report {
  id: string;
  /** Whose it is: on a device that several people use, each sends their own. */
  learner: string;
  spans: Span[];
  position: number;
  /** When the film stood there, by this browser's clock. */
  at: number;
}

const PREFIX = 'hearback-watched:';

/** The attempts of a learner of which something waits in this browser. */
export function attemptsLeftBy(learner: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX) && JSON.parse(localStorage.getItem(key) ?? 'null')?.learner === learner)
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/**
 * Tells the server what was played, and keeps it in this browser until the server has acknowledged it. What waits holds
 * everything that is not acknowledged yet, of this page, of an earlier one and of one in another window; a report that
 * arrives twice changes nothing.
 */
export class WatchLog {
  private acknowledged: Span[] = [];
  private lastPosition = 0;
  private token?: { name: string; value: string };
  private sending = false;
  private toldToWait = false;

  constructor(
    private readonly learner: string,
    private readonly attempt: string,
    private readonly onProgress: (progress: Progress) => void,
    private readonly onWaiting: (waiting: boolean) => void,
  ) {}

  /** The second to go on from, once what an earlier page could not deliver has been sent. */
  async begin(): Promise<number> {
    const left = this.waiting();
    let progress = await this.ask();
    if (left && progress) progress = await this.send();
    this.lastPosition = progress?.position ?? left?.position ?? 0;
    return this.lastPosition;
  }

  /** Notes all that was played on this page so far, and where the film stands now. */
  note(played: TimeRanges, position: number) {
    const fresh = subtract(spansOf(played), this.acknowledged);
    if (fresh.length === 0 && Math.abs(position - this.lastPosition) < 0.5) return;
    this.lastPosition = position;
    const spans = union([...(this.waiting()?.spans ?? []), ...fresh]);
    this.keep({ id: uuid(), learner: this.learner, spans, position, at: Date.now() });
  }

  /**
   * @param leaving whether the page may be gone before the answer comes
   * @returns what the server answered, if it did
   */
  async send(leaving = false): Promise<Progress | undefined> {
    const report = this.waiting();
    if (!report) return this.ifSentElsewhere();
    if (this.sending && !leaving) return undefined;
    this.sending = true;
    try {
      const progress = await this.deliver(report);
      this.tell(progress === undefined && this.waiting() !== undefined);
      return progress;
    } catch {
      this.tell(true);
      return undefined;
    } finally {
      this.sending = false;
    }
  }

  /** Another window may have sent what waited here. */
  private async ifSentElsewhere(): Promise<Progress | undefined> {
    if (!this.toldToWait) return undefined;
    this.tell(false);
    return this.ask();
  }

  private tell(waits: boolean) {
    this.toldToWait = waits;
    this.onWaiting(waits);
  }

  private async deliver(report: Report): Promise<Progress | undefined> {
    if (!this.token && !(await this.ask())) return undefined;
    let response = await this.post(report);
    if (response.status === 403) {
      // signed in anew meanwhile: the old token no longer counts. Or it is somebody else now, and it waits for its owner
      if (!(await this.ask())) return undefined;
      response = await this.post(report);
    }
    if (response.status === 400 || response.status === 404) this.forget(report);
    if (!isAnswer(response)) return undefined;
    this.acknowledged = union([...this.acknowledged, ...report.spans]);
    this.forget(report);
    const progress: Progress = await response.json();
    this.onProgress(progress);
    return progress;
  }

  private async ask(): Promise<Progress | undefined> {
    try {
      const response = await fetch(this.address, { headers: { accept: 'application/json' } });
      if (!isAnswer(response)) return undefined;
      const { progress, tokenHeader, token } = await response.json();
      this.token = { name: tokenHeader, value: token };
      this.onProgress(progress);
      return progress;
    } catch {
      return undefined;
    }
  }

  private post({ id, spans, position, at }: Report) {
    const secondsAgo = Math.max(0, (Date.now() - at) / 1000);
    return fetch(this.address, {
      method: 'POST',
      keepalive: true,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        ...(this.token ? { [this.token.name]: this.token.value } : {}),
      },
      body: JSON.stringify({ id, spans, position, secondsAgo }),
    });
  }

  private waiting(): Report | undefined {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? 'null') ?? this.unstored;
    } catch {
      return this.unstored;
    }
  }

  /** For browsers whose storage is full or forbidden. */
  private unstored?: Report;

  private keep(report: Report) {
    try {
      localStorage.setItem(this.key, JSON.stringify(report));
    } catch {
      this.unstored = report;
    }
  }

  /** Only that: more may have been noted while it was on its way. */
  private forget(report: Report) {
    const waiting = this.waiting();
    if (!waiting) return;
    if (waiting.id !== report.id) return this.keep({ ...waiting, spans: subtract(waiting.spans, report.spans) });
    this.unstored = undefined;
    try {
      localStorage.removeItem(this.key);
    } catch {
      // nothing was stored then
    }
  }

  private get address() {
    return `api/watched/${this.attempt}`;
  }

  private get key() {
    return PREFIX + this.attempt;
  }
}

/** A lost session answers with the sign-in page, which is no acknowledgement. */
function isAnswer(response: Response) {
  return response.ok && !response.redirected && (response.headers.get('content-type') ?? '').includes('json');
}

function spansOf(played: TimeRanges): Span[] {
  return Array.from({ length: played.length }, (_, i) => ({ from: played.start(i), to: played.end(i) }));
}

function union(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

function subtract(spans: Span[], known: Span[]): Span[] {
  return spans
    .flatMap((span) =>
      known.reduce<Span[]>(
        (rest, { from, to }) =>
          rest.flatMap((part) => [
            { from: part.from, to: Math.min(part.to, from) },
            { from: Math.max(part.from, to), to: part.to },
          ].filter((piece) => piece.to > piece.from)),
        [span],
      ),
    )
    .filter((span) => span.to > span.from);
}
