import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { PlacedField, fill } from './placed-field';

/** Things to put into order: by dragging, by two buttons, or with the arrow keys on the handle. */
@customElement('order-items')
export class OrderItems extends PlacedField {
  static override styles = [
    PlacedField.frame,
    css`
      ol { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: 8px; }
      li {
        display: grid; grid-template-columns: 44px minmax(0, 1fr) auto; align-items: center; gap: 4px; min-height: 52px; padding: 4px;
        background: var(--hb-surface); border: 1px solid var(--hb-line); border-radius: var(--hb-radius-control);
      }
      li.held { border-color: var(--hb-teal); box-shadow: var(--hb-shadow), inset 0 0 0 1px var(--hb-teal); background: var(--hb-teal-wash); }
      .text { padding: 8px 4px; overflow-wrap: anywhere; }
      .number { font-variant-numeric: tabular-nums; font-weight: 650; color: var(--hb-muted); }
      .handle { touch-action: none; cursor: grab; flex-direction: row; gap: 4px; }
      button {
        display: inline-flex; align-items: center; justify-content: center; width: 44px; height: 44px; padding: 0;
        border: 0; border-radius: var(--hb-radius-control); background: none;
      }
      button:hover { background: var(--hb-teal-wash); }
      button[aria-disabled='true'] { opacity: 0.35; cursor: default; }
      .moves { display: flex; }
      svg { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
      @media (max-width: 399px) { .moves { flex-direction: column; } }
    `,
  ];

  @property({ type: Array }) items: string[] = [];
  @property() help = '';
  @property() up = '';
  @property() down = '';
  @property() handle = '';
  @property() moved = '';

  @state() private told = '';
  @state() private held?: number;
  private valueBefore = '';

  /** Positions from top to bottom; as shown until something was moved. */
  private get order() {
    const given = this.positions;
    return given.length === this.items.length ? given : this.items.map((_, position) => position);
  }

  override render() {
    const order = this.order;
    return html`<fieldset ?data-missing=${this.missing}>
      <legend>${this.label}</legend>
      <p class="help">${this.help}</p>
      <ol>
        ${repeat(
          order,
          (position) => position,
          (position, place) => this.renderItem(position, place, order.length),
        )}
      </ol>
      <div class="told" role="status">${this.told}</div>
    </fieldset>`;
  }

  private renderItem(position: number, place: number, count: number) {
    const text = this.items[position];
    return html`<li class=${this.held === position ? 'held' : ''} data-position=${position}>
      <button
        class="handle" type="button" aria-label=${fill(this.handle, text, place + 1, count)}
        @keydown=${(event: KeyboardEvent) => this.pressed(event, place)}
        @pointerdown=${(event: PointerEvent) => this.take(event, position)}
      ><span class="number" aria-hidden="true">${place + 1}</span
        ><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 9h14M5 15h14" /></svg></button>
      <span class="text">${text}</span>
      <span class="moves">
        <button class="up" type="button" aria-label=${fill(this.up, text)} aria-disabled=${place === 0} @click=${() => this.move(place, place - 1, '.up')}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19V5M6 11l6-6 6 6" /></svg>
        </button>
        <button class="down" type="button" aria-label=${fill(this.down, text)} aria-disabled=${place === count - 1} @click=${() => this.move(place, place + 1, '.down')}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M6 13l6 6 6-6" /></svg>
        </button>
      </span>
    </li>`;
  }

  private pressed(event: KeyboardEvent, place: number) {
    const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: this.items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.move(place, to, '.handle');
  }

  private async move(from: number, to: number, focus: string) {
    if (to < 0 || to >= this.items.length || from === to) return;
    const order = [...this.order];
    const [position] = order.splice(from, 1);
    order.splice(to, 0, position);
    this.give(order);
    this.told = fill(this.moved, this.items[position], to + 1, order.length);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`li[data-position='${position}'] ${focus}`)?.focus();
  }

  private take(event: PointerEvent, position: number) {
    if (event.button !== 0) return;
    // no text is selected on the way
    event.preventDefault();
    (event.currentTarget as HTMLElement).focus();
    this.held = position;
    this.valueBefore = this.value;
    // the row itself moves in the page, and would lose the pointer
    window.addEventListener('pointermove', this.drag);
    window.addEventListener('pointerup', this.drop);
    window.addEventListener('pointercancel', this.drop);
  }

  override disconnectedCallback() {
    this.stopListening();
    super.disconnectedCallback();
  }

  private stopListening() {
    window.removeEventListener('pointermove', this.drag);
    window.removeEventListener('pointerup', this.drop);
    window.removeEventListener('pointercancel', this.drop);
  }

  private drag = (event: PointerEvent) => {
    if (this.held === undefined) return;
    const order = this.order;
    const from = order.indexOf(this.held);
    const rows = [...this.renderRoot.querySelectorAll('li')].map((row) => row.getBoundingClientRect());
    const above = from > 0 && event.clientY < rows[from - 1].top + rows[from - 1].height / 2;
    const below = from < rows.length - 1 && event.clientY > rows[from + 1].top + rows[from + 1].height / 2;
    if (above || below) {
      const to = above ? from - 1 : from + 1;
      [order[from], order[to]] = [order[to], order[from]];
      // the server hears of it when it is let go
      this.value = order.join(',');
    }
  };

  private drop = () => {
    this.stopListening();
    const moved = this.held !== undefined && this.value !== this.valueBefore;
    if (this.held === undefined || !moved) {
      this.held = undefined;
      return;
    }
    const place = this.order.indexOf(this.held);
    this.told = fill(this.moved, this.items[this.held], place + 1, this.items.length);
    this.held = undefined;
    this.give(this.order);
  };
}
