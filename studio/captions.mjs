/** Captions and chapters as WebVTT. */

export const LINE_LENGTH = 42;
export const LINES = 2;
export const CHARACTERS_PER_SECOND = 20;

/** Captions stay a moment after the voice, if the next one leaves room. */
const LINGER = 0.4;
const GAP = 0.08;

/** Shorter than this, a caption is gone before it is seen. */
const FLASH = 1.4;

export function captions({ scenes }, cast) {
  const cues = timed(scenes.flatMap(scene => scene.cues).flatMap(captionsOf));
  return vtt(cues.map(cue => ({ ...cue, text: `<v ${cast[cue.who].name}>${breakLines(escape(cue.text)).join('\n')}` })));
}

export function chapters({ scenes }) {
  return vtt(scenes.map(scene => ({ start: scene.start, end: scene.end, text: escape(scene.chapter) })));
}

export function timecode(seconds) {
  const milliseconds = Math.round(seconds * 1000);
  const digits = (value, width) => String(value).padStart(width, '0');
  return `${digits(Math.floor(milliseconds / 3600000), 2)}:${digits(Math.floor(milliseconds / 60000) % 60, 2)}:`
    + `${digits(Math.floor(milliseconds / 1000) % 60, 2)}.${digits(milliseconds % 1000, 3)}`;
}

/** What one person says at a stretch; a sentence that flashes by shares a caption with its neighbour. */
function captionsOf({ who, sentences }) {
  const all = [];
  for (const piece of sentences.flatMap(pieces)) {
    const before = all.at(-1);
    const together = before && `${before.text} ${piece.text}`;
    if (before && Math.min(before.end - before.start, piece.end - piece.start) < FLASH && breakLines(together)) {
      all.splice(-1, 1, { text: together, start: before.start, end: piece.end });
    } else {
      all.push(piece);
    }
  }
  return all.map(piece => ({ ...piece, who }));
}

/** A sentence in as few captions as fit, cut at commas where possible and of similar length otherwise. */
export function pieces({ words, end }) {
  const text = words.map(word => word.text).join(' ');
  for (let count = Math.max(1, Math.ceil(text.length / (LINE_LENGTH * LINES))); ; count++) {
    const parts = cut(words, count);
    if (parts.every(part => breakLines(joined(part)) !== null)) {
      return parts.map((part, index) => ({ text: joined(part), start: part[0].start, end: parts[index + 1]?.[0].start ?? end }));
    }
  }
}

function cut(words, count) {
  if (count === 1) return [words];
  const half = joined(words).length / count;
  let best = 1;
  let cheapest = Infinity;
  for (let index = 1; index < words.length; index++) {
    const head = joined(words.slice(0, index));
    const cost = Math.abs(head.length - half) - (/[,;:]$/.test(head) ? 14 : 0);
    if (cost < cheapest) [best, cheapest] = [index, cost];
  }
  return [words.slice(0, best), ...cut(words.slice(best), count - 1)];
}

/** The text in at most two lines, the break near the middle and after a comma if there is one; null if it does not fit. */
export function breakLines(text) {
  if (text.length <= LINE_LENGTH) return [text];
  let best = null;
  let cheapest = Infinity;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    const [first, second] = [text.slice(0, at), text.slice(at + 1)];
    if (first.length > LINE_LENGTH || second.length > LINE_LENGTH) continue;
    const cost = Math.abs(first.length - second.length) - (/[,;:]$/.test(first) ? 12 : 0);
    if (cost < cheapest) [best, cheapest] = [[first, second], cost];
  }
  return best;
}

function timed(cues) {
  return cues.map((cue, index) => {
    const next = cues[index + 1]?.start ?? Infinity;
    const needed = cue.start + cue.text.length / CHARACTERS_PER_SECOND;
    const end = Math.min(Math.max(cue.end + LINGER, needed), Math.max(cue.end, next - GAP));
    if (end + 0.001 < needed) {
      throw new Error(`"${cue.text}" is spoken too fast for its caption (${(cue.text.length / (end - cue.start)).toFixed(1)} characters a second); shorten it`);
    }
    return { ...cue, end: Math.min(end, next) };
  });
}

function vtt(cues) {
  return `WEBVTT\n\n${cues.map((cue, index) => `${index + 1}\n${timecode(cue.start)} --> ${timecode(cue.end)}\n${cue.text}\n`).join('\n')}`;
}

function joined(words) {
  return words.map(word => word.text).join(' ');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
