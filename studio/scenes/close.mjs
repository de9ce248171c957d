import { backdrop, cueOf, entering, escape, heading, living, picture, plate } from './stage.mjs';

/** What to do next, as a short numbered list. */
export function close(scene, { now, cast, narrator, mouth }) {
  const person = living(cast[narrator].person, { mood: 'kind', facing: -1, gaze: 'viewer', mouth: mouth(narrator) }, { x: 1040, y: 330, scale: 1.5, now });
  const steps = scene.points.map((point, item) =>
    `<li style="${entering(now, cueOf(scene, item).start - 0.15)}"><span class="number">${item + 1}</span>${escape(point.text)}</li>`);
  return picture(backdrop() + person) + plate(cast[narrator], 1040)
    + `<div class="column">${heading(scene.heading, entering(now, scene.start + 0.1))}<ol class="steps">${steps.join('')}</ol></div>`;
}
