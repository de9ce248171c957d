import { Attendance } from './attendance';
import { uuid } from './uuid';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove', 'scroll'];

/**
 * Tells the server for how long the learner has been at the activity on this page, while they are. It shows nothing.
 * Dispatches {@code at-work} with an id and whole seconds, which end now.
 */
class AtWork extends HTMLElement {
  private attendance?: Attendance;

  connectedCallback() {
    this.hidden = true;
    this.attendance = new Attendance((seconds) =>
      this.dispatchEvent(new CustomEvent('at-work', { detail: { id: uuid(), seconds } })),
    );
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, this.act, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.turn);
  }

  disconnectedCallback() {
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, this.act, { capture: true });
    document.removeEventListener('visibilitychange', this.turn);
  }

  private readonly act = () => {
    if (document.visibilityState === 'visible') this.attendance?.act();
  };

  private readonly turn = () => {
    if (document.visibilityState === 'visible') this.attendance?.comeBack();
    else this.attendance?.leave();
  };
}

customElements.define('at-work', AtWork);
