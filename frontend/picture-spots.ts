import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PlacedField } from './placed-field';

interface Spot {
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A picture with places to choose from. The places lie over the picture and grow with it; each is also a radio button in
 * the list below, which is what keyboards and screen readers use, and what is left when the picture is too small.
 */
@customElement('picture-spots')
export class PictureSpots extends PlacedField {
  static override styles = [
    PlacedField.frame,
    css`
      .picture { position: relative; max-width: 42rem; background: #fff; border: 1px solid var(--hb-line); border-radius: var(--hb-radius-control); overflow: hidden; }
      img { display: block; width: 100%; height: auto; }
      .spot {
        position: absolute; box-sizing: border-box; display: grid; place-items: start; padding: 0; cursor: pointer;
        border: 2px solid #0B2545; border-radius: 6px; background: rgb(255 255 255 / 35%); box-shadow: 0 0 0 1px #fff;
      }
      .spot:hover { background: rgb(10 107 102 / 20%); }
      .spot b {
        display: grid; place-items: center; min-width: 1.5em; height: 1.5em; border-radius: 0 0 6px 0; background: #0B2545; color: #fff;
        font-size: 0.875rem; font-weight: 650; font-variant-numeric: tabular-nums;
      }
      .spot.chosen { border: 4px solid #0A6B66; background: rgb(10 107 102 / 22%); }
      .spot.chosen b { background: #0A6B66; }
      .spot.chosen b::before { content: '✓'; }
      .spot.chosen b span { display: none; }
      .spot.focus { outline: 3px solid #0A6B66; outline-offset: 2px; }
      ol { list-style: none; margin: 12px 0 0; padding: 0; display: flex; flex-direction: column; gap: 8px; }
      label {
        display: grid; grid-template-columns: auto auto 1fr; gap: 12px; align-items: center; min-height: 48px; box-sizing: border-box; padding: 8px 16px;
        background: var(--hb-surface); border: 1px solid var(--hb-line); border-radius: var(--hb-radius-control); cursor: pointer; overflow-wrap: anywhere;
      }
      label:has(:checked) { border-color: var(--hb-teal); box-shadow: inset 0 0 0 1px var(--hb-teal); background: var(--hb-teal-wash); }
      label:has(:focus-visible) { outline: 3px solid var(--hb-teal); outline-offset: 2px; }
      input { width: 20px; height: 20px; margin: 0; accent-color: var(--hb-teal); }
      input:focus-visible { outline: none; }
      .number { font-weight: 650; font-variant-numeric: tabular-nums; }
    `,
  ];

  @property() picture = '';
  @property() alt = '';
  @property({ type: Number }) wide = 1;
  @property({ type: Number }) high = 1;
  @property({ type: Array }) spots: Spot[] = [];
  @property() help = '';

  @state() private focused = -1;

  override render() {
    return html`<fieldset ?data-missing=${this.missing}>
      <legend>${this.label}</legend>
      <p class="help">${this.help}</p>
      <div class="picture">
        <img src=${this.picture} alt=${this.alt} width=${this.wide} height=${this.high} />
        ${this.spots.map((spot, position) => this.renderSpot(spot, position))}
      </div>
      <ol>
        ${this.spots.map(
          (spot, position) => html`<li><label>
            <input type="radio" name="spot" .checked=${this.chosen === position}
              @change=${(event: Event) => this.pick(event, position)}
              @focus=${() => (this.focused = position)} @blur=${() => (this.focused = -1)} />
            <span class="number" aria-hidden="true">${position + 1}</span>${spot.label}
          </label></li>`,
        )}
      </ol>
    </fieldset>`;
  }

  private renderSpot(spot: Spot, position: number) {
    const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
    const place = `left:${share(spot.x, this.wide)};top:${share(spot.y, this.high)};width:${share(spot.width, this.wide)};height:${share(spot.height, this.high)}`;
    const look = `spot${this.chosen === position ? ' chosen' : ''}${this.focused === position ? ' focus' : ''}`;
    return html`<button class=${look} style=${place} type="button" tabindex="-1" aria-hidden="true" @click=${(event: Event) => this.pick(event, position)}>
      <b><span>${position + 1}</span></b>
    </button>`;
  }

  private pick(event: Event, position: number) {
    if (event.type === 'change') event.stopPropagation();
    if (this.chosen !== position) this.give([position]);
  }

  private get chosen() {
    return this.positions[0] ?? -1;
  }
}
