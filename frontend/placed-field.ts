import { LitElement, css } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * What the fields of a question have in common: a name, and a value of positions joined by commas. The server never says
 * which of them are right.
 */
export abstract class PlacedField extends LitElement {
  static readonly frame = css`
    :host { display: block; color: var(--hb-ink); font: inherit; }
    fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
    legend { padding: 0; margin-bottom: 8px; font-size: 1.2rem; font-weight: 650; line-height: 1.3; }
    .help { margin: 0 0 12px; font-size: 0.9375rem; color: var(--hb-muted); }
    button { font: inherit; color: inherit; cursor: pointer; }
    :focus-visible { outline: 3px solid var(--hb-teal); outline-offset: 2px; }
    .told { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    fieldset[data-missing] { outline: 2px solid var(--hb-clay); outline-offset: 8px; border-radius: var(--hb-radius-control); }
    @media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
  `;

  @property() value = '';
  @property() label = '';
  @property({ type: Boolean }) missing = false;

  protected get positions(): number[] {
    return this.value ? this.value.split(',').map(Number) : [];
  }

  /** What the learner has done, as opposed to what the server has set. */
  protected give(positions: number[]) {
    this.value = positions.join(',');
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: this.value } }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Fills {0}, {1} … of a translated sentence. */
export function fill(words: string, ...parts: (string | number)[]) {
  return parts.reduce<string>((text, part, i) => text.replaceAll(`{${i}}`, String(part)), words);
}
