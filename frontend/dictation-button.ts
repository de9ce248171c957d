import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** What browsers call by two names, and TypeScript by none. */
interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  start(): void;
  abort(): void;
  stop(): void;
}
interface Heard extends Event {
  resultIndex: number;
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
}

type Field = HTMLElement & { value: string; disabled: boolean; maxlength?: number };

/** Whether this learner knows where the sound goes, in this browser. */
const AGREED = 'hearback-dictation-agreed';

/** Puts what is said into the text box before it, by the browser's own dictation; shows nothing where there is none. */
@customElement('dictation-button')
export class DictationButton extends LitElement {
  static override styles = css`
    :host { display: block; }
    button {
      display: inline-flex; align-items: center; gap: 8px; min-height: 44px; padding: 0 14px; border: 1px solid var(--hb-line);
      border-radius: var(--hb-radius-control); background: none; color: var(--hb-ink); font: 600 0.9375rem var(--hb-sans); cursor: pointer;
    }
    button:hover { background: var(--hb-teal-wash); }
    button:focus-visible { outline: 3px solid var(--hb-teal); outline-offset: 2px; }
    button[aria-pressed='true'] { border-color: var(--hb-teal); box-shadow: inset 0 0 0 1px var(--hb-teal); background: var(--hb-teal-wash); }
    svg { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
    p { margin: 0 0 12px; max-width: 40rem; }
    .note { padding: 12px 16px; border: 1px solid var(--hb-line); border-radius: var(--hb-radius-card); background: var(--hb-surface); }
    .row { display: flex; flex-wrap: wrap; gap: 12px; }
    [role='status'] { min-height: 1.5em; font-size: 0.875rem; color: var(--hb-muted); }
    [role='status']:empty { min-height: 0; }
  `;

  @property() begin = '';
  @property() end = '';
  @property() note = '';
  @property() agree = '';
  @property() decline = '';
  @property() listening = '';
  @property() stopped = '';
  @property() forbidden = '';
  @property() silent = '';
  @property() full = '';
  @property() failed = '';

  @state() private asking = false;
  @state() private told = '';
  @state() private recognition?: Recognition;

  override disconnectedCallback() {
    this.recognition?.abort();
    this.recognition = undefined;
    super.disconnectedCallback();
  }

  override render() {
    if (!recogniser()) return nothing;
    return html`
      ${this.asking ? this.renderNote() : this.renderButton()}
      <div role="status">${this.told}</div>
    `;
  }

  private renderButton() {
    const on = !!this.recognition;
    return html`<button type="button" aria-pressed=${on} @click=${on ? this.stop : this.ask}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21" /></svg>
      ${on ? this.end : this.begin}
    </button>`;
  }

  private renderNote() {
    return html`<div class="note" role="group" aria-labelledby="note">
      <p id="note" tabindex="-1">${this.note}</p>
      <div class="row">
        <button type="button" @click=${this.agreed}>${this.agree}</button>
        <button type="button" @click=${this.declined}>${this.decline}</button>
      </div>
    </div>`;
  }

  private ask = async () => {
    if (hasAgreed()) return this.listen();
    this.asking = true;
    this.told = '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#note')?.focus();
  };

  private agreed = async () => {
    try {
      localStorage.setItem(AGREED, 'yes');
    } catch {
      // storage is forbidden: then the note comes again next time
    }
    await this.close();
    this.listen();
  };

  private declined = () => this.close();

  private async close() {
    this.asking = false;
    await this.updateComplete;
    this.renderRoot.querySelector('button')?.focus();
  }

  private listen() {
    const recognition = new (recogniser()!)();
    recognition.lang = 'en-GB';
    recognition.continuous = true;
    recognition.addEventListener('result', (event) => this.write(event as Heard));
    recognition.addEventListener('error', (event) => {
      const why = (event as Event & { error: string }).error;
      this.told = /not-allowed|service/.test(why) ? this.forbidden : why === 'no-speech' ? this.silent : this.failed;
    });
    recognition.addEventListener('end', () => {
      if (this.told === this.listening) this.told = this.stopped;
      this.recognition = undefined;
    });
    this.told = this.listening;
    this.recognition = recognition;
    recognition.start();
  }

  private stop = () => this.recognition?.stop();

  private write(heard: Heard) {
    const field = this.previousElementSibling?.querySelector<Field>('vaadin-text-area');
    if (!field) return;
    for (let i = heard.resultIndex; i < heard.results.length; i++) {
      const said = heard.results[i][0].transcript.trim();
      if (!heard.results[i].isFinal || !said) continue;
      const longer = field.value && !/\s$/.test(field.value) ? `${field.value} ${said}` : field.value + said;
      // a browser holds back only what is typed; the server would cut this off
      if (field.maxlength && longer.length > field.maxlength) {
        this.told = this.full;
        this.stop();
        return;
      }
      field.value = longer;
      // the server listens for this one and takes the text as if it had just been typed
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  }
}

function recogniser() {
  const names = window as unknown as Record<string, (new () => Recognition) | undefined>;
  return names.SpeechRecognition ?? names.webkitSpeechRecognition;
}

function hasAgreed() {
  try {
    return localStorage.getItem(AGREED) === 'yes';
  } catch {
    return false;
  }
}
