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
  spans: Span[];
  position: number;
}

/**
 * Tells the server what was played, and keeps it in this browser until the server has acknowledged it. A report holds
 * everything that is not acknowledged yet, so a newer one replaces an older one that is still waiting, and one that
 * arrives twice changes nothing.
 */
export class WatchLog {
  private acknowledged: Span[] = [];
  /** What an earlier page could not deliver. */
  private left: Span[];
  private lastPosition = 0;
  private token?: { name: string; value: string };
  private sending = false;
  private finished = false;

  constructor(
    private readonly attempt: string,
    private readonly onProgress: (progress: Progress) => void,
    private readonly onWaiting: (waiting: boolean) => void,
  ) {
    this.left = this.waiting()?.spans ?? [];
  }

  /** The second to go on from. */
  async begin(): Promise<number> {
    const progress = await this.ask();
    this.lastPosition = this.waiting()?.position ?? progress?.position ?? 0;
    return this.lastPosition;
  }

  /** Notes all that was played on this page so far, and where the film stands now. */
  note(played: TimeRanges, position: number) {
    if (this.finished) return;
    const fresh = subtract(union([...this.left, ...spansOf(played)]), this.acknowledged);
    if (fresh.length === 0 && Math.abs(position - this.lastPosition) < 0.5) return;
    this.lastPosition = position;
    this.keep({ id: uuid(), spans: fresh, position });
  }

  /** @param leaving whether the page may be gone before the answer comes */
  async send(leaving = false): Promise<void> {
    const report = this.waiting();
    if (!report || (this.sending && !leaving)) return;
    this.sending = true;
    try {
      if (!this.token && !(await this.ask())) return this.onWaiting(true);
      let response = await this.post(report);
      if (response.status === 403) {
        // signed in anew meanwhile: the old token no longer counts
        await this.ask();
        response = await this.post(report);
      }
      if (response.status === 400 || response.status === 404) return this.forget(report);
      if (!isAnswer(response)) return this.onWaiting(true);
      this.acknowledged = union([...this.acknowledged, ...report.spans]);
      this.forget(report);
      this.onWaiting(false);
      this.take(await response.json());
    } catch {
      this.onWaiting(true);
    } finally {
      this.sending = false;
    }
  }

  private async ask(): Promise<Progress | undefined> {
    try {
      const response = await fetch(this.address, { headers: { accept: 'application/json' } });
      if (!isAnswer(response)) return undefined;
      const { progress, tokenHeader, token } = await response.json();
      this.token = { name: tokenHeader, value: token };
      this.take(progress);
      return progress;
    } catch {
      return undefined;
    }
  }

  private post(report: Report) {
    return fetch(this.address, {
      method: 'POST',
      keepalive: true,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        ...(this.token ? { [this.token.name]: this.token.value } : {}),
      },
      body: JSON.stringify(report),
    });
  }

  private take(progress: Progress) {
    this.finished = progress.completed;
    this.onProgress(progress);
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

  private forget(report: Report) {
    if (this.waiting()?.id !== report.id) return;
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
    return `hearback-watched:${this.attempt}`;
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

/** crypto.randomUUID exists on https and localhost only; a clinic's test server may have neither. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
