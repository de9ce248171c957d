import { COLOUR, EFFECT, HEIGHT, WIDTH, cueOf, ease, entering, escape, heading, living, narratorLabel, picture } from './stage.mjs';
import { cross, tick } from './icons.mjs';

const ROWS = [284, 494];
const MIDDLE = (ROWS[0] + ROWS[1]) / 2;
const CARD_HEIGHT = 184;
const FEELING = { harmful: 'guarded', supportive: 'relieved' };

/** One moment that can go two ways: what is said, and what is heard. Where the ways lead is outlined from the start. */
export function diagram(scene, { now, cast, narrator, mouth }) {
  const listener = cast[scene.listener];
  const face = (mood, size, phase) => `<svg class="face" width="${size}" height="${size}" viewBox="-96 -116 192 192">${
    living(listener.person, { mood, gaze: mood === 'relieved' ? 'other' : undefined }, { x: 0, y: 0, scale: 1, now, phase })}</svg>`;
  const branches = scene.branches.map((branch, item) => {
    const cue = cueOf(scene, item);
    return { ...branch, y: ROWS[item], says: cue.start - 0.15, hears: cue.start + (cue.end - cue.start) * 0.5 };
  });
  const ways = branches.map(({ y, says, hears }) => arrow([326, MIDDLE], [400, y], SLOT, 1) + arrow([768, y], [810, y], SLOT, 1)
    + (now < says + 0.5 ? slot(406, y, 356) : '') + (now < hears + 0.5 ? slot(816, y, 392) : ''));
  const lines = branches.map(({ effect, y, says, hears }) =>
    arrow([326, MIDDLE], [400, y], EFFECT[effect], now - says) + arrow([768, y], [810, y], EFFECT[effect], now - hears));
  const cards = branches.map(({ effect, y, words, heard, says, hears }) =>
    `<div class="step said ${effect}" style="top:${y - CARD_HEIGHT / 2}px;${entering(now, says)}"><b>${effect === 'harmful' ? cross(26, COLOUR.clay) : tick(26, COLOUR.teal)}${escape(cast[scene.speaker].name)} says</b>${escape(words)}</div>`
    + `<div class="step heard ${effect}" style="top:${y - CARD_HEIGHT / 2}px;${entering(now, hears)}">${face(FEELING[effect], 124, y)}<span><b>${escape(listener.name)} hears</b>${escape(heard)}</span></div>`);
  return picture(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOUR.paper}"/>${ways.join('')}${lines.join('')}`)
    + narratorLabel(cast[narrator], { mouth: mouth(narrator) }, now)
    + `<div class="diagram">${heading(scene.heading, entering(now, scene.start + 0.1))}<div class="step from" style="top:${MIDDLE - 155}px">${face('worried', 140, 0)}${escape(scene.from)}</div>${cards.join('')}</div>`;
}

const SLOT = '#D5CFB9';

function slot(x, y, width) {
  return `<rect x="${x}" y="${y - CARD_HEIGHT / 2}" width="${width}" height="${CARD_HEIGHT}" rx="12" fill="none" stroke="${SLOT}" stroke-width="3" stroke-dasharray="10 9"/>`;
}

function arrow([fromX, fromY], [x, y], colour, since) {
  const drawn = ease(since / 0.5);
  if (drawn === 0) return '';
  const bend = (x - fromX) * 0.6;
  return `<g opacity="${drawn.toFixed(3)}" fill="none" stroke="${colour}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">`
    + `<path d="M${fromX} ${fromY} C${fromX + bend} ${fromY} ${x - bend} ${y} ${x} ${y} M${x - 12} ${y - 10} L${x} ${y} L${x - 12} ${y + 10}"/></g>`;
}
