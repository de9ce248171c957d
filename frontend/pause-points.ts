/** A second at which the film stops, and what for. */
export interface PausePoint {
  id: string;
  second: number;
}

/** Only the video of an iPhone has a full screen of its own. */
type Film = HTMLVideoElement & { webkitDisplayingFullscreen?: boolean; webkitExitFullscreen?: () => void };

/** Stops a film where its author asks something. Whoever jumps past such a place is not stopped. */
export class PausePoints {
  /** How far it has played since the last jump. */
  private played = 0;

  constructor(
    private readonly film: Film,
    private readonly points: () => PausePoint[],
    private readonly onReached: (point: PausePoint) => void,
  ) {
    film.addEventListener('seeking', () => (this.played = film.currentTime));
    film.addEventListener('timeupdate', this.follow);
  }

  private follow = () => {
    const now = this.film.currentTime;
    if (this.film.seeking || this.film.paused) return;
    const reached = this.points().find(({ second }) => this.played < second && second <= now);
    this.played = Math.max(this.played, now);
    // what is asked comes from the server: without a network the film goes on, and the list below it keeps the question
    if (reached && navigator.onLine) this.stop(reached);
  };

  private async stop(point: PausePoint) {
    this.film.pause();
    // the time is told a few times a second only: back to the picture that was meant
    this.film.currentTime = point.second;
    await this.showPage();
    this.onReached(point);
  }

  /** Neither a full screen nor a picture in a picture may hide what is asked. */
  private async showPage() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      if (document.pictureInPictureElement) await document.exitPictureInPicture();
      if (this.film.webkitDisplayingFullscreen) this.film.webkitExitFullscreen?.();
    } catch {
      // they have left it themselves meanwhile
    }
  }
}
