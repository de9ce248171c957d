import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import 'media-chrome';
import { clock } from './clock';
import './key-help';
import type { KeyHelp } from './key-help';
import { PausePoints, type PausePoint } from './pause-points';
import { PlayerChoices } from './player-choices';
import { WatchLog, type Progress } from './watch-log';

interface Chapter {
  from: number;
  title: string;
}

/** How often what was watched is sent while the film plays, in milliseconds. */
const EVERY = 5000;

/** A film with its controls and chapters. The controls are media-chrome's; the film is the browser's own. */
@customElement('hearback-player')
export class HearbackPlayer extends LitElement {
  static override styles = css`
    :host { display: block; min-width: 0; container-type: inline-size; }
    media-controller {
      --media-primary-color: var(--hb-ink);
      --media-secondary-color: transparent;
      --media-control-background: transparent;
      --media-control-hover-background: color-mix(in srgb, var(--hb-teal) 14%, transparent);
      --media-focus-box-shadow: inset 0 0 0 3px var(--hb-teal);
      --media-range-bar-color: var(--hb-teal);
      --media-range-thumb-background: var(--hb-teal);
      --media-range-track-background: color-mix(in srgb, var(--hb-line) 45%, transparent);
      --media-range-track-height: 5px;
      --media-font-family: var(--hb-sans);
      --media-tooltip-background: var(--hb-paper);
      --media-tooltip-border: 1px solid var(--hb-line);
      --media-tooltip-arrow-display: none;
      --media-preview-background: var(--hb-paper);
      --media-preview-chapter-text-shadow: none;
      --media-preview-time-text-shadow: none;
      --controls: 88px;
      display: block;
      width: 100%;
      box-sizing: border-box;
      /* the controls stand below the picture, where they never cover a caption */
      padding-bottom: var(--controls);
      background: var(--hb-surface);
      border: 1px solid var(--hb-line);
      border-radius: var(--hb-radius-card);
    }
    video {
      display: block; width: 100%; aspect-ratio: 16 / 9; background: #000;
      border-radius: calc(var(--hb-radius-card) - 1px) calc(var(--hb-radius-card) - 1px) 0 0;
    }
    media-controller:fullscreen { display: flex; border: 0; border-radius: 0; }
    media-controller:fullscreen video { height: 100%; aspect-ratio: auto; object-fit: contain; border-radius: 0; }
    media-control-bar { height: 44px; width: 100%; }
    media-control-bar > * { box-sizing: border-box; min-width: 44px; height: 44px; padding: 10px; }
    media-time-range { flex: 1; min-width: 0; padding-inline: 14px 8px; }
    media-time-display { flex: none; padding-inline: 0 14px; font-variant-numeric: tabular-nums; }
    media-control-bar > .gap { flex: 1; min-width: 0; padding: 0; }
    media-playback-rate-button { font-weight: 600; }
    media-loading-indicator { --media-icon-color: #fff; }
    /* what the narrowest player has no room for; a phone has keys for the volume and none for the film */
    media-seek-backward-button, media-mute-button, media-volume-range, .keys { display: none; }
    /* not media-chrome's own breakpoints: those miss the second of two changes of width in a row */
    @container (min-width: 384px) { media-seek-backward-button, media-mute-button, .keys { display: inline-flex; } }
    @container (min-width: 576px) { media-volume-range { display: inline-flex; width: 96px; } }
    media-controller:fullscreen :is(media-mute-button, media-seek-backward-button) { display: inline-flex; }
    .keys { width: 44px; justify-content: center; font-weight: 600; }
    [mediapipunavailable], [mediafullscreenunavailable], [mediavolumeunavailable] { display: none !important; }
    p { margin: var(--hb-2) 0 0; color: var(--hb-muted); font-size: 0.9375rem; }
    .broken { color: var(--hb-clay); font-weight: 550; }
    h2 { margin: var(--hb-4) 0 var(--hb-1); font-size: 1rem; }
    ol { list-style: none; margin: 0; padding: 0; }
    button {
      display: flex; gap: var(--hb-3); width: 100%; min-height: 44px; align-items: center; padding: var(--hb-1) var(--hb-2);
      border: 0; border-radius: var(--hb-radius-control); background: none; color: var(--hb-ink); font: inherit; text-align: start; cursor: pointer;
    }
    button:hover { background: color-mix(in srgb, var(--hb-teal) 10%, transparent); }
    button:focus-visible { outline: 3px solid var(--hb-teal); outline-offset: 2px; }
    .again { width: auto; margin-top: var(--hb-2); padding-inline: var(--hb-4); border: 1px solid var(--hb-teal); color: var(--hb-teal); font-weight: 600; }
    button[aria-current] { color: var(--hb-teal); font-weight: 650; }
    time { flex: none; min-width: 3em; color: var(--hb-muted); font-variant-numeric: tabular-nums; }
  `;

  @property() learner = '';
  @property() attempt = '';
  @property() heading = '';
  @property() src = '';
  @property() captions = '';
  @property() chapterTrack = '';
  @property() poster = '';
  @property({ attribute: false }) chapters: Chapter[] = [];
  /** Where the film stops until the page calls `goOn`. */
  @property({ attribute: false }) pauses: PausePoint[] = [];
  @property({ attribute: false }) words: Record<string, string> = {};

  @state() private progress?: Progress;
  @state() private waiting = false;
  @state() private broken = false;
  @state() private chapter = -1;

  @query('video') private video?: HTMLVideoElement;
  @query('key-help') private help?: KeyHelp;

  private readonly choices = new PlayerChoices();
  private log?: WatchLog;
  private timer = 0;
  /** Until then the film stands at its start, which is nowhere the learner has been. */
  private resumed = false;
  /** The second to go on from, while the film is being loaded anew. */
  private goesOnAt?: number;
  /** Where that was last. */
  private loadedAgainAt = -Infinity;

  /** Where the film stands. */
  get second() {
    return this.goesOnAt ?? this.video?.currentTime ?? 0;
  }

  goTo(second: number) {
    if (this.goesOnAt !== undefined) this.goesOnAt = second;
    else if (this.video) this.video.currentTime = second;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.helpWithKeys);
    window.addEventListener('pagehide', this.leave);
    window.addEventListener('online', this.comeBack);
    document.addEventListener('visibilitychange', this.leaveIfHidden);
    this.timer = window.setInterval(this.tick, EVERY);
  }

  override disconnectedCallback() {
    this.leave();
    window.removeEventListener('pagehide', this.leave);
    window.removeEventListener('online', this.comeBack);
    document.removeEventListener('visibilitychange', this.leaveIfHidden);
    this.removeEventListener('keydown', this.helpWithKeys);
    window.clearInterval(this.timer);
    super.disconnectedCallback();
  }

  override async firstUpdated() {
    // media-chrome calls it a button and says that it is checked; only a switch can be
    this.renderRoot.querySelector('media-captions-button')?.setAttribute('role', 'switch');
    if (this.video) {
      this.choices.follow(this.video);
      new PausePoints(this.video, () => this.pauses, this.stopFor);
    }
    this.log = new WatchLog(this.learner, this.attempt, this.take, (waiting) => (this.waiting = waiting));
    const position = await this.log.begin();
    this.whenItsLengthIsKnown((video) => {
      // a film that was seen to its end begins again; one that never began keeps its poster
      if (position > 0 && position < video.duration - 3) video.currentTime = position;
      this.resumed = true;
    });
  }

  override render() {
    return html`
      <media-controller
        ?defaultsubtitles=${this.choices.captions} nosubtitleslangpref autohide="-1" hotkeys="noshift+/"
        keyboardbackwardseekoffset="5" keyboardforwardseekoffset="5" @mediaplayrequest=${this.tryAgain}
      >
        <video
          slot="media" playsinline preload="metadata" src=${this.src} poster=${this.poster || nothing} aria-label=${this.heading}
          @pause=${this.report} @ended=${this.report} @timeupdate=${this.follow} @seeking=${this.follow}
          @error=${this.breakDown} @loadedmetadata=${this.mend}
        >
          ${this.captions ? html`<track kind="captions" src=${this.captions} srclang="en-GB" label="English" ?default=${this.choices.captions} />` : nothing}
          ${this.chapterTrack ? html`<track kind="chapters" src=${this.chapterTrack} srclang="en-GB" default />` : nothing}
        </video>
        <media-loading-indicator slot="centered-chrome" noautohide></media-loading-indicator>
        <media-control-bar>
          <media-time-range></media-time-range>
          <media-time-display showduration></media-time-display>
        </media-control-bar>
        <media-control-bar>
          <media-play-button></media-play-button>
          <media-seek-backward-button seekoffset="10"></media-seek-backward-button>
          <span class="gap"></span>
          <media-mute-button></media-mute-button>
          <media-volume-range></media-volume-range>
          <media-captions-button></media-captions-button>
          <media-playback-rate-button rates="0.75 1 1.25 1.5 2"></media-playback-rate-button>
          <media-pip-button></media-pip-button>
          <media-fullscreen-button></media-fullscreen-button>
          <button class="keys" aria-label=${this.words.keys} title=${this.words.keys} @click=${this.openHelp}>?</button>
        </media-control-bar>
      </media-controller>
      <key-help .words=${this.words}></key-help>
      ${this.broken ? this.renderBroken() : nothing} ${this.renderProgress()}
      ${this.chapters.length > 1 && !this.broken ? this.renderChapters() : nothing}
    `;
  }

  private renderBroken() {
    return html`
      <p class="broken" role="alert">${this.words.broken}</p>
      <button class="again" @click=${this.tryAgain}>${this.words.again}</button>
    `;
  }

  private renderProgress() {
    if (this.waiting) return html`<p>${this.words.kept}</p>`;
    if (!this.progress || this.progress.completed || this.broken) return nothing;
    return html`<p>${this.words.watched?.replace('{0}', String(this.progress.percent))}</p>`;
  }

  private renderChapters() {
    return html`
      <nav aria-label=${this.words.chapters}>
        <h2>${this.words.chapters}</h2>
        <ol>
          ${this.chapters.map(
            ({ from, title }, index) => html`
              <li>
                <button @click=${() => this.goTo(from)} aria-current=${index === this.chapter ? 'true' : nothing}>
                  <time>${clock(from)}</time><span>${title}</span>
                </button>
              </li>
            `,
          )}
        </ol>
      </nav>
    `;
  }

  /** Stops where it is. */
  hold() {
    this.video?.pause();
  }

  /** Plays on after a question; a film that has ended stays there. */
  goOn() {
    this.video?.scrollIntoView({ block: 'nearest' });
    this.lookAtPlay();
    // who has not touched the film on this page yet may have to press play themselves
    if (!this.video?.ended) this.video?.play().catch(() => {});
  }

  private lookAtPlay() {
    this.renderRoot.querySelector<HTMLElement>('media-play-button')?.focus({ preventScroll: true });
  }

  private stopFor = ({ id }: PausePoint) => {
    this.dispatchEvent(new CustomEvent('film-paused-for', { detail: { id } }));
  };

  private follow = () => {
    this.chapter = this.chapters.findLastIndex(({ from }) => from <= this.second + 0.05);
    this.dispatchEvent(new CustomEvent('film-time'));
  };

  private openHelp = () => this.help?.open();

  /** media-chrome knows all other keys. */
  private helpWithKeys = (event: KeyboardEvent) => {
    if (event.key !== '?' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.openHelp();
  };

  private breakDown = (event: Event) => {
    if (!this.video || event.target !== this.video || this.broken) return;
    // its signed address may have run out during a pause; what fails twice at one place has another reason
    if (this.resumed && navigator.onLine && Math.abs(this.second - this.loadedAgainAt) > 1) {
      this.loadAgain(!this.video.paused);
      return;
    }
    this.broken = true;
    this.dispatchEvent(new CustomEvent('film-broken'));
  };

  private tryAgain = () => {
    if (this.broken) this.loadAgain(true);
  };

  private mend = () => {
    if (!this.broken) return;
    // the button goes away, the focus must not
    if ((this.renderRoot as ShadowRoot).activeElement?.matches('.again')) this.lookAtPlay();
    this.broken = false;
    this.dispatchEvent(new CustomEvent('film-mended'));
  };

  /** Asks for the film anew, for which the server signs a new address where addresses are signed; on at the same second. */
  private loadAgain(playing: boolean) {
    const video = this.video;
    if (!video) return;
    if (this.resumed) {
      // what was played is no longer known to a film that is loaded anew
      this.note();
      this.resumed = false;
      this.loadedAgainAt = this.goesOnAt = video.currentTime;
      video.load();
      this.whenItsLengthIsKnown(this.goOnThere);
    } else {
      video.load();
    }
    if (playing) video.play().catch(() => {});
  }

  private take = (progress: Progress) => {
    const justNow = progress.completed && this.progress && !this.progress.completed;
    this.progress = progress;
    if (justNow) this.dispatchEvent(new CustomEvent('film-completed'));
  };

  private note() {
    if (this.video && this.resumed) this.log?.note(this.video.played, this.video.currentTime);
  }

  private report = () => {
    this.note();
    this.send();
  };

  private tick = () => {
    if (this.video && !this.video.paused) this.note();
    this.send();
  };

  private goOnThere = (video: HTMLVideoElement) => {
    video.currentTime = this.second;
    this.goesOnAt = undefined;
    this.resumed = true;
  };

  private comeBack = () => {
    this.send();
    // ready at its place, but nothing begins to speak by itself
    if (this.broken) this.loadAgain(false);
  };

  private send = () => {
    this.log?.send();
  };

  private leave = () => {
    this.note();
    this.log?.send(true);
  };

  private leaveIfHidden = () => {
    if (document.visibilityState === 'hidden') this.leave();
  };

  private whenItsLengthIsKnown(action: (video: HTMLVideoElement) => void) {
    const video = this.video;
    if (!video) return;
    if (video.readyState > 0) action(video);
    else video.addEventListener('loadedmetadata', () => action(video), { once: true });
  }
}
