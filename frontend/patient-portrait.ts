import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';

/** The simulated patient's face; when the mood changes, the new face fades in over the old one. */
@customElement('patient-portrait')
export class PatientPortrait extends LitElement {
  static override styles = css`
    :host { display: grid; aspect-ratio: 1; overflow: hidden; }
    img { grid-area: 1 / 1; display: block; width: 100%; height: 100%; object-fit: cover; }
    .arriving { animation: arrive 200ms ease-out; }
    @keyframes arrive { from { opacity: 0; } }
    @media (prefers-reduced-motion: reduce) { .arriving { animation: none; } }
  `;

  /** Who it is: a folder below portraits/. */
  @property() portrait = '';
  /** How they look: a file in it. */
  @property({ reflect: true }) mood = '';
  @property() alt = '';

  private former = '';

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('mood')) this.former = (changed.get('mood') as string) ?? '';
  }

  override render() {
    if (!this.portrait || !this.mood) return nothing;
    return html`
      ${this.former ? html`<img src=${this.address(this.former)} alt="" />` : nothing}
      ${keyed(this.mood, html`<img class=${this.former ? 'arriving' : ''} src=${this.address(this.mood)} alt=${this.alt} />`)}
    `;
  }

  private address(mood: string) {
    return `portraits/${this.portrait}/${mood}.svg`;
  }
}
