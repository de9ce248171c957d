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
import { figure } from './people.mjs';

/** The patients that dialogues name as `portrait`. */
const PATIENTS = ['grace'];

const POSES = {
  guarded: { gaze: 'away', tilt: -3 },
  worried: {},
  angry: {},
  tearful: { gaze: 'down' },
  confused: { mouth: 1 },
  relieved: { blink: true, tilt: 2 },
  engaged: { mouth: 1, tilt: -2 },
};

for (const patient of PATIENTS) {
  const folder = new URL(`../src/main/resources/META-INF/resources/portraits/${patient}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const [mood, pose] of Object.entries(POSES)) {
    await writeFile(new URL(`${mood}.svg`, folder), face(patient, { mood, ...pose }));
  }
}

/** Closer than the films come, so that a face can be read at the size of a thumb. */
function face(patient, pose) {
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-126 -126 252 252">'
    + `<rect x="-126" y="-126" width="252" height="252" fill="#DCEBE6"/>${figure(patient, pose)}</svg>\n`;
}
