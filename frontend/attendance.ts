const EVERY = 30_000;
const IDLE_AFTER = 5 * 60_000;

/**
 * Counts how long somebody is at a page: from one sign of life to the next, unless they lie further apart than anybody
 * reads without moving. Such a gap counts as nothing, and so does the time in which the page is out of sight.
 */
export class Attendance {
  private counted: number;
  private last: number;

  /**
   * @param report takes whole seconds that end now
   * @param now milliseconds
   */
  constructor(
    private readonly report: (seconds: number) => void,
    private readonly now: () => number = Date.now,
  ) {
    this.counted = this.last = now();
  }

  /** A key, a pointer, a scroll. */
  act() {
    this.tell(EVERY);
  }

  /** The page goes out of sight. */
  leave() {
    this.tell(1000);
  }

  /** The page is in sight again. */
  comeBack() {
    this.counted = this.last = this.now();
  }

  private tell(atLeast: number) {
    const now = this.now();
    // after a gap, or where the computer's clock was put back, the counting begins again
    if (now - this.last > IDLE_AFTER || now < this.last) this.counted = now;
    this.last = now;
    if (now - this.counted < atLeast) return;
    this.report(Math.floor((now - this.counted) / 1000));
    this.counted = now;
  }
}
