import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { GAZES, MOODS, PEOPLE, figure, portrait } from '../people.mjs';
import { PATIENTS, face, file } from '../portraits.mjs';

/** The moods that a dialogue may name; `kind` is for whoever treats them. */
const PATIENT_MOODS = Object.keys(MOODS).filter(mood => mood !== 'kind');

test('everybody can be drawn in every mood, looking anywhere, speaking or silent', () => {
  for (const person of Object.keys(PEOPLE)) {
    for (const mood of Object.keys(MOODS)) {
      for (const gaze of [undefined, ...Object.keys(GAZES)]) {
        const drawing = figure(person, { mood, gaze, mouth: 3 });

        assert.doesNotMatch(drawing, /NaN|undefined|null/, `${person} ${mood} ${gaze}`);
        assert.equal(drawing.match(/<g\b/g).length, drawing.match(/<\/g>/g).length);
      }
    }
  }
});

test('the moods are those that simulated patients need', () => {
  assert.deepEqual(Object.keys(MOODS), ['guarded', 'worried', 'angry', 'tearful', 'confused', 'relieved', 'engaged', 'kind']);
});

test('every mood looks different, and so does everybody', () => {
  assert.equal(new Set(Object.keys(MOODS).map(mood => figure('daniel', { mood }))).size, Object.keys(MOODS).length);
  assert.equal(new Set(Object.keys(PEOPLE).map(person => figure(person))).size, Object.keys(PEOPLE).length);
});

test('the same pose is the same drawing, without ids that could clash', () => {
  assert.equal(figure('mensah', { mood: 'kind', blink: true }), figure('mensah', { mood: 'kind', blink: true }));
  assert.doesNotMatch(portrait('mensah'), /\sid=/);
});

test('a person or mood that does not exist is refused, with those that do', () => {
  assert.throws(() => figure('nobody'), /no person called "nobody"; there are mensah, daniel/);
  assert.throws(() => figure('daniel', { mood: 'cross' }), /no mood called "cross"; there are guarded/);
});

test('every patient has a picture of each mood, and no two are the same', () => {
  const faces = Object.keys(PATIENTS).flatMap(patient => PATIENT_MOODS.map(mood => face(patient, mood)));

  assert.deepEqual(Object.keys(PATIENTS), ['grace', 'mick', 'aisha', 'kelvin', 'margaret', 'tony', 'mei', 'gurdev', 'sophie', 'samuel']);
  assert.equal(new Set(faces).size, Object.keys(PATIENTS).length * 7);
  for (const drawing of faces) {
    assert.doesNotMatch(drawing, /NaN|undefined|null|\sid=/);
    assert.equal(drawing.match(/<g\b/g).length, drawing.match(/<\/g>/g).length);
  }
});

test('the pictures that the application serves are the ones drawn here', async () => {
  for (const [patient, { poses }] of Object.entries(PATIENTS)) {
    assert.deepEqual(Object.keys(poses), PATIENT_MOODS, patient);
    for (const mood of PATIENT_MOODS) {
      assert.equal(await readFile(file(patient, mood), 'utf8'), face(patient, mood), `${patient} ${mood}: run node studio/portraits.mjs`);
    }
  }
});

test('a mood shown more strongly, or with the shoulders, is another drawing; without either it is the films\'', () => {
  assert.equal(figure('mick', { mood: 'angry', strength: 1, shoulders: 0, lean: 0, shrug: 0 }), figure('mick', { mood: 'angry' }));
  for (const pose of [{ strength: 1.3 }, { shoulders: 8 }, { lean: 5 }, { shrug: 4 }, { furrow: 'frown' }]) {
    assert.notEqual(figure('mick', { mood: 'angry', ...pose }), figure('mick', { mood: 'angry' }));
  }
  assert.throws(() => figure('mick', { furrow: 'joy' }), /no furrow called "joy"; there are frown, care/);
});

/** People know her, and the films share her bones: whoever changes them on purpose changes this number too. */
test('Grace keeps her face', () => {
  const faces = PATIENT_MOODS.map(mood => face('grace', mood)).join('');

  assert.equal(createHash('sha256').update(faces).digest('hex'), '73361989cd29b6e563ab38cc11ee18a08a9bfcd295c1a93bb317f4ae55c6c86f');
});
