/** What this browser kept of a text, and the text that the server had acknowledged when it was typed. */
export interface Kept {
  text: string;
  after: string;
}

/** What this browser kept of an answer, and what it had kept of it before. */
export interface KeptAnswer extends Kept {
  before: string[];
  /** When it was given, by the clock of this page: that clock cannot be set. */
  tick: number;
  /** When this page began, to tell whether the clock is still the same. */
  page: number;
  /** When it was given, by the clock of the device. */
  at: number;
}

/** The text to go on with, from what the server has and what this browser kept; nothing of either is lost. */
export function reconcile(acknowledged: string, kept: Kept): string {
  // typed after what the server has, so it is newer, whatever was taken out
  if (kept.after === acknowledged) return kept.text;
  // the server got a part of it, and only its answer was lost
  if (kept.text.includes(acknowledged)) return kept.text;
  if (acknowledged.includes(kept.text)) return acknowledged;
  // another device has gone on since this was typed
  return `${acknowledged}\n\n${kept.text}`;
}

/** Whether an answer that this browser kept is newer than the server's; if not, another device has gone on since. */
export function isNewer(acknowledged: string, kept: KeptAnswer): boolean {
  return kept.text !== acknowledged && (kept.after === acknowledged || kept.before.includes(acknowledged));
}

/** How many milliseconds ago an answer was given. */
export function age(kept: KeptAnswer): number {
  const samePage = kept.page === performance.timeOrigin;
  return Math.max(0, Math.round(samePage ? performance.now() - kept.tick : Date.now() - kept.at));
}
