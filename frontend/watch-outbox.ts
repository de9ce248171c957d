import { WatchLog, attemptsLeftBy } from './watch-log';

/** How often what waits is tried again, in milliseconds. */
const EVERY = 15_000;

/**
 * Sends what films have left in this browser while there was no network, from whatever page is open. Only what the
 * person who is signed in has watched themselves; the rest waits for whoever it belongs to.
 */
class WatchOutbox {
  private learner = '';
  private sending = false;

  constructor() {
    window.addEventListener('online', this.send);
    window.setInterval(this.send, EVERY);
  }

  sendFor(learner: string) {
    this.learner = learner;
    this.send();
  }

  private send = async () => {
    if (!this.learner || this.sending) return;
    this.sending = true;
    let sent = false;
    for (const attempt of attemptsLeftBy(this.learner)) {
      // a film that is open here sends its own
      if (isOpenHere(attempt)) continue;
      const log = new WatchLog(this.learner, attempt, ignore, ignore);
      if (await log.send()) sent = true;
    }
    this.sending = false;
    if (sent) document.body.dispatchEvent(new CustomEvent('watched-sent'));
  };
}

function isOpenHere(attempt: string) {
  return [...document.querySelectorAll<HTMLElement & { attempt?: string }>('hearback-player')].some(
    (player) => player.attempt === attempt,
  );
}

function ignore() {
  // nobody looks at that film now
}

const outbox = new WatchOutbox();

Object.assign(window, { sendWatched: (learner: string) => outbox.sendFor(learner) });
