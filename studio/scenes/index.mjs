/** One frame of a film as HTML: a pure function of the film and the second. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { FRAMES_PER_SECOND } from '../timeline.mjs';
import { close } from './close.mjs';
import { diagram } from './diagram.mjs';
import { dialogue } from './dialogue.mjs';
import { points } from './points.mjs';
import { ease, escape } from './stage.mjs';
import { swap } from './swap.mjs';
import { title } from './title.mjs';

const EVIDENCE = new URL('../../content/evidence.yaml', import.meta.url);
const DRAW = { title, points, dialogue, swap, diagram, close };

/**
 * @param film {timeline, cast, mouths}: mouths holds, for each frame, how wide the speaker's mouth is (0 to 3)
 * @param frame the number of the frame
 */
export function drawFrame({ timeline, cast, mouths }, frame) {
  const now = moment(timeline, frame);
  const scene = timeline.scenes.find(scene => now < scene.end) ?? timeline.scenes.at(-1);
  const speaking = scene.cues.find(cue => now >= cue.start && now < cue.end);
  const drawing = DRAW[scene.type](scene, {
    now,
    cast,
    narrator: Object.keys(cast).find(who => cast[who].narrates),
    mouth: who => (speaking?.who === who ? mouths[Math.round(now * FRAMES_PER_SECOND)] ?? 0 : 0),
  });
  const shown = Math.min(ease((now - scene.start) / 0.35), ease((timeline.seconds - now) / 0.5));
  return `<div class="scene" style="opacity:${shown.toFixed(3)}">${drawing}${evidence(scene)}</div><p class="synthetic">Synthetic voices</p>`;
}

/** Small movements are drawn on every second frame, as animators do; entrances and changes of scene on every one. */
function moment({ scenes, seconds }, frame) {
  const now = frame / FRAMES_PER_SECOND;
  const scene = scenes.find(scene => now < scene.end) ?? scenes.at(-1);
  const changes = [scene.start, ...scene.cues.map(cue => cue.start - 0.15), ...scene.cues.map(cue => (cue.start + cue.end) / 2)];
  const changing = seconds - now < 0.6 || changes.some(change => now >= change && now < change + 0.7);
  return changing ? now : Math.floor(frame / 2) * 2 / FRAMES_PER_SECOND;
}

function evidence(scene) {
  if (!scene.evidence) return '';
  return `<p class="evidence">Evidence: ${scene.evidence.map(key => escape(citation(key))).join(', ')}</p>`;
}

/** The first author and the year, as a paper would cite it: `Vader 2022`; the application shows the full reference. */
export function citation(key) {
  return `${surnames()[key] ?? key} ${key.split('-').at(-1)}`;
}

let known;

function surnames() {
  known ??= Object.fromEntries(parse(readFileSync(EVIDENCE, 'utf8')).references.map(one => [one.key, one.citation.match(/^(.+?) \p{Lu}+[,.]/u)[1]]));
  return known;
}
