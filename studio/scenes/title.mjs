import { backdrop, ease, entering, escape, living, picture, plate } from './stage.mjs';

/** The name of the film, with the people in it. */
export function title(scene, { now, cast, narrator, mouth }) {
  const others = Object.keys(cast).filter(who => who !== narrator).slice(0, 1);
  const people = others.map(who => living(cast[who].person, { mood: 'guarded', facing: 1 }, { x: 838, y: 376, scale: 1.28, now, phase: 2.1 })).join('')
    + living(cast[narrator].person, { mood: 'kind', facing: -1, gaze: 'viewer', mouth: mouth(narrator) }, { x: 1090, y: 330, scale: 1.42, now });
  // The mark of words that help, which the film teaches, is drawn under its name.
  const underlined = ease((now - scene.start - 0.9) / 0.8);
  return picture(backdrop() + people) + plate(cast[narrator], 1090) + `<div class="title">
    <p class="kicker" style="${entering(now, scene.start + 0.1)}">Hearback film</p>
    <h1 style="${entering(now, scene.start + 0.25, 0.6)}">${escape(scene.heading)}<i style="width:${(100 * underlined).toFixed(1)}%"></i></h1>
    <p class="sub" style="${entering(now, scene.start + 0.7, 0.6)}">${escape(scene.sub)}</p></div>`;
}
