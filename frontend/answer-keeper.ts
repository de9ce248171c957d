import { customElement, property } from 'lit/decorators.js';
import { isCutOff } from './connection';
import { DraftKeeper } from './draft-keeper';
import { type KeptAnswer, age, isNewer } from './reconcile';

/** How long the server may take before it is told again. */
const AGAIN = 5000;
const LONGEST_HISTORY = 50;

type Group = HTMLElement & { checked?: boolean };

/**
 * Stands after the fields of an answer and keeps what is given there in this browser until the server has acknowledged
 * it. What the server never got, it is told again, with how long ago it was given.
 */
@customElement('answer-keeper')
export class AnswerKeeper extends DraftKeeper {
  /** There are no fields any more: only what was kept is told. */
  @property({ type: Boolean, reflect: true }) alone = false;

  // arrow keys choose without an input event
  protected override readonly signs = ['input', 'change', 'click', 'keyup', 'value-changed'];

  private kept?: KeptAnswer;
  private last?: string;
  private waiting?: number;

  override disconnectedCallback() {
    clearInterval(this.waiting);
    super.disconnectedCallback();
  }

  override firstUpdated() {
    this.last = this.acknowledged;
    const kept = this.read() as KeptAnswer | null;
    if (!kept) return;
    if (kept.text === this.acknowledged) return this.forget();
    if (!isNewer(this.acknowledged, kept)) return this.supersede(kept.text);
    this.kept = kept;
    this.last = kept.text;
    this.status = this.alone ? '' : this.waitingText;
    this.tell();
    this.wait();
  }

  override updated(changed: Map<string, unknown>) {
    if (!changed.has('acknowledged') || changed.get('acknowledged') === undefined) return;
    if (this.last === this.acknowledged) this.taken();
  }

  protected override keep() {
    if (this.alone || this.last === undefined) return;
    const text = this.given();
    if (text === this.last) return;
    this.last = text;
    if (text === this.acknowledged) return this.forget();
    this.status = this.waitingText;
    this.kept = {
      text,
      after: this.acknowledged,
      before: this.kept ? [...this.kept.before, this.kept.text].slice(-LONGEST_HISTORY) : [],
      tick: performance.now(),
      page: performance.timeOrigin,
      at: Date.now(),
    };
    this.write(this.kept);
    this.wait();
  }

  protected override forget() {
    clearInterval(this.waiting);
    this.kept = undefined;
    super.forget();
  }

  /** Another device has gone on since. Where there is no field to answer again, it is kept until it has been read. */
  private supersede(text: string) {
    this.dispatchEvent(new CustomEvent('superseded', { detail: { value: text } }));
    if (this.alone) this.last = text;
    else this.forget();
  }

  private wait() {
    clearInterval(this.waiting);
    this.waiting = window.setInterval(() => this.tell(), AGAIN);
  }

  private tell() {
    // while the network is away, messages would queue up and arrive with an age from before
    if (!this.kept || isCutOff()) return;
    this.dispatchEvent(new CustomEvent('given', { detail: { value: this.kept.text, ago: age(this.kept) } }));
  }

  /** Positions, joined by commas, or the typed text: never what the server calls a choice. */
  private given(): string {
    const field = this.field!;
    const groups = [...field.querySelectorAll<HTMLElement>('vaadin-radio-group')];
    if (groups.length) return groups.map((group) => checked(group, 'vaadin-radio-button')[0] ?? -1).join(',');
    const boxes = field.querySelector<HTMLElement>('vaadin-checkbox-group');
    if (boxes) return checked(boxes, 'vaadin-checkbox').join(',');
    return ((field.firstElementChild as HTMLElement & { value?: string }).value ?? '').trim();
  }
}

function checked(group: HTMLElement, tag: string) {
  return [...group.querySelectorAll<Group>(tag)].flatMap((choice, position) => (choice.checked ? [position] : []));
}
