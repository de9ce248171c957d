import { COLOUR, EFFECT, HEIGHT, WIDTH, ease, entering, escape, living, picture, plate } from './stage.mjs';
import { cross, tick } from './icons.mjs';

const HEAD_Y = 418;
const SCALE = 1.34;

/** Two people in a consulting room; what is said stands above whoever says it. */
export function dialogue(scene, { now, cast, narrator, mouth }) {
  const [left, right] = seats(scene, narrator);
  const cue = scene.cues.findLast(cue => now >= cue.start - 0.1);
  const closeness = 1 + 0.03 * ease((now - scene.start) / (scene.end - scene.start));
  const people = [left, right].map((who, seat) => {
    const { mood, gaze } = bearing(scene, who, now);
    const inward = seat === 0 ? 1 : -1;
    const listening = cue && cue.who !== who && now < cue.end;
    return living(cast[who].person, {
      mood, gaze: gaze === 'away' ? undefined : gaze ?? 'other', facing: gaze === 'away' ? -inward : inward,
      mouth: mouth(who), nod: listening && gaze !== 'away' ? 2.2 * Math.max(0, Math.sin(now * 2)) : 0,
    }, { x: SEAT_X[seat], y: HEAD_Y, scale: SCALE, now, phase: seat * 2.1 });
  });
  return picture(`<g transform="translate(${(640 * (1 - closeness)).toFixed(2)} ${(430 * (1 - closeness)).toFixed(2)}) scale(${closeness.toFixed(4)})">${room()}${people.join('')}</g>`)
    + `<p class="label" style="${entering(now, scene.start + 0.1)}">${escape(scene.label)}</p>`
    + [left, right].map((who, seat) => plate(cast[who], SEAT_X[seat], cue?.who === who && now < cue.end + 0.3)).join('')
    + (cue ? bubble(cue, scene.lines[cue.item], cue.who === left ? 0 : 1, now) : '');
}

const SEAT_X = [322, 944];

/** The clinician who narrates sits on the right. */
function seats(scene, narrator) {
  const speakers = [...new Set(scene.lines.map(line => line.who))];
  return speakers[0] === narrator ? speakers.reverse() : speakers;
}

/** Somebody's mood and gaze are those of their latest line, and turn as the line before it ends. */
function bearing(scene, who, now) {
  const own = scene.lines.map((line, item) => ({ ...line, from: item === 0 ? scene.start : scene.cues[item - 1].end + 0.25 })).filter(line => line.who === who);
  return own.findLast(line => now >= line.from) ?? own[0];
}

function bubble(cue, line, seat, now) {
  const words = cue.sentences.flatMap(sentence => sentence.words);
  const spoken = words.filter(word => now >= word.start - 0.04).length;
  const tail = seat === 0 ? 'M0 0 H40 L14 24Z' : 'M0 0 H40 L26 24Z';
  return `<div class="bubble ${seat === 0 ? 'left' : 'right'}" style="${entering(now, cue.start - 0.1, 0.3, 10)}"><p>${marked(words, spoken, line, now - cue.end)}</p>`
    + `<svg width="40" height="24" style="${seat === 0 ? 'left' : 'right'}:214px"><path d="${tail}" fill="${COLOUR.surface}"/></svg></div>`;
}

/** The words, those still to come a little quieter; when all are said, the phrase that helped or harmed is underlined. */
function marked(words, spoken, line, sinceEnd) {
  const from = line.mark ? firstWordOf(line.mark.phrase, words) : -1;
  const to = line.mark ? from + line.mark.phrase.split(/\s+/).length : -1;
  const shown = line.mark && sinceEnd > 0.05 ? line.mark.effect : 'pending';
  const breaks = lineBreaks(words.map(word => word.text));
  return words.map((word, index) => {
    const open = index === from ? `<span class="${shown}">` : '';
    const shut = index === to - 1 ? `</span><span class="${shown}-sign">${line.mark.effect === 'harmful' ? cross(30, EFFECT.harmful) : tick(30, EFFECT.supportive)}</span>` : '';
    return `${open}<span class="${index < spoken ? 'said' : ''}">${escape(word.text)}</span>${shut}`;
  }).reduce((text, word, index) => text + (breaks.has(index) ? '<br>' : ' ') + word);
}

const LINE_LENGTH = 44;

/** Lines of like length, so that a bubble is no wider than its words: the indices of the words that begin a line. */
function lineBreaks(words) {
  const count = Math.ceil(words.join(' ').length / LINE_LENGTH);
  const breaks = new Set();
  for (let line = 1, rest = words; line < count; line++) {
    const share = rest.join(' ').length / (count - line + 1);
    const distance = taken => Math.abs(rest.slice(0, taken).join(' ').length - share);
    const taken = rest.map((_, index) => index + 1).reduce((best, each) => (distance(each) < distance(best) ? each : best));
    rest = rest.slice(taken);
    breaks.add(words.length - rest.length);
  }
  return breaks;
}

function firstWordOf(phrase, words) {
  const wanted = phrase.split(/\s+/);
  return words.findIndex((_, index) => wanted.every((word, offset) => words[index + offset]?.text === word));
}

/** A quiet consulting room: a window between the two, a plant, a screen on the wall. */
function room() {
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="#E4EDE7"/><rect y="640" width="${WIDTH}" height="80" fill="#CFC2A8"/><rect y="630" width="${WIDTH}" height="12" fill="#F6F3E9"/>`
    + '<g transform="translate(548 288)"><rect x="-10" y="-10" width="188" height="232" rx="8" fill="#FFFFFF"/><rect width="168" height="212" fill="#C4E0EA"/><circle cx="128" cy="48" r="20" fill="#FBE6A6"/><path d="M0 212 V148 Q44 108 90 144 Q128 114 168 138 V212Z" fill="#94C3A2"/><path d="M84 0 V212 M0 104 H168" stroke="#FFFFFF" stroke-width="8"/></g>'
    + '<g transform="translate(1118 318)"><path d="M66 60 H170" stroke="#8FA3A6" stroke-width="12"/><rect width="128" height="156" rx="10" fill="#24384B"/><rect x="8" y="8" width="112" height="140" rx="5" fill="#31495F"/><path d="M62 24 q12 14 2 28 q-10 14 0 28 q10 14 2 28 q-6 12 0 26" fill="none" stroke="#AFC6D4" stroke-width="13" stroke-dasharray="10 7"/></g>'
    + '<g transform="translate(70 636)"><path d="M-34 -64 L34 -64 L26 0 L-26 0Z" fill="#C0714D"/><path d="M0 -64 C-66 -112 -62 -190 -36 -222 C-18 -166 -6 -122 0 -64Z" fill="#4E9672"/><path d="M0 -64 C62 -106 64 -176 42 -204 C16 -158 4 -118 0 -64Z" fill="#3D8463"/><path d="M0 -64 C-16 -134 -6 -214 8 -250 C26 -200 18 -124 0 -64Z" fill="#5FAA83"/></g>';
}
