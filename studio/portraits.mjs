#!/usr/bin/env node
/**
 * Draws the faces of the simulated patients: one SVG for each mood, where the application serves them from.
 *
 *     node studio/portraits.mjs
 *
 * The people are the ones of the films (people.mjs). In a conversation they look at whoever talks with them, so the
 * poses differ a little from the films': somebody guarded looks away, somebody close to tears looks down.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { figure } from './people.mjs';

/** How Grace sits: she was drawn first, and nearly all that she feels is in her face. */
const QUIET = {
  guarded: { gaze: 'away', tilt: -3 },
  worried: {},
  angry: {},
  tearful: { gaze: 'down' },
  confused: { mouth: 1 },
  relieved: { blink: true, tilt: 2 },
  engaged: { mouth: 1, tilt: -2 },
};

/** How everybody else sits: a mood is in the shoulders as much as in the face. `near` is how far they lean towards us. */
const OPEN = {
  guarded: { gaze: 'away', strength: 1.3, tilt: -6, nod: -3, lean: -6, shoulders: 10, near: 0.96 },
  worried: { strength: 1.4, furrow: 'care', tilt: 2, nod: 6, shoulders: 14, near: 0.98 },
  angry: { mouth: 1, strength: 1.3, furrow: 'frown', nod: 5, lean: 5, shoulders: 8, near: 1.04 },
  tearful: { gaze: 'down', strength: 1.1, furrow: 'care', weeping: true, nod: 2, shoulders: -2 },
  confused: { mouth: 1, strength: 1.4, tilt: 4, shoulders: 6, shrug: 4 },
  relieved: { blink: true, tilt: 2, nod: -3, shoulders: -5 },
  engaged: { mouth: 1, strength: 1.1, tilt: -2, lean: 4, near: 1.04 },
};

/** What a picture shows of a figure: its left, its top and how wide and high it is. */
const CLOSE = [-126, -126, 252];
const WITH_SHOULDERS = [-136, -132, 272];

const open = { poses: OPEN, frame: WITH_SHOULDERS };

/** The patients that dialogues name as `portrait`. */
export const PATIENTS = {
  grace: { poses: QUIET, frame: CLOSE },
  mick: open, aisha: open, kelvin: open, margaret: open, tony: open, mei: open, gurdev: open, sophie: open,
  samuel: open,
};

/** Closer than the films come, so that a face can be read at the size of a thumb. */
export function face(patient, mood) {
  const { poses, frame: [left, top, side] } = PATIENTS[patient];
  const { near = 1, ...pose } = poses[mood];
  const drawing = figure(patient, { mood, ...pose });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${side} ${side}">`
    + `<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="#DCEBE6"/>`
    + `${near === 1 ? drawing : `<g transform="scale(${near})">${drawing}</g>`}</svg>\n`;
}

/** Where the picture of a mood is served from. */
export function file(patient, mood) {
  return new URL(`../src/main/resources/META-INF/resources/portraits/${patient}/${mood}.svg`, import.meta.url);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [patient, { poses }] of Object.entries(PATIENTS)) {
    await mkdir(new URL('.', file(patient, 'any')), { recursive: true });
    for (const mood of Object.keys(poses)) await writeFile(file(patient, mood), face(patient, mood));
  }
}
