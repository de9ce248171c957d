import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { drawFrame } from '../scenes/index.mjs';
import { mix, mouths } from '../sound.mjs';
import { readVideo } from '../storyboard.mjs';
import { FRAMES_PER_SECOND, dialogueShare, layOut, sentencesOf } from '../timeline.mjs';
import { transcript } from '../transcript.mjs';
import { SAMPLE_RATE } from '../voices.mjs';

const VIDEO = readVideo('every-scene.yaml', readFileSync(new URL('every-scene.yaml', import.meta.url), 'utf8'));

/** Stands in for an engine: a steady tone, fifteen characters a second. */
const speak = (voice, sentence) => new Float32Array(Math.round(sentence.length / 15 * SAMPLE_RATE)).fill(2500);

const timeline = layOut(VIDEO.storyboard, speak);

test('scenes follow each other without gaps and end on a frame', () => {
  timeline.scenes.forEach((scene, index) => {
    assert.equal(scene.start, timeline.scenes[index - 1]?.end ?? 0);
    assert.ok(Math.abs(scene.end * FRAMES_PER_SECOND - Math.round(scene.end * FRAMES_PER_SECOND)) < 1e-9);
  });
  assert.equal(timeline.scenes.at(-1).end, timeline.seconds);
});

test('everything is said once, in order, and nobody talks over another', () => {
  const cues = timeline.scenes.flatMap(scene => scene.cues);

  cues.slice(1).forEach((cue, index) => assert.ok(cue.start > cues[index].end));
  assert.equal(cues.length, timeline.clips.length - 2); // two of the lines have two sentences
});

test('the narrator says what is not dialogue', () => {
  for (const scene of timeline.scenes) {
    if (scene.type !== 'dialogue') assert.ok(scene.cues.every(cue => cue.who === 'surgeon'));
  }
});

test('the share of dialogue is a share of the time', () => {
  const share = dialogueShare({ seconds: 10, scenes: [{ type: 'title', start: 0, end: 4 }, { type: 'dialogue', start: 4, end: 10 }] });

  assert.equal(share, 0.6);
});

test('a line is spoken sentence by sentence', () => {
  assert.deepEqual(sentencesOf('It is not. Tell me, what worries you most? “All of it.” Yes'), ['It is not.', 'Tell me, what worries you most?', '“All of it.”', 'Yes']);
});

test('mouths move only while somebody speaks', () => {
  const widths = mouths(mix(timeline), timeline.seconds);

  assert.equal(widths[0], 0);
  assert.ok(widths[Math.round((timeline.scenes[0].cues[0].start + 0.2) * FRAMES_PER_SECOND)] > 0);
});

test('every frame can be drawn, is the same when drawn again, and carries the label of synthetic voices', () => {
  const film = { timeline, cast: VIDEO.storyboard.cast, mouths: mouths(mix(timeline), timeline.seconds) };
  for (let frame = 0; frame < timeline.seconds * FRAMES_PER_SECOND; frame += 7) {
    const drawing = drawFrame(film, frame);

    assert.doesNotMatch(drawing, /NaN|undefined|\[object/, `frame ${frame}`);
    assert.match(drawing, /Synthetic voices/);
    assert.equal(drawing, drawFrame(film, frame));
  }
});

test('the transcript holds every spoken word and describes what is only seen', () => {
  const text = transcript(VIDEO.title, timeline, VIDEO.storyboard.cast);

  for (const cue of timeline.scenes.flatMap(scene => scene.cues)) assert.ok(text.includes(cue.text), cue.text);
  assert.match(text, /The voices in this film are synthetic/);
  assert.match(text, /\[Walter looks confused\.\]/);
  assert.match(text, /\[The words “Tell me about your brother” are underlined, with a tick: they help\.\]/);
});
