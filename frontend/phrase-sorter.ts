import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PlacedField, fill } from './placed-field';

/** Phrases to sort: each is a card that is dragged into a category, or has its category chosen, also by number. */
@customElement('phrase-sorter')
export class PhraseSorter extends PlacedField {
  static override styles = [
    PlacedField.frame,
    css`
      .categories { display: none; position: sticky; top: var(--hb-below-bar, 56px); z-index: 1; gap: 8px; padding: 8px 0; background: var(--hb-paper); }
      .category {
        flex: 1; display: grid; place-items: center; gap: 2px; min-height: 56px; padding: 4px 8px; text-align: center;
        border: 2px dashed var(--hb-line); border-radius: var(--hb-radius-card); color: var(--hb-muted); font-size: 0.9375rem; overflow-wrap: anywhere;
      }
      .category.over { border: 2px solid var(--hb-teal); background: var(--hb-teal-wash); color: var(--hb-ink); }
      @media (hover: hover) and (pointer: fine) and (min-height: 480px) { .categories { display: flex; } .card { cursor: grab; } }
      ol { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: 12px; }
      .card { padding: 12px 16px 16px; background: var(--hb-surface); border: 1px solid var(--hb-line); border-radius: var(--hb-radius-card); }
      .card.held { opacity: 0.55; }
      .card.sorted { border-color: var(--hb-teal); }
      .card legend { float: inline-start; width: 100%; margin-bottom: 8px; font-family: var(--hb-serif); font-size: 1.125rem; font-weight: 400; line-height: 1.45; }
      .choices { clear: both; display: flex; flex-wrap: wrap; gap: 8px; }
      label {
        flex: 1 1 auto; display: inline-flex; align-items: center; justify-content: center; gap: 8px; box-sizing: border-box; min-height: 44px; padding: 4px 12px;
        border: 1px solid var(--hb-line); border-radius: var(--hb-radius-control); cursor: pointer; font-weight: 550; overflow-wrap: anywhere;
      }
      label:has(:checked) { border-color: var(--hb-teal); box-shadow: inset 0 0 0 1px var(--hb-teal); background: var(--hb-teal-wash); }
      label:has(:focus-visible) { outline: 3px solid var(--hb-teal); outline-offset: 2px; }
      input { width: 20px; height: 20px; margin: 0; accent-color: var(--hb-teal); flex: none; }
      input:focus-visible { outline: none; }
      kbd { font: inherit; font-size: 0.875rem; color: var(--hb-muted); font-variant-numeric: tabular-nums; }
      @media (hover: none) { kbd { display: none; } }
    `,
  ];

  @property({ type: Array }) phrases: string[] = [];
  @property({ type: Array }) categories: string[] = [];
  @property() help = '';
  @property() put = '';

  @state() private told = '';
  @state() private held = -1;
  @state() private over = -1;

  override render() {
    return html`<fieldset ?data-missing=${this.missing}>
      <legend>${this.label}</legend>
      <p class="help">${this.help}</p>
      <div class="categories" aria-hidden="true">${this.categories.map((name, category) => this.renderCategory(name, category))}</div>
      <ol>${this.phrases.map((text, phrase) => html`<li>${this.renderCard(text, phrase)}</li>`)}</ol>
      <div class="told" role="status">${this.told}</div>
    </fieldset>`;
  }

  private renderCategory(name: string, category: number) {
    return html`<div class=${this.over === category ? 'category over' : 'category'}
      @dragover=${(event: DragEvent) => this.hover(event, category)}
      @dragleave=${() => (this.over = -1)}
      @drop=${(event: DragEvent) => this.drop(event, category)}
    ><strong>${name}</strong><span>${this.sorted.filter((chosen) => chosen === category).length}</span></div>`;
  }

  private renderCard(text: string, phrase: number) {
    const chosen = this.sorted[phrase];
    const look = `card${chosen < 0 ? '' : ' sorted'}${this.held === phrase ? ' held' : ''}`;
    return html`<fieldset class=${look} draggable="true"
      @dragstart=${(event: DragEvent) => this.take(event, phrase)} @dragend=${this.letGo}
      @keydown=${(event: KeyboardEvent) => this.pressed(event, phrase)}
    >
      <legend>${text}</legend>
      <div class="choices">${this.categories.map(
        (name, category) => html`<label>
          <input type="radio" name="phrase-${phrase}" .checked=${chosen === category} @change=${(event: Event) => this.picked(event, phrase, category)} />
          ${name} <kbd aria-hidden="true">${category + 1}</kbd>
        </label>`,
      )}</div>
    </fieldset>`;
  }

  private picked(event: Event, phrase: number, category: number) {
    event.stopPropagation();
    this.sort(phrase, category);
  }

  private async pressed(event: KeyboardEvent, phrase: number) {
    const category = Number(event.key) - 1;
    if (event.ctrlKey || event.metaKey || event.altKey || !this.categories[category]) return;
    event.preventDefault();
    this.sort(phrase, category);
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>(`input[name='phrase-${phrase}']`)[category].focus();
  }

  private sort(phrase: number, category: number) {
    const sorted = this.sorted;
    if (sorted[phrase] === category) return;
    sorted[phrase] = category;
    this.give(sorted);
    const done = sorted.filter((chosen) => chosen >= 0).length;
    this.told = fill(this.put, this.phrases[phrase], this.categories[category], done, sorted.length);
  }

  private take(event: DragEvent, phrase: number) {
    event.dataTransfer?.setData('text/plain', this.phrases[phrase]);
    this.held = phrase;
  }

  private letGo = () => {
    this.held = -1;
    this.over = -1;
  };

  private hover(event: DragEvent, category: number) {
    if (this.held < 0) return;
    event.preventDefault();
    this.over = category;
  }

  private drop(event: DragEvent, category: number) {
    if (this.held < 0) return;
    event.preventDefault();
    this.sort(this.held, category);
    this.letGo();
  }

  private get sorted() {
    const given = this.positions;
    return this.phrases.map((_, phrase) => given[phrase] ?? -1);
  }
}
