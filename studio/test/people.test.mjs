import assert from 'node:assert/strict';
import test from 'node:test';
import { GAZES, MOODS, PEOPLE, figure, portrait } from '../people.mjs';

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
