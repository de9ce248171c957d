import { COLOUR, backdrop, cueOf, entering, escape, heading, living, picture, plate } from './stage.mjs';
import { icon } from './icons.mjs';

/** Two or three reasons, each appearing as it is said, beside the person who says them. */
export function points(scene, { now, cast, narrator, mouth }) {
  const person = living(cast[narrator].person, { mood: 'engaged', facing: -1, gaze: 'viewer', mouth: mouth(narrator) }, { x: 1040, y: 330, scale: 1.5, now });
  const cards = scene.points.map((point, item) =>
    `<li style="${entering(now, cueOf(scene, item).start - 0.15)}"><span class="mark" style="background:${COLOUR.teal}">${icon(point.icon, 40, COLOUR.surface)}</span>${escape(point.text)}</li>`);
  return picture(backdrop() + person) + plate(cast[narrator], 1040)
    + `<div class="column">${heading(scene.heading, entering(now, scene.start + 0.1))}<ul class="cards">${cards.join('')}</ul></div>`;
}
