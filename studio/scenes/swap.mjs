import { COLOUR, HEIGHT, WIDTH, cueOf, entering, escape, heading, narratorLabel, picture } from './stage.mjs';
import { cross, tick } from './icons.mjs';

/** Words to leave and words to take up, side by side. */
export function swap(scene, { now, cast, narrator, mouth }) {
  const rows = scene.pairs.map((pair, item) => {
    const cue = cueOf(scene, item);
    const later = cue.start + (cue.end - cue.start) * 0.45;
    return `<div class="words harmful" style="${entering(now, cue.start - 0.15)}"><b>${cross(26, COLOUR.clay)}Instead of</b>“${escape(pair.avoid)}”</div>`
      + `<div class="words supportive" style="${entering(now, later)}"><b>${tick(26, COLOUR.teal)}Try</b>“${escape(pair.use)}”</div>`;
  });
  return picture(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOUR.paper}"/>`)
    + narratorLabel(cast[narrator], { mouth: mouth(narrator) }, now)
    + `<div class="swap ${scene.pairs.length === 1 ? 'one' : 'two'}">${heading(scene.heading, entering(now, scene.start + 0.1))}${rows.join('')}</div>`;
}
