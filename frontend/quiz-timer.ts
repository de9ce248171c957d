import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isCutOff } from './connection';

const HIDDEN = 'hearback-timer-hidden';
/** How long the server may take before it is asked again. */
const AGAIN = 3000;
const ANNOUNCED = [5 * 60_000, 60_000];

/**
 * The time that is left, as the server has said it; counted by a clock that cannot be set. It can be hidden, and is read
 * aloud only when five minutes and one minute are left.
 */
@customElement('quiz-timer')
export class QuizTimer extends LitElement {
  static override styles = css`
    :host { display: flex; align-items: center; justify-content: space-between; gap: 12px; min-height: 44px; position: sticky; top: 56px; z-index: 2; background: var(--hb-paper); }
    .time { font-weight: 650; font-variant-numeric: tabular-nums; }
    .short { padding: 2px 10px; border-radius: 1em; background: var(--hb-amber); color: var(--hb-on-amber); }
    button { min-height: 44px; padding: 0 12px; border: 0; border-radius: var(--hb-radius-control); background: none; color: var(--hb-teal); font: inherit; font-weight: 600; cursor: pointer; }
    button:focus-visible { outline: 3px solid var(--hb-teal); outline-offset: 2px; }
    .told { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @media (max-height: 420px) { :host { position: static; } }
  `;

  /** Milliseconds at the moment the server has said it. */
  @property({ type: Number }) left = 0;
  @property() remainingText = '';
  @property() minutesText = '';
  @property() minuteText = '';
  @property() hideText = '';
  @property() showText = '';
  @property() upText = '';

  @state() private now = 0;
  @state() private told = '';
  @state() private hiding = read();

  private end = 0;
  private asked = -AGAIN;
  private ticking?: number;

  override connectedCallback() {
    super.connectedCallback();
    this.ticking = window.setInterval(() => this.tick(), 500);
  }

  override disconnectedCallback() {
    clearInterval(this.ticking);
    super.disconnectedCallback();
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('left')) return;
    this.end = performance.now() + this.left;
    this.now = this.left;
  }

  override render() {
    const short = this.now <= 60_000 ? 'time short' : 'time';
    return html`${this.hiding ? html`<span></span>` : html`<span class=${short} role="timer">${this.remainingText.replace('{0}', clock(this.now))}</span>`}
      <button type="button" aria-pressed=${this.hiding} @click=${this.toggle}>${this.hiding ? this.showText : this.hideText}</button>
      <span class="told" role="status">${this.told}</span>`;
  }

  private tick() {
    if (!this.end) return;
    const before = this.now;
    this.now = Math.max(0, this.end - performance.now());
    for (const mark of ANNOUNCED) {
      if (before > mark && this.now <= mark) this.told = mark > 60_000 ? this.minutesText : this.minuteText;
    }
    if (before > 0 && this.now === 0) this.told = this.upText;
    // the server decides; where its clock is a little behind, it is asked again
    if (this.now > 0 || performance.now() - this.asked < AGAIN || isCutOff()) return;
    this.asked = performance.now();
    this.dispatchEvent(new CustomEvent('time-up'));
  }

  private toggle = () => {
    this.hiding = !this.hiding;
    try {
      sessionStorage.setItem(HIDDEN, String(this.hiding));
    } catch {
      // storage is forbidden: then it is hidden until the next question
    }
  };
}

function read() {
  try {
    return sessionStorage.getItem(HIDDEN) === 'true';
  } catch {
    return false;
  }
}

function clock(left: number) {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
