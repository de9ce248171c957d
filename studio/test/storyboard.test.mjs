import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { StoryboardError, readVideo } from '../storyboard.mjs';

const GOOD = readFileSync(new URL('every-scene.yaml', import.meta.url), 'utf8');

test('a good storyboard is read as plain data', () => {
  const video = readVideo('every-scene.yaml', GOOD);

  assert.equal(video.id, 'every-scene');
  assert.deepEqual(video.storyboard.scenes.map(scene => scene.type), ['title', 'points', 'dialogue', 'swap', 'diagram', 'close']);
});

test('every video that ships has a good storyboard', () => {
  const folder = new URL('../../content/videos/', import.meta.url);
  for (const name of readdirSync(folder).filter(name => name.endsWith('.yaml'))) {
    readVideo(name, readFileSync(new URL(name, folder), 'utf8'));
  }
});

const MISTAKES = [
  ['an unknown key', 'label: In the room', 'labell: In the room', [/"label" is missing/, /"labell" is not known here/]],
  ['an unknown kind of scene', 'type: swap', 'type: swop', [/there is no type "swop"; choose from title, points/]],
  ['an unknown mood', 'mood: confused', 'mood: cross', [/there is no mood "cross"; choose from guarded/]],
  ['a voice that is not one of ours', 'walter: rms }', 'walter: kal }', [/there is no walter "kal"; choose from slt, rms/]],
  ['a line by nobody in the cast', 'who: walter', 'who: grace', [/"grace" is not in the cast; choose from surgeon, walter/]],
  ['a marked phrase that nobody says', 'phrase: Tell me about your brother.', 'phrase: Never mind your brother.', [/does not contain the phrase/]],
  ['a marked phrase that ends within a word', 'phrase: Tell me about your brother.', 'phrase: Tell me about your bro', [/mark whole words/]],
  ['evidence that the video does not list', /evidence: \[evers-2017\]\n {6}pairs/, 'evidence: [nobody-1999]\n      pairs', [/evidence "nobody-1999" is not in the video's own list/]],
  ['a claim without evidence', /evidence: \[evers-2017\]\n {6}pairs/, 'pairs', [/"evidence" is missing/]],
  ['a heading too long for the screen', 'heading: Same aim, other words', 'heading: The same aim can be put into altogether different words', [/heading has \d+ characters; 34 fit/]],
  ['the same chapter twice', 'chapter: Words', 'chapter: Why', [/there is already a chapter "Why"/]],
  ['a word that other readers take for a boolean', 'says: Wait. }', 'says: No }', [/put quotes around "No"/]],
  ['a question mark that some readers stop at', 'says: Wait. }', 'says: Wait for what? }', [/put quotes around "Wait for what\?"/]],
  ['a number that is not whole', 'minutes: 1', 'minutes: 1.5', [/only whole numbers/]],
  ['nobody who narrates', ', narrates: true', '', [/exactly one of the cast/]],
];

for (const [name, from, to, expected] of MISTAKES) {
  test(`${name} is reported with file and line`, () => {
    const source = GOOD.replace(from, to);
    const line = source.split('\n').findIndex((text, index) => text !== GOOD.split('\n')[index]) + 1;

    const { problems } = refused(() => readVideo('bad.yaml', source));

    for (const problem of expected) assert.ok(problems.some(found => problem.test(found)), `${problem} in ${problems.join(' | ')}`);
    for (const problem of problems) {
      const at = Number(problem.match(/^bad\.yaml:(\d+): /)[1]);
      assert.ok(Math.abs(at - line) <= 3, `line ${at} is near line ${line}`);
    }
  });
}

const PAUSES = `${GOOD}pauses:
  - at: 12
    say:
      id: first-words
      prompt: What would you say?
      modelAnswer: I believe you.
      why: It says so.
      evidence: [evers-2017]
`;

test('a video may stop for questions', () => {
  assert.equal(readVideo('every-scene.yaml', PAUSES).pauses[0].say.id, 'first-words');
});

test('mistakes in a pause are reported with their line', () => {
  const line = text => PAUSES.split('\n').findIndex(each => each.includes(text)) + 1;

  assert.deepEqual(refused(() => readVideo('bad.yaml', PAUSES.replace('at: 12', 'at: soon'))).problems,
    [`bad.yaml:${line('at: 12')}: at must be a whole number of at least 1`]);
  assert.match(refused(() => readVideo('bad.yaml', PAUSES.replace('why: It says so.', 'because: It says so.'))).message, /"why" is missing/);
  assert.match(refused(() => readVideo('bad.yaml', PAUSES.replace(/evidence: \[evers-2017\]\n$/, 'evidence: [nobody-1999]\n'))).message,
    new RegExp(`^bad\\.yaml:${PAUSES.trim().split('\n').length}: evidence "nobody-1999"`));
});

test('all mistakes are reported at once, in the order of the file', () => {
  const { problems } = refused(() => readVideo('bad.yaml', GOOD.replace('minutes: 1', 'minutes: 0').replace('mood: kind', 'mood: nice')));

  assert.equal(problems.length, 2);
  assert.match(problems[0], /^bad\.yaml:3: minutes/);
});

test('YAML that cannot be parsed is reported with its line', () => {
  assert.throws(() => readVideo('bad.yaml', 'id: a\ntitle: "open\n'), /bad\.yaml:\d+: /);
});

function refused(action) {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof StoryboardError, error.stack);
    return error;
  }
  return assert.fail('the storyboard was accepted');
}
