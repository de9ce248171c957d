/** What all scenes share: the frame's measures and colours, the people's small movements, entrances, cards. */
import { figure } from '../people.mjs';

export const WIDTH = 1280;
export const HEIGHT = 720;

/** Below this line captions are shown, so nothing that matters may be there. */
export const CAPTIONS_FROM = 610;

/** The tokens of the application's light theme. */
export const COLOUR = {
  paper: '#F6F3E9', surface: '#FFFFFF', ink: '#0B2545', muted: '#4A5A70', teal: '#0A6B66', clay: '#A63D2F', violet: '#5B4BA8', amber: '#F2C14E',
  tint: '#DCEAE3',
};

export const EFFECT = { harmful: COLOUR.clay, supportive: COLOUR.teal };

/** Fades and rises into place from a moment on. */
export function entering(now, from, seconds = 0.5, rise = 18) {
  const progress = ease((now - from) / seconds);
  return `opacity:${progress.toFixed(3)};transform:translateY(${((1 - progress) * rise).toFixed(1)}px)`;
}

export function ease(progress) {
  const bounded = Math.max(0, Math.min(1, progress));
  return 1 - (1 - bounded) ** 3;
}

/** A person placed in the picture, breathing and blinking; `phase` keeps two people from moving as one. */
export function living(person, pose, { x, y, scale, now, phase = 0 }) {
  const time = now + phase;
  const alive = {
    blink: time % 4.3 < 0.14,
    nod: 1.2 * Math.sin(time * 1.1) + (pose.nod ?? 0),
    tilt: 0.8 * Math.sin(time * 0.7),
    breath: 1.3 * Math.sin(time * 1.5),
  };
  return `<g transform="translate(${x} ${y}) scale(${scale})">${figure(person, { ...pose, ...alive })}</g>`;
}

export function picture(content) {
  return `<svg class="picture" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${content}</svg>`;
}

/** The quiet background of every scene outside the consulting room. */
export function backdrop() {
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOUR.paper}"/>`
    + `<path d="M796 720 C716 560 716 260 850 120 C974 -10 1180 -30 1280 60 L1280 720Z" fill="${COLOUR.tint}"/>`;
}

/** Who is speaking, below a portrait. */
export function plate({ name, role }, centre, speaking) {
  return `<p class="plate ${speaking ? 'speaking' : ''}" style="left:${centre - 170}px"><b>${escape(name)}</b>, ${escape(role)}</p>`;
}

/** Who is speaking, in a scene that shows something else. */
export function narratorLabel({ name, role, person }, pose, now) {
  return `<p class="label narrator"><svg width="48" height="48" viewBox="-104 -132 208 208">${living(person, { mood: 'kind', gaze: 'viewer', ...pose }, { x: 0, y: 0, scale: 1, now })}</svg><span><b>${escape(name)}</b>, ${escape(role)}</span></p>`;
}

export function heading(text, style) {
  return `<h2 style="${style}">${escape(text)}</h2>`;
}

export function escape(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The cue of an item of the scene, by which its picture appears. */
export function cueOf(scene, item) {
  return scene.cues.find(cue => cue.item === item);
}
