const PREFIX = 'hearback-player:';
const SLOWEST = 0.75;
const FASTEST = 2;

/**
 * How the reader likes films: with captions or without, and how fast. Kept in this browser, for every film. Volume and
 * mute are kept the same way by media-chrome.
 */
export class PlayerChoices {
  /** On until the reader turns them off. */
  get captions() {
    return read('captions') !== 'off';
  }

  /** Takes over what the reader chooses from now on, and sets the speed as it was. */
  follow(video: HTMLVideoElement) {
    video.defaultPlaybackRate = within(Number(read('rate') ?? 1));
    video.playbackRate = video.defaultPlaybackRate;
    video.addEventListener('ratechange', () => {
      const rate = within(video.playbackRate);
      if (rate !== video.playbackRate) {
        video.playbackRate = rate;
        return;
      }
      write('rate', String(rate));
      // or a film that is loaded anew would go back to the speed it began with
      if (video.defaultPlaybackRate !== rate) video.defaultPlaybackRate = rate;
    });
    video.textTracks.addEventListener('change', () => {
      // media-chrome turns the captions off when the page is left; that is nobody's choice
      if (video.isConnected) write('captions', showsCaptions(video) ? 'on' : 'off');
    });
  }
}

function showsCaptions(video: HTMLVideoElement) {
  return [...video.textTracks].some(({ kind, mode }) => kind === 'captions' && mode === 'showing');
}

function within(rate: number) {
  return Number.isFinite(rate) ? Math.min(FASTEST, Math.max(SLOWEST, rate)) : 1;
}

function read(choice: string) {
  try {
    return localStorage.getItem(PREFIX + choice);
  } catch {
    return null;
  }
}

function write(choice: string, value: string) {
  try {
    localStorage.setItem(PREFIX + choice, value);
  } catch {
    // storage is full or forbidden: the choice lasts as long as the page
  }
}
