/** What this browser kept of a text, and the text that the server had acknowledged when it was typed. */
export interface Kept {
  text: string;
  after: string;
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
