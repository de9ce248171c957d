import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Kept, reconcile } from './reconcile';

const PREFIX = 'hearback-draft:';

/**
 * Stands after a text field and keeps what is typed there in this browser until the server has acknowledged it.
 * When the field comes back after a crash or an expired session, the text that the server never got is put back.
 */
@customElement('draft-keeper')
export class DraftKeeper extends LitElement {
  static override styles = css`
    :host { display: block; min-height: 1.5em; font-size: 0.875rem; color: var(--hb-muted); }
  `;

  /** Names the text in this browser's storage. */
  @property() key = '';
  /** The latest text that the server has. */
  @property() acknowledged = '';
  @property() savedText = '';
  @property() waitingText = '';

  @state() protected status = '';

  protected field?: HTMLElement & { value: string };

  override connectedCallback() {
    super.connectedCallback();
    this.field = this.previousElementSibling as HTMLElement & { value: string };
    this.signs.forEach((sign) => this.field?.addEventListener(sign, this.noticed));
  }

  override disconnectedCallback() {
    this.signs.forEach((sign) => this.field?.removeEventListener(sign, this.noticed));
    super.disconnectedCallback();
  }

  override firstUpdated() {
    const kept = this.read();
    if (!kept || !this.field) return;
    const text = reconcile(this.acknowledged, kept);
    if (text === this.acknowledged) return this.forget();
    this.field.value = text;
    // the server listens for this one and takes the text as if it had just been typed
    this.field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  override updated(changed: Map<string, unknown>) {
    if (!changed.has('acknowledged') || changed.get('acknowledged') === undefined) return;
    if (this.field && this.field.value !== this.acknowledged) return;
    this.taken();
  }

  /** The server has all that was given. */
  protected taken() {
    this.forget();
    const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    this.status = this.savedText.replace('{0}', time);
  }

  override render() {
    return html`<span>${this.status}</span>`;
  }

  /**
   * Forgets what was typed in fields that are gone: their text was given with a step, here or on another device.
   *
   * @param group what the keys of these texts begin with
   */
  static forgetGone(group: string) {
    const here = [...document.querySelectorAll<DraftKeeper>('draft-keeper, answer-keeper')].map((keeper) => keeper.storageKey);
    try {
      Object.keys(localStorage)
        .filter((key) => key.startsWith(PREFIX + group) && !here.includes(key))
        .forEach((key) => localStorage.removeItem(key));
    } catch {
      // storage is forbidden: then nothing is there either
    }
  }

  /** The events that may mean that something else stands in the field. */
  protected readonly signs: string[] = ['input', 'value-changed'];

  private noticed = () => this.keep();

  protected keep() {
    const text = this.field?.value ?? '';
    if (text === this.acknowledged) return this.forget();
    this.status = this.waitingText;
    this.write({ text, after: this.acknowledged });
  }

  protected write(kept: Kept) {
    try {
      localStorage.setItem(this.storageKey, JSON.stringify(kept));
    } catch {
      // storage is full or forbidden: the server's copy is then the only one
    }
  }

  protected read(): Kept | null {
    try {
      return JSON.parse(localStorage.getItem(this.storageKey) ?? 'null');
    } catch {
      return null;
    }
  }

  protected forget() {
    try {
      localStorage.removeItem(this.storageKey);
    } catch {
      // as above
    }
  }

  private get storageKey() {
    return PREFIX + this.key;
  }
}
