import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';

/** What each row says, and its keys; the words are those of `words`. */
const KEYS: [string, string[]][] = [
  ['play', ['Space', 'K']],
  ['seek', ['←', '→']],
  ['captions', ['C']],
  ['mute', ['M']],
  ['volume', ['↑', '↓']],
  ['fullscreen', ['F']],
  ['pip', ['P']],
  ['speed', ['<', '>']],
  ['lines', ['↑', '↓']],
  ['help', ['?']],
];

/** The keys of the player. media-chrome's own list has no name, no words of ours and nothing that takes the focus. */
@customElement('key-help')
export class KeyHelp extends LitElement {
  static override styles = css`
    dialog {
      box-sizing: border-box; width: min(26rem, calc(100vw - 32px)); max-height: calc(100dvh - 32px); overflow: auto; padding: var(--hb-5);
      border: 1px solid var(--hb-line); border-radius: var(--hb-radius-card); box-shadow: var(--hb-shadow);
      background: var(--hb-surface); color: var(--hb-ink); font: 1rem / 1.5 var(--hb-sans);
    }
    dialog::backdrop { background: rgb(11 37 69 / 45%); }
    h2 { margin: 0 0 var(--hb-3); font-size: 1.2rem; line-height: 1.2; }
    dl { display: grid; grid-template-columns: auto 1fr; gap: var(--hb-2) var(--hb-4); margin: 0 0 var(--hb-5); align-items: baseline; }
    dt { display: flex; flex-wrap: wrap; gap: var(--hb-1); }
    dd { margin: 0; }
    kbd {
      min-width: 1.1em; padding: 1px 7px; border: 1px solid var(--hb-line); border-radius: 5px; background: var(--hb-paper);
      font: 600 0.9375rem / 1.5 var(--hb-sans); text-align: center;
    }
    button {
      min-height: 44px; padding: 0 var(--hb-5); border: 0; border-radius: var(--hb-radius-control);
      background: var(--hb-teal); color: var(--hb-on-teal); font: inherit; font-weight: 600; cursor: pointer;
    }
    button:focus-visible { outline: 3px solid var(--hb-teal); outline-offset: 2px; }
  `;

  @property({ attribute: false }) words: Record<string, string> = {};

  @query('dialog') private dialog!: HTMLDialogElement;

  open() {
    if (!this.dialog.open) this.dialog.showModal();
  }

  override render() {
    return html`
      <dialog aria-labelledby="title" @keydown=${this.closeOnQuestionMark} @click=${this.closeOnBackdrop}>
        <h2 id="title">${this.words.keys}</h2>
        <dl>
          ${KEYS.map(
            ([what, keys]) => html`
              <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
              <dd>${this.words[`keys.${what}`]}</dd>
            `,
          )}
        </dl>
        <button autofocus @click=${this.close}>${this.words['keys.close']}</button>
      </dialog>
    `;
  }

  private close = () => this.dialog.close();

  private closeOnQuestionMark = (event: KeyboardEvent) => {
    // no key of the list works on the film while the list is open
    event.stopPropagation();
    if (event.key === '?') this.close();
  };

  private closeOnBackdrop = (event: Event) => {
    if (event.target === this.dialog) this.close();
  };
}
