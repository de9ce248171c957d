import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** Whether this learner wants to hear patients, in this browser. */
const WANTED = 'hearback-read-aloud';
/** Which line was read last in this tab, so that a reload does not read it again. */
const LAST = 'hearback-read-aloud-last';

const NAMES: Record<string, RegExp> = {
  female: /female|sonia|libby|maisie|hazel|susan|kate|serena|stephanie|martha|moira|karen|samantha|fiona|tessa|zira|aria|jenny/i,
  male: /\bmale|ryan|thomas|george|daniel|oliver|arthur|jamie|david|mark|guy|rishi|alex/i,
};

/** Reads what the patient says aloud with the browser's own voice, each line once; shows nothing where there is none. */
@customElement('patient-voice')
export class PatientVoice extends LitElement {
  static override styles = css`
    :host { display: flex; flex-wrap: wrap; gap: 4px; }
    button {
      display: grid; grid-template-columns: auto auto; align-items: center; column-gap: 8px; min-height: 44px; padding: 2px 10px;
      border: 1px solid var(--hb-line); border-radius: var(--hb-radius-control); background: none; color: var(--hb-ink);
      font: 600 0.875rem/1.25 var(--hb-sans); text-align: start; cursor: pointer;
    }
    button:hover { background: var(--hb-teal-wash); }
    button:focus-visible { outline: 3px solid var(--hb-teal); outline-offset: 2px; }
    button[aria-pressed='true'] { border-color: var(--hb-teal); box-shadow: inset 0 0 0 1px var(--hb-teal); background: var(--hb-teal-wash); }
    small { display: block; font-size: 0.875rem; font-weight: 400; color: var(--hb-muted); }
    svg { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
    /* beside a small face there is room for the signs only; their names are heard, and seen where a pointer rests */
    @media (max-width: 599px) {
      button { width: 44px; padding: 0; justify-content: center; }
      span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    }
  `;

  /** What the patient says. */
  @property() words = '';
  /** Tells this line from every other. */
  @property() place = '';
  @property({ type: Number }) pitch = 1;
  @property({ type: Number }) rate = 1;
  /** Which of the browser's voices fits: female, male, or nothing. */
  @property() like = '';
  @property() label = '';
  @property() whose = '';
  @property() again = '';

  @state() private wanted = remembered();

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('pagehide', this.hush);
    // some browsers look for their voices only once they are asked
    window.speechSynthesis?.getVoices();
  }

  override disconnectedCallback() {
    window.removeEventListener('pagehide', this.hush);
    this.hush();
    super.disconnectedCallback();
  }

  override updated(changed: Map<string, unknown>) {
    if (!changed.has('place')) return;
    this.hush();
    if (this.wanted && this.place !== lastRead()) this.read();
  }

  override render() {
    if (!('speechSynthesis' in window)) return nothing;
    return html`
      <button type="button" aria-pressed=${this.wanted} title="${this.label} ${this.whose}" @click=${this.turn}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 10v4h3l5 4V6l-5 4zM16 9a4.5 4.5 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11" /></svg>
        <span>${this.label} <small>${this.whose}</small></span>
      </button>
      ${this.wanted
        ? html`<button type="button" title=${this.again} @click=${this.read}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5v5h5M4.6 10a8 8 0 1 1-.4 4" /></svg>
            <span>${this.again}</span>
          </button>`
        : nothing}
    `;
  }

  private turn = () => {
    this.wanted = !this.wanted;
    try {
      localStorage.setItem(WANTED, this.wanted ? 'yes' : '');
    } catch {
      // storage is forbidden: then it holds until the page is left
    }
    if (this.wanted) this.read();
    else this.hush();
  };

  private read = () => {
    this.hush();
    try {
      sessionStorage.setItem(LAST, this.place);
    } catch {
      // as above
    }
    const voice = fitting(this.like);
    // sentence by sentence: some browsers fall silent in the middle of a long one
    for (const sentence of this.words.match(/[^.!?…]+[.!?…]*["”’]?\s*/g) ?? [this.words]) {
      const speech = new SpeechSynthesisUtterance(sentence);
      speech.lang = voice?.lang ?? 'en-GB';
      speech.voice = voice;
      speech.pitch = this.pitch;
      speech.rate = this.rate;
      speechSynthesis.speak(speech);
    }
  };

  private hush = () => {
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  };
}

function remembered() {
  try {
    return localStorage.getItem(WANTED) === 'yes';
  } catch {
    return false;
  }
}

function lastRead() {
  try {
    return sessionStorage.getItem(LAST);
  } catch {
    return null;
  }
}

/** The best of the browser's English voices: British, of the right kind, and one that works without a network. */
function fitting(like: string): SpeechSynthesisVoice | null {
  const points = (voice: SpeechSynthesisVoice) =>
    (NAMES[like]?.test(voice.name) ? 4 : 0) + (/^en[-_]GB/i.test(voice.lang) ? 2 : 0) + (voice.localService ? 1 : 0);
  const english = speechSynthesis.getVoices().filter((voice) => /^en\b|^en[-_]/i.test(voice.lang));
  return english.sort((one, other) => points(other) - points(one))[0] ?? null;
}
