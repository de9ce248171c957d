import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PlacedField } from './placed-field';

/** For each thing, one of the same options is chosen. */
@customElement('match-pairs')
export class MatchPairs extends PlacedField {
  static override styles = [
    PlacedField.frame,
    css`
      .pair { display: grid; gap: 4px; padding: 12px 0; border-top: 1px solid var(--hb-hairline); }
      .pair:first-of-type { border-top: 0; }
      label { font-weight: 550; overflow-wrap: anywhere; }
      select {
        box-sizing: border-box; width: 100%; min-height: 48px; padding: 8px 40px 8px 12px; border: 1px solid var(--hb-line);
        border-radius: var(--hb-radius-control); background: var(--hb-surface); color: inherit; font: inherit; text-overflow: ellipsis;
        appearance: none;
      }
      .box { position: relative; }
      .box::after {
        content: ''; position: absolute; inset-inline-end: 16px; top: 50%; width: 8px; height: 8px; margin-top: -7px; pointer-events: none;
        border: solid currentColor; border-width: 0 2px 2px 0; rotate: 45deg;
      }
      option { background: var(--hb-surface); color: var(--hb-ink); }
      select.chosen { border-color: var(--hb-teal); box-shadow: inset 0 0 0 1px var(--hb-teal); background: var(--hb-teal-wash); }
      @media (min-width: 700px) { .pair { grid-template-columns: 1fr 1fr; align-items: center; gap: 16px; } }
    `,
  ];

  @property({ type: Array }) items: string[] = [];
  @property({ type: Array }) options: string[] = [];
  @property() choose = '';

  override render() {
    return html`<fieldset ?data-missing=${this.missing}>
      <legend>${this.label}</legend>
      ${this.items.map((item, row) => this.renderPair(item, row))}
    </fieldset>`;
  }

  private renderPair(item: string, row: number) {
    const chosen = this.chosen[row];
    return html`<div class="pair">
      <label for="pair-${row}">${item}</label>
      <div class="box"><select id="pair-${row}" class=${chosen < 0 ? '' : 'chosen'} @change=${(event: Event) => this.picked(event, row)}>
        <option value="-1" .selected=${chosen < 0}>${this.choose}</option>
        ${this.options.map((option, position) => html`<option value=${position} .selected=${chosen === position}>${option}</option>`)}
      </select></div>
    </div>`;
  }

  private picked(event: Event, row: number) {
    event.stopPropagation();
    const chosen = this.chosen;
    chosen[row] = Number((event.target as HTMLSelectElement).value);
    this.give(chosen);
  }

  private get chosen() {
    const given = this.positions;
    return this.items.map((_, row) => given[row] ?? -1);
  }
}
