import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { clock } from './clock';
import { TextSearch, type Piece } from './find-text';
import type { HearbackPlayer } from './hearback-player';

interface Line {
  from: number | null;
  speaker: string;
  text: string;
  seen: boolean;
}

interface Part {
  title: string;
  lines: Line[];
}

/** A little before the second itself, so that a jump lands on its own line. */
const EARLY = 0.05;

/**
 * What is said and seen in a film. With a player it marks the line of the moment and keeps it in sight, until the
 * reader scrolls, searches or walks through the lines; without one it is text to read.
 */
@customElement('hearback-transcript')
export class HearbackTranscript extends LitElement {
  static override styles = css`
    :host { display: flex; flex-direction: column; gap: var(--hb-3); position: relative; min-width: 0; }
    .name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    label { display: block; margin-bottom: var(--hb-1); font-size: 0.9375rem; font-weight: 550; }
    .search { display: flex; flex-wrap: wrap; gap: var(--hb-2); align-items: center; }
    input {
      flex: 1 1 9rem; box-sizing: border-box; min-width: 0; height: 44px; padding: 0 var(--hb-3); border: 1px solid var(--hb-line);
      border-radius: var(--hb-radius-control); background: var(--hb-surface); color: var(--hb-ink); font: inherit;
    }
    .step {
      flex: none; width: 44px; height: 44px; border: 1px solid var(--hb-line); border-radius: var(--hb-radius-control);
      background: none; color: var(--hb-ink); font: inherit; cursor: pointer;
    }
    .step svg { width: 18px; height: 18px; vertical-align: -3px; }
    .result { flex: 1 0 100%; margin: 0; color: var(--hb-muted); font-size: 0.9375rem; overflow-wrap: anywhere; }
    .result:empty { display: none; }
    .lines { overflow: auto; max-height: var(--hb-transcript-height, none); }
    :host([for]) .lines {
      box-sizing: border-box; padding: var(--hb-2) var(--hb-1); border: 1px solid var(--hb-hairline); border-radius: var(--hb-radius-card); background: var(--hb-surface);
    }
    :host([for]) :is(h3, li:not(.timed)) { padding-inline: var(--hb-3); }
    :host(:not([for])) :is(.lines, li) { padding-inline: 0; }
    h3 { margin: var(--hb-4) 0 var(--hb-2); font: 650 1rem / 1.3 var(--hb-sans); }
    .lines > h3:first-child { margin-top: 0; }
    ul { list-style: none; margin: 0; padding: 0; }
    li {
      position: relative; padding: var(--hb-2) var(--hb-2) var(--hb-2) var(--hb-3); border-radius: var(--hb-radius-control);
      font: 1.0625rem / 1.5 var(--hb-serif); overflow-wrap: anywhere;
    }
    li.timed { display: grid; grid-template-columns: auto 1fr; gap: var(--hb-1) var(--hb-2); align-items: start; cursor: pointer; }
    li.timed:hover { background: color-mix(in srgb, var(--hb-teal) 7%, transparent); }
    li.now { background: var(--hb-teal-wash); }
    li.now::before { content: ''; position: absolute; inset: 8px auto 8px 0; width: 4px; border-radius: 2px; background: var(--hb-teal); }
    .time {
      box-sizing: border-box; min-width: 2.75rem; min-height: 26px; padding: 0 4px; border: 0; border-radius: 4px; background: none;
      color: var(--hb-teal); font: 550 0.9375rem / 1.6 var(--hb-sans); font-variant-numeric: tabular-nums; text-align: start; cursor: pointer;
    }
    li.now .time { font-weight: 700; }
    .speaker { display: block; font: 600 0.875rem / 1.6 var(--hb-sans); color: var(--hb-muted); }
    .seen { font-style: italic; color: var(--hb-muted); }
    mark { background: var(--hb-amber); color: var(--hb-on-amber); border-radius: 2px; }
    mark.at { outline: 2px solid var(--hb-ink); outline-offset: 1px; text-decoration: underline 2px; }
    .follow {
      position: absolute; inset: auto 0 var(--hb-3); margin-inline: auto; width: max-content; max-width: calc(100% - 32px); min-height: 44px; padding: 0 var(--hb-4);
      border: 1px solid var(--hb-teal); border-radius: 999px; background: var(--hb-surface); color: var(--hb-teal); box-shadow: var(--hb-shadow);
      font: inherit; font-weight: 600; cursor: pointer;
    }
    :is(button, input):focus-visible { outline: 3px solid var(--hb-teal); outline-offset: 2px; }
    :host(:not([for])) .lines { max-height: none; }
    @media print { [role='search'], .follow { display: none; } :host .lines { max-height: none; border: 0; } }
  `;

  /** The id of the player; without it there is no film. */
  @property() for: string | null = null;
  @property({ attribute: false }) parts: Part[] = [];
  @property({ attribute: false }) words: Record<string, string> = {};

  /** The line of the moment, counted through all parts. */
  @state() private now = -1;
  @state() private following = true;
  @state() private query = '';
  @state() private match = 0;
  /** Where somebody walks through the lines by keyboard. */
  @state() private walker = -1;

  @query('.lines') private scroller!: HTMLElement;

  private player?: HearbackPlayer;

  /** Another height, or unfolded: the line of the moment may be out of sight. */
  private readonly resizing = new ResizeObserver(() => this.following && this.bring(this.lineElement(this.now), 'instant'));

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.meetPlayer();
  }

  override firstUpdated() {
    this.resizing.observe(this.scroller);
  }

  override disconnectedCallback() {
    this.leavePlayer();
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('for')) this.meetPlayer();
  }

  override updated(changed: PropertyValues) {
    if ((changed.has('now') || changed.has('following')) && this.following) this.bring(this.lineElement(this.now));
    if (changed.has('query') || changed.has('match')) {
      const match = this.renderRoot.querySelector('mark.at');
      if (this.scrolls) this.bring(match);
      else match?.scrollIntoView({ block: 'nearest' });
    }
  }

  override render() {
    const search = new TextSearch(this.query);
    let line = 0;
    const parts = this.parts.map(
      ({ title, lines }) => html`
        ${title ? html`<h3>${this.marked(search.cut(title))}</h3>` : nothing}
        <ul role="list">${lines.map((each) => this.renderLine(each, line++, search))}</ul>
      `,
    );
    return html`
      <h2 class="name">${this.words.heading}</h2>
      ${this.renderSearch(search.count)}
      <div
        class="lines" @wheel=${this.letGo} @touchmove=${this.letGo} @pointerdown=${this.letGoIfScrollbar} @keydown=${this.walk}
      >${parts}</div>
      ${this.player && !this.following
        ? html`<button class="follow" @click=${this.goOnFollowing}>${this.words.follow}</button>`
        : nothing}
    `;
  }

  private renderSearch(found: number) {
    const result = !this.query.trim()
      ? ''
      : found === 0
        ? this.words.notFound.replace('{0}', this.query.trim())
        : this.words.found.replace('{0}', String(this.match + 1)).replace('{1}', String(found));
    const step = (by: number) => () => this.turn(by, found);
    return html`
      <div role="search">
        <label for="query">${this.words.search}</label>
        <div class="search">
          <input
            id="query" type="search" autocomplete="off" .value=${this.query} @input=${this.search}
            @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.turn(event.shiftKey ? -1 : 1, found)}
          />
          ${found > 1
            ? html`
                <button class="step" aria-label=${this.words.previous} title=${this.words.previous} @click=${step(-1)}>${chevron('M5 12l5-5 5 5')}</button>
                <button class="step" aria-label=${this.words.next} title=${this.words.next} @click=${step(1)}>${chevron('M5 8l5 5 5-5')}</button>
              `
            : nothing}
          <p class="result" role="status">${result}</p>
        </div>
      </div>
    `;
  }

  private renderLine({ from, speaker, text, seen }: Line, index: number, search: TextSearch) {
    const words = html`
      <span>${speaker ? html`<span class="speaker">${this.marked(search.cut(speaker))}</span> ` : nothing}<span class=${seen ? 'seen' : nothing}
        >${this.marked(search.cut(text))}</span
      ></span>
    `;
    if (!this.player || from === null) return html`<li>${words}</li>`;
    const now = index === this.now;
    return html`
      <li class=${now ? 'timed now' : 'timed'} data-line=${index} @click=${(event: MouseEvent) => this.goTo(from, index, event)}>
        <button
          class="time" tabindex=${index === this.stop ? 0 : -1} aria-label=${this.words.goTo.replace('{0}', clock(from))}
          aria-current=${now ? 'true' : nothing}
        >${clock(from)}</button>
        ${words}
      </li>
    `;
  }

  private marked(pieces: Piece[]) {
    return pieces.map(({ text, match }) =>
      match === undefined ? text : html`<mark class=${match === this.match ? 'at' : nothing}>${text}</mark>`,
    );
  }

  private get lines() {
    return this.parts.flatMap(({ lines }) => lines);
  }

  /** The one line that the tab key leads to; from there the arrows go on. */
  private get stop() {
    if (this.walker >= 0) return this.walker;
    return this.now >= 0 ? this.now : this.lines.findIndex(({ from }) => from !== null);
  }

  private meetPlayer() {
    this.leavePlayer();
    const film = this.for ? document.getElementById(this.for) : null;
    if (!film) return;
    this.player = film as HearbackPlayer;
    this.player.addEventListener('film-time', this.keepUp);
    this.keepUp();
  }

  private leavePlayer() {
    this.player?.removeEventListener('film-time', this.keepUp);
    this.player = undefined;
    this.now = -1;
  }

  private keepUp = () => {
    const second = this.player?.second ?? 0;
    this.now = this.lines.findLastIndex(({ from }) => from !== null && from <= second + EARLY);
  };

  private goTo(second: number, index: number, click: MouseEvent) {
    // whoever selects words with the mouse does not want to go anywhere
    if (click.detail > 0 && String(document.getSelection())) return;
    this.player?.goTo(second);
    this.now = index;
    this.walker = -1;
    this.following = true;
  }

  /** The reader goes where they like from here. */
  private letGo = () => {
    if (this.player && this.scrolls) this.following = false;
  };

  private letGoIfScrollbar = (event: Event) => {
    if (event.target === this.scroller) this.letGo();
  };

  private goOnFollowing = () => {
    this.walker = -1;
    this.following = true;
    const line = this.lineElement(this.stop);
    // the button goes away, the focus must not
    this.updateComplete.then(() => line?.querySelector('button')?.focus({ preventScroll: true }));
  };

  private walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const timed = this.lines.flatMap(({ from }, index) => (from === null ? [] : [index]));
    const at = timed.indexOf(this.stop);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: timed.length - 1 }[event.key];
    if (to === undefined || timed[to] === undefined) return;
    event.preventDefault();
    this.letGo();
    this.walker = timed[to];
    this.updateComplete.then(() => this.lineElement(this.walker)?.querySelector('button')?.focus());
  };

  private search = (event: Event) => {
    this.query = (event.target as HTMLInputElement).value;
    this.match = 0;
    if (this.query.trim()) this.letGo();
  };

  private turn(by: number, found: number) {
    if (found > 0) this.match = (this.match + by + found) % found;
  }

  private lineElement(index: number) {
    return this.renderRoot.querySelector<HTMLElement>(`[data-line="${index}"]`);
  }

  /** Whether the lines have a scroll bar of their own. */
  private get scrolls() {
    return this.scroller.scrollHeight > this.scroller.clientHeight;
  }

  /** Scrolls the lines, never the page. */
  private bring(element: Element | null, behavior: ScrollBehavior = 'smooth') {
    if (!element) return;
    const view = this.scroller.getBoundingClientRect();
    const line = element.getBoundingClientRect();
    const above = Math.min(view.height / 3, Math.max(0, view.height - line.height));
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.scroller.scrollBy({ top: line.top - view.top - above, behavior: still ? 'instant' : behavior });
  }
}

function chevron(path: string) {
  return html`<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d=${path} /></svg>`;
}
